import { grantsOn } from '../human-tasks/grants-on.ts';
import { isAdmin, type Caller } from '../identity/caller.ts';
import { grantsId } from '../identity/grants.ts';
import { grantsOnTaskDefinition } from '../identity/grants-on-tagged.ts';
import { mayOnHumanTask, mayWork } from './who-may.ts';
import type { Reader } from '../ports.ts';
import { isHuman, type Task } from '../executions/task.ts';

/**
 * Whether the caller may work on tasks of that name, which those may who may execute either them or everything in
 * their domain (docs/developer-guides/task-to-domain).
 */
export async function mayWorkOn(
  { name, domain }: { readonly name: string; readonly domain?: string | undefined },
  caller: Caller,
  read: Reader,
): Promise<boolean> {
  if (mayWork(caller, await grantsOnTaskDefinition(name, read))) return true;
  if (domain === undefined) return false;
  return mayWork(
    caller,
    (await read.read('grants', grantsId({ type: 'DOMAIN', id: domain })))?.value,
  );
}

/**
 * Workers report on their tasks; a HUMAN task is for those who may update it through the Human Task API, which is
 * nobody but administrators as long as it is delayed and has no record.
 */
export async function mayReportOn(task: Task, caller: Caller, read: Reader): Promise<boolean> {
  if (!isHuman(task)) {
    return mayWorkOn({ name: task.taskDefName, domain: task.domain }, caller, read);
  }
  const human = (await read.read('humanTask', task.taskId))?.value;
  if (human === undefined) return isAdmin(caller);
  return mayOnHumanTask(caller, 'update', human, await grantsOn(human, read));
}
