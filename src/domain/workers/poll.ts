import type { Context } from '../context.ts';
import { keys } from '../index-keys.ts';
import { replace, type Change, type Stored } from '../ports.ts';
import { withTask, type Execution } from '../executions/execution.ts';
import { queueOf, type Task } from '../executions/task.ts';
import { taken } from '../executions/worker-task.ts';
import { mostHandouts, noteHandouts, type LimitedTask } from './handout-limits.ts';

export interface PollRequest {
  readonly taskType: string;
  readonly domain?: string | undefined;
  readonly workerId?: string | undefined;
  /** The most tasks that are wanted. */
  readonly count: number;
}

/** A task in its worker's hands, and its execution as it then is. */
export interface PolledTask {
  readonly task: Task;
  readonly execution: Execution;
}

export interface Polled {
  readonly tasks: readonly PolledTask[];
  readonly changes: readonly Change[];
}

/** Hands out tasks of the queue, first those of the executions that have waited longest. */
export async function poll(
  request: PollRequest,
  { now, read }: Pick<Context, 'now' | 'read'>,
): Promise<Polled> {
  const { count } = request;
  if (count <= 0) return { tasks: [], changes: [] };
  // Each of them has a task in the queue, so that never more of them are looked at than tasks are wanted.
  const executions = await read.find('execution', [[keys.queue(queueOf(request))]], count);
  return takenWithin(executions, request, { now, read });
}

/** Hands out tasks as far as the limits of their name allow. */
async function takenWithin(
  executions: readonly Stored<'execution'>[],
  request: PollRequest,
  context: Pick<Context, 'now' | 'read'>,
  changed?: Stored<'execution'>,
): Promise<Polled> {
  const limited = limitedTask(executions, queueOf(request));
  if (limited === undefined) return takenFrom(executions, request, context.now);
  const most = await mostHandouts(limited, context, changed);
  const count = Math.min(request.count, most);
  const { tasks, changes } = takenFrom(executions, { ...request, count }, context.now);
  const noted = await noteHandouts(limited, tasks.length, context);
  return { tasks, changes: [...changes, ...noted] };
}

/** The definition of the tasks in the queue, which all have one name. */
function limitedTask(
  executions: readonly Stored<'execution'>[],
  queue: string,
): LimitedTask | undefined {
  for (const { value } of executions)
    for (const task of value.tasks.inQueue(queue)) return task.workflowTask.taskDefinition;
  return undefined;
}

/** Hands out the tasks that these executions have in the queue. */
function takenFrom(
  executions: Iterable<Stored<'execution'>>,
  request: PollRequest,
  now: number,
): Polled {
  const tasks: PolledTask[] = [];
  const changes: Change[] = [];
  for (const stored of executions) {
    const left = request.count - tasks.length;
    if (left <= 0) break;
    const found = firstInQueue(stored.value, queueOf(request), left).map((task) =>
      taken(task, request.workerId, now),
    );
    if (found.length === 0) continue;
    const execution = found.reduce(withTask, stored.value);
    tasks.push(...found.map((task) => ({ task, execution })));
    changes.push(replace('execution', stored, execution));
  }
  return { tasks, changes };
}

/** Hands out the next task of the queue, as it is once the execution is as it is given here. */
export async function pollAfter(
  changed: Stored<'execution'>,
  request: PollRequest,
  { now, read }: Pick<Context, 'now' | 'read'>,
): Promise<Polled> {
  // The changed one may have left the queue, or only now have come into it.
  const found = await read.find('execution', [[keys.queue(queueOf(request))]], request.count + 1);
  const others = found.map((one) => (one.id === changed.id ? changed : one));
  const executions = others.includes(changed) ? others : [...others, changed];
  return takenWithin(executions, request, { now, read }, changed);
}

function firstInQueue(execution: Execution, queue: string, most: number): readonly Task[] {
  const found: Task[] = [];
  for (const task of execution.tasks.inQueue(queue)) {
    if (found.length >= most) break;
    found.push(task);
  }
  return found;
}
