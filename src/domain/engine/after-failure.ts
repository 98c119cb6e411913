/** What the failure of a task comes to: another attempt, nothing, or the end of its execution. */
import type { EarlyEnd } from '../executions/execution.ts';
import { defaultTaskDefinition } from '../definitions/task-definition.ts';
import { isHuman, type Task } from '../executions/task.ts';

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
  const reason = String(task.reasonForIncompletion ?? null);
  if (endsWorkflowByTimeout(task) || (task.status === 'CANCELED' && isHuman(task))) return reason;
  return `Task ${task.taskId} failed with status: ${statusAfter(task)} and reason: '${reason}'`;
}
