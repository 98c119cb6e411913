import { isRefusal } from '../../domain/refusals.ts';
import { acceptResult, taskOfResult } from '../../domain/workers/task-result.ts';
import { on, type Operation } from '../call/operation.ts';

/** POST /api/tasks: report the outcome of a task. */
export const updateTask: Operation<'updateTask'> = on(
  'task',
  'execute',
  ({ body }, { read }) => taskOfResult(body, read),
  async ({ body }, context, found) => {
    const accepted = await acceptResult(found, body, context);
    if (isRefusal(accepted)) return accepted;
    return { answer: { status: 200, body: accepted.task.taskId }, changes: accepted.changes };
  },
);
