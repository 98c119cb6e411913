import { explain } from './machine-problem.ts';

/** How often it looks whether npm's shell is still there. */
const LOOK_MS = 200;

/**
 * Whoever read what this process prints is gone, as with `| head -1`, or the disk is full that it is written to. A server
 * is of no use then, and `conform` removes what it made; what would end by itself does.
 */
export function endWithReader(): void {
  process.stderr.on('error', () => undefined);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') explain(error);
    askToEnd();
  });
}

/**
 * Ends with the npm command that started this process in the foreground. npm passes a signal only to the shell between
 * the two, which ends alone and leaves this process behind. `command` is npm's name for a script, or `npx`.
 */
export function endWithNpm(command: 'start' | 'npx'): void {
  if (process.env['npm_lifecycle_event'] !== command) return;
  const shell = process.ppid;
  const looking = setInterval(() => {
    // Nobody listens yet while it starts.
    if (process.ppid !== shell && askToEnd()) clearInterval(looking);
  }, LOOK_MS);
  looking.unref();
}

/** As SIGTERM does; but what does not listen to it goes on. */
function askToEnd(): boolean {
  return process.emit('SIGTERM', 'SIGTERM');
}
