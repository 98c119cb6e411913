import { claimForUser } from '../../domain/human-tasks/claim.ts';
import { permittedHumanTask } from '../../domain/access/permitted-human-task.ts';
import { normalUserId } from '../../domain/identity/people.ts';
import { replace } from '../../domain/ports.ts';
import { isRefusal } from '../../domain/refusals.ts';
import type { Operation } from '../call/operation.ts';
import { formOf, humanTaskEntry } from '../views/views.ts';

export const claimHumanTaskForUser: Operation<'claimHumanTaskForUser'> = async (
  { path, query },
  context,
) => {
  const { caller, read, now, ids } = context;
  const task = await permittedHumanTask(path.taskId, 'claimForUser', caller, read);
  if (isRefusal(task)) return task;
  const known = await read.read('user', normalUserId(path.userId));
  const override = query.overrideAssignment ?? false;
  const claimed = claimForUser(task.value, path.userId, known?.value, caller, override, now, ids);
  if (isRefusal(claimed)) return claimed;
  const form = query.withTemplate ? await formOf(claimed, read) : undefined;
  return {
    answer: { status: 200, body: humanTaskEntry(claimed, form) },
    changes: [replace('humanTask', task, claimed)],
  };
};
