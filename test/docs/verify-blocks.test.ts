import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { blocksOf, documents, root, showsVerify, type Block } from './markdown.ts';

/** Blocks that show `conductor-mock verify` at work: each is run, and prints what the document shows, line by line. */

const blocks = documents.flatMap(blocksOf).filter(showsVerify);

describe('the verifications in the documents', () => {
  it('show a pact that is kept, and how each kind of failure looks', () => {
    const all = blocks.map(({ text }) => text).join('\n');
    for (const shown of ['1 kept.', 'the pact expects', 'lacks:', 'unknown state', '$ echo $?\n1'])
      expect(all).toContain(shown);
  });

  it.each(blocks)('print what is shown at $at', { timeout: 60_000 }, async (block) => {
    expect(await printedBy(block)).toBe(`${block.text}\n`);
  });
});

/** The commands of the block and what they print, as a terminal shows them. */
async function printedBy({ text }: Block): Promise<string> {
  const commands = text.split('\n').filter((line) => line.startsWith('$ '));
  const script = commands.map((line) => {
    const command = line.slice('$ '.length);
    // The exit code that the next command may ask for is that of this one, not of the printing.
    return `(exit $last); printf '%s\\n' '${line}'; (exit $last); ${command}; last=$?`;
  });
  const { stdout } = await promisify(execFile)(
    'bash',
    ['--norc', '-c', `npx() { shift; node dist/cli/main.js "$@"; }\nlast=0\n${script.join('\n')}`],
    { cwd: root, env: { PATH: process.env['PATH'] } },
  );
  return stdout;
}
