import { requeued } from '../../domain/workers/task-queues.ts';
import { on, type Operation } from '../call/operation.ts';

/**
 * POST /api/tasks/queue/requeue/{taskType}: put all open tasks of a type back into their queues.
 */
export const requeueTasks: Operation<'requeueTasks'> = on(
  'queue',
  'execute',
  ({ path }) => ({ name: path.taskType }),
  async ({ path }, context) => {
    const { count, changes } = await requeued(path.taskType, context);
    return { answer: { status: 200, body: String(count) }, changes };
  },
);
