/** Puts tasks into executions, as the decider and those who set executions going again want them. */
import { isFailure, type Failure } from '../failure.ts';
import type { JsonObject } from '../json.ts';
import type { WorkflowTask } from '../definitions/definition.ts';
import { factsOf } from '../definitions/task-types.ts';
import { endedEarly, withTask, type Execution } from '../executions/execution.ts';
import {
  ended,
  firstScheduledTime,
  isDelayed,
  isTerminal,
  readyAt,
  type Task,
} from '../executions/task.ts';
import { retryJitterMs } from '../executions/retry-delay.ts';
import { withSecretsIn } from '../named-values/with-secrets.ts';
import type { EngineContext } from '../context.ts';
import { mapGiven, mapTask, type Mapped } from './map-task.ts';
import { iterationAround, newTask, type Placement } from './new-task.ts';
import { taskTypeOf } from './task-types/index.ts';

/** The execution with the task and all that is mapped with it, started. */
export async function schedule(
  execution: Execution,
  definition: WorkflowTask,
  placement: Placement,
  context: EngineContext,
): Promise<Execution> {
  return withMapped(execution, await mapTask(execution, definition, placement, context), context);
}

/** The execution with what was mapped, each task of it started; where nothing could be, the execution has failed. */
export async function withMapped(
  execution: Execution,
  mapped: Mapped,
  context: EngineContext,
): Promise<Execution> {
  if (isFailure(mapped)) return notMapped(execution, mapped, context);
  let current = execution;
  for (const task of mapped) {
    await context.turn?.();
    current = withAdded(current, await started(task, current, context));
  }
  return current;
}

/** What cannot be mapped fails its execution, and leaves no task behind. */
export function notMapped(
  execution: Execution,
  { reason }: Failure,
  { now }: EngineContext,
): Execution {
  return endedEarly(execution, { status: 'FAILED', reason, failureWorkflow: true }, now);
}

/** The task once its round is mapped: begun, if it begins at once, or with what is left to do about it. */
async function started(task: Task, execution: Execution, context: EngineContext): Promise<Task> {
  if (isTerminal(task.status) || task.startDelayInSeconds > 0) return task;
  const { begins = 'inTurn', begin, join } = taskTypeOf(task.workflowTask);
  if (join || begins === 'afterwards') return { ...task, left: 'afterwards' };
  if (begins === 'atOnce') return (await begin?.(task, execution, context)) ?? task;
  return { ...task, left: 'execution' };
}

/** The execution with the task skipped in it, and nothing after it: somebody goes on elsewhere. */
export async function withPassedOver(
  execution: Execution,
  definition: WorkflowTask,
  placement: Placement,
  context: EngineContext,
): Promise<Execution> {
  const task = await newTask(execution, definition, placement, context);
  const passed: Task = { ...ended(task, 'SKIPPED', context.now), progress: 'past' };
  let current = withAdded(execution, passed);
  if (factsOf(definition).holds !== 'branches') return current;
  // What a JOIN waits for is there, skipped with its fork.
  const inside = { iteration: iterationAround(task), parentTaskId: task.taskId };
  for (const one of (definition.forkTasks ?? []).flat())
    current = await withPassedOver(current, one, inside, context);
  return current;
}

/**
 * The execution with a task that is gone from it scheduled anew, with the input that it had or with another; who is
 * asked, in a HUMAN task, is only changed by saying so.
 */
export async function scheduleAgain(
  execution: Execution,
  gone: Task,
  givenInput: JsonObject | undefined,
  context: EngineContext,
): Promise<Execution> {
  const { parentTaskId, joinOn, retryCount, retriedTaskId, workflowTask } = gone;
  const placement = { iteration: iterationAround(gone), parentTaskId, joinOn };
  const again: Task = {
    ...(await newTask(execution, workflowTask, placement, context)),
    input: givenInput ? withGiven(gone.input, givenInput) : gone.input,
    givenInput: givenInput ?? gone.givenInput,
    retryCount,
    retriedTaskId,
  };
  return withMapped(execution, await mapGiven(execution, again, context), context);
}

function withGiven({ _createdBy, __humanTaskDefinition }: JsonObject, given: JsonObject) {
  return {
    ...(__humanTaskDefinition !== undefined && { __humanTaskDefinition }),
    ...given,
    _createdBy,
  };
}

/** Another attempt after `failed`, with all that is mapped with it, which a worker may have after the delay. */
export async function mapRetry(
  execution: Execution,
  failed: Task,
  delaySeconds: number,
  context: EngineContext,
): Promise<Mapped> {
  const { parentTaskId, givenInput, joinOn, workflowTask } = failed;
  const placement = { iteration: iterationAround(failed), parentTaskId, givenInput, joinOn };
  const made = await newTask(execution, workflowTask, placement, context);
  const attempt: Task = {
    ...made,
    retryCount: failed.retryCount + 1,
    retriedTaskId: failed.taskId,
    // Until its end it shows why there was another before it (the engine 3.32.1).
    reasonForIncompletion: made.reasonForIncompletion ?? failed.reasonForIncompletion,
    startDelayInSeconds: delaySeconds,
    callbackAfterSeconds: delaySeconds,
    firstScheduledTime: firstScheduledTime(failed),
  };
  const jitter = retryJitterMs(attempt);
  const wantedAt = jitter > 0 ? readyAt(attempt) + jitter : undefined;
  return mapGiven(execution, { ...attempt, wantedAt }, context);
}

/** The execution in which the failed attempt is followed by another. */
export function withRetried(execution: Execution, failed: Task): Execution {
  const before = execution.tasks.byId(failed.taskId) ?? failed;
  return withTask(execution, { ...before, retried: true, progress: 'past' });
}

/** The execution with another attempt after `failed`, because somebody wants one; a worker may have it after the delay. */
export async function scheduleRetry(
  execution: Execution,
  failed: Task,
  delaySeconds: number,
  context: EngineContext,
): Promise<Execution> {
  const asked = { ...failed, reasonForIncompletion: undefined };
  const mapped = await mapRetry(execution, asked, delaySeconds, context);
  return withMapped(withRetried(execution, failed), mapped, context);
}

/** The execution with its delayed tasks begun whose time has come. */
export async function beginDelayed(
  execution: Execution,
  context: EngineContext,
): Promise<Execution> {
  let current = execution;
  for (const task of execution.tasks.due(context.now)) {
    if (!isDelayed(task) || readyAt(task) > context.now) continue;
    current = await carriedOut(task, current, context);
  }
  return current;
}

/** The execution with the task begun, and what its success changes. Secrets are in its hands only meanwhile. */
export async function carriedOut(
  task: Task,
  execution: Execution,
  context: EngineContext,
): Promise<Execution> {
  const type = taskTypeOf(task.workflowTask);
  const given = await withSecretsIn({ ...task, left: undefined }, context.read);
  const done = (await type.begin?.(given, execution, context)) ?? task;
  const begun = done.input === given.input ? { ...done, input: task.input } : done;
  const after = withTask(execution, { ...begun, left: undefined });
  return begun.status === 'COMPLETED' ? (type.onSuccess?.(begun, after) ?? after) : after;
}

function withAdded(execution: Execution, task: Task): Execution {
  const seq = (execution.tasks.last?.seq ?? 0) + 1;
  return { ...execution, tasks: execution.tasks.add({ ...task, seq }) };
}
