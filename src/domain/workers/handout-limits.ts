/**
 * How many tasks of a name workers may have: at once (`concurrentExecLimit`), and within the last seconds
 * (`rateLimitPerFrequency` in `rateLimitFrequencyInSeconds`), as in the engine 3.32.1. What is not handed out stays in its
 * queue, for a later poll.
 */
import type { Context } from '../context.ts';
import type { TaskDefinition } from '../definitions/task-definition.ts';
import { keys } from '../index-keys.ts';
import { put, type Change, type Reader, type Stored } from '../ports.ts';
import { SECOND_MS } from '../units.ts';

/** A task's name and what limits it; a limit of 0 is none. */
export type LimitedTask = Pick<
  TaskDefinition,
  'name' | 'concurrentExecLimit' | 'rateLimitPerFrequency' | 'rateLimitFrequencyInSeconds'
>;

/** How many more may be handed out now. `changed` stands in the place of the execution that is stored under its id. */
export async function mostHandouts(
  task: LimitedTask,
  { now, read }: Pick<Context, 'now' | 'read'>,
  changed?: Stored<'execution'>,
): Promise<number> {
  const { concurrentExecLimit: atOnce, rateLimitPerFrequency: perFrequency } = task;
  const left = atOnce > 0 ? atOnce - (await inHands(task.name, read, changed)) : Infinity;
  if (!isRateLimited(task)) return Math.max(0, left);
  const { times } = await handoutsOf(task, now, read);
  return Math.max(0, Math.min(left, perFrequency - times.length));
}

/** What handing out `count` of them leaves behind: a record, so that of two polls at once the second is decided anew. */
export async function noteHandouts(
  task: LimitedTask,
  count: number,
  { now, read }: Pick<Context, 'now' | 'read'>,
): Promise<readonly Change[]> {
  if (count === 0 || !(isRateLimited(task) || task.concurrentExecLimit > 0)) return [];
  const { stored, times } = await handoutsOf(task, now, read);
  const added = Array.from({ length: isRateLimited(task) ? count : 0 }, () => now);
  return [put('handouts', task.name, stored, { times: [...times, ...added] })];
}

function isRateLimited(task: LimitedTask): boolean {
  return task.rateLimitPerFrequency > 0 && task.rateLimitFrequencyInSeconds > 0;
}

async function handoutsOf(task: LimitedTask, now: number, read: Reader) {
  const stored = await read.read('handouts', task.name);
  const from = now - task.rateLimitFrequencyInSeconds * SECOND_MS;
  return { stored, times: stored?.value.times.filter((time) => time > from) ?? [] };
}

async function inHands(
  name: string,
  read: Reader,
  changed: Stored<'execution'> | undefined,
): Promise<number> {
  const found = await read.find('execution', [[keys.inHands(name)]]);
  return found
    .map(({ id, value }) => (id === changed?.id ? changed.value : value))
    .reduce((count, { tasks }) => count + tasks.inHands(name), 0);
}
