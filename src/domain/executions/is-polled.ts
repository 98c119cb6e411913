import { keys } from '../index-keys.ts';
import type { Reader } from '../ports.ts';

/** A worker that polled within this time is at work: the engine's default for activeWorkerLastPollTimeout. */
const AT_WORK_MS = 10_000;

/** Whether a worker polls that queue. */
export async function isPolled(queue: string, now: number, read: Reader): Promise<boolean> {
  const polls = await read.find('pollData', [[keys.queue(queue)]]);
  return polls.some(({ value }) => now - value.lastPollTime < AT_WORK_MS);
}
