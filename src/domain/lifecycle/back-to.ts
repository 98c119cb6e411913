import type { WorkflowTask } from '../definitions/definition.ts';
import { latestAttempt, taskById, withTask, type Execution } from '../executions/execution.ts';
import { referenceAt } from '../definitions/loop-reference.ts';
import { placeIn } from '../definitions/places.ts';
import { factsOf } from '../definitions/task-types.ts';
import { iterationAround } from '../engine/new-task.ts';
import { backInIteration } from '../engine/task-types/do-while.ts';
import type { Task } from '../executions/task.ts';
import { inProgress } from './unfinished.ts';

/**
 * The execution as it was when it came to that task: everything that followed from the task is gone, and the operators
 * around it are open. Other branches of a fork around it stay as they are; the JOIN after the fork waits again. The
 * task itself is left alone, or may be gone already.
 */
export function backTo(task: Task, execution: Execution): Execution {
  let current = withoutWhere(execution, (one) => followsInList(one, task, execution));
  let inner = task;
  for (let outer = around(inner, current); outer; outer = around(inner, current)) {
    const open = reopened(outer, inner, current);
    if (open === undefined) return current;
    current = open;
    inner = outer;
  }
  return current;
}

/** The operator open again in which `inner` goes on, and what followed it gone; undefined: nothing waited for it. */
function reopened(outer: Task, inner: Task, execution: Execution): Execution | undefined {
  const { holds } = factsOf(outer.workflowTask);
  if (holds === 'branches' || holds === 'givenBranches') {
    return backToJoin(outer, execution);
  }
  const current = withoutWhere(
    execution,
    (one) => followsInList(one, outer, execution) || isLaterRound(one, inner),
  );
  return holds === 'loop'
    ? withTask(current, backInIteration(inProgress(outer), inner.iteration))
    : withTask(current, { ...outer, progress: 'into' });
}

/** The JOIN after the fork waits again. What comes before it has not waited for the branches. */
function backToJoin(fork: Task, execution: Execution): Execution | undefined {
  const next = listAfter(fork, execution).find((one) => factsOf(one).joins !== undefined);
  if (next === undefined) return undefined;
  const join = latestAttempt(execution, referenceAt(next.taskReferenceName, iterationAround(fork)));
  if (join === undefined) return execution;
  const current = withoutWhere(execution, (one) => followsInList(one, join, execution));
  const again = { ...inProgress(join), output: {}, joined: 0, news: join.joinOn };
  return withTask(current, again);
}

/** A later attempt at the task, or what comes after it in its list. */
function followsInList(one: Task, task: Task, execution: Execution): boolean {
  if (one.parentTaskId !== task.parentTaskId) return false;
  if (iterationAround(one) !== iterationAround(task)) return false;
  const reference = one.workflowTask.taskReferenceName;
  if (reference === task.workflowTask.taskReferenceName) return one.seq > task.seq;
  return listAfter(task, execution).some(
    ({ taskReferenceName }) => taskReferenceName === reference,
  );
}

/** In the same loop, in a later iteration. */
function isLaterRound(one: Task, inner: Task): boolean {
  return one.parentTaskId === inner.parentTaskId && one.iteration > inner.iteration;
}

/** What the definition has after the task, in the same list. */
export function listAfter(task: Task, execution: Execution): readonly WorkflowTask[] {
  const outer = around(task, execution);
  if (outer?.forked) return [];
  const container = outer?.workflowTask ?? execution.definition;
  const after: WorkflowTask[] = [];
  let place = placeIn(container, task.workflowTask.taskReferenceName);
  while (place?.next) {
    after.push(place.next);
    place = placeIn(container, place.next.taskReferenceName);
  }
  return after;
}

function around(task: Task, execution: Execution): Task | undefined {
  return task.parentTaskId === undefined ? undefined : taskById(execution, task.parentTaskId);
}

/** Without these tasks and all that stand inside them. */
export function withoutWhere(execution: Execution, isMeant: (task: Task) => boolean): Execution {
  const dropped = new Set<string>();
  // An operator stands before everything inside it.
  for (const task of execution.tasks) {
    const isInside = task.parentTaskId !== undefined && dropped.has(task.parentTaskId);
    if (isInside || isMeant(task)) dropped.add(task.taskId);
  }
  if (dropped.size === 0) return execution;
  return { ...execution, tasks: execution.tasks.without(({ taskId }) => dropped.has(taskId)) };
}
