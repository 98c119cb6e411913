// Goes the way that docs/contract-testing.md shows a consumer's team, in a folder outside this repository: the example
// with the packed package, the document's commands and nothing else, and what they print there.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { followConsole } from './package/console-steps.ts';

const HEADING = '## From nothing to a verified pact';

const root = fileURLToPath(new URL('../', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'pact-consumer-'));
try {
  cpSync(join(root, 'examples/pact-consumer'), folder, { recursive: true });
  packInto(folder);
  followConsole(documentedBlock(), folder, process.env);
  compile();
  console.log('The consumer wrote its pact, saw it kept, broke it and saw it fail.');
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function packInto(destination: string): void {
  const args = ['pack', '--foreground-scripts=false', '--pack-destination', destination];
  const { status, stderr } = spawnSync('npm', args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm pack: ${stderr}`);
}

function documentedBlock(): string {
  const text = readFileSync(join(root, 'docs/contract-testing.md'), 'utf8');
  const [, section] = text.split(`${HEADING}\n`);
  const [, block] = /```console\n([\s\S]*?)\n```/.exec(section ?? '') ?? [];
  if (block === undefined)
    throw new Error(`docs/contract-testing.md has no "${HEADING}" with commands`);
  return block;
}

function compile(): void {
  const { status, stdout } = spawnSync('npx', ['tsc', '-p', '.'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the example does not compile:\n${stdout}`);
}
