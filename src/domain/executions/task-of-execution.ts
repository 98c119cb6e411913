import type { Execution } from './execution.ts';
import type { Task } from './task.ts';

/** A task with the execution that it stands in. */
export interface TaskOfExecution {
  readonly task: Task;
  readonly execution: Execution;
}
