/**
 * Brings an execution as far as it goes without anybody outside, in rounds. Only what has just ended is looked at, never
 * the whole execution, so that a step costs the same in a long execution as in a short one.
 */
import { endedEarly, taskById, withTask, type Execution } from '../executions/execution.ts';
import { withFailedAmong } from '../executions/failed-names.ts';
import { isSuccessful, isTerminal, type Task } from '../executions/task.ts';
import { failedWith, isPermissive } from './after-failure.ts';
import type { EngineContext } from '../context.ts';
import { withFinalOutput } from './final-output.ts';
import { joinsWaitingFor } from './following-task.ts';
import { withNewsOf } from './news.ts';
import { decideRound, firstRound, type Asked } from './round.ts';
import { carriedOut } from './schedule.ts';
import { taskTypeOf } from './task-types/index.ts';
import { withinBounds } from './within-bounds.ts';

export async function advance(execution: Execution, context: EngineContext): Promise<Execution> {
  if (execution.status !== 'RUNNING' || execution.isQueued === true) return execution;
  let current = await decide(execution, context);
  while (hasUndecided(current)) {
    current = await askThoseAfterwards(current, context);
    current = await decide(current, context);
  }
  current = withinBounds(current, context);
  return closedIfDone({ ...current, updateTime: context.now }, context);
}

function hasUndecided({ status, tasks }: Execution): boolean {
  return status === 'RUNNING' && tasks.undecided.length > 0;
}

/** Rounds until nothing is left but what is asked afterwards. */
async function decide(execution: Execution, context: EngineContext): Promise<Execution> {
  const asked: Asked = { loops: new Map() };
  let current =
    execution.tasks.length === 0 ? await firstRound(execution, asked, context) : execution;
  while (hasUndecided(current) && hasTurn(current)) {
    await context.turn?.();
    current = withinBounds(await decideRound(current, asked, context), context);
  }
  return current;
}

function hasTurn(execution: Execution): boolean {
  return execution.tasks.undecided.some(
    (taskId) => taskById(execution, taskId)?.left !== 'afterwards',
  );
}

/** Those that the engine's own queues hold, in the order of scheduling, up to the first that ends by it. */
async function askThoseAfterwards(
  execution: Execution,
  context: EngineContext,
): Promise<Execution> {
  if (!hasUndecided(execution)) return execution;
  const waiting = execution.tasks.undecided
    .flatMap((taskId) => taskById(execution, taskId) ?? [])
    .sort((one, other) => one.seq - other.seq);
  let current = execution;
  for (const task of waiting) {
    current = await ask(task, current, context);
    if (isTerminal(taskById(current, task.taskId)?.status ?? 'SCHEDULED')) return current;
  }
  return current;
}

/** A JOIN that shows more, and still waits, is news to the JOINs that wait for it. */
async function ask(task: Task, execution: Execution, context: EngineContext): Promise<Execution> {
  const { join } = taskTypeOf(task.workflowTask);
  if (!join) return carriedOut(task, execution, context);
  const asked: Task = { ...(await join(task, execution, context)), left: undefined };
  const after = withTask(execution, asked);
  const showsMore = asked.output !== task.output && !isTerminal(asked.status);
  return showsMore ? withNewsOf(asked, joinsWaitingFor(asked, after), after) : after;
}

/** Nothing is open and nothing is left to decide: the end of every list was reached. */
async function closedIfDone(execution: Execution, context: EngineContext): Promise<Execution> {
  const { now } = context;
  if (execution.status !== 'RUNNING') return withFinalOutput(execution, context);
  if (execution.tasks.open > 0) return execution;
  const failed = failedPermissively(execution);
  const end = { status: 'FAILED', reason: reasonOf(failed), failureWorkflow: true } as const;
  const done: Execution =
    failed.length === 0 ? completed(execution, now) : endedEarly(execution, end, now);
  return withFinalOutput(done, context);
}

function completed(execution: Execution, now: number): Execution {
  const failedNames = withFailedAmong(execution.tasks, execution.failedNames);
  return { ...execution, status: 'COMPLETED', endTime: now, failedNames };
}

/** The last attempts at permissive tasks that have failed: they fail the execution at its end. */
function failedPermissively({ tasks }: Execution): readonly Task[] {
  return tasks
    .all()
    .filter((task) => isPermissive(task) && !isSuccessful(task.status) && !task.retried);
}

function reasonOf(failed: readonly Task[]): string {
  return failed.map((task) => failedWith(task, task.status)).join('. ');
}
