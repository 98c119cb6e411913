import type { Context } from '../context.ts';
import { put, type Change } from '../ports.ts';
import { queueOf } from '../executions/task.ts';
import type { PollRequest } from './poll.ts';

/** Polls of a worker that follow one another within this time leave one trace, so that polling costs next to nothing. */
const NOTED_EVERY_MS = 1000;

/** What a poll leaves behind. */
export async function notePoll(
  { workerId = '', ...polled }: Omit<PollRequest, 'count'>,
  { now, read }: Pick<Context, 'now' | 'read'>,
): Promise<readonly Change[]> {
  const poll = { ...polled, workerId };
  const id = `${queueOf(poll)} ${poll.workerId}`;
  const stored = await read.read('pollData', id);
  if (stored && now - stored.value.lastPollTime < NOTED_EVERY_MS) return [];
  return [put('pollData', id, stored, { ...poll, lastPollTime: now })];
}
