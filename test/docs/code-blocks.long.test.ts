import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { SeedError, startMockCluster, type MockCluster } from 'conductor-mock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { environment, makeProject, type DocumentedProject } from './documented-project.ts';
import { fileName } from './documented-steps.ts';
import {
  blocksOf,
  documents as all,
  isCiSnippet,
  isShell,
  root,
  runnerPages,
  type Block,
} from './markdown.ts';

/** What becomes of each kind of block. */
const kinds: Readonly<Record<string, string>> = {
  sh: 'run by shell-blocks.test.ts',
  console: 'run and compared by shell-blocks.test.ts',
  http: 'compared by shell-blocks.test.ts',
  json: 'compared by shell-blocks.test.ts',
  js: 'a file that a command below it runs',
  python: 'a file that a command below it runs',
  ts: 'run here',
  yaml: 'loaded here, or linted by ci-snippets.long.test.ts',
  nginx: 'run by npm run test:postgres',
  text: 'a picture',
};

const documents = all.filter((path) => !runnerPages.includes(path));
const blocks = documents.flatMap(blocksOf);
const ofKind = (kind: string) => blocks.filter((block) => block.kind === kind);

let project: DocumentedProject;
beforeAll(async () => {
  project = await makeProject();
  await project.write('tsconfig.json', JSON.stringify({ compilerOptions, include: ['*.ts'] }));
  for (const [at, block] of ofKind('ts').entries())
    await project.write(`block-${at}.test.ts`, block.text);
});
afterAll(() => project.remove());

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
          ['http', 'json'].includes(kind) && !isShell({ kind: all[at - 1]?.kind ?? '' }),
      ),
    );

    expect(lost.map(place)).toEqual([]);
  });

  it('that are programs are named, and run by a command below them', () => {
    const lost = documents.flatMap((path) =>
      blocksOf(path).filter((block, at, all) => {
        if (!['js', 'python'].includes(block.kind)) return false;
        const name = fileName(block);
        const below = all.slice(at + 1).filter(isShell);
        return name === undefined || !below.some(({ text }) => text.includes(` ${name}`));
      }),
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

  const seeds = ofKind('yaml').filter((block) => !isCiSnippet(block));

  it.each(seeds.filter((block) => !isWrong(block)))('that are seeds load: $at', async (block) => {
    const cluster = await startWith(block);
    await cluster.close();
  });

  it.each(seeds.filter(isWrong))('that are wrong seeds are refused: $at', async (block) => {
    await expect(startWith(block)).rejects.toThrow(SeedError);
  });
});

/** Seeds that show what is refused. */
function isWrong(block: Block): boolean {
  return ['typo.yaml', 'wrong.yaml'].includes(fileName(block) ?? '');
}

async function startWith({ text, at }: Block): Promise<MockCluster> {
  const seed = `${at.replaceAll(/\W/g, '-')}.yaml`;
  await project.write(seed, text);
  return startMockCluster({ clock: 'manual', seed: join(project.folder, seed) });
}

/** Runs a program of node_modules in the project; rejects with what it printed when it fails. */
async function node(program: string, ...args: readonly string[]): Promise<void> {
  try {
    await promisify(execFile)(process.execPath, [`${root}node_modules/${program}`, ...args], {
      cwd: project.folder,
      env: environment,
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${program}:\n${stdout}\n${stderr}`, { cause: error });
  }
}

function place({ at, kind }: Block): string {
  return `${at} (${kind})`;
}
