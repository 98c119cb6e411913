/** Commands of a document, one after another in one shell, so that a variable of one is there for the next. */
import { execFile } from 'node:child_process';
import { environment } from './documented-project.ts';

export interface Step {
  /** Where the document has it. */
  readonly at: string;
  readonly script: string;
  /** Whether the session goes on when it fails, as a terminal does, and `$?` is its exit code. */
  readonly mayFail: boolean;
}

const MARK = '----- next step -----';

/** What each step wrote to standard output. Rejects, naming it, where one failed that may not. */
export async function printedBy(
  steps: readonly Step[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  if (steps.length === 0) return [];
  const { stdout, stderr } = await bash(steps.map(scriptOf).join('\n'), cwd, env);
  const printed = stdout.split(`${MARK}\n`).slice(0, -1);
  const failed = steps[printed.length];
  if (failed) throw new Error(`${failed.at} failed:\n${failed.script}\n${stdout}\n${stderr}`);
  return printed;
}

function scriptOf({ script, mayFail }: Step): string {
  return mayFail
    ? `set +e\n(exit $code)\n${script}\ncode=$?\necho '${MARK}'`
    : `set -e\n${script}\ncode=0\necho '${MARK}'`;
}

function bash(script: string, cwd: string, env: Readonly<Record<string, string>>) {
  return new Promise<{ stdout: string; stderr: string }>((resolve) => {
    execFile(
      'bash',
      ['--norc', '-uo', 'pipefail', '-c', `code=0\n${script}`],
      { cwd, env: { ...environment, ...env }, maxBuffer: 16 * 1024 * 1024 },
      // What failed is read off what it printed.
      (_error, stdout, stderr) => {
        resolve({ stdout, stderr });
      },
    );
  });
}
