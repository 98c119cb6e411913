import { claim } from '../../domain/human-tasks/claim.ts';
import { permittedHumanTask } from '../../domain/access/permitted-human-task.ts';
import { replace } from '../../domain/ports.ts';
import { isRefusal } from '../../domain/refusals.ts';
import type { Operation } from '../call/operation.ts';
import { formOf, humanTaskEntry } from '../views/views.ts';

export const claimHumanTask: Operation<'claimHumanTask'> = async ({ path, query }, context) => {
  const { caller, read, now, ids } = context;
  const task = await permittedHumanTask(path.taskId, 'claim', caller, read);
  if (isRefusal(task)) return task;
  const claimed = claim(task.value, caller, query.overrideAssignment ?? false, now, ids);
  if (isRefusal(claimed)) return claimed;
  const form = query.withTemplate ? await formOf(claimed, read) : undefined;
  return {
    answer: { status: 200, body: humanTaskEntry(claimed, form) },
    changes: [replace('humanTask', task, claimed)],
  };
};
