import type { Context } from '../context.ts';
import { forget, put, type Change, type Reader } from '../ports.ts';
import { queueOf } from '../executions/task.ts';
import type { PollRequest } from './poll.ts';

/** Polls of a worker that follow one another within this time leave one trace, so that polling costs next to nothing. */
const NOTED_EVERY_MS = 1000;

/** Workers and queues that are remembered; whoever makes up a new name for each poll fills no more than this. */
export const MOST_POLLS = 10_000;

/** What a poll leaves behind. */
export async function notePoll(
  { workerId = '', ...polled }: Omit<PollRequest, 'count'>,
  { now, read }: Pick<Context, 'now' | 'read'>,
): Promise<readonly Change[]> {
  const poll = { ...polled, workerId };
  const id = `${queueOf(poll)} ${poll.workerId}`;
  const stored = await read.read('pollData', id);
  if (stored && now - stored.value.lastPollTime < NOTED_EVERY_MS) return [];
  const noted = put('pollData', id, stored, { ...poll, lastPollTime: now });
  return stored ? [noted] : [noted, ...(await withoutOldest(read))];
}

/** Whoever was known first makes room, and is known again with the next poll. */
async function withoutOldest(read: Reader): Promise<readonly Change[]> {
  const { total } = await read.page('pollData', [], { start: 0, size: 0 });
  const [oldest] = total < MOST_POLLS ? [] : await read.find('pollData', [], 1);
  return oldest ? [forget('pollData', oldest)] : [];
}
