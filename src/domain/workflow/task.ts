import type { JsonObject } from '../json.ts';
import type { WorkflowTask } from './definition.ts';

export type TaskStatus =
  | 'SCHEDULED'
  | 'IN_PROGRESS'
  | 'COMPLETED'
  | 'COMPLETED_WITH_ERRORS'
  | 'FAILED'
  | 'FAILED_WITH_TERMINAL_ERROR'
  | 'TIMED_OUT'
  | 'CANCELED'
  | 'SKIPPED';

/** One attempt at a task of an execution: the Conductor `Task`. Times are epoch ms; 0: not yet. */
export interface Task {
  readonly taskId: string;
  /** The built-in type, or for a worker's task its name. */
  readonly taskType: string;
  readonly taskDefName: string;
  /** Whether it is polled for; the engine does all others itself. */
  readonly forWorkers: boolean;
  readonly status: TaskStatus;
  /** The full reference; inside a loop with its `__N`. */
  readonly referenceTaskName: string;
  readonly workflowTask: WorkflowTask;
  /** From 1 inside a loop, 0 outside. A DO_WHILE itself carries the number of its running iteration. */
  readonly iteration: number;
  readonly loopOverTask: boolean;
  readonly seq: number;
  readonly retryCount: number;
  readonly retried: boolean;
  readonly retriedTaskId?: string | undefined;
  readonly input: JsonObject;
  readonly output: JsonObject;
  readonly reasonForIncompletion?: string | undefined;
  readonly workerId?: string | undefined;
  readonly pollCount: number;
  /** Seconds after `scheduledTime` before a worker may have it. */
  readonly startDelayInSeconds: number;
  readonly callbackAfterSeconds: number;
  readonly scheduledTime: number;
  readonly startTime: number;
  readonly updateTime: number;
  readonly endTime: number;
}

const SUCCESSFUL: readonly TaskStatus[] = ['COMPLETED', 'COMPLETED_WITH_ERRORS', 'SKIPPED'];
const OPEN: readonly TaskStatus[] = ['SCHEDULED', 'IN_PROGRESS'];

export function isTerminal(status: TaskStatus): boolean {
  return !OPEN.includes(status);
}

export function isSuccessful(status: TaskStatus): boolean {
  return SUCCESSFUL.includes(status);
}

/** The task ended with this status at `now`. */
export function ended(task: Task, status: TaskStatus, now: number, reason?: string): Task {
  return {
    ...task,
    status,
    updateTime: now,
    endTime: now,
    reasonForIncompletion: reason ?? task.reasonForIncompletion,
  };
}

const SECOND_MS = 1000;

/** When the task may be begun or polled. */
export function readyAt(task: Task): number {
  return task.scheduledTime + task.startDelayInSeconds * SECOND_MS;
}

/** Whether the task ever ran: a delayed attempt may be cancelled before it begins. */
export function hasBegun(task: Task): boolean {
  return task.status !== 'SCHEDULED' && !(isTerminal(task.status) && task.startTime === 0);
}

/** Whether the task is one the engine begins itself, later. */
export function isDelayed(task: Task): boolean {
  return task.status === 'SCHEDULED' && !task.forWorkers;
}

/** Whether the task is a Human task, and not a worker's that is only named so. */
export function isHuman(task: Task): boolean {
  return task.workflowTask.type === 'HUMAN';
}
