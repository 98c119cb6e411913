import { SECOND_MS } from '../units.ts';
import type { JsonObject } from '../json.ts';
import type { WorkflowDefinition } from '../definitions/definition.ts';
import { ended, isTerminal, type Task } from './task.ts';
import { withFailedAmong, type FailedNames } from './failed-names.ts';
import { TaskList } from './task-list.ts';

export type WorkflowStatus =
  'RUNNING' | 'COMPLETED' | 'FAILED' | 'TIMED_OUT' | 'TERMINATED' | 'PAUSED';

export interface SkippedTask {
  readonly input?: JsonObject | undefined;
  readonly output?: JsonObject | undefined;
}

/** One run of a workflow definition, which it carries as it was at the start. Times are epoch ms. */
export interface Execution {
  readonly workflowId: string;
  readonly definition: WorkflowDefinition;
  readonly status: WorkflowStatus;
  readonly input: JsonObject;
  readonly output: JsonObject;
  readonly correlationId?: string | undefined;
  readonly priority: number;
  /** Plain id of whoever started it. */
  readonly createdBy: string;
  readonly createTime: number;
  readonly updateTime: number;
  readonly endTime: number;
  /** 0: never. */
  readonly lastRetriedTime: number;
  /** How often it was set going again after its end, and so how often it may have ended. Left out: never. */
  readonly revivals?: number | undefined;
  readonly reasonForIncompletion?: string | undefined;
  /** What had failed when it ended; kept by a retry and a restart (the engine 3.32.1). */
  readonly failedNames?: FailedNames | undefined;
  readonly variables: JsonObject;
  /** The domain for each worker's task, by its name; `*` stands for all others. */
  readonly taskToDomain: Readonly<Record<string, string>>;
  /** The execution, and its SUB_WORKFLOW task, that this one reports back to. */
  readonly parentWorkflowId?: string | undefined;
  readonly parentWorkflowTaskId?: string | undefined;
  readonly idempotencyKey?: string | undefined;
  /** Executions of the same key share the places of their rate limit. Left out: nothing limits it. */
  readonly rateLimitKey?: string | undefined;
  /** It waits for a place, and has not begun. */
  readonly isQueued?: boolean | undefined;
  /** The task, by id, that brought its end: the one that failed for good, or a TERMINATE. */
  readonly endedBy?: string | undefined;
  /** Tasks to pass over once they are reached, by reference, with what stands in for their work. */
  readonly skipped?: Readonly<Record<string, SkippedTask>> | undefined;
  /** The execution of the failure workflow that was started for it; `due`: it has yet to be. */
  readonly failureWorkflowId?: string | undefined;
  /** In order of scheduling, earlier attempts included. */
  readonly tasks: TaskList;
}

/** The newest attempt at the task of that full reference. */
export function latestAttempt(execution: Execution, referenceTaskName: string): Task | undefined {
  return execution.tasks.latest(referenceTaskName);
}

export function withTask(execution: Execution, changed: Task): Execution {
  return { ...execution, tasks: execution.tasks.with(changed) };
}

export function taskById(execution: Execution, taskId: string): Task | undefined {
  return execution.tasks.byId(taskId);
}

/** Whether the task stands inside that operator, at any depth. */
export function standsInside(task: Task, operatorId: string, execution: Execution): boolean {
  if (task.parentTaskId === undefined) return false;
  if (task.parentTaskId === operatorId) return true;
  const parent = taskById(execution, task.parentTaskId);
  return parent !== undefined && standsInside(parent, operatorId, execution);
}

const ENDED: readonly WorkflowStatus[] = ['COMPLETED', 'FAILED', 'TIMED_OUT', 'TERMINATED'];

export function hasEnded(execution: Execution): boolean {
  return ENDED.includes(execution.status);
}

export interface EarlyEnd {
  readonly status: 'COMPLETED' | 'FAILED' | 'TIMED_OUT' | 'TERMINATED';
  readonly reason: string | undefined;
  readonly endedBy?: string | undefined;
  /** Whether the definition's failure workflow is started. */
  readonly failureWorkflow: boolean;
}

/** The execution ended before all of its tasks had: what was still open in it is cancelled. */
export function endedEarly(execution: Execution, end: EarlyEnd, now: number): Execution {
  const wanted = end.failureWorkflow && (execution.definition.failureWorkflow ?? '') !== '';
  return {
    ...execution,
    status: end.status,
    reasonForIncompletion: end.reason,
    updateTime: now,
    endTime: now,
    endedBy: end.endedBy,
    failedNames: withFailedAmong(execution.tasks, execution.failedNames),
    failureWorkflowId: wanted ? FAILURE_WORKFLOW_DUE : execution.failureWorkflowId,
    tasks: execution.tasks.map((task) => (isTerminal(task.status) ? task : cancelled(task, now))),
  };
}

/** Stands for the id of a failure workflow that has yet to be started. */
export const FAILURE_WORKFLOW_DUE = 'due';

/** Nothing follows what was cancelled with its execution. */
function cancelled(task: Task, now: number): Task {
  return { ...ended(task, 'CANCELED', now), progress: 'past', left: undefined };
}

/** When it was started or, later, retried: the time limit counts from then. */
export function runningSince({ createTime, lastRetriedTime }: Execution): number {
  return lastRetriedTime === 0 ? createTime : lastRetriedTime;
}

/** When the definition's time limit ends the execution (epoch ms), or undefined when none does. */
export function workflowTimeoutAt(execution: Execution): number | undefined {
  const { timeoutSeconds = 0, timeoutPolicy = 'TIME_OUT_WF' } = execution.definition;
  if (hasEnded(execution) || timeoutSeconds <= 0 || timeoutPolicy !== 'TIME_OUT_WF')
    return undefined;
  return runningSince(execution) + timeoutSeconds * SECOND_MS;
}

/** When the first WAIT ends while the execution is paused; nothing else becomes due then (the engine 3.32.1). */
function firstEnd({ status, tasks }: Execution): number {
  if (status !== 'PAUSED' || tasks.open === 0) return Infinity;
  const open = tasks.all().filter((task) => !isTerminal(task.status));
  return Math.min(Infinity, ...open.map(({ waitUntil }) => waitUntil ?? Infinity));
}

/** When time next does something to the execution (epoch ms). */
export function executionDueAt(execution: Execution): number | undefined {
  const timeout = workflowTimeoutAt(execution) ?? Infinity;
  const tasks =
    execution.status === 'RUNNING' ? (execution.tasks.dueAt() ?? Infinity) : firstEnd(execution);
  const first = Math.min(timeout, tasks);
  return first === Infinity ? undefined : first;
}
