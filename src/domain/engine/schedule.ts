import { MIB } from '../units.ts';
import type { JsonObject } from '../json.ts';
import { isLargerThan } from '../json-size.ts';
import { concreteTask } from './concrete-task.ts';
import type { WorkflowTask } from '../definitions/definition.ts';
import { factsOf } from '../definitions/task-types.ts';
import { withTask, type Execution, type SkippedTask } from '../executions/execution.ts';
import { OUTSIDE_LOOPS, referenceAt, type Iteration } from '../definitions/loop-reference.ts';
import { domainOf } from './task-domain.ts';
import { taskInput } from './task-input.ts';
import { begun, ended, isDelayed, readyAt, type Task } from '../executions/task.ts';
import { taskTypeOf } from './task-types/index.ts';
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

/** The execution with a first attempt at the task, begun as its type begins; a delayed one begins later. */
export async function schedule(
  execution: Execution,
  definition: WorkflowTask,
  placement: Placement,
  context: EngineContext,
): Promise<Execution> {
  const task = await newTask(execution, definition, placement, context);
  const { skipped = {} } = execution;
  if (Object.hasOwn(skipped, definition.taskReferenceName))
    return withSkipped(execution, task, skipped[definition.taskReferenceName] ?? {}, context);
  const delay = definition.startDelay ?? 0;
  if (delay === 0) return begin(execution, task, context);
  return withAdded(execution, { ...task, startDelayInSeconds: delay, callbackAfterSeconds: delay });
}

function withSkipped(
  execution: Execution,
  task: Task,
  { input, output = {} }: SkippedTask,
  context: EngineContext,
): Promise<Execution> {
  const skipped = ended(
    { ...task, input: { ...task.input, ...input }, output },
    'SKIPPED',
    context.now,
  );
  return withBranchesPassedOver(withAdded(execution, skipped), skipped, context);
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
  return withBranchesPassedOver(withAdded(execution, passed), passed, context);
}

/** What a JOIN waits for is there, skipped with its fork. */
async function withBranchesPassedOver(execution: Execution, task: Task, context: EngineContext) {
  if (factsOf(task.workflowTask).holds !== 'branches') return execution;
  const { forkTasks = [] } = task.workflowTask;
  const placement = { iteration: iterationAround(task), parentTaskId: task.taskId };
  let current = execution;
  for (const one of forkTasks.flat()) {
    current = await withPassedOver(current, one, placement, context);
  }
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
  return begin(execution, again, context);
}

function withGiven({ _createdBy, __humanTaskDefinition }: JsonObject, given: JsonObject) {
  return {
    ...(__humanTaskDefinition !== undefined && { __humanTaskDefinition }),
    ...given,
    _createdBy,
  };
}

/** The execution with another attempt after `failed`, which a worker may have after the delay. */
export async function scheduleRetry(
  execution: Execution,
  failed: Task,
  delaySeconds: number,
  context: EngineContext,
): Promise<Execution> {
  const { parentTaskId, givenInput, workflowTask } = failed;
  const placement = { iteration: iterationAround(failed), parentTaskId, givenInput };
  const attempt: Task = {
    ...(await newTask(execution, workflowTask, placement, context)),
    retryCount: failed.retryCount + 1,
    retriedTaskId: failed.taskId,
    startDelayInSeconds: delaySeconds,
    callbackAfterSeconds: delaySeconds,
  };
  const before = execution.tasks.byId(failed.taskId) ?? failed;
  const retried = withTask(execution, { ...before, retried: true, progress: 'past' });
  const waits = delaySeconds > 0 || attempt.forWorkers;
  return waits ? withAdded(retried, attempt) : begin(retried, attempt, context);
}

/** The execution with its delayed tasks begun whose time has come. */
export async function beginDelayed(
  execution: Execution,
  context: EngineContext,
): Promise<Execution> {
  let current = execution;
  for (const task of execution.tasks.due(context.now)) {
    if (!isDelayed(task) || readyAt(task) > context.now) continue;
    const begun = await taskTypeOf(task.workflowTask).begin(task, current, context);
    current = withTask(current, begun);
  }
  return current;
}

/** The platform's limit on what a task is given. */
const MOST_INPUT = 3 * MIB;

async function begin(execution: Execution, task: Task, context: EngineContext): Promise<Execution> {
  if (isLargerThan(task.input, MOST_INPUT)) {
    const reason =
      'The input of the task is nested too deep, or larger than the permissible limit: 3072KB';
    const given = { ...begun(task, context.now), input: { _createdBy: execution.createdBy } };
    return withAdded(execution, ended(given, 'FAILED_WITH_TERMINAL_ERROR', context.now, reason));
  }
  return withAdded(execution, await taskTypeOf(task.workflowTask).begin(task, execution, context));
}

function withAdded(execution: Execution, task: Task): Execution {
  return { ...execution, tasks: execution.tasks.add(task) };
}

/** The iteration of the loop that the task is in; a loop's own number counts what is inside of it. */
export function iterationAround(task: Task): Iteration {
  return task.loopOverTask ? task.iteration : OUTSIDE_LOOPS;
}

async function newTask(
  execution: Execution,
  given: WorkflowTask,
  { iteration, parentTaskId, givenInput, joinOn }: Placement,
  context: EngineContext,
): Promise<Task> {
  const taskId = context.ids.next();
  const input = { ...taskInput(given, execution, taskId), ...givenInput };
  const definition = await concreteTask(given, input, context.read);
  const { runBy, holds } = factsOf(definition);
  const forWorkers = runBy === 'worker';
  return {
    taskId,
    taskType: forWorkers ? definition.name : definition.type,
    taskDefName: definition.name,
    forWorkers,
    domain: forWorkers
      ? await domainOf(definition.name, execution.taskToDomain, context)
      : undefined,
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
    seq: (execution.tasks.last?.seq ?? 0) + 1,
    retryCount: 0,
    retried: false,
    input: { ...input, _createdBy: execution.createdBy },
    output: {},
    pollCount: 0,
    startDelayInSeconds: 0,
    callbackAfterSeconds: 0,
    scheduledTime: context.now,
    startTime: 0,
    updateTime: context.now,
    endTime: 0,
  };
}
