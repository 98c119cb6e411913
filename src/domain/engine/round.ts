/**
 * One round of deciding, as the engine makes it: what has ended since the last one is gone past in the order of
 * scheduling, and all that follows is mapped; then it is started, and what the engine does itself is carried out.
 */
import { isFailure } from '../failure.ts';
import {
  endedEarly,
  taskById,
  withTask,
  type EarlyEnd,
  type Execution,
} from '../executions/execution.ts';
import { retryDelaySeconds } from '../executions/retry-delay.ts';
import { isLoop } from '../definitions/task-types.ts';
import { isSuccessful, isTerminal, type Task } from '../executions/task.ts';
import { endAfter, isPermissive, mayBeMissed, mayRetry } from './after-failure.ts';
import type { EngineContext } from '../context.ts';
import { followingTask, isChoice, joinsWaitingFor, parentOf } from './following-task.ts';
import { goRound, loopAround } from './loops.ts';
import { mapRetry, carriedOut, notMapped, withMapped, withRetried } from './schedule.ts';
import { mapTask, type Mapped } from './map-task.ts';
import { withNewsOf } from './news.ts';
import { OUTSIDE_LOOPS } from '../definitions/loop-reference.ts';
import { iterationAround } from './new-task.ts';
import { withOutputSoFar } from './task-types/do-while.ts';
import { taskTypeOf } from './task-types/index.ts';

/** The execution as the loops were last asked about in, since the engine last read it: these by id, and all others. */
export interface Asked {
  readonly loops: Map<string, Execution>;
  others?: Execution;
}

export async function decideRound(
  execution: Execution,
  asked: Asked,
  context: EngineContext,
): Promise<Execution> {
  const pending = pendingTasks(execution);
  const ended = pending.filter((task) => isTerminal(task.status));
  const turns: string[] = [];
  const mapped: Task[] = [];
  let current = execution;
  for (const task of pending) {
    if (!isTerminal(task.status)) turns.push(task.taskId);
    else {
      const after = await goPast(task, current, context);
      if (after.execution.status !== 'RUNNING') return withLoopOutputs(after.execution, asked);
      current = after.execution;
      mapped.push(...after.mapped);
      turns.push(...after.mapped.map(({ taskId }) => taskId));
    }
  }
  const end = endAmong(ended);
  if (end) return withLoopOutputs(endedEarly(current, end, context.now), asked);
  current = await withMapped(current, mapped, context);
  return carriedOutInTurn(turns, current, asked, context);
}

/** The first round of an execution: there is nothing yet to go past. */
export async function firstRound(
  execution: Execution,
  asked: Asked,
  context: EngineContext,
): Promise<Execution> {
  const [first] = execution.definition.tasks;
  if (first === undefined) throw new Error(`${execution.definition.name} has no tasks`);
  const mapped = await mapTask(execution, first, { iteration: OUTSIDE_LOOPS }, context);
  if (isFailure(mapped)) return notMapped(execution, mapped, context);
  const begun = await withMapped(execution, mapped, context);
  const turns = mapped.map(({ taskId }) => taskId);
  return carriedOutInTurn(turns, begun, asked, context);
}

/** In the order of scheduling: what has ended, what is still to be carried out, and the loops around these. */
function pendingTasks(execution: Execution): readonly Task[] {
  const pending = new Map<string, Task>();
  for (const taskId of execution.tasks.undecided) {
    const task = taskById(execution, taskId);
    if (task === undefined || task.left === 'afterwards') continue;
    pending.set(taskId, task);
    const loop = loopAround(task, execution);
    if (loop) pending.set(loop.taskId, loop);
  }
  return [...pending.values()].sort((one, other) => one.seq - other.seq);
}

async function carriedOutInTurn(
  turns: readonly string[],
  execution: Execution,
  asked: Asked,
  context: EngineContext,
): Promise<Execution> {
  let current = execution;
  asked.others = execution;
  asked.loops.clear();
  for (const taskId of turns) {
    const task = taskById(current, taskId);
    if (task === undefined || isTerminal(task.status)) continue;
    if (isLoop(task.workflowTask)) {
      asked.loops.set(taskId, current);
      current = await goRound(task, current, context);
    } else if (task.left === 'execution') current = await carriedOut(task, current, context);
    if (current.status !== 'RUNNING') return withLoopOutputs(current, asked);
  }
  return current;
}

/** A loop that was cut off shows the tasks that it knew when it was last asked, as they are by now. */
function withLoopOutputs(execution: Execution, { loops, others }: Asked): Execution {
  if (others === undefined) return execution;
  let current = execution;
  for (const loop of execution.tasks) {
    if (loop.status !== 'CANCELED' || !isLoop(loop.workflowTask)) continue;
    const then = loops.get(loop.taskId) ?? others;
    const open = taskById(then, loop.taskId);
    if (open === undefined || isTerminal(open.status) || open.iteration === 0) continue;
    if (open.iteration !== loop.iteration) continue;
    const byNow = withEndAsKnown(then, current);
    current = withTask(current, withOutputSoFar(loop, then, byNow));
  }
  return current;
}

/** The output of the TERMINATE that has ended the execution is not known to a loop that was asked before. */
function withEndAsKnown(then: Execution, execution: Execution): Execution {
  const ending = execution.endedBy === undefined ? undefined : taskById(then, execution.endedBy);
  return ending ? withTask(execution, ending) : execution;
}

/** The end that a TERMINATE among them has brought. */
function endAmong(tasks: readonly Task[]): EarlyEnd | undefined {
  const endings = tasks.filter(({ status }) => status === 'COMPLETED');
  const last = endings.findLast(({ workflowTask }) => taskTypeOf(workflowTask).endsExecution);
  return last && taskTypeOf(last.workflowTask).endsExecution?.(last);
}

interface Step {
  readonly execution: Execution;
  readonly mapped: readonly Task[];
}

/** What follows a task that has ended, mapped and not yet in the execution. */
async function goPast(task: Task, execution: Execution, context: EngineContext): Promise<Step> {
  if (isSuccessful(task.status)) return goOn(task, execution, context);
  if (mayRetry(task)) {
    const mapped = await mapRetry(execution, task, retryDelaySeconds(task), context);
    return step(withRetried(execution, task), mapped, context);
  }
  if (mayBeMissed(task)) {
    return goOn({ ...task, status: 'COMPLETED_WITH_ERRORS' }, execution, context);
  }
  if (isPermissive(task)) return goOn(task, execution, context);
  const failed = withTask(execution, { ...task, progress: 'past' });
  return { execution: endedEarly(failed, endAfter(task), context.now), mapped: [] };
}

async function goOn(task: Task, execution: Execution, context: EngineContext): Promise<Step> {
  const isEntered = isChoice(task) && task.status === 'COMPLETED' && hasInside(task);
  const gone = withTask(execution, { ...task, progress: isEntered ? 'into' : 'past' });
  const current = withNewsOf(task, joinsWaitingFor(task, gone), gone);
  if (isEntered) return { execution: current, mapped: [] };
  const next = followingTask(task, current);
  const after = withChoicesPast(task, current);
  if (next === undefined) return { execution: after, mapped: [] };
  const { definition, parentTaskId } = next;
  const placement = { iteration: iterationAround(task), parentTaskId };
  return step(after, await mapTask(after, definition, placement, context), context);
}

function hasInside(choice: Task): boolean {
  return (taskTypeOf(choice.workflowTask).inside?.(choice) ?? []).length > 0;
}

/** The choices that end with the task, the last of their case, are gone past with it. */
function withChoicesPast(task: Task, execution: Execution): Execution {
  const parent = parentOf(task, execution);
  if (parent?.progress !== 'into' || !isChoice(parent)) return execution;
  if (followingTask(task, execution)?.parentTaskId === parent.taskId) return execution;
  return withChoicesPast(parent, withTask(execution, { ...parent, progress: 'past' }));
}

function step(execution: Execution, mapped: Mapped, context: EngineContext): Step {
  if (isFailure(mapped)) return { execution: notMapped(execution, mapped, context), mapped: [] };
  return { execution, mapped };
}
