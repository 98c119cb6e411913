import { isRefusal } from '../../domain/refusals.ts';
import { readableTask } from '../../domain/access/readable-task.ts';
import type { Operation } from '../call/operation.ts';
import { conductorTaskWithRecord } from '../views/views.ts';

export const getTask: Operation<'getTask'> = async ({ path }, { caller, read }) => {
  const found = await readableTask(path.taskId, caller, read);
  if (isRefusal(found)) return found;
  const body = await conductorTaskWithRecord(found.task, found.execution, read);
  return { answer: { status: 200, body } };
};
