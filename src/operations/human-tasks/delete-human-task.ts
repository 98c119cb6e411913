import { deleteHumanTask as remove } from '../../domain/completion/delete.ts';
import { permittedHumanTask } from '../../domain/access/permitted-human-task.ts';
import { isRefusal } from '../../domain/refusals.ts';
import type { Operation } from '../call/operation.ts';

export const deleteHumanTask: Operation<'deleteHumanTask'> = async ({ path }, context) => {
  const task = await permittedHumanTask(path.taskId, 'delete', context.caller, context.read);
  if (isRefusal(task)) return task;
  const changes = await remove(task, context.caller, context, context.read);
  if (isRefusal(changes)) return changes;
  return { answer: { status: 200, body: undefined }, changes };
};
