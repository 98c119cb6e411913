/** Commands of the checks of the package, and what they say. */
import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

interface Printed {
  readonly stdout: string;
  readonly stderr: string;
}

/** Makes a project in a new folder, and installs what its manifest or the arguments name; gives what npm says. */
export async function install(
  folder: string,
  manifest: object,
  args: readonly string[],
): Promise<string> {
  mkdirSync(folder);
  write(folder, 'package.json', JSON.stringify({ private: true, ...manifest }));
  const all = ['install', '--no-audit', '--no-fund', '--prefer-offline', ...args];
  return (await promisify(execFile)('npm', all, { cwd: folder })).stdout;
}

/** Runs a command to its end; returns what it printed, or throws with all it printed. */
export function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = process.env,
): Printed {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...env, NO_COLOR: '1', FORCE_COLOR: '0' },
    timeout: 300_000,
  });
  if (status === 0) return { stdout, stderr };
  const reason = error?.message ?? `exit code ${status ?? 'none'}`;
  throw new Error(`${command} ${args.join(' ')}: ${reason}\n${stdout}\n${stderr}`);
}

export function expect(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

export function write(directory: string, name: string, text: string): void {
  writeFileSync(join(directory, name), text);
}

export function heading(text: string): void {
  console.log(`\n-- ${text} (after ${Math.round(performance.now() / 1000)} s)`);
}
