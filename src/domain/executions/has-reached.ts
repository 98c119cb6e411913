import type { Reader } from '../ports.ts';
import { firstOpen, waitsForOutside, waitsForSignalAlone } from './blocking-task.ts';
import { hasEnded, latestAttempt, type Execution } from './execution.ts';
import { isTerminal } from './task.ts';

/** What a caller waits for, besides the end of the execution. */
export interface Goal {
  /** Tasks by reference, in a loop the newest of them: one that has ended is enough. */
  readonly until: readonly string[];
  /** Whether any task that waits for somebody outside is enough, or only one that nothing but a signal would end. */
  readonly anyBlocking: boolean;
}

export async function hasReached(
  execution: Execution,
  { until, anyBlocking }: Goal,
  read: Reader,
): Promise<boolean> {
  if (hasEnded(execution) || until.some((reference) => isDone(reference, execution))) return true;
  const stops = anyBlocking ? waitsForOutside : waitsForSignalAlone;
  return (await firstOpen(execution, stops, read)) !== undefined;
}

function isDone(reference: string, execution: Execution): boolean {
  const task = latestAttempt(execution, reference) ?? execution.tasks.latestOf(reference);
  return task !== undefined && isTerminal(task.status);
}
