/** What the failure of a task comes to: another attempt, nothing, or the end of its execution. */
import { SECOND_MS } from '../units.ts';
import type { EarlyEnd } from '../executions/execution.ts';
import { defaultTaskDefinition } from '../definitions/task-definition.ts';
import { firstScheduledTime, isHuman, attemptsEndAt, type Task } from '../executions/task.ts';

/** A task that is optional, unless it is a Human task that was cancelled, or its timeout ends the workflow. */
export function mayBeMissed(task: Task): boolean {
  const { workflowTask, status } = task;
  if (workflowTask.optional !== true || endsWorkflowByTimeout(task)) return false;
  return status !== 'CANCELED' || !isHuman(task);
}

/** A task whose failure others do not notice until the end, or until the JOIN that waits for it. */
export function isPermissive({ workflowTask }: Task): boolean {
  return workflowTask['permissive'] === true && workflowTask.optional !== true;
}

/** However often a definition asks for it: attempts of the engine's own tasks follow one another at once. */
const MOST_RETRIES = 1_000;

export function mayRetry(task: Task): boolean {
  return hasAttemptsLeft(task) && !isOutOfTime(task);
}

/** Whether the time for all attempts was over when this one ended. */
function isOutOfTime(task: Task): boolean {
  return attemptsEndAt(task) <= task.endTime;
}

function hasAttemptsLeft(task: Task): boolean {
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

/** The end that the failed task is for its execution. */
export function endAfter(task: Task): EarlyEnd {
  const status = statusAfter(task);
  return { status, reason: failureReason(task), endedBy: task.taskId, failureWorkflow: true };
}

/** A Human task that was cancelled fails its workflow (docs/reference-docs/operators/human); others end it as cancelled. */
function statusAfter(task: Task): 'FAILED' | 'TIMED_OUT' | 'TERMINATED' {
  if (task.status === 'TIMED_OUT') return 'TIMED_OUT';
  return task.status === 'CANCELED' && !isHuman(task) ? 'TERMINATED' : 'FAILED';
}

/**
 * A task whose timeout ends the workflow names the reason itself, and so does a Human task that was cancelled (its
 * page); `null` stands for none (the engine 3.32.1).
 */
function failureReason(task: Task): string {
  if (endsWorkflowByTimeout(task) || (task.status === 'CANCELED' && isHuman(task)))
    return String(task.reasonForIncompletion ?? null);
  if (hasAttemptsLeft(task)) return outOfTimeReason(task);
  return failedWith(task, statusAfter(task));
}

/** In the engine's words. */
export function failedWith({ taskId, reasonForIncompletion }: Task, status: string): string {
  return `Task ${taskId} failed with status: ${status} and reason: '${String(reasonForIncompletion ?? null)}'`;
}

function outOfTimeReason(task: Task): string {
  const limit = String(task.workflowTask.taskDefinition?.totalTimeoutSeconds);
  const elapsed = Math.floor((task.endTime - firstScheduledTime(task)) / SECOND_MS);
  return (
    `Task ${task.taskId}/${task.taskDefName} exceeded total timeout of ${limit} seconds ` +
    `(elapsed ${String(elapsed)} seconds across all attempts). No further retries will be attempted.`
  );
}
