/** What the machine does not give, such as a port, a file or room on a disk: nobody needs a stack trace to mend it. */

const EXPLAINED: Readonly<Record<string, string>> = {
  EMFILE: 'too many open files: allow more, as with "ulimit -n 1024"; 200 are enough',
  ENFILE: 'too many open files on this machine',
  ENOSPC: 'no space is left',
};

/** In a line; undefined: something else is wrong. */
function machineProblem(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, syscall, path, message } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) return undefined;
  const reason = EXPLAINED[code];
  if (reason === undefined) return message;
  return code === 'ENOSPC' && path !== undefined ? `${reason} for ${path}` : reason;
}

/** Says it and lets the process end with 1. Throws what is no problem of the machine. */
export function explain(error: unknown): void {
  const problem = machineProblem(error);
  if (problem === undefined) throw error;
  process.stderr.write(`conductor-mock: ${problem}\n`);
  process.exitCode = 1;
}
