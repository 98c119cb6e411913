import { vi } from 'vitest';
// The built ones: what a command starts are files beside it that Node loads by itself.
import { allCommands } from '../../build/cli/all-commands.js';
import { runCommand } from '../../build/cli/run-command.js';

export interface EndedCommand {
  /** The exit code. */
  readonly end: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What the command line does with arguments that end it at once, without a process of its own. */
export async function commandHere(args: readonly string[]): Promise<EndedCommand> {
  const written = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((chunk) => {
      written[name] += String(chunk);
      return true;
    }),
  );
  const before = process.exitCode;
  process.exitCode = 0;
  try {
    await runCommand(args, allCommands());
    return { ...written, end: process.exitCode };
  } finally {
    process.exitCode = before;
    for (const spy of spies) spy.mockRestore();
  }
}
