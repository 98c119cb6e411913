import { pollsFor } from '../../domain/workers/task-queues.ts';
import { anyone, type Operation } from '../call/operation.ts';
import { pollDataView } from '../views/views.ts';

/** GET /api/tasks/queue/polldata: which workers have polled for tasks of a type. */
export const getPollData: Operation<'getPollData'> = anyone(async ({ query }, { read }) => {
  const polls = await pollsFor(query.taskType, read);
  return { answer: { status: 200, body: polls.map(pollDataView) } };
});
