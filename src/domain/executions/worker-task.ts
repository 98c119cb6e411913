import { SECOND_MS } from '../units.ts';
import type { JsonObject } from '../json.ts';
import { ended, type Task, type TaskStatus } from './task.ts';

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
    'IN_PROGRESS' | 'COMPLETED' | 'FAILED' | 'FAILED_WITH_TERMINAL_ERROR' | 'CANCELED'
  >;
  readonly output: JsonObject;
  readonly reason?: string | undefined;
  readonly workerId?: string | undefined;
  readonly callbackAfterSeconds: number;
}

/**
 * The task after the report: its output, its reason and its callback are those of the report (the engine 3.32.1), and a
 * worker's unfinished task goes back to be polled.
 */
export function reported(task: Task, report: TaskReport, now: number): Task {
  const updated: Task = {
    ...task,
    output: report.output,
    workerId: report.workerId ?? task.workerId,
    callbackAfterSeconds: report.callbackAfterSeconds,
    reasonForIncompletion: report.reason,
    updateTime: now,
  };
  if (report.status !== 'IN_PROGRESS') return ended(updated, report.status, now, report.reason);
  return task.forWorkers ? givenBack(updated, report.callbackAfterSeconds, now) : updated;
}

/** The worker's task waiting to be polled again, after so many seconds. */
export function givenBack(task: Task, callbackAfterSeconds: number, now: number): Task {
  const seconds = Math.max(0, callbackAfterSeconds);
  return {
    ...task,
    status: 'SCHEDULED',
    callbackAfterSeconds: seconds,
    wantedAt: now + seconds * SECOND_MS,
    isReleased: seconds === 0,
  };
}

/** The task with its worker's time to answer beginning anew. */
export function withLeaseExtended(task: Task, now: number): Task {
  return task.status === 'IN_PROGRESS' ? { ...task, updateTime: now } : task;
}
