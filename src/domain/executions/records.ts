/** The records of this room. */
import { keys, noKeys, type RecordIndexes } from '../index-keys.ts';
import { executionDueAt, type Execution } from './execution.ts';
import type { Handouts } from './handouts.ts';
import type { PollData } from './poll-data.ts';
import type { StartKey } from './start-key.ts';
import type { TaskLogs } from './task-logs.ts';
import type { TaskMocks } from './task-mocks.ts';
import { queueOf } from './task.ts';

declare module '../ports.ts' {
  interface Records {
    readonly execution: Execution;
    readonly handouts: Handouts;
    readonly pollData: PollData;
    readonly startKey: StartKey;
    readonly taskLogs: TaskLogs;
    readonly taskMocks: TaskMocks;
  }
}

type Kinds = 'execution' | 'handouts' | 'pollData' | 'startKey' | 'taskLogs' | 'taskMocks';

export const executionRecords: RecordIndexes<Kinds> = {
  execution: {
    keys: executionKeys,
    dueAt: executionDueAt,
    single: new Set(['status']),
  },
  handouts: noKeys,
  pollData: { keys: (poll) => [keys.queue(queueOf(poll)), keys.taskType(poll.taskType)] },
  startKey: noKeys,
  taskLogs: noKeys,
  taskMocks: noKeys,
};

function executionKeys(execution: Execution): readonly string[] {
  const { definition, status, correlationId, idempotencyKey, rateLimitKey, isQueued } = execution;
  const found = [keys.workflowName(definition.name), keys.status(status)];
  if (correlationId !== undefined) found.push(keys.correlation(correlationId));
  if (idempotencyKey !== undefined) found.push(keys.idempotency(definition.name, idempotencyKey));
  // A paused one schedules nothing, but what it has scheduled may be done.
  if (status !== 'RUNNING' && status !== 'PAUSED') return found;
  if (rateLimitKey !== undefined)
    found.push(isQueued ? keys.rateLimitQueue(rateLimitKey) : keys.rateLimit(rateLimitKey));
  for (const queue of execution.tasks.queues()) found.push(keys.queue(queue));
  for (const name of execution.tasks.namesInHands()) found.push(keys.inHands(name));
  if (execution.tasks.hasCalls) found.push(keys.calls);
  return found;
}
