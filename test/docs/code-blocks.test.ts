import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startMockCluster } from 'conductor-mock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blocksOf, documents, isCiSnippet, root, type Block } from './markdown.ts';

/** What becomes of each kind of block. */
const kinds: Readonly<Record<string, string>> = {
  sh: 'run by shell-blocks.test.ts',
  bash: 'run by shell-blocks.test.ts',
  console: 'run by shell-blocks.test.ts',
  http: 'compared by shell-blocks.test.ts',
  json: 'compared by shell-blocks.test.ts',
  ts: 'run here',
  yaml: 'loaded here, or linted by ci-snippets.test.ts',
  text: 'a picture',
};

const blocks = documents.flatMap(blocksOf);
const ofKind = (kind: string) => blocks.filter((block) => block.kind === kind);

/** A project of a user: it has the package and Vitest, and knows nothing of this repository. */
let project: string;
beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'documented-project-'));
  await mkdir(join(project, 'node_modules'));
  await symlink(root, join(project, 'node_modules/conductor-mock'));
  for (const name of ['vitest', '@types'])
    await symlink(`${root}node_modules/${name}`, join(project, 'node_modules', name));
  await write('package.json', JSON.stringify({ private: true, type: 'module' }));
  await write('tsconfig.json', JSON.stringify({ compilerOptions, include: ['*.ts'] }));
  for (const [at, block] of ofKind('ts').entries()) await write(`block-${at}.test.ts`, block.text);
});
afterAll(() => rm(project, { recursive: true, force: true }));

const compilerOptions = {
  target: 'es2023',
  module: 'nodenext',
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: ['node'],
};

describe('the blocks in the documents', () => {
  it('are of kinds that are run, loaded or compared', () => {
    expect(blocks.filter(({ kind }) => !(kind in kinds)).map(place)).toEqual([]);
  });

  it('that are answers follow the call they answer', () => {
    const lost = documents.flatMap((path) =>
      blocksOf(path).filter(
        ({ kind }, at, all) =>
          ['http', 'json'].includes(kind) &&
          !['sh', 'bash', 'console'].includes(all[at - 1]?.kind ?? ''),
      ),
    );

    expect(lost.map(place)).toEqual([]);
  });

  it('that are tests pass in the project of a user', { timeout: 60_000 }, async () => {
    expect(ofKind('ts').length).toBeGreaterThan(0);
    await node('vitest/vitest.mjs', 'run', '--reporter', 'dot');
  });

  it('that are tests compile there', { timeout: 60_000 }, async () => {
    await node('typescript/bin/tsc', '-p', '.');
  });

  it.each(ofKind('yaml').filter((block) => !isCiSnippet(block)))(
    'that are seeds load: $at',
    async ({ text, at }) => {
      const seed = `${at.replaceAll(/\W/g, '-')}.yaml`;
      await write(seed, text);
      const cluster = await startMockCluster({ clock: 'manual', seed: join(project, seed) });
      await cluster.close();
    },
  );
});

/** Runs a program of node_modules in the project; rejects with what it printed when it fails. */
async function node(program: string, ...args: readonly string[]): Promise<void> {
  try {
    await promisify(execFile)(process.execPath, [`${root}node_modules/${program}`, ...args], {
      cwd: project,
      env: { PATH: process.env['PATH'], NO_COLOR: '1' },
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${program}:\n${stdout}\n${stderr}`, { cause: error });
  }
}

function place({ at, kind }: Block): string {
  return `${at} (${kind})`;
}

function write(name: string, text: string): Promise<void> {
  return writeFile(join(project, name), text);
}
