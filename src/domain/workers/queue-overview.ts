import type { Reader } from '../ports.ts';
import type { PollData } from '../executions/poll-data.ts';
import { queueOf } from '../executions/task.ts';
import { queueSizes } from './task-queues.ts';

/** One number compared with a given one: more than it, or less. */
export interface Comparison {
  readonly size: number;
  readonly opt: 'GT' | 'LT';
}

/** Which queues are wanted: those for which every comparison holds. */
export interface QueueFilter {
  readonly workers?: Comparison | undefined;
  readonly tasks?: Comparison | undefined;
  /** Epoch ms. */
  readonly lastPoll?: Comparison | undefined;
}

export interface QueueOverview {
  readonly queue: string;
  readonly size: number;
  readonly polls: readonly PollData[];
}

/** Every queue that tasks wait in or workers have polled, as far as it fits the filter, by name. */
export async function queueOverview(
  filter: QueueFilter,
  read: Reader,
): Promise<readonly QueueOverview[]> {
  const polls = new Map<string, PollData[]>();
  for (const { value: poll } of await read.find('pollData', [])) {
    const queue = queueOf(poll);
    polls.set(queue, [...(polls.get(queue) ?? []), poll]);
  }
  return [...(await queueSizes(read))]
    .map(([queue, size]) => ({ queue, size, polls: polls.get(queue) ?? [] }))
    .filter((one) => fits(one, filter))
    .sort((one, other) => (one.queue < other.queue ? -1 : 1));
}

function fits({ size, polls }: QueueOverview, { workers, tasks, lastPoll }: QueueFilter): boolean {
  const newest = Math.max(0, ...polls.map((poll) => poll.lastPollTime));
  return holds(workers, polls.length) && holds(tasks, size) && holds(lastPoll, newest);
}

function holds(comparison: Comparison | undefined, value: number): boolean {
  if (comparison === undefined) return true;
  return comparison.opt === 'GT' ? value > comparison.size : value < comparison.size;
}
