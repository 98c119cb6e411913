import { begun } from '../../executions/task.ts';
import type { TaskType } from './task-type.ts';

/** YIELD (docs/reference-docs/operators/yield): waits until a signal or an update ends it, and answers what that brings. */
export const yieldTask: TaskType = {
  begin: (scheduled, _execution, { now }) => begun(scheduled, now),
};
