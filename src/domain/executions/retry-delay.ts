import { defaultTaskDefinition } from '../definitions/task-definition.ts';
import type { Task } from './task.ts';

/** Seconds that the next attempt waits after this one failed: always the same, growing, or doubling, up to a limit. */
export function retryDelaySeconds(failed: Task): number {
  const { taskDefinition } = failed.workflowTask;
  const { retryLogic, retryDelaySeconds: delay } = taskDefinition ?? defaultTaskDefinition;
  const { backoffScaleFactor = 1, maxRetryDelaySeconds = 0 } = taskDefinition ?? {};
  const longest = maxRetryDelaySeconds > 0 ? maxRetryDelaySeconds : LONGEST_DELAY_SECONDS;
  switch (retryLogic) {
    case 'EXPONENTIAL_BACKOFF':
      return Math.min(delay * 2 ** failed.retryCount, longest);
    case 'LINEAR_BACKOFF':
      return Math.min(delay * backoffScaleFactor * (failed.retryCount + 1), longest);
    default:
      return Math.min(delay, longest);
  }
}

/** The platform counts seconds in 32 bits. */
const LONGEST_DELAY_SECONDS = 2 ** 31 - 1;

/** Milliseconds between 0 and `backoffJitterMs` that it waits besides; they follow from the id of the new attempt. */
export function retryJitterMs({ taskId, workflowTask }: Task): number {
  const { backoffJitterMs: most = 0 } = workflowTask.taskDefinition ?? {};
  return most > 0 ? Number.parseInt(taskId.slice(0, 8), 16) % (most + 1) : 0;
}
