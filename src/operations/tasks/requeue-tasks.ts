import { requeued } from '../../domain/workers/task-queues.ts';
import { on, type Operation } from '../call/operation.ts';

export const requeueTasks: Operation<'requeueTasks'> = on(
  'queue',
  'execute',
  ({ path }) => ({ name: path.taskType }),
  async ({ path }, context) => {
    const { count, changes } = await requeued(path.taskType, context);
    return { answer: { status: 200, body: String(count) }, changes };
  },
);
