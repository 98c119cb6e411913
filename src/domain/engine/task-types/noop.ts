import { begun, ended } from '../../executions/task.ts';
import type { TaskType } from './task-type.ts';

/** NOOP: does nothing, for a case of a SWITCH in which nothing is to be done. */
export const noop: TaskType = {
  begin: (scheduled, _execution, { now }) => ended(begun(scheduled, now), 'COMPLETED', now),
};
