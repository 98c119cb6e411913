/** What an operator does to a whole execution. */
import {
  nothingToRetry,
  workflowHasEnded,
  workflowIsCompleted,
  workflowIsRunning,
  workflowNotPaused,
} from '../refusals.ts';
import { advance, finalOutput } from './decider.ts';
import { allTasks, tasksInside } from './definition.ts';
import { endedEarly, latestAttempt, withTask, type Execution } from './execution.ts';
import { beginDelayed, scheduleRetry } from './schedule.ts';
import { isSuccessful, isTerminal, type Task } from './task.ts';
import type { Engine } from './task-types/task-type.ts';

const ENDED: readonly Execution['status'][] = ['COMPLETED', 'FAILED', 'TIMED_OUT', 'TERMINATED'];

/** Terminating what is terminated changes nothing; what failed or timed out becomes terminated. */
export function terminate(execution: Execution, reason: string | undefined, now: number) {
  if (execution.status === 'TERMINATED') return execution;
  if (execution.status === 'COMPLETED') return workflowIsCompleted();
  const closed = endedEarly(execution, 'TERMINATED', reason, now);
  return { ...closed, output: finalOutput(closed) };
}

/** A paused execution schedules nothing; tasks that are open already may be finished. */
export function pause(execution: Execution, now: number) {
  if (execution.status === 'PAUSED') return execution;
  if (ENDED.includes(execution.status)) return workflowHasEnded(execution.workflowId);
  return { ...execution, status: 'PAUSED' as const, updateTime: now };
}

/** What became due meanwhile begins now. */
export async function resume(execution: Execution, engine: Engine) {
  if (execution.status !== 'PAUSED') {
    return workflowNotPaused(execution.workflowId, execution.status);
  }
  const running: Execution = { ...execution, status: 'RUNNING', updateTime: engine.now };
  return advance(await beginDelayed(running, engine), engine);
}

/**
 * The execution running again, with a new attempt at the last failed or cancelled task of each reference. A loop that
 * was only cancelled goes on in its iteration; one that failed starts again at its first.
 */
export async function retry(execution: Execution, engine: Engine) {
  if (!ENDED.includes(execution.status)) return workflowIsRunning(execution.status);
  const unfinished = lastUnfinished(execution);
  if (execution.status === 'COMPLETED' || unfinished.length === 0) return nothingToRetry();
  const restarted = unfinished.filter(isFailedLoop);
  const dropped = new Set(restarted.flatMap(referencesInside));
  let current: Execution = {
    ...execution,
    status: 'RUNNING',
    endTime: 0,
    lastRetriedTime: engine.now,
    reasonForIncompletion: undefined,
    tasks: execution.tasks.filter((task) => !dropped.has(task.workflowTask.taskReferenceName)),
  };
  for (const task of unfinished) {
    if (dropped.has(task.workflowTask.taskReferenceName)) continue;
    current = await tryAgain(current, task, engine);
  }
  return advance(current, engine);
}

function tryAgain(execution: Execution, task: Task, engine: Engine): Promise<Execution> {
  if (task.workflowTask.type === 'DO_WHILE' && !isFailedLoop(task)) {
    return Promise.resolve(withTask(execution, { ...task, status: 'IN_PROGRESS', endTime: 0 }));
  }
  return scheduleRetry(execution, task, 0, engine);
}

function lastUnfinished(execution: Execution): readonly Task[] {
  return execution.tasks.filter(
    (task) =>
      isTerminal(task.status) &&
      !isSuccessful(task.status) &&
      latestAttempt(execution, task.referenceTaskName) === task,
  );
}

function isFailedLoop(task: Task): boolean {
  return task.workflowTask.type === 'DO_WHILE' && task.status !== 'CANCELED';
}

function referencesInside(task: Task): readonly string[] {
  return tasksInside(task.workflowTask)
    .flatMap(allTasks)
    .map((one) => one.taskReferenceName);
}
