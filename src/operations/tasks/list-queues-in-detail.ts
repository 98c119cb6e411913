import { queueOverview } from '../../domain/workers/queue-overview.ts';
import { anyone, type Operation } from '../call/operation.ts';

/** The name that the engine gives to the only part of a queue. */
const SHARD = 'a';

/** GET /api/tasks/queue/all/verbose: how many tasks wait for workers, by queue and part of it. */
export const listQueuesInDetail: Operation<'listQueuesInDetail'> = anyone(
  async (_request, { read }) => {
    const queues = await queueOverview({}, read);
    const body = Object.fromEntries(
      queues.map(({ queue, size }) => [queue, { [SHARD]: { size, uacked: 0 } }]),
    );
    return { answer: { status: 200, body } };
  },
);
