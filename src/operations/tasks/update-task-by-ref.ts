import { isRefusal } from '../../domain/refusals.ts';
import { taskByReference } from '../../domain/workers/report-by-reference.ts';
import { on, type Operation } from '../call/operation.ts';
import { reportAsAsked } from '../call/report-as-asked.ts';

/**
 * POST /api/tasks/{workflowId}/{taskRefName}/{status}: report the outcome of a task by its reference.
 */
export const updateTaskByRef: Operation<'updateTaskByRef'> = on(
  'task',
  'execute',
  ({ path }, { read }) => taskByReference(path, read),
  async (request, context, found) => {
    const reported = await reportAsAsked(request, context, found);
    if (isRefusal(reported)) return reported;
    return { answer: { status: 200, body: reported.task.taskId }, changes: reported.changes };
  },
);
