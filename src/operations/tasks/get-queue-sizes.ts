import { queueSizes } from '../../domain/workers/task-queues.ts';
import { anyone, type Operation } from '../call/operation.ts';

/** GET /api/tasks/queue/sizes: how many tasks of certain types wait for workers. */
export const getQueueSizes: Operation<'getQueueSizes'> = anyone(async ({ query }, { read }) => {
  const sizes = await queueSizes(read);
  const body = Object.fromEntries(query.taskType.map((queue) => [queue, sizes.get(queue) ?? 0]));
  return { answer: { status: 200, body } };
});
