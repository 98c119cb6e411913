import { queueOverview } from '../../domain/workers/queue-overview.ts';
import { anyone, type Operation } from '../call/operation.ts';

/** GET /api/tasks/queue/all: how many tasks wait for workers, by queue. */
export const listQueues: Operation<'listQueues'> = anyone(async (_request, { read }) => {
  const queues = await queueOverview({}, read);
  const body = Object.fromEntries(queues.map(({ queue, size }) => [queue, size]));
  return { answer: { status: 200, body } };
});
