import { isRefusal } from '../../domain/refusals.ts';
import { taskByReference } from '../../domain/workers/report-by-reference.ts';
import { answerOnceStored } from '../call/answer-when.ts';
import { on, type Operation } from '../call/operation.ts';
import { reportAsAsked } from '../call/report-as-asked.ts';
import { workflowWithTasks } from '../views/views.ts';

/**
 * POST /api/tasks/{workflowId}/{taskRefName}/{status}/sync: report the outcome of a task by its reference, and see
 * its execution.
 */
export const updateTaskByRefSync: Operation<'updateTaskByRefSync'> = on(
  'task',
  'execute',
  ({ path }, { read }) => taskByReference(path, read),
  async (request, context, found) => {
    const reported = await reportAsAsked(request, context, found);
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
