import {
  latestAttempt,
  standsInside,
  taskById,
  withTask,
  type Execution,
} from '../executions/execution.ts';
import { scheduleRetry } from '../engine/schedule.ts';
import { isLoop } from '../definitions/task-types.ts';
import { isSuccessful, isTerminal, waitsForTasks, type Task } from '../executions/task.ts';
import type { EngineContext } from '../context.ts';

/** The execution set going again, with what had failed in it forgotten; what it does next is not decided yet. */
export function revived(execution: Execution, now: number): Execution {
  return {
    ...execution,
    status: 'RUNNING',
    endTime: 0,
    updateTime: now,
    lastRetriedTime: now,
    revivals: (execution.revivals ?? 0) + 1,
    reasonForIncompletion: undefined,
    endedBy: undefined,
    failedNames: undefined,
  };
}

/** The last attempts at tasks that ended without success. */
export function unfinishedTasks(execution: Execution): readonly Task[] {
  return execution.tasks
    .all()
    .filter(
      (task) =>
        isTerminal(task.status) &&
        !isSuccessful(task.status) &&
        latestAttempt(execution, task.referenceTaskName) === task,
    );
}

export interface TriedAlready {
  /** Tasks that go on as they are. */
  readonly resumed?: readonly Task[];
  /** A new attempt, which may have ended as soon as it began. */
  readonly attempt?: Task | undefined;
  /** A worker's task that was cut off is offered again as it stands, without another entry. */
  readonly inPlace?: boolean;
}

/**
 * The execution with another attempt at everything else that failed or was cut off. What only waited for others goes
 * on waiting. A loop that failed starts again at its first iteration, unless one of the resumed stands in it.
 */
export async function withUnfinishedTriedAgain(
  execution: Execution,
  { resumed = [], attempt, inPlace = false }: TriedAlready,
  context: EngineContext,
): Promise<Execution> {
  const goesOn = (task: Task) => resumed.some(({ taskId }) => taskId === task.taskId);
  const restarted = unfinishedTasks(execution).filter(
    (loop) =>
      isFailedLoop(loop) && !resumed.some((task) => standsInside(task, loop.taskId, execution)),
  );
  const isDropped = (task: Task) =>
    restarted.some((loop) => standsInside(task, loop.taskId, execution));
  let current =
    restarted.length > 0 ? { ...execution, tasks: execution.tasks.without(isDropped) } : execution;
  for (const { taskId } of unfinishedTasks(execution)) {
    const task = taskById(current, taskId);
    if (task === undefined || taskId === attempt?.taskId) continue;
    const hasWaited = task.startTime !== 0 && waitsForTasks(task);
    const waits = goesOn(task) || (hasWaited && !restarted.includes(task));
    if (waits) current = withTask(current, inProgress(task));
    else if (inPlace && task.forWorkers && task.status === 'CANCELED')
      current = withTask(current, offeredAgain(task, context.now));
    else current = await scheduleRetry(current, task, 0, context);
  }
  return current;
}

function isFailedLoop(task: Task): boolean {
  return isLoop(task.workflowTask) && task.status !== 'CANCELED';
}

/** The same entry for another worker (the engine 3.32.1, where a sub-workflow beside it is retried). */
function offeredAgain(task: Task, now: number): Task {
  return {
    ...task,
    status: 'SCHEDULED',
    retryCount: task.retryCount + 1,
    pollCount: 0,
    workerId: undefined,
    reasonForIncompletion: undefined,
    scheduledTime: now,
    updateTime: now,
    startTime: 0,
    endTime: 0,
    progress: 'not',
  };
}

/** The task as it was before it ended; the decider has gone into it, if others stand inside. */
export function inProgress(task: Task): Task {
  return {
    ...task,
    status: 'IN_PROGRESS',
    endTime: 0,
    reasonForIncompletion: undefined,
    progress: task.holdsOthers ? 'into' : 'not',
    left: waitsForTasks(task) ? leftOf(task) : undefined,
  };
}

/** What waits for others may have what it waits for already. */
function leftOf({ holdsOthers }: Task): Task['left'] {
  return holdsOthers ? 'execution' : 'afterwards';
}
