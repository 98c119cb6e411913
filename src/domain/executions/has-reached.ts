import type { Reader } from '../ports.ts';
import { firstOpen, waitsForOutside, waitsForSignalAlone } from './blocking-task.ts';
import { hasEnded, latestAttempt, type Execution } from './execution.ts';
import { isTerminal } from './task.ts';

/** What a caller waits for, besides the end of the execution and a task that only a signal ends. */
export interface Goal {
  /** Tasks by reference, in a loop the newest of them: one that has ended is enough. None: a person's task is, too. */
  readonly until: readonly string[];
}

/**
 * Workers are waited for, as in the engine 3.32.1 and in examples of the vendor's clients that print the output of an
 * execution with workers (helloworld, kitchensink of the Python client).
 */
export async function hasReached(
  execution: Execution,
  { until }: Goal,
  read: Reader,
): Promise<boolean> {
  if (hasEnded(execution) || until.some((reference) => isDone(reference, execution))) return true;
  const isNamed = until.some((reference) => reference !== '');
  const stops = isNamed ? waitsForSignalAlone : waitsForOutside;
  return (await firstOpen(execution, stops, read)) !== undefined;
}

function isDone(reference: string, execution: Execution): boolean {
  const task = latestAttempt(execution, reference) ?? execution.tasks.latestOf(reference);
  return task !== undefined && isTerminal(task.status);
}
