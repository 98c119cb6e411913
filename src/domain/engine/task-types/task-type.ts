import type { Failure } from '../../failure.ts';
import type { JsonObject } from '../../json.ts';
import type { WorkflowTask } from '../../definitions/definition.ts';
import type { EarlyEnd, Execution } from '../../executions/execution.ts';
import type { Task } from '../../executions/task.ts';
import type { EngineContext } from '../../context.ts';

/** A task that stands first inside an operator. */
export interface Head {
  readonly definition: WorkflowTask;
  /** Input that the operator gives it as it is, beside the parameters of its definition. */
  readonly givenInput?: JsonObject | undefined;
}

type Step<Result> = (
  task: Task,
  execution: Execution,
  context: EngineContext,
) => Result | Promise<Result>;

/**
 * A kind of task. The engine decides in rounds: what follows from the tasks that have ended is mapped, then all of it is
 * started, then carried out, in order; when a round brings nothing new, those are asked that the engine's own queues
 * hold. What reaches other executions happens after that: see effects/.
 */
export interface TaskType {
  /**
   * Of an operator: how it stands in its execution once it is mapped, with its first tasks inside. A failure ends the
   * execution, and nothing that was mapped with it is scheduled.
   */
  readonly map?: Step<Task | Failure>;
  /** Of any other: the task once it has begun; an engine's own task may have ended already. */
  readonly begin?: Step<Task>;
  /** When it begins: as soon as its round is mapped, in its turn after that, or once nothing else goes on. */
  readonly begins?: 'atOnce' | 'inTurn' | 'afterwards';
  /** What the task's success changes in its execution besides the task. */
  readonly onSuccess?: (task: Task, execution: Execution) => Execution;
  /** The end that the task's success is for the whole execution. */
  readonly endsExecution?: (task: Task) => EarlyEnd;
  /** Of an operator: the first tasks inside, each followed by the rest of its own list. A loop maps its own anew each time. */
  readonly inside?: (task: Task) => readonly Head[];
  /** Of a loop: it after one of its iterations: ended, or at the next. */
  readonly afterIteration?: Step<Task>;
  /** Of a task that waits for others: the task as it stands after some of them have changed. */
  readonly join?: Step<Task>;
}
