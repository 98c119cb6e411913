import { permittedHumanTask } from '../../domain/access/permitted-human-task.ts';
import { isRefusal } from '../../domain/refusals.ts';
import type { Operation } from '../call/operation.ts';
import { formOf, humanTaskEntry } from '../views/views.ts';

export const getHumanTask: Operation<'getHumanTask'> = async (
  { path, query },
  { caller, read },
) => {
  const task = await permittedHumanTask(path.taskId, 'read', caller, read);
  if (isRefusal(task)) return task;
  const form = query.withTemplate ? await formOf(task.value, read) : undefined;
  return { answer: { status: 200, body: humanTaskEntry(task.value, form) } };
};
