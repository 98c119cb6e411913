import type { JsonObject } from '../../json.ts';
import type { Ids, Reader, ScriptRunner } from '../../ports.ts';
import type { WorkflowTask } from '../../definitions/definition.ts';
import type { EarlyEnd, Execution } from '../../executions/execution.ts';
import type { Task } from '../../executions/task.ts';

export type LeavesOpen = (task: Task, execution: Execution) => boolean;

/** What deciding needs besides the execution. */
export interface Engine {
  readonly now: number;
  readonly ids: Ids;
  readonly scripts: ScriptRunner;
  /** Everything else in the cluster: definitions, other executions, mock outputs. */
  readonly read: Reader;
  /**
   * Whether a task that the engine would start or fail is left in progress, as somebody else answers it: one that
   * reaches outside and has no mock output, or a SUB_WORKFLOW. Left out: none is.
   */
  readonly leavesOpen?: LeavesOpen | undefined;
  /** What engines that are made of one another within one decision have in common. Left out: each is its own. */
  readonly unit?: object | undefined;
}

/** A task that stands first inside an operator. */
export interface Head {
  readonly definition: WorkflowTask;
  /** Input that the operator gives it as it is, beside the parameters of its definition. */
  readonly givenInput?: JsonObject | undefined;
}

/**
 * A kind of task. The engine schedules it, lets it begin, goes inside if there is one, and past it once it has ended.
 * What reaches other executions happens afterwards: see reach/.
 */
export interface TaskType {
  /** The task as it stands when it has just been scheduled; an engine's own task may have ended already. */
  begin(scheduled: Task, execution: Execution, engine: Engine): Task | Promise<Task>;
  /** What the task's success changes in its execution besides the task. */
  onSuccess?(task: Task, execution: Execution): Execution;
  /** The end that the task's success is for the whole execution. */
  endsExecution?(task: Task): EarlyEnd;
  /** Of an operator: the first tasks inside, scheduled side by side, each followed by the rest of its own list. */
  inside?(task: Task): readonly Head[];
  /** Of an operator that what follows it waits for: the execution after one round inside; in progress, another begins. */
  afterInside?(task: Task, execution: Execution, engine: Engine): Execution | Promise<Execution>;
  /** Of a task that waits for others: the task as it stands after one more of them is done. */
  join?(task: Task, execution: Execution, engine: Engine): Task;
}
