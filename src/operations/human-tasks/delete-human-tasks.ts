import { deleteHumanTask } from '../../domain/completion/delete.ts';
import { admit } from '../../domain/access/admit.ts';
import { humanTaskById } from '../../domain/access/lookups.ts';
import { PendingChanges } from '../../domain/pending-changes.ts';
import { isRefusal } from '../../domain/refusals.ts';
import { each, type Operation } from '../call/operation.ts';

/** DELETE /api/human/tasks/delete: deletes all tasks of the list or, when one is refused, none. */
export const deleteHumanTasks: Operation<'deleteHumanTasks'> = each(
  ['humanTask.delete'],
  async ({ body }, context) => {
    const pending = new PendingChanges(context.read);
    for (const taskId of new Set(body)) {
      const task = await humanTaskById(taskId, pending);
      if (isRefusal(task)) return task;
      const refused = await admit('humanTask', 'delete', task, { ...context, read: pending });
      if (refused) return refused;
      const stored = await context.read.read('humanTask', taskId);
      // What an earlier deletion of this list has closed with its execution is still to be deleted.
      const changes = await deleteHumanTask(stored ?? task, context.caller, context, pending);
      if (isRefusal(changes)) return changes;
      pending.add(changes);
    }
    return { answer: { status: 200, body: undefined }, changes: pending.all };
  },
);
