import { humanTaskById } from '../../domain/access/lookups.ts';
import { on, type Operation } from '../call/operation.ts';
import { updateWithAnswer } from '../call/update-with-answer.ts';

/**
 * POST /api/human/tasks/{taskId}/update: save the answers of a human task, named by its id, and, if asked to,
 * complete it.
 */
export const updateHumanTask: Operation<'updateHumanTask'> = on(
  'humanTask',
  'update',
  ({ path }, { read }) => humanTaskById(path.taskId, read),
  ({ query, body }, context, record) =>
    updateWithAnswer({ record, answer: body, complete: query.complete }, context),
);
