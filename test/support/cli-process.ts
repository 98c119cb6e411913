import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach } from 'vitest';

const CLI = fileURLToPath(new URL('../../dist/cli/', import.meta.url));

export interface CliProcess {
  /** What it has written so far. */
  readonly stdout: string;
  readonly stderr: string;
  /** Everything on standard output, once `enough` says that it is; rejects when the process ends before. */
  output(enough: (stdout: string) => boolean): Promise<string>;
  /** The URL behind `ready`. */
  ready(): Promise<string>;
  /** The exit code, or the signal that ended it. */
  readonly end: Promise<number | NodeJS.Signals | null>;
  kill(signal: NodeJS.Signals): void;
}

/** Processes of the built command line; what is left running ends with the test, or with the tests of the file. */
export function useCli(atTheEnd: (end: () => void) => void = afterEach) {
  const running = new Set<ChildProcess>();
  atTheEnd(() => {
    for (const child of running) child.kill('SIGKILL');
    running.clear();
  });

  return (
    args: readonly string[],
    env: Readonly<Record<string, string>> = {},
    script = 'main.js',
  ): CliProcess => {
    const child = spawn(process.execPath, [CLI + script, ...args], {
      env: { PATH: process.env['PATH'], ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    return watch(child, () => running.delete(child));
  };
}

/** `end` comes when all have ended that share the output of the process, its own included. */
export function watch(child: ChildProcess, onEnd: () => void = () => undefined): CliProcess {
  const written = { stdout: '', stderr: '' };
  const watchers = new Set<() => void>();
  let hasEnded = false;
  const tell = () => {
    for (const watcher of watchers) watcher();
  };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (chunk: string) => {
      written[name] += chunk;
      tell();
    });
  }
  const end = new Promise<number | NodeJS.Signals | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      hasEnded = true;
      onEnd();
      tell();
      resolve(code ?? signal);
    });
  });
  const output: CliProcess['output'] = (enough) =>
    new Promise((resolve, reject) => {
      const look = () => {
        if (enough(written.stdout)) resolve(written.stdout);
        else if (hasEnded) reject(new Error(`it ended early: ${written.stderr}`));
        else return;
        watchers.delete(look);
      };
      watchers.add(look);
      look();
    });
  return {
    get stdout() {
      return written.stdout;
    },
    get stderr() {
      return written.stderr;
    },
    output,
    ready: async () => {
      const line = /^ready (\S+)\n/m;
      return line.exec(await output((text) => line.test(text)))?.[1] ?? '';
    },
    end,
    kill: (signal) => {
      child.kill(signal);
    },
  };
}
