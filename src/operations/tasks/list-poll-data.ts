import { isRefusal, missingParameter, type Refusal } from '../../domain/refusals.ts';
import { queueOverview, type Comparison } from '../../domain/workers/queue-overview.ts';
import { anyone, type Operation } from '../call/operation.ts';
import { pollDataView } from '../views/views.ts';

/**
 * GET /api/tasks/queue/polldata/all: which workers have polled, and how many tasks wait, by queue.
 */
export const listPollData: Operation<'listPollData'> = anyone(async ({ query }, { read }) => {
  const workers = comparison('workerOpt', query.workerSize, query.workerOpt);
  if (isRefusal(workers)) return workers;
  const tasks = comparison('queueOpt', query.queueSize, query.queueOpt);
  if (isRefusal(tasks)) return tasks;
  const lastPoll = comparison('lastPollTimeOpt', query.lastPollTimeSize, query.lastPollTimeOpt);
  if (isRefusal(lastPoll)) return lastPoll;
  const queues = await queueOverview({ workers, tasks, lastPoll }, read);
  const queueData = Object.fromEntries(
    queues.map(({ queue, size, polls }) => [
      queue,
      { size, pollerCount: polls.length > 0 ? polls.length : undefined },
    ]),
  );
  const pollData = queues.flatMap(({ polls }) => polls.map(pollDataView));
  return { answer: { status: 200, body: { queueData, pollData } } };
});

/** A size says nothing without its option, and is refused so; an option alone compares nothing. */
function comparison(
  optName: string,
  size: number | undefined,
  opt: Comparison['opt'] | undefined,
): Comparison | undefined | Refusal<'InvalidParameter'> {
  if (size === undefined) return undefined;
  return opt === undefined ? missingParameter(optName, 'String') : { size, opt };
}
