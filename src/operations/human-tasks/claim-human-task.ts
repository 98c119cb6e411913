import { claim } from '../../domain/human/claim.ts';
import { grantsOn } from '../../domain/human/grants-on.ts';
import { mayOnHumanTask } from '../../domain/identity/who-may.ts';
import { replace } from '../../domain/ports.ts';
import { isRefusal, notPermitted, unknownHumanTask } from '../../domain/refusals.ts';
import type { Operation } from '../operation.ts';
import { formOf, humanTaskEntry } from '../views.ts';

export const claimHumanTask: Operation<'claimHumanTask'> = async ({ path, query }, scene) => {
  const { caller, read, now, ids } = scene;
  const task = await read.read('humanTask', path.taskId);
  if (task === undefined) return unknownHumanTask(path.taskId);
  if (!mayOnHumanTask(caller, 'claim', task.value, await grantsOn(task.value, read))) {
    return notPermitted('claim', `human task: ${task.value.definitionName}`);
  }
  const claimed = claim(task.value, caller, query.overrideAssignment ?? false, now, ids);
  if (isRefusal(claimed)) return claimed;
  const form = query.withTemplate ? await formOf(claimed, read) : undefined;
  return {
    answer: { status: 200, body: humanTaskEntry(claimed, form) },
    changes: [replace('humanTask', task, claimed)],
  };
};
