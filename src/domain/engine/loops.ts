/** How a DO_WHILE goes round: asked in each round of deciding in which something inside it has come to its end. */
import { allTasks, tasksInside, type WorkflowTask } from '../definitions/definition.ts';
import { referenceAt } from '../definitions/loop-reference.ts';
import { placeIn } from '../definitions/places.ts';
import { isLoop } from '../definitions/task-types.ts';
import { latestAttempt, taskById, withTask, type Execution } from '../executions/execution.ts';
import { ended, isSuccessful, isTerminal, type Task } from '../executions/task.ts';
import type { EngineContext } from '../context.ts';
import { isChoice, joinsWaitingFor, parentOf } from './following-task.ts';
import { mapTask } from './map-task.ts';
import { withNewsOf } from './news.ts';
import { carriedOut, withMapped } from './schedule.ts';
import { withoutDropped, withOutputSoFar } from './task-types/do-while.ts';
import { taskTypeOf } from './task-types/index.ts';

/** The execution after the loop was asked: in its first iteration, as it was, at the next iteration, or with it ended. */
export async function goRound(
  loop: Task,
  execution: Execution,
  context: EngineContext,
): Promise<Execution> {
  if (loop.iteration === 0)
    return atIteration(loop, await carriedOut(loop, execution, context), context);
  const failed = failedInside(loop, execution);
  if (failed) {
    const reason = `${String(failed.reasonForIncompletion)} `;
    const over = ended(withOutputSoFar(loop, execution), 'FAILED', context.now, reason);
    return withTask(execution, { ...over, progress: 'not', left: undefined });
  }
  if (!isIterationDone(loop, execution))
    return loop.left === undefined ? execution : withTask(execution, { ...loop, left: undefined });
  const after = await taskTypeOf(loop.workflowTask).afterIteration?.(loop, execution, context);
  const next: Task = { ...(after ?? loop), progress: 'not', left: undefined };
  return atIteration(next, withTask(withoutDropped(execution, loop), next), context);
}

/** The first task inside is mapped and started, unless the loop is over. */
async function atIteration(
  { taskId }: Task,
  execution: Execution,
  context: EngineContext,
): Promise<Execution> {
  const loop = taskById(execution, taskId);
  const [first] = (loop && taskTypeOf(loop.workflowTask).inside?.(loop)) ?? [];
  if (loop === undefined || first === undefined || isTerminal(loop.status)) return execution;
  const current = withNewsOf(loop, joinsWaitingFor(loop, execution), execution);
  const placement = { iteration: loop.iteration, parentTaskId: taskId };
  return withMapped(current, await mapTask(current, first.definition, placement, context), context);
}

/** What has failed inside in this round and is not decided yet. */
function failedInside(loop: Task, execution: Execution): Task | undefined {
  for (const taskId of execution.tasks.undecided) {
    const task = taskById(execution, taskId);
    if (task === undefined || !isTerminal(task.status) || isSuccessful(task.status)) continue;
    if (!task.retried && loopAround(task, execution)?.taskId === loop.taskId) return task;
  }
  return undefined;
}

/** The open loop that the task stands in, at any depth. */
export function loopAround(task: Task, execution: Execution): Task | undefined {
  for (let outer = parentOf(task, execution); outer; outer = parentOf(outer, execution))
    if (isLoop(outer.workflowTask)) return isTerminal(outer.status) ? undefined : outer;
  return undefined;
}

/** Everything that the iteration has come to has ended, and nothing in it is still to follow. */
function isIterationDone(loop: Task, execution: Execution): boolean {
  const { loopOver = [] } = loop.workflowTask;
  const at = (task: WorkflowTask) =>
    latestAttempt(execution, referenceAt(task.taskReferenceName, loop.iteration));
  const isOver = (task: WorkflowTask) => isTerminal(at(task)?.status ?? 'SCHEDULED');
  if (!isOver(loopOver.at(-1) ?? loop.workflowTask) || !loopOver.every(isOver)) return false;
  return tasksInside(loop.workflowTask)
    .flatMap(allTasks)
    .every((one) => {
      const task = at(one);
      return task === undefined || (isTerminal(task.status) && isFollowed(task, execution, at));
    });
}

function isFollowed(
  task: Task,
  execution: Execution,
  at: (task: WorkflowTask) => Task | undefined,
): boolean {
  const parent = parentOf(task, execution);
  if (parent === undefined || parent.forked) return true;
  const next = placeIn(parent.workflowTask, task.workflowTask.taskReferenceName)?.next;
  if (next) return at(next) !== undefined;
  return !isChoice(parent) || isFollowed(parent, execution, at);
}
