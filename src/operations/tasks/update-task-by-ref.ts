import { isRefusal } from '../../domain/refusals.ts';
import { reportByReference, taskByReference } from '../../domain/workers/report-by-reference.ts';
import { on, type Operation } from '../call/operation.ts';

/**
 * POST /api/tasks/{workflowId}/{taskRefName}/{status}: report the outcome of a task by its reference.
 */
export const updateTaskByRef: Operation<'updateTaskByRef'> = on(
  'task',
  'execute',
  ({ path }, { read }) => taskByReference(path, read),
  async ({ query, body }, context, found) => {
    const workerId = query.workerid ?? query.workerId;
    const reported = await reportByReference(found, { output: body, workerId }, context);
    if (isRefusal(reported)) return reported;
    return { answer: { status: 200, body: reported.task.taskId }, changes: reported.changes };
  },
);
