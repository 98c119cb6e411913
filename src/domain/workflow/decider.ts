/**
 * Brings an execution as far as it goes without anybody outside: walks the definition in order, schedules what is
 * reached, and ends the execution when nothing is left or something failed for good.
 */
import type { WorkflowTask } from './definition.ts';
import { endedEarly, latestAttempt, withTask, type Execution } from './execution.ts';
import { resolveAll } from './expressions.ts';
import { lookupIn } from './lookup.ts';
import { OUTSIDE_LOOPS, referenceAt, type Iteration } from './loop-reference.ts';
import { schedule, scheduleRetry } from './schedule.ts';
import { defaultTaskDefinition } from './task-definition.ts';
import { isSuccessful, isTerminal, type Task } from './task.ts';
import { taskTypeOf } from './task-types/index.ts';
import type { Engine, Step, WalkInside } from './task-types/task-type.ts';

export async function advance(execution: Execution, engine: Engine): Promise<Execution> {
  if (execution.status !== 'RUNNING') return execution;
  const step = await walkAll(execution, execution.definition.tasks, OUTSIDE_LOOPS, engine);
  const after = { ...step.execution, updateTime: engine.now };
  if (step.outcome === 'waiting') return after;
  const closed = step.outcome === 'done' ? completed(after, engine.now) : after;
  return { ...closed, output: finalOutput(closed) };
}

async function walkAll(
  execution: Execution,
  tasks: readonly WorkflowTask[],
  iteration: Iteration,
  engine: Engine,
): Promise<Step> {
  let current = execution;
  for (const task of tasks) {
    const step = await walk(current, task, iteration, engine);
    if (step.outcome !== 'done') return step;
    current = step.execution;
  }
  return { execution: current, outcome: 'done' };
}

async function walk(
  execution: Execution,
  definition: WorkflowTask,
  iteration: Iteration,
  engine: Engine,
): Promise<Step> {
  const reference = referenceAt(definition.taskReferenceName, iteration);
  const known = latestAttempt(execution, reference);
  const current = known ? execution : await schedule(execution, definition, iteration, engine);
  const task = known ?? latestAttempt(current, reference);
  if (task === undefined) throw new Error(`${reference} was scheduled but is not there`);
  const inside: WalkInside = (at, tasks, inner = iteration) => walkAll(at, tasks, inner, engine);
  const step = isFailed(task)
    ? { execution: current, outcome: 'ended' as const }
    : await go(task, current, inside, engine);
  const end = step.outcome === 'ended' ? latestAttempt(step.execution, reference) : undefined;
  return end && isFailed(end) && step.execution.status === 'RUNNING'
    ? afterFailure(step.execution, end, engine)
    : step;
}

async function go(
  task: Task,
  execution: Execution,
  inside: WalkInside,
  engine: Engine,
): Promise<Step> {
  const type = taskTypeOf(task.workflowTask);
  if (type.walk) return type.walk(task, execution, inside, engine);
  return { execution, outcome: isTerminal(task.status) ? 'done' : 'waiting' };
}

function isFailed(task: Task): boolean {
  return isTerminal(task.status) && !isSuccessful(task.status);
}

async function afterFailure(execution: Execution, task: Task, engine: Engine): Promise<Step> {
  if (mayRetry(task)) {
    const { retryDelaySeconds } = task.workflowTask.taskDefinition ?? defaultTaskDefinition;
    const retried = await scheduleRetry(execution, task, retryDelaySeconds, engine);
    return { execution: retried, outcome: 'waiting' };
  }
  if (mayBeMissed(task)) {
    return {
      execution: withTask(execution, { ...task, status: 'COMPLETED_WITH_ERRORS' }),
      outcome: 'done',
    };
  }
  const status = task.status === 'TIMED_OUT' ? 'TIMED_OUT' : 'FAILED';
  const closed = endedEarly(execution, status, failureReason(task), engine.now);
  return { execution: closed, outcome: 'ended' };
}

/** A task that is optional, unless it was cancelled or its timeout ends the workflow. */
function mayBeMissed(task: Task): boolean {
  const { workflowTask, status } = task;
  return workflowTask.optional === true && status !== 'CANCELED' && !endsWorkflowByTimeout(task);
}

function mayRetry(task: Task): boolean {
  if (task.status !== 'FAILED' && task.status !== 'TIMED_OUT') return false;
  const isOperator = taskTypeOf(task.workflowTask).walk !== undefined;
  if (isOperator || endsWorkflowByTimeout(task)) return false;
  const { retryCount, taskDefinition } = task.workflowTask;
  return task.retryCount < (retryCount ?? taskDefinition?.retryCount ?? defaultRetries(task));
}

function endsWorkflowByTimeout({ status, workflowTask }: Task): boolean {
  return status === 'TIMED_OUT' && workflowTask.taskDefinition?.timeoutPolicy === 'TIME_OUT_WF';
}

/** Without a definition only a worker's task is tried again. */
function defaultRetries(task: Task): number {
  return task.forWorkers ? defaultTaskDefinition.retryCount : 0;
}

/** A task that was cancelled, or whose timeout ends the workflow, names the reason itself. */
function failureReason(task: Task): string {
  const reason = task.reasonForIncompletion ?? '';
  if (task.status === 'CANCELED' || endsWorkflowByTimeout(task)) return reason;
  return `Task ${task.taskId} failed with status: ${task.status} and reason: '${reason}'`;
}

function completed(execution: Execution, now: number): Execution {
  return { ...execution, status: 'COMPLETED', endTime: now };
}

/** What an execution that ends gives: its output parameters or, without any, its last task's output. */
export function finalOutput(execution: Execution): Execution['output'] {
  const parameters = execution.definition.outputParameters ?? {};
  if (Object.keys(parameters).length > 0) return resolveAll(parameters, lookupIn(execution));
  return execution.tasks.at(-1)?.output ?? {};
}
