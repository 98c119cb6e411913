import { begun } from '../../executions/task.ts';
import type { TaskType } from './task-type.ts';

/** A task that does something to other executions: in progress until that is done. See reach/. */
export const doneByEffect: TaskType = {
  begins: 'afterwards',
  begin: (scheduled, _execution, { now }) => begun(scheduled, now),
};
