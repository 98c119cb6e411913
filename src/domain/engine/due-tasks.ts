/** What time does to the tasks of an execution: delayed ones begin, waits end, unanswered attempts are given up. */
import { SECOND_MS } from '../units.ts';
import {
  endedEarly,
  runningSince,
  withTask,
  workflowTimeoutAt,
  type Execution,
} from '../executions/execution.ts';
import { advance } from './decider.ts';
import { withFinalOutput } from './final-output.ts';
import { beginDelayed } from './schedule.ts';
import {
  answerDueAt,
  ended,
  isDelayed,
  isHeldBack,
  readyAt,
  firstScheduledTime,
  timeoutAt,
  totalTimeoutAt,
  type Task,
} from '../executions/task.ts';
import type { EngineContext } from '../context.ts';

/** The execution after everything that is due by now has happened to it. */
export async function settleExecution(
  execution: Execution,
  context: EngineContext,
): Promise<Execution> {
  const timeout = workflowTimeoutAt(execution) ?? Infinity;
  if (timeout <= context.now) return timedOut(execution, context);
  if (execution.status === 'PAUSED') return withWaitsEnded(execution, context);
  return advance(await settleTasks(execution, context), context);
}

/** What follows a WAIT that ends while the execution is paused waits for the resume. */
function withWaitsEnded(execution: Execution, { now }: EngineContext): Execution {
  const due = execution.tasks.due(now).filter(({ waitUntil }) => (waitUntil ?? Infinity) <= now);
  return due.reduce((current, task) => withTask(current, settled(task, now)), execution);
}

/** The execution with its tasks as time has left them; what follows from it is not decided yet. */
export async function settleTasks(
  execution: Execution,
  context: EngineContext,
): Promise<Execution> {
  const due = execution.tasks.due(context.now).filter((task) => !isDelayed(task));
  let current = await beginDelayed(execution, context);
  for (const task of due) current = withTask(current, settled(task, context.now));
  return current;
}

function settled(task: Task, now: number): Task {
  if ((task.waitUntil ?? Infinity) <= now) return ended(task, 'COMPLETED', now);
  if (totalTimeoutAt(task) <= now)
    return ended(task, 'TIMED_OUT', now, totalTimeoutReason(task, now));
  if (timeoutAt(task) <= now) return ended(task, 'TIMED_OUT', now, timeoutReason(task, now));
  if (isHeldBack(task) && readyAt(task) <= now) return { ...task, isReleased: true };
  if (answerDueAt(task) > now) throw new Error(`${task.referenceTaskName} is not due`);
  return task.status === 'SCHEDULED'
    ? ended(task, 'TIMED_OUT', now, pollTimeoutReason(task, now))
    : { ...ended(task, 'TIMED_OUT', now, responseTimeoutReason(task)), isAbandoned: true };
}

export function timeoutReason(task: Task, now: number): string {
  return describe('Task', seconds(task.startTime, now), task, 'timeoutSeconds', 'Timeout');
}

function totalTimeoutReason(task: Task, now: number): string {
  const { taskDefinition } = task.workflowTask;
  return (
    `Task ${task.taskDefName}/${task.taskId} exceeded total timeout of ` +
    `${String(taskDefinition?.totalTimeoutSeconds)} seconds (elapsed ` +
    `${String(seconds(firstScheduledTime(task), now))} seconds across all attempts including retry delays). ` +
    `Timeout policy: ${String(taskDefinition?.timeoutPolicy)}`
  );
}

function pollTimeoutReason(task: Task, now: number): string {
  return describe(
    'Task poll',
    seconds(readyAt(task), now),
    task,
    'pollTimeoutSeconds',
    'Poll timeout',
  );
}

function describe(
  what: string,
  passed: number,
  { workflowTask }: Task,
  limit: 'timeoutSeconds' | 'pollTimeoutSeconds',
  name: string,
): string {
  const { taskDefinition } = workflowTask;
  return (
    `${what} timed out after ${String(passed)} seconds. ` +
    `${name} configured as ${String(taskDefinition?.[limit])} seconds. ` +
    `Timeout policy configured to ${String(taskDefinition?.timeoutPolicy)}`
  );
}

function responseTimeoutReason({ taskId, taskDefName, workflowTask }: Task): string {
  const limit = String(workflowTask.taskDefinition?.responseTimeoutSeconds);
  return `responseTimeout: ${limit} exceeded for the taskId: ${taskId} with Task Definition: ${taskDefName}`;
}

function seconds(from: number, to: number): number {
  return Math.floor((to - from) / SECOND_MS);
}

function timedOut(execution: Execution, context: EngineContext): Promise<Execution> {
  const { now } = context;
  const { timeoutSeconds } = execution.definition;
  const reason =
    `Workflow timed out after ${String(seconds(runningSince(execution), now))} seconds. ` +
    `Timeout configured as ${String(timeoutSeconds)} seconds. ` +
    `Timeout policy configured to TIME_OUT_WF`;
  const closed = endedEarly(execution, { status: 'TIMED_OUT', reason, failureWorkflow: true }, now);
  return withFinalOutput(closed, context);
}
