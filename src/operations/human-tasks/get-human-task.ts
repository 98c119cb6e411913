import { grantsOn } from '../../domain/human/grants-on.ts';
import { mayOnHumanTask } from '../../domain/identity/who-may.ts';
import { notPermitted, unknownHumanTask } from '../../domain/refusals.ts';
import type { Operation } from '../operation.ts';
import { formOf, humanTaskEntry } from '../views.ts';

export const getHumanTask: Operation<'getHumanTask'> = async (
  { path, query },
  { caller, read },
) => {
  const task = await read.read('humanTask', path.taskId);
  if (task === undefined) return unknownHumanTask(path.taskId);
  if (!mayOnHumanTask(caller, 'read', task.value, await grantsOn(task.value, read))) {
    return notPermitted('read', `human task: ${task.value.definitionName}`);
  }
  const form = query.withTemplate ? await formOf(task.value, read) : undefined;
  return { answer: { status: 200, body: humanTaskEntry(task.value, form) } };
};
