import type { JsonObject } from '../json.ts';
import { ended, isHuman, readyAt, type Task, type TaskStatus } from './task.ts';

/** Whether a worker may have the task: it is scheduled, and no delay is left. */
export function isReady(task: Task, now: number): boolean {
  return task.status === 'SCHEDULED' && now >= readyAt(task);
}

/** The task in the hands of a worker. */
export function taken(task: Task, workerId: string | undefined, now: number): Task {
  return {
    ...task,
    status: 'IN_PROGRESS',
    startTime: task.startTime === 0 ? now : task.startTime,
    updateTime: now,
    pollCount: task.pollCount + 1,
    callbackAfterSeconds: 0,
    workerId,
  };
}

/** What a worker reports of its task: `TaskResult` on the wire. */
export interface TaskReport {
  readonly status: Extract<
    TaskStatus,
    'IN_PROGRESS' | 'COMPLETED' | 'FAILED' | 'FAILED_WITH_TERMINAL_ERROR'
  >;
  readonly output: JsonObject;
  readonly reason?: string | undefined;
  readonly workerId?: string | undefined;
  readonly callbackAfterSeconds: number;
}

/** The task after the report: its output is replaced, and a worker's unfinished task goes back to be polled. */
export function reported(task: Task, report: TaskReport, now: number): Task {
  const updated: Task = {
    ...task,
    output: report.output,
    workerId: report.workerId ?? task.workerId,
    updateTime: now,
  };
  if (report.status !== 'IN_PROGRESS') return ended(updated, report.status, now, report.reason);
  if (isHuman(task)) return updated;
  return {
    ...updated,
    status: 'SCHEDULED',
    scheduledTime: now,
    startDelayInSeconds: report.callbackAfterSeconds,
    callbackAfterSeconds: report.callbackAfterSeconds,
  };
}
