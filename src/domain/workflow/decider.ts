/**
 * Brings an execution as far as it goes without anybody outside: walks the definition in order, schedules what is
 * reached, and ends the execution when nothing is left or something failed for good.
 */
import type { WorkflowTask } from './definition.ts';
import { failed, latestAttempt, withTask, type Execution } from './execution.ts';
import { resolveAll } from './expressions.ts';
import { lookupIn } from './lookup.ts';
import { OUTSIDE_LOOPS, referenceAt, type Iteration } from './loop-reference.ts';
import { schedule, scheduleRetry } from './schedule.ts';
import { defaultTaskDefinition } from './task-definition.ts';
import { isSuccessful, isTerminal, type Task } from './task.ts';
import { isWorkerTask, taskTypeOf } from './task-types/index.ts';
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
  if (task.workflowTask.optional === true && task.status !== 'CANCELED') {
    return {
      execution: withTask(execution, { ...task, status: 'COMPLETED_WITH_ERRORS' }),
      outcome: 'done',
    };
  }
  return { execution: failed(execution, failureReason(task), engine.now), outcome: 'ended' };
}

function mayRetry(task: Task): boolean {
  if (task.status !== 'FAILED' && task.status !== 'TIMED_OUT') return false;
  const { retryCount, taskDefinition } = task.workflowTask;
  return task.retryCount < (retryCount ?? taskDefinition?.retryCount ?? defaultRetries(task));
}

/** Without a definition only a worker's task is tried again. */
function defaultRetries(task: Task): number {
  return isWorkerTask(task.workflowTask) ? defaultTaskDefinition.retryCount : 0;
}

/** A cancelled task names the reason itself: it was cancelled because the execution must not go on. */
function failureReason(task: Task): string {
  const reason = task.reasonForIncompletion ?? '';
  if (task.status === 'CANCELED') return reason;
  return `Task ${task.taskId} failed with status: ${task.status} and reason: '${reason}'`;
}

function completed(execution: Execution, now: number): Execution {
  return { ...execution, status: 'COMPLETED', endTime: now };
}

function finalOutput(execution: Execution): Execution['output'] {
  const parameters = execution.definition.outputParameters ?? {};
  if (Object.keys(parameters).length > 0) return resolveAll(parameters, lookupIn(execution));
  return execution.tasks.at(-1)?.output ?? {};
}
