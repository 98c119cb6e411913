import type { Caller } from '../identity/caller.ts';
import { mayOnHumanTask, type humanTaskCallers } from './who-may.ts';
import type { Reader, Stored } from '../ports.ts';
import { notPermitted, unknownHumanTask, type Refusal } from '../refusals.ts';
import { grantsOn } from '../human-tasks/grants-on.ts';

/** What each action is called where it is refused. */
const wording: Readonly<Record<keyof typeof humanTaskCallers, string>> = {
  read: 'read',
  claim: 'claim',
  claimForUser: 'claim for another user',
  reassign: 'reassign',
  release: 'release',
  skip: 'skip',
  update: 'update',
  delete: 'delete',
};

/** The Human task of that id, when the caller may act on it so. The lookup comes first: the permission depends on it. */
export async function permittedHumanTask(
  taskId: string,
  action: keyof typeof humanTaskCallers,
  caller: Caller,
  read: Reader,
): Promise<Stored<'humanTask'> | Refusal<'UnknownTask' | 'NotPermitted'>> {
  const task = await read.read('humanTask', taskId);
  if (task === undefined) return unknownHumanTask(taskId);
  if (!mayOnHumanTask(caller, action, task.value, await grantsOn(task.value, read))) {
    return notPermitted(wording[action], `human task: ${task.value.definitionName}`);
  }
  return task;
}
