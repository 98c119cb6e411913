/** What a `console` block of a document shows, done and compared. */
import { spawnSync } from 'node:child_process';

const LONGEST_MS = 300_000;

interface Step {
  readonly command: string;
  /** What stands below the command, line by line; a lone … is any number of lines. */
  readonly shown: readonly string[];
}

/** Runs the commands of the block in the folder, and throws where one prints something else than it shows. */
export function followConsole(block: string, cwd: string, env: Readonly<NodeJS.ProcessEnv>): void {
  const steps = stepsOf(block);
  const printed = run(steps, cwd, env);
  for (const [at, step] of steps.entries()) hold(step, printed[at] ?? '');
}

function stepsOf(block: string): readonly Step[] {
  const steps = block.split(/^\$ /m).slice(1);
  return steps.map((step) => {
    const [command = '', ...shown] = step.trimEnd().split('\n');
    return { command, shown };
  });
}

/** What each command printed. One shell runs them all, so that `$?` is the exit code of the one before. */
function run(steps: readonly Step[], cwd: string, env: NodeJS.ProcessEnv): readonly string[] {
  const mark = '----- next command -----';
  const script = steps.map(({ command }) => `${command}\ncode=$?\necho '${mark}'\n(exit $code)`);
  const { stdout, stderr, error } = spawnSync('bash', ['--norc', '-c', script.join('\n')], {
    cwd,
    encoding: 'utf8',
    env: { ...env, NO_COLOR: '1', FORCE_COLOR: '0' },
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
