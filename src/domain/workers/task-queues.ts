import type { Context } from '../context.ts';
/** What waits for workers, by queue: a task type or, with a domain, `domain:type`. */
import { keys } from '../index-keys.ts';
import { replace, type Change, type Reader } from '../ports.ts';
import { hasEnded, withTask } from '../executions/execution.ts';
import type { PollData } from '../executions/poll-data.ts';
import { isTerminal, queueOf, type Task } from '../executions/task.ts';
import { givenBack } from '../executions/worker-task.ts';

/** How many tasks wait in each queue, those with a delay before them included. */
export async function queueSizes(read: Reader): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>();
  for (const { value: poll } of await read.find('pollData', [])) sizes.set(queueOf(poll), 0);
  for (const { value: execution } of await read.find('execution', [])) {
    if (hasEnded(execution)) continue;
    for (const task of execution.tasks) {
      if (task.status !== 'SCHEDULED' || !task.forWorkers) continue;
      const queue = queueOf(task);
      sizes.set(queue, (sizes.get(queue) ?? 0) + 1);
    }
  }
  return sizes;
}

/** The workers that polled for tasks of the type, in whatever domain. */
export async function pollsFor(taskType: string, read: Reader): Promise<readonly PollData[]> {
  const polls = await read.find('pollData', [[keys.taskType(taskType)]]);
  return polls.map(({ value }) => value);
}

/** Puts all open tasks of the type back into their queues, out of the hands of workers too. */
export async function requeued(
  taskType: string,
  { now, read }: Pick<Context, 'now' | 'read'>,
): Promise<{ readonly count: number; readonly changes: readonly Change[] }> {
  let count = 0;
  const changes: Change[] = [];
  for (const stored of await read.find('execution', [])) {
    const open = hasEnded(stored.value) ? [] : openTasks(stored.value.tasks, taskType);
    count += open.length;
    const taken = open.filter((task) => task.status === 'IN_PROGRESS');
    if (taken.length === 0) continue;
    const after = taken.map((task) => givenBack(task, 0, now)).reduce(withTask, stored.value);
    changes.push(replace('execution', stored, after));
  }
  return { count, changes };
}

function openTasks(tasks: Iterable<Task>, taskType: string): readonly Task[] {
  return [...tasks].filter(
    (task) => task.forWorkers && task.taskType === taskType && !isTerminal(task.status),
  );
}
