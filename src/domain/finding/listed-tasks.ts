import { unknownTaskStatus, type Refusal } from '../refusals.ts';
import type { Execution } from '../executions/execution.ts';
import type { Task, TaskStatus } from '../executions/task.ts';

const STATUSES = {
  SCHEDULED: true,
  IN_PROGRESS: true,
  COMPLETED: true,
  COMPLETED_WITH_ERRORS: true,
  FAILED: true,
  FAILED_WITH_TERMINAL_ERROR: true,
  TIMED_OUT: true,
  CANCELED: true,
  SKIPPED: true,
} as const satisfies Readonly<Record<TaskStatus, true>>;

interface ListedTasks {
  readonly inStates: readonly Task[];
  /** How many tasks of the execution are in each state that occurs. */
  readonly counts: Readonly<Record<string, number>>;
}

/** The tasks of the execution that are in one of the states, in order of scheduling; no states: all. */
export function listedTasks(
  execution: Execution,
  states: readonly string[],
): ListedTasks | Refusal<'UnknownTaskStatus'> {
  const odd = states.find((one) => !Object.hasOwn(STATUSES, one));
  if (odd !== undefined) return unknownTaskStatus(odd, Object.keys(STATUSES));
  const inStates: Task[] = [];
  const counts: Record<string, number> = {};
  for (const task of execution.tasks) {
    counts[task.status] = (counts[task.status] ?? 0) + 1;
    if (states.length === 0 || states.includes(task.status)) inStates.push(task);
  }
  return { inStates, counts };
}
