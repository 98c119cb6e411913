import { isRefusal } from '../../domain/refusals.ts';
import { acceptResult } from '../../domain/workers/task-result.ts';
import type { Operation } from '../call/operation.ts';

export const updateTask: Operation<'updateTask'> = async ({ body }, context) => {
  const accepted = await acceptResult(body, context);
  if (isRefusal(accepted)) return accepted;
  return { answer: { status: 200, body: accepted.task.taskId }, changes: accepted.changes };
};
