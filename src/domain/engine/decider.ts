/**
 * Brings an execution as far as it goes without anybody outside. Each task that has ended is looked at once: what
 * follows it is scheduled, the operator around it goes on, a JOIN that waited for it is asked again; or it is tried
 * again, or its failure ends the execution. Only what has just ended is looked at, never the whole execution, so that
 * a step costs the same in a long execution as in a short one.
 */
import type { WorkflowDefinition, WorkflowTask } from '../definitions/definition.ts';
import {
  endedEarly,
  latestAttempt,
  taskById,
  withTask,
  type Execution,
} from '../executions/execution.ts';
import { resolveAll } from '../definitions/expressions.ts';
import { waitingFor } from '../definitions/joins.ts';
import { lookupIn } from '../executions/lookup.ts';
import { OUTSIDE_LOOPS, referenceAt, type Iteration } from '../definitions/loop-reference.ts';
import { placeIn } from '../definitions/places.ts';
import { retryDelaySeconds } from '../executions/retry-delay.ts';
import { iterationAround, schedule, scheduleRetry } from './schedule.ts';
import { defaultTaskDefinition } from '../definitions/task-definition.ts';
import { factsOf, isLoop } from '../definitions/task-types.ts';
import {
  ended,
  isHuman,
  isSubWorkflow,
  isSuccessful,
  isTerminal,
  type Task,
} from '../executions/task.ts';
import { taskTypeOf } from './task-types/index.ts';
import type { EngineContext } from '../context.ts';

export async function advance(execution: Execution, context: EngineContext): Promise<Execution> {
  if (execution.status !== 'RUNNING') return execution;
  let current = execution.tasks.length === 0 ? await scheduleFirst(execution, context) : execution;
  for (let next = nextUndecided(current); next; next = nextUndecided(current)) {
    current = await decide(next, current, context);
  }
  return closedIfDone({ ...current, updateTime: context.now }, context);
}

function nextUndecided(execution: Execution): Task | undefined {
  const [next] = execution.tasks.undecided;
  return next === undefined || execution.status !== 'RUNNING'
    ? undefined
    : taskById(execution, next);
}

function scheduleFirst(execution: Execution, context: EngineContext): Promise<Execution> {
  const [first] = execution.definition.tasks;
  if (first === undefined) throw new Error(`${execution.definition.name} has no tasks`);
  return schedule(execution, first, { iteration: OUTSIDE_LOOPS }, context);
}

/** Nothing is open and nothing is left to decide: the end of every list was reached. */
function closedIfDone(execution: Execution, { now }: EngineContext): Execution {
  if (execution.status !== 'RUNNING') return { ...execution, output: finalOutput(execution) };
  if (execution.tasks.open > 0) return execution;
  const done: Execution = { ...execution, status: 'COMPLETED', endTime: now };
  return { ...done, output: finalOutput(done) };
}

function decide(
  task: Task,
  execution: Execution,
  context: EngineContext,
): Promise<Execution> | Execution {
  if (!isTerminal(task.status)) return goInside(task, execution, context);
  if (!isSuccessful(task.status)) return afterFailure(task, execution, context);
  const type = taskTypeOf(task.workflowTask);
  if (task.status === 'SKIPPED') return goPast(task, execution, context);
  if (type.endsExecution) return endedBy(task, execution, context);
  const after = type.onSuccess?.(task, execution) ?? execution;
  return task.holdsOthers ? goInside(task, after, context) : goPast(task, after, context);
}

/** The first tasks inside, scheduled; an operator with nothing inside is done with it at once. */
async function goInside(
  task: Task,
  execution: Execution,
  context: EngineContext,
): Promise<Execution> {
  const type = taskTypeOf(task.workflowTask);
  const heads = type.inside?.(task) ?? [];
  const at = { iteration: iterationInside(task), parentTaskId: task.taskId };
  let current = withTask(execution, { ...task, progress: 'into' });
  for (const { definition, givenInput } of heads) {
    current = await schedule(current, definition, { ...at, givenInput }, context);
  }
  const entered = taskById(current, task.taskId) ?? task;
  if (!type.afterInside) return goPast(entered, current, context);
  return heads.length === 0 ? leaveInside(entered, current, context) : current;
}

/** A round inside the operator came to its end: it is gone past, or another round begins. */
async function leaveInside(operator: Task, execution: Execution, context: EngineContext) {
  const type = taskTypeOf(operator.workflowTask);
  if (!type.afterInside) return execution;
  const after = await type.afterInside(operator, execution, context);
  const task = taskById(after, operator.taskId);
  if (task === undefined) throw new Error(`${operator.referenceTaskName} has left its execution`);
  if (!isTerminal(task.status)) return withTask(after, { ...task, progress: 'not' });
  return isSuccessful(task.status)
    ? goPast(task, after, context)
    : withTask(after, { ...task, progress: 'not' });
}

/** What follows the task: the next of its list, or after the last the operator around it. */
async function goPast(
  task: Task,
  execution: Execution,
  context: EngineContext,
): Promise<Execution> {
  const current = askJoins(task, withTask(execution, { ...task, progress: 'past' }), context);
  const parent = parentOf(task, current);
  const next = nextAfter(task, parent, current);
  if (next) {
    const joinOn = forkedBefore(task, current);
    const at = { iteration: iterationAround(task), parentTaskId: task.parentTaskId, joinOn };
    return schedule(current, next, at, context);
  }
  return parent === undefined ? current : leaveInside(parent, current, context);
}

/** What the JOIN after the task waits for beside its own list: the branches of a dynamic fork, be it at a case's end. */
function forkedBefore(task: Task, execution: Execution): readonly string[] | undefined {
  if (task.forked) return task.forked.map(({ definition }) => definition.taskReferenceName);
  const last = isChoice(task) ? lastInside(task, execution) : undefined;
  return last && forkedBefore(last, execution);
}

function isChoice({ workflowTask }: Task): boolean {
  return factsOf(workflowTask).holds === 'cases';
}

/** The last task of the case that was chosen. */
function lastInside(choice: Task, execution: Execution): Task | undefined {
  const [head] = taskTypeOf(choice.workflowTask).inside?.(choice) ?? [];
  let last = head?.definition;
  for (let next = last; next; next = placeIn(choice.workflowTask, next.taskReferenceName)?.next)
    last = next;
  return (
    last && latestAttempt(execution, referenceAt(last.taskReferenceName, iterationAround(choice)))
  );
}

function nextAfter(
  task: Task,
  parent: Task | undefined,
  execution: Execution,
): WorkflowTask | undefined {
  if (parent?.forked) return undefined;
  const container = parent?.workflowTask ?? execution.definition;
  return placeIn(container, task.workflowTask.taskReferenceName)?.next;
}

function parentOf(task: Task, execution: Execution): Task | undefined {
  return task.parentTaskId === undefined ? undefined : taskById(execution, task.parentTaskId);
}

/** The execution with the JOINs that waited for the task asked again. */
function askJoins(task: Task, execution: Execution, context: EngineContext): Execution {
  let current = execution;
  for (const join of joinsWaitingFor(task, current)) {
    const type = taskTypeOf(join.workflowTask);
    const after = type.join?.(join, current, context) ?? join;
    if (after !== join) current = withTask(current, after);
  }
  return current;
}

function joinsWaitingFor(task: Task, execution: Execution): readonly Task[] {
  const iteration = iterationAround(task);
  const parent = parentOf(task, execution);
  const afterFork = parent?.forked && nextBeyondChoices(parent, execution);
  const references = afterFork
    ? [afterFork.taskReferenceName]
    : waitingFor(joinScope(task, execution), task.workflowTask.taskReferenceName);
  return references.flatMap((reference) => {
    const join = latestAttempt(execution, referenceAt(reference, iteration));
    return join?.status === 'IN_PROGRESS' ? [join] : [];
  });
}

/** What follows the task or, at the end of a case, the choice around it. */
function nextBeyondChoices(task: Task, execution: Execution): WorkflowTask | undefined {
  const parent = parentOf(task, execution);
  const next = nextAfter(task, parent, execution);
  return next ?? (parent && isChoice(parent) ? nextBeyondChoices(parent, execution) : undefined);
}

/** The definition that the JOINs around the task stand in: the execution's, or a dynamic fork's branch. */
function joinScope(task: Task, execution: Execution): WorkflowDefinition | WorkflowTask {
  const parent = parentOf(task, execution);
  if (parent === undefined) return execution.definition;
  return parent.forked ? task.workflowTask : joinScope(parent, execution);
}

function iterationInside(task: Task): Iteration {
  return isLoop(task.workflowTask) ? task.iteration : iterationAround(task);
}

function endedBy(task: Task, execution: Execution, { now }: EngineContext): Execution {
  const end = taskTypeOf(task.workflowTask).endsExecution?.(task);
  if (end === undefined) throw new Error(`${task.referenceTaskName} ends nothing`);
  return endedEarly(withTask(execution, { ...task, progress: 'past' }), end, now);
}

async function afterFailure(
  task: Task,
  execution: Execution,
  context: EngineContext,
): Promise<Execution> {
  if (mayRetry(task)) {
    const failed = withTask(execution, { ...task, progress: 'past' });
    return scheduleRetry(failed, task, retryDelaySeconds(task), context);
  }
  if (mayBeMissed(task)) {
    return goPast({ ...task, status: 'COMPLETED_WITH_ERRORS' }, execution, context);
  }
  const failed = withFailedAround(
    task,
    withTask(execution, { ...task, progress: 'past' }),
    context,
  );
  const end = { status: statusAfter(task), reason: failureReason(task) };
  return endedEarly(failed, { ...end, endedBy: task.taskId, failureWorkflow: true }, context.now);
}

/** What the failed task was part of failed with it: the loops around it, and the JOINs that waited for it. */
function withFailedAround(task: Task, execution: Execution, { now }: EngineContext): Execution {
  const joins = joinsWaitingFor(task, execution);
  let current = execution;
  for (const one of [...joins, ...loopsAround(task, execution)]) {
    current = withTask(current, { ...ended(one, 'FAILED', now), progress: 'past' });
  }
  return current;
}

function loopsAround(task: Task, execution: Execution): readonly Task[] {
  const parent = parentOf(task, execution);
  if (parent === undefined) return [];
  const outer = loopsAround(parent, execution);
  return isLoop(parent.workflowTask) && !isTerminal(parent.status) ? [parent, ...outer] : outer;
}

/** A task that is optional, unless it was cancelled, which ends a sub-workflow only, or its timeout ends the workflow. */
function mayBeMissed(task: Task): boolean {
  const { workflowTask, status } = task;
  if (workflowTask.optional !== true || endsWorkflowByTimeout(task)) return false;
  return status !== 'CANCELED' || isSubWorkflow(task);
}

/** However often a definition asks for it: attempts of the engine's own tasks follow one another at once. */
const MOST_RETRIES = 1_000;

function mayRetry(task: Task): boolean {
  if (task.status !== 'FAILED' && task.status !== 'TIMED_OUT') return false;
  if (task.holdsOthers || endsWorkflowByTimeout(task)) return false;
  const { retryCount, taskDefinition } = task.workflowTask;
  const wanted = retryCount ?? taskDefinition?.retryCount ?? defaultRetries(task);
  return task.retryCount < Math.min(wanted, MOST_RETRIES);
}

function endsWorkflowByTimeout({ status, isAbandoned, workflowTask }: Task): boolean {
  if (status !== 'TIMED_OUT' || isAbandoned === true) return false;
  return workflowTask.taskDefinition?.timeoutPolicy === 'TIME_OUT_WF';
}

/** Without a definition only a worker's task is tried again. */
function defaultRetries(task: Task): number {
  return task.forWorkers ? defaultTaskDefinition.retryCount : 0;
}

/** A Human task that was cancelled fails its workflow (docs/reference-docs/operators/human); others end it as cancelled. */
function statusAfter(task: Task): 'FAILED' | 'TIMED_OUT' | 'TERMINATED' {
  if (task.status === 'TIMED_OUT') return 'TIMED_OUT';
  return task.status === 'CANCELED' && !isHuman(task) ? 'TERMINATED' : 'FAILED';
}

/** A task that was cancelled, or whose timeout ends the workflow, names the reason itself. */
function failureReason(task: Task): string {
  const reason = task.reasonForIncompletion ?? '';
  if (task.status === 'CANCELED' || endsWorkflowByTimeout(task)) return reason;
  return `Task ${task.taskId} failed with status: ${task.status} and reason: '${reason}'`;
}

/** What an execution that ends gives: what its TERMINATE says, its output parameters, or its last task's output. */
export function finalOutput(execution: Execution): Execution['output'] {
  const ending =
    execution.endedBy === undefined ? undefined : taskById(execution, execution.endedBy);
  if (ending && (ending.input['workflowOutput'] ?? null) !== null && isTerminate(ending))
    return ending.output;
  const parameters = execution.definition.outputParameters ?? {};
  if (Object.keys(parameters).length > 0)
    return resolveAll(parameters, lookupIn(asSeen(execution)));
  return execution.tasks.last?.output ?? {};
}

/** The output of an execution that completes is worked out before it has: `${workflow.status}` is RUNNING in it. */
function asSeen(execution: Execution): Execution {
  return execution.status === 'COMPLETED' ? { ...execution, status: 'RUNNING' } : execution;
}

function isTerminate({ workflowTask }: Task): boolean {
  return taskTypeOf(workflowTask).endsExecution !== undefined;
}
