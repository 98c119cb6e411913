import { defaultTaskDefinition } from '../definitions/task-definition.ts';
import type { Task } from './task.ts';

/** Seconds that the next attempt waits after this one failed: always the same, growing, or doubling. */
export function retryDelaySeconds(failed: Task): number {
  const { taskDefinition } = failed.workflowTask;
  const { retryLogic, retryDelaySeconds: delay } = taskDefinition ?? defaultTaskDefinition;
  const { backoffScaleFactor = 1 } = taskDefinition ?? {};
  switch (retryLogic) {
    case 'EXPONENTIAL_BACKOFF':
      return Math.min(delay * 2 ** failed.retryCount, LONGEST_DELAY_SECONDS);
    case 'LINEAR_BACKOFF':
      return Math.min(delay * backoffScaleFactor * (failed.retryCount + 1), LONGEST_DELAY_SECONDS);
    default:
      return delay;
  }
}

/** The platform counts seconds in 32 bits. */
const LONGEST_DELAY_SECONDS = 2 ** 31 - 1;
