import { humanTaskById } from '../../domain/access/lookups.ts';
import { deleteHumanTask as remove } from '../../domain/completion/delete.ts';
import { isRefusal } from '../../domain/refusals.ts';
import { on, type Operation } from '../call/operation.ts';

/** DELETE /api/human/tasks/delete/{taskId}: delete a human task. */
export const deleteHumanTask: Operation<'deleteHumanTask'> = on(
  'humanTask',
  'delete',
  ({ path }, { read }) => humanTaskById(path.taskId, read),
  async (_request, context, task) => {
    const changes = await remove(task, context.caller, context, context.read);
    if (isRefusal(changes)) return changes;
    return { answer: { status: 200, body: undefined }, changes };
  },
);
