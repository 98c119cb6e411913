import { humanTaskById } from '../../domain/access/lookups.ts';
import { update } from '../../domain/completion/update.ts';
import { isRefusal } from '../../domain/refusals.ts';
import { on, type Operation } from '../call/operation.ts';

/**
 * POST /api/human/tasks/{taskId}/update: save the answers of a human task, named by its id, and, if asked to,
 * complete it.
 */
export const updateHumanTask: Operation<'updateHumanTask'> = on(
  'humanTask',
  'update',
  ({ path }, { read }) => humanTaskById(path.taskId, read),
  async ({ query, body }, context, record) => {
    const asked = { record, answer: body, complete: query.complete };
    const changes = await update(asked, context);
    if (isRefusal(changes)) return changes;
    return { answer: { status: 200, body: undefined }, changes };
  },
);
