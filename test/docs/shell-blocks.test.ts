import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  startAsDocumented,
  stopDocumentedServers,
  type DocumentedServer,
} from './documented-server.ts';
import {
  blocksOf,
  codeIn,
  documents,
  proseOf,
  showsConsumer,
  showsVerify,
  textOf,
  type Block,
} from './markdown.ts';

const shells = ['sh', 'bash', 'console'];
const answers = ['http', 'json'];

/** Commands that would run this very test, and where they are run instead: a file that holds the text. */
const runElsewhere: Readonly<Record<string, { readonly file: string; readonly text: string }>> = {
  'npm ci && npm start': { file: 'scripts/fresh-clone.sh', text: "'npm ci && npm start'" },
  'npm ci && npm test': { file: 'scripts/fresh-clone.sh', text: "'npm ci && npm test'" },
  'npm ci': { file: '.ci/run', text: '\nnpm ci\n' },
  'npm run test:quick': { file: '.ci/run', text: '\nnpm run test:quick\n' },
  'npm test': { file: '.ci/run', text: '\nnpm test\n' },
  'npm run check': { file: '.ci/run', text: '\nnpm run check:static\n' },
  'bash .ci/run': { file: '.ci/run', text: '#!/usr/bin/env bash\n' },
};

const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
const withCommands = documents.filter((path) => blocksOf(path).some(isShell));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'documents-'));
});
afterEach(stopDocumentedServers);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the commands in the documents', () => {
  it('are looked at', () => {
    expect(withCommands).toContain('README.md');
    expect(withCommands).toContain('CONTRIBUTING.md');
  });

  it.each(withCommands)(
    'run in %s, from top to bottom, and answer what it shows',
    { timeout: 60_000 },
    async (path) => {
      const calls = await followedUpToCalls(path);
      const printed = await printedBy(calls);
      for (const [at, { block, answer }] of calls.entries()) {
        if (answer) expectAnswer(printed[at]!, answer, block.at);
      }
    },
  );

  it.each(Object.entries(runElsewhere))('%s is run where it is said to be', (_command, place) => {
    expect(textOf(place.file)).toContain(place.text);
  });

  it('are run by npm run check:package, where they are the way of a consumer outside', () => {
    const shown = documents.flatMap(blocksOf).filter(showsConsumer);
    expect(shown.map(({ at }) => at.split(':')[0])).toEqual(['docs/contract-testing.md']);
    expect(scripts['check:package']).toContain('tsx scripts/check-pact-consumer.ts');
    expect(textOf('scripts/check-pact-consumer.ts')).toContain('docs/contract-testing.md');
  });

  it('are the tests and the static checks, where they are npm run check', () => {
    expect(scripts['check']).toBe('npm run check:static && npm test');
  });

  it.each(documents)('name only scripts that package.json has, in %s', (path) => {
    const named = [
      ...blocksOf(path)
        .filter(isShell)
        .map(({ text }) => text),
      ...codeIn(proseOf(path)),
    ]
      .flatMap((text) => [...text.matchAll(/\bnpm run ([\w:-]+)|\bnpm (start|test)\b/g)])
      .map(([, script, short]) => script ?? short!);

    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });
});

interface Call {
  readonly block: Block;
  /** The block with the addresses of the servers that were started for it. */
  readonly script: string;
  readonly answer: Block | undefined;
}

/** Does what the document says, but for the calls: writes its files, starts its servers. Gives the calls. */
async function followedUpToCalls(path: string): Promise<readonly Call[]> {
  const blocks = blocksOf(path);
  const current = new Map<string, DocumentedServer>();
  const calls: Call[] = [];
  for (const [at, block] of blocks.entries()) {
    await writeNamedFile(block);
    if (!isShell(block)) continue;
    if (block.text.includes('curl ')) {
      const next = blocks[at + 1];
      const answer = next && answers.includes(next.kind) ? next : undefined;
      calls.push({ block, script: addressed(block, current), answer });
    } else {
      for (const command of commandsOf(block)) await follow(command, block, current);
    }
  }
  return calls;
}

async function follow(command: string, block: Block, current: Map<string, DocumentedServer>) {
  const server = await startAsDocumented(command, folder);
  if (server) current.set(server.shown, server);
  else if (!(command in runElsewhere)) {
    throw new Error(`${block.at}: nobody knows how to run "${command}"`);
  }
}

function commandsOf({ text }: Block): readonly string[] {
  return text
    .split('\n')
    .map((line) =>
      line
        .replace(/^\$ /, '')
        .replace(/\s+#.*$/, '')
        .trim(),
    )
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** A block whose first line is a comment with a file name is that file. */
async function writeNamedFile({ kind, text }: Block): Promise<void> {
  const [, name] = /^# ([\w-]+\.yaml)\n/.exec(text) ?? [];
  if (kind === 'yaml' && name !== undefined) await writeFile(join(folder, name), text);
}

function addressed({ text, at }: Block, current: ReadonlyMap<string, DocumentedServer>): string {
  return text.replaceAll(/127\.0\.0\.1:\d+/g, (shown) => {
    const server = current.get(shown);
    if (!server) throw new Error(`${at}: nothing above it starts a server on ${shown}`);
    return server.host;
  });
}

/** What each call printed. One shell runs them all, so that a variable of one is there for the next. */
async function printedBy(calls: readonly Call[]): Promise<readonly string[]> {
  if (calls.length === 0) return [];
  const mark = '----- next block -----';
  const script = calls.map((call) => `${call.script}\nprintf '%s' '${mark}'`).join('\n');
  const { stdout } = await promisify(execFile)(
    'bash',
    ['--norc', '-euo', 'pipefail', '-c', script],
    {
      cwd: folder,
      env: { PATH: process.env['PATH'] },
    },
  );
  return stdout.split(mark).slice(0, -1);
}

function expectAnswer(printed: string, { kind, text, at }: Block, call: string): void {
  const message = `${at}, the answer to ${call}`;
  if (kind === 'http') expect(normal(printed), message).toBe(normal(text));
  else expect(JSON.parse(normal(printed)), message).toEqual(JSON.parse(normal(text)));
}

/** The text without what differs from run to run: tokens and dates of the machine. */
function normal(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll(/eyJ[\w-]+\.[\w-]+\.[\w-]+/g, '<token>')
    .replaceAll(/^date: .*$/gim, 'date: <date>')
    .trim();
}

function isShell(block: Block): boolean {
  return shells.includes(block.kind) && !showsVerify(block) && !showsConsumer(block);
}
