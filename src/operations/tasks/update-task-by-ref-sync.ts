import { isRefusal } from '../../domain/refusals.ts';
import { reportByReference } from '../../domain/workers/report-by-reference.ts';
import { answerOnceStored } from '../call/answer-when.ts';
import type { Operation } from '../call/operation.ts';
import { workflowWithTasks } from '../views/views.ts';

export const updateTaskByRefSync: Operation<'updateTaskByRefSync'> = async (
  { path, query, body },
  context,
) => {
  const workerId = query.workerid ?? query.workerId;
  const reported = await reportByReference({ ...path, output: body, workerId }, context);
  if (isRefusal(reported)) return reported;
  const { execution, changes } = reported;
  return answerOnceStored(
    execution,
    changes,
    (one, read) => workflowWithTasks(one, true, read),
    context,
  );
};
