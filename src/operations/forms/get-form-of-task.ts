import { permittedHumanTask } from '../../domain/access/permitted-human-task.ts';
import { formOfTaskMissing, isRefusal } from '../../domain/refusals.ts';
import type { Operation } from '../call/operation.ts';
import { formOf, formView } from '../views/views.ts';

export const getFormOfTask: Operation<'getFormOfTask'> = async ({ path }, { caller, read }) => {
  const task = await permittedHumanTask(path.nameOrTaskId, 'read', caller, read);
  if (isRefusal(task)) return task;
  const form = await formOf(task.value, read);
  if (form === undefined) return formOfTaskMissing(task.id);
  return { answer: { status: 200, body: formView(form) } };
};
