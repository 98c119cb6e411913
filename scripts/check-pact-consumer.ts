// Goes the way that docs/contract-testing.md shows a consumer's team, in a folder outside this repository: the example
// with the packed package, the document's commands and nothing else, and what they print there.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HEADING = '## From nothing to a verified pact';
const LONGEST_MS = 300_000;

const root = fileURLToPath(new URL('../', import.meta.url));

interface Step {
  readonly command: string;
  /** What stands below the command, line by line; a lone … is any number of lines. */
  readonly shown: readonly string[];
}

const folder = mkdtempSync(join(tmpdir(), 'pact-consumer-'));
try {
  cpSync(join(root, 'examples/pact-consumer'), folder, { recursive: true });
  packInto(folder);
  const steps = documentedSteps();
  const printed = run(steps);
  for (const [at, step] of steps.entries()) hold(step, printed[at] ?? '');
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

function documentedSteps(): readonly Step[] {
  const text = readFileSync(join(root, 'docs/contract-testing.md'), 'utf8');
  const [, section] = text.split(`${HEADING}\n`);
  const [, block] = /```console\n([\s\S]*?)\n```/.exec(section ?? '') ?? [];
  if (block === undefined)
    throw new Error(`docs/contract-testing.md has no "${HEADING}" with commands`);
  const steps = block.split(/^\$ /m).slice(1);
  return steps.map((step) => {
    const [command = '', ...shown] = step.trimEnd().split('\n');
    return { command, shown };
  });
}

/** What each command printed. One shell runs them all, so that `$?` is the exit code of the one before. */
function run(steps: readonly Step[]): readonly string[] {
  const mark = '----- next command -----';
  const script = steps.map(({ command }) => `${command}\ncode=$?\necho '${mark}'\n(exit $code)`);
  const { stdout, stderr, error } = spawnSync('bash', ['--norc', '-c', script.join('\n')], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    timeout: LONGEST_MS,
  });
  process.stderr.write(stderr);
  if (error) throw error;
  return stdout.split(`${mark}\n`).slice(0, -1);
}

function hold({ command, shown }: Step, printed: string): void {
  console.log(`$ ${command}\n${printed}`);
  const pattern = shown
    .map((line) => (line === '…' ? '[\\s\\S]*?' : `${escaped(line)}\n`))
    .join('');
  if (shown.length === 0 || new RegExp(`^${pattern}$`).test(printed)) return;
  throw new Error(`the document shows something else below "${command}":\n${shown.join('\n')}`);
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function compile(): void {
  const { status, stdout } = spawnSync('npx', ['tsc', '-p', '.'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the example does not compile:\n${stdout}`);
}
