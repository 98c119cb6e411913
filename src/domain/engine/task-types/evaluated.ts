import type { ScriptOutcome } from '../../ports.ts';
import { ended, type Task } from '../../executions/task.ts';

/** The task with what its script came to as `result`, or failed with the script's error, for good unless said otherwise. */
export function evaluated(
  task: Task,
  outcome: ScriptOutcome,
  now: number,
  failure: 'FAILED' | 'FAILED_WITH_TERMINAL_ERROR' = 'FAILED_WITH_TERMINAL_ERROR',
): Task {
  const { printed } = outcome;
  if (outcome.ok)
    return ended({ ...task, printed, output: { result: outcome.value } }, 'COMPLETED', now);
  const failed = { ...task, printed, output: { error: outcome.error } };
  return ended(failed, failure, now, outcome.error);
}

/** What the platform says of a script that is not there. */
export function emptyParameter(name: string, type: string): string {
  return `Empty '${name}' in ${type} task's input parameters. A non-empty String value must be provided.`;
}
