/**
 * Which tasks actors have to act on, and when. It follows the tasks in the commit that changes them, so that nobody looks
 * for tasks to act on.
 */
import type { Context } from '../context.ts';
import type { Execution } from '../executions/execution.ts';
import { isQueued, isTerminal, readyAt, type Task } from '../executions/task.ts';
import { isOpen, type HumanTask } from '../human-tasks/human-task.ts';
import { findCaller, type Caller } from '../identity/caller.ts';
import { normalSubject } from '../identity/people.ts';
import { put, remove, type Change, type Reader, type Stored } from '../ports.ts';
import { ACTORS, listsOf, type ListedPerson, type PersonOn } from './actors.ts';
import { occurrenceId, type Occurrence } from './occurrence.ts';
import { comesTo, isOpenTo, openSince } from './openness.ts';

type PlanContext = Pick<Context, 'now' | 'read'>;

/** What workers have to do once these tasks of the execution are as they are. */
export async function planWorkers(
  tasks: Iterable<Task>,
  { workflowId }: Execution,
  { now, read }: PlanContext,
): Promise<readonly Change[]> {
  const { workers } = await actorsIn(read);
  if (workers === undefined) return [];
  const changes: Change[] = [];
  for (const task of tasks) {
    if (!task.forWorkers) continue;
    for (const { ref, actor } of workers.get(task.taskType) ?? []) {
      const id = occurrenceId(ref, task.taskId);
      const stored = await read.read('occurrence', id);
      if (isTerminal(task.status)) changes.push(...gone(stored));
      else if (stored === undefined && isQueued(task)) {
        const at = Math.max(now, readyAt(task) + (actor.afterMs ?? 0));
        const { taskId } = task;
        changes.push(put('occurrence', id, undefined, { actor: ref, taskId, workflowId, at }));
      }
    }
  }
  return changes;
}

/** What people have to do once the task is as it is. */
export async function planPeople(
  task: HumanTask,
  context: PlanContext,
): Promise<readonly Change[]> {
  const { people } = await actorsIn(context.read);
  if (people === undefined) return [];
  const refs = new Set([undefined, task.taskRefName, task.baseRefName]);
  const changes: Change[] = [];
  for (const ref of refs)
    for (const person of people.get(ref) ?? [])
      changes.push(...(await planPerson(person, task, context)));
  return changes;
}

/** What actors have to do about all that is there, where they come to a cluster that runs. */
export async function planAll(
  context: PlanContext & Pick<Context, 'turn'>,
): Promise<readonly Change[]> {
  const { read, turn } = context;
  const changes: Change[] = [];
  for (const { value } of await read.find('execution', [])) {
    await turn?.();
    if (value.tasks.open > 0) changes.push(...(await planWorkers(value.tasks, value, context)));
  }
  for (const { value } of await read.find('humanTask', [])) {
    await turn?.();
    if (isOpen(value)) changes.push(...(await planPeople(value, context)));
  }
  return changes;
}

/** Nothing is left to do about a task that is no more. */
export async function forgetTask(task: Task, read: Reader): Promise<readonly Change[]> {
  const { workers } = await actorsIn(read);
  const changes: Change[] = [];
  for (const { ref } of workers?.get(task.taskType) ?? [])
    changes.push(...gone(await read.read('occurrence', occurrenceId(ref, task.taskId))));
  return changes;
}

/** Whether there is anybody who acts by themselves. */
export async function hasActors(read: Reader): Promise<boolean> {
  return (await read.read('actors', ACTORS)) !== undefined;
}

async function actorsIn(read: Reader): Promise<Partial<ReturnType<typeof listsOf>>> {
  const stored = await read.read('actors', ACTORS);
  return stored === undefined ? {} : listsOf(stored.value);
}

async function planPerson(
  { ref, actor }: ListedPerson,
  task: HumanTask,
  { now, read }: PlanContext,
): Promise<readonly Change[]> {
  const id = occurrenceId(ref, task.taskId);
  const stored = await read.read('occurrence', id);
  if (!isOpen(task)) return gone(stored);
  if (stored !== undefined && !mayStillBeInvited(stored.value)) return [];
  if (!(await fits(task, actor.on, read))) return [];
  const caller = await findCaller(normalSubject(actor.user), read);
  if (caller === undefined) return [];
  const since = counted(caller, task, actor.on);
  if (since === undefined || (stored !== undefined && since.isUninvited)) return [];
  const { taskId, workflowId } = task;
  const at = Math.max(now, since.from + (actor.afterMs ?? 0));
  const uninvited = since.isUninvited ? ({ isUninvited: true } as const) : {};
  return [put('occurrence', id, stored, { actor: ref, taskId, workflowId, at, ...uninvited })];
}

/** Nobody had offered the task: the person has not acted, or was refused. */
function mayStillBeInvited({ isUninvited, at, isRefused }: Occurrence): boolean {
  return isUninvited === true && (at !== undefined || isRefused === true);
}

/**
 * From when on the delay counts: since the task first stood open to the person. Where it never will and `on` names it, it
 * counts from the beginning: an owner may act then, and anybody else is refused, as they would be.
 */
function counted(
  caller: Caller,
  task: HumanTask,
  on: PersonOn | undefined,
): { readonly from: number; readonly isUninvited: boolean } | undefined {
  if (isOpenTo(caller, task)) return { from: openSince(caller, task), isUninvited: false };
  if (on === undefined || comesTo(caller, task)) return undefined;
  return { from: task.createdOn, isUninvited: true };
}

/** Whether the task is one of those that the person is to act on. */
export async function fits(
  task: HumanTask,
  on: PersonOn | undefined,
  read: Reader,
): Promise<boolean> {
  const { workflowName, taskRefName, displayName, iteration, correlationId } = on ?? {};
  if (![undefined, task.taskRefName, task.baseRefName].includes(taskRefName)) return false;
  if ((workflowName ?? task.workflowName) !== task.workflowName) return false;
  if ((displayName ?? task.displayName) !== task.displayName) return false;
  if (iteration === undefined && correlationId === undefined) return true;
  const execution = (await read.read('execution', task.workflowId))?.value;
  const inLoop = execution?.tasks.byId(task.taskId)?.iteration;
  if (iteration !== undefined && iteration !== inLoop) return false;
  return correlationId === undefined || correlationId === execution?.correlationId;
}

function gone(stored: Stored<'occurrence'> | undefined): readonly Change[] {
  return stored === undefined ? [] : [remove('occurrence', stored)];
}
