import { factsOf } from '../definitions/task-types.ts';
import type { Reader } from '../ports.ts';
import type { Execution } from './execution.ts';
import { isSubWorkflow, isTerminal, type Task } from './task.ts';

/** A task that holds its execution up. */
export interface Blocking {
  readonly task: Task;
  readonly execution: Execution;
}

/** Whether a signal would end the task. */
export function waitsForSignal({ workflowTask }: Task): boolean {
  return factsOf(workflowTask).waitsFor === 'signal';
}

/** Whether only a signal would end the task: a WAIT whose time ends it holds nobody up (the engine 3.32.1). */
export function waitsForSignalAlone(task: Task): boolean {
  return waitsForSignal(task) && task.waitUntil === undefined;
}

/** Whether somebody outside has to end the task, and no worker polls for it. */
export function waitsForOutside(task: Task): boolean {
  const { runBy, waitsFor } = factsOf(task.workflowTask);
  return runBy === 'person' || waitsFor === 'event' || waitsForSignalAlone(task);
}

/**
 * The task that a caller is answered about: the first, in order of scheduling and inside of sub-workflows too, that waits
 * for somebody outside, or that was waited for by its reference and has ended (the engine 3.32.1, and the Python client's
 * suite); failing that the execution's own first open task, be it a worker's, a sub-workflow, or one that time ends.
 */
export async function blockingTask(
  execution: Execution,
  until: readonly string[],
  read: Reader,
): Promise<Blocking | undefined> {
  const isSuch = (task: Task) =>
    isTerminal(task.status) ? until.includes(task.referenceTaskName) : waitsForOutside(task);
  const found = await firstOf((one) => one.tasks.all(), execution, isSuch, read);
  if (found) return found;
  const [task] = openTasks(execution).filter((one) => !waitsForOtherTasks(one));
  return task && { task, execution };
}

/** The first open task of that kind, in order of scheduling, inside of sub-workflows too. */
export function firstOpen(
  execution: Execution,
  isSuch: (task: Task) => boolean,
  read: Reader,
): Promise<Blocking | undefined> {
  return firstOf(openTasks, execution, isSuch, read);
}

async function firstOf(
  tasksOf: (execution: Execution) => readonly Task[],
  execution: Execution,
  isSuch: (task: Task) => boolean,
  read: Reader,
): Promise<Blocking | undefined> {
  for (const task of tasksOf(execution)) {
    if (isSuch(task)) return { task, execution };
    const child = isTerminal(task.status) ? undefined : await subWorkflowOf(task, read);
    const inside = child && (await firstOf(tasksOf, child, isSuch, read));
    if (inside) return inside;
  }
  return undefined;
}

/** The execution that the SUB_WORKFLOW task has started; a workflow that is only started goes its own way. */
async function subWorkflowOf(task: Task, read: Reader): Promise<Execution | undefined> {
  if (!isSubWorkflow(task) || task.subWorkflowId === undefined) return undefined;
  const child = (await read.read('execution', task.subWorkflowId))?.value;
  return child?.parentWorkflowTaskId === task.taskId ? child : undefined;
}

function openTasks(execution: Execution): readonly Task[] {
  if (execution.tasks.open === 0) return [];
  return execution.tasks.all().filter((task) => !isTerminal(task.status));
}

function waitsForOtherTasks({ holdsOthers, workflowTask }: Task): boolean {
  return holdsOthers || factsOf(workflowTask).joins !== undefined;
}
