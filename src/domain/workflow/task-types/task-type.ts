import type { Ids, ScriptRunner } from '../../ports.ts';
import type { WorkflowTask } from '../definition.ts';
import type { Execution } from '../execution.ts';
import type { Iteration } from '../loop-reference.ts';
import type { Task } from '../task.ts';

/** What deciding needs besides the execution. */
export interface Engine {
  readonly now: number;
  readonly ids: Ids;
  readonly scripts: ScriptRunner;
}

/** How far walking got: all done, waiting for somebody outside, or the execution has ended. */
export interface Step {
  readonly execution: Execution;
  readonly outcome: 'done' | 'waiting' | 'ended';
}

/** Walks the tasks inside a task, in the given iteration of a loop or in that of the task itself. */
export type WalkInside = (
  execution: Execution,
  tasks: readonly WorkflowTask[],
  iteration?: Iteration,
) => Promise<Step>;

export interface TaskType {
  /** The task as it stands when it has just been scheduled. */
  begin(scheduled: Task, engine: Engine): Task | Promise<Task>;
  /** Goes on with a task that has others inside. Left out: it has none. */
  walk?(task: Task, execution: Execution, inside: WalkInside, engine: Engine): Promise<Step>;
}
