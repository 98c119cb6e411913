import { isRefusal } from '../../domain/refusals.ts';
import { reportByReference, taskByReference } from '../../domain/workers/report-by-reference.ts';
import { answerOnceStored } from '../call/answer-when.ts';
import { on, type Operation } from '../call/operation.ts';
import { workflowWithTasks } from '../views/views.ts';

/**
 * POST /api/tasks/{workflowId}/{taskRefName}/{status}/sync: report the outcome of a task by its reference, and see
 * its execution.
 */
export const updateTaskByRefSync: Operation<'updateTaskByRefSync'> = on(
  'task',
  'execute',
  ({ path }, { read }) => taskByReference(path, read),
  async ({ query, body }, context, found) => {
    const workerId = query.workerid ?? query.workerId;
    const reported = await reportByReference(found, { output: body, workerId }, context);
    if (isRefusal(reported)) return reported;
    const { execution, changes } = reported;
    return answerOnceStored(
      execution,
      changes,
      (one, read) => workflowWithTasks(one, true, read),
      context,
    );
  },
);
