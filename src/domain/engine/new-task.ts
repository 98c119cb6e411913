import { isFailure } from '../failure.ts';
import { EMPTY, withMembers, type JsonObject } from '../json.ts';
import { concreteTask } from './concrete-task.ts';
import type { WorkflowTask } from '../definitions/definition.ts';
import { factsOf, givenTypes } from '../definitions/task-types.ts';
import type { Execution } from '../executions/execution.ts';
import { OUTSIDE_LOOPS, referenceAt, type Iteration } from '../definitions/loop-reference.ts';
import { domainOf } from './task-domain.ts';
import { taskInput } from './task-input.ts';
import type { Task } from '../executions/task.ts';
import { withoutInput } from '../executions/without-input.ts';
import type { EngineContext } from '../context.ts';

/** Where a task is scheduled. */
export interface Placement {
  readonly iteration: Iteration;
  /** The operator around it, by task id. */
  readonly parentTaskId?: string | undefined;
  readonly givenInput?: JsonObject | undefined;
  /** What a JOIN waits for instead of what its definition names. */
  readonly joinOn?: readonly string[] | undefined;
}

/** The iteration of the loop that the task is in; a loop's own number counts what is inside of it. */
export function iterationAround(task: Task): Iteration {
  return task.loopOverTask ? task.iteration : OUTSIDE_LOOPS;
}

/** An input may have very many members: it is copied only where something is added. */
function withGiven(input: JsonObject, given: JsonObject | undefined): JsonObject {
  return given === undefined ? input : { ...input, ...given };
}

/** A first attempt at the task, with its input as it resolves in the execution; nothing has begun. */
export async function newTask(
  execution: Execution,
  given: WorkflowTask,
  { iteration, parentTaskId, givenInput, joinOn }: Placement,
  context: EngineContext,
): Promise<Task> {
  const taskId = context.ids.next();
  const resolved = await taskInput(given, execution, taskId, context);
  const input = isFailure(resolved) ? {} : withGiven(resolved, givenInput);
  const definition = await concreteTask(given, input, context.read);
  const { runBy, holds, shownAs } = factsOf(definition);
  const forWorkers = runBy === 'worker';
  const taskType =
    shownAs ?? (definition.type === givenTypes.none ? definition.name : definition.type);
  const task: Task = {
    taskId,
    taskType,
    taskDefName: shownAs ?? definition.name,
    forWorkers,
    domain: forWorkers ? await domainOf(taskType, execution.taskToDomain, context) : undefined,
    holdsOthers: holds !== undefined,
    progress: 'not',
    parentTaskId,
    givenInput,
    joinOn,
    status: 'SCHEDULED',
    referenceTaskName: referenceAt(definition.taskReferenceName, iteration),
    workflowTask: definition,
    iteration,
    loopOverTask: iteration !== OUTSIDE_LOOPS,
    seq: 0,
    retryCount: 0,
    retried: false,
    input: withMembers(input, { _createdBy: execution.createdBy }),
    output: EMPTY,
    pollCount: 0,
    startDelayInSeconds: 0,
    callbackAfterSeconds: 0,
    scheduledTime: context.now,
    startTime: 0,
    updateTime: context.now,
    endTime: 0,
  };
  return isFailure(resolved) ? withoutInput(task, resolved.reason, context.now) : task;
}
