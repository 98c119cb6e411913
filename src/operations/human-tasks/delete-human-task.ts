import { deleteHumanTask as remove } from '../../domain/completion/delete.ts';
import { permittedHumanTask } from '../../domain/access/permitted-human-task.ts';
import { isRefusal } from '../../domain/refusals.ts';
import type { Operation } from '../call/operation.ts';

export const deleteHumanTask: Operation<'deleteHumanTask'> = async ({ path }, scene) => {
  const task = await permittedHumanTask(path.taskId, 'delete', scene.caller, scene.read);
  if (isRefusal(task)) return task;
  const changes = await remove(task, scene.caller, scene, scene.read);
  if (isRefusal(changes)) return changes;
  return { answer: { status: 200, body: undefined }, changes };
};
