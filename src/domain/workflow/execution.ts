import type { JsonObject } from '../json.ts';
import type { WorkflowDefinition } from './definition.ts';
import { ended, isDelayed, isTerminal, readyAt, type Task } from './task.ts';

export type WorkflowStatus =
  'RUNNING' | 'COMPLETED' | 'FAILED' | 'TIMED_OUT' | 'TERMINATED' | 'PAUSED';

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
  readonly reasonForIncompletion?: string | undefined;
  /** In order of scheduling, earlier attempts included. */
  readonly tasks: readonly Task[];
}

/** The newest attempt at the task of that full reference. */
export function latestAttempt(execution: Execution, referenceTaskName: string): Task | undefined {
  return execution.tasks.findLast((task) => task.referenceTaskName === referenceTaskName);
}

export function withTask(execution: Execution, changed: Task): Execution {
  const at = execution.tasks.findLastIndex((task) => task.taskId === changed.taskId);
  return { ...execution, tasks: execution.tasks.with(at, changed) };
}

export function taskById(execution: Execution, taskId: string): Task | undefined {
  return execution.tasks.findLast((task) => task.taskId === taskId);
}

/** The execution ended for `reason`; what was still open in it is cancelled. */
export function endedEarly(
  execution: Execution,
  status: 'FAILED' | 'TIMED_OUT' | 'TERMINATED',
  reason: string | undefined,
  now: number,
): Execution {
  return {
    ...execution,
    status,
    reasonForIncompletion: reason,
    updateTime: now,
    endTime: now,
    tasks: execution.tasks.map((task) =>
      isTerminal(task.status) ? task : ended(task, 'CANCELED', now),
    ),
  };
}

/** When the first delayed attempt at a task that no worker polls for may begin; undefined: there is none. */
export function firstDelayedStart(execution: Execution): number | undefined {
  if (execution.status !== 'RUNNING') return undefined;
  let first: number | undefined;
  for (const task of execution.tasks) {
    if (!isDelayed(task)) continue;
    const at = readyAt(task);
    if (first === undefined || at < first) first = at;
  }
  return first;
}
