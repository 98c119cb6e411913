import type { EngineContext } from '../../context.ts';
import type { JsonObject } from '../../json.ts';
import type { WorkflowTask } from '../../definitions/definition.ts';
import type { EarlyEnd, Execution } from '../../executions/execution.ts';
import type { Task } from '../../executions/task.ts';

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
  begin(scheduled: Task, execution: Execution, context: EngineContext): Task | Promise<Task>;
  /** What the task's success changes in its execution besides the task. */
  onSuccess?(task: Task, execution: Execution): Execution;
  /** The end that the task's success is for the whole execution. */
  endsExecution?(task: Task): EarlyEnd;
  /** Of an operator: the first tasks inside, scheduled side by side, each followed by the rest of its own list. */
  inside?(task: Task): readonly Head[];
  /** Of an operator that what follows it waits for: the execution after one round inside; in progress, another begins. */
  afterInside?(
    task: Task,
    execution: Execution,
    context: EngineContext,
  ): Execution | Promise<Execution>;
  /** Of a task that waits for others: the task as it stands after one more of them is done. */
  join?(task: Task, execution: Execution, context: EngineContext): Task;
}
