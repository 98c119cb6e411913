import { sizeOf } from '../json-size.ts';
import { memo } from '../memo.ts';
import type { ListNode } from '../persistent-list.ts';
import { awaitsCall, isCountedInHands, isQueued, queueOf, taskDueAt, type Task } from './task.ts';

/** What an execution's record is found by, of some of its tasks. */
export interface TaskSummary {
  /** Queues with a task that waits for a worker, each once. */
  readonly queues: readonly string[];
  /** Names of the tasks in workers' hands that a limit counts, each with how many there are. */
  readonly inHands: ReadonlyMap<string, number>;
  /** When time first does something to a task (epoch ms); Infinity: never. */
  readonly dueAt: number;
  /** Whether a task waits for the call that it makes. */
  readonly calls: boolean;
}

/** Bytes of JSON in the inputs and outputs of the tasks below the node, and in what they have printed. */
export function bytesIn(node: ListNode<Task>): number {
  const known = bytes.get(node);
  if (known !== undefined) return known;
  const sum =
    node.nodes.length === 0
      ? node.items.reduce((all, task) => all + bytesOf(task), 0)
      : node.nodes.reduce((all, one) => all + bytesIn(one), 0);
  bytes.set(node, sum);
  return sum;
}

const bytes = new WeakMap<ListNode<Task>, number>();

function bytesOf({ input, output, printed }: Task): number {
  return sizeOf(input).bytes + sizeOf(output).bytes + (printed ? sizeOf(printed).bytes : 0);
}

/** Gathered once for each node: a change gathers anew only what is above it. */
export const summaryOf = memo(({ items, nodes }: ListNode<Task>): TaskSummary =>
  nodes.length === 0 ? ofTasks(items) : together(nodes.map(summaryOf)),
);

function ofTasks(tasks: readonly Task[]): TaskSummary {
  const queued = tasks.filter(isQueued);
  const counted = tasks.filter(isCountedInHands);
  let dueAt = Infinity;
  for (const task of tasks) dueAt = Math.min(dueAt, taskDueAt(task) ?? Infinity);
  return {
    queues: queued.length > 1 ? [...new Set(queued.map(queueOf))] : queued.map(queueOf),
    inHands: counted.length === 0 ? NONE : countsOf(counted),
    dueAt,
    calls: tasks.some(awaitsCall),
  };
}

const NONE: TaskSummary['inHands'] = new Map();

function countsOf(tasks: readonly Task[]): TaskSummary['inHands'] {
  const counts = new Map<string, number>();
  for (const { taskDefName } of tasks) count(counts, taskDefName, 1);
  return counts;
}

function together(all: readonly TaskSummary[]): TaskSummary {
  const queues = new Set<string>();
  const inHands = new Map<string, number>();
  let dueAt = Infinity;
  for (const one of all) {
    for (const queue of one.queues) queues.add(queue);
    for (const [name, number] of one.inHands) count(inHands, name, number);
    dueAt = Math.min(dueAt, one.dueAt);
  }
  return { queues: [...queues], inHands, dueAt, calls: all.some(({ calls }) => calls) };
}

function count(counts: Map<string, number>, name: string, more: number): void {
  counts.set(name, (counts.get(name) ?? 0) + more);
}
