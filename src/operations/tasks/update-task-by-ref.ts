import { isRefusal } from '../../domain/refusals.ts';
import { reportByReference } from '../../domain/workers/report-by-reference.ts';
import type { Operation } from '../call/operation.ts';

export const updateTaskByRef: Operation<'updateTaskByRef'> = async (
  { path, query, body },
  context,
) => {
  const workerId = query.workerid ?? query.workerId;
  const reported = await reportByReference({ ...path, output: body, workerId }, context);
  if (isRefusal(reported)) return reported;
  return { answer: { status: 200, body: reported.task.taskId }, changes: reported.changes };
};
