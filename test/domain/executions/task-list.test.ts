import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TaskList } from '../../../src/domain/executions/task-list.ts';
import {
  ended,
  isTerminal,
  queueOf,
  taskDueAt,
  type Task,
} from '../../../src/domain/executions/task.ts';

/** A task that is one of few kinds, so that references, queues and times meet again. */
function task(taskId: string, kind: number): Task {
  const forWorkers = kind % 2 === 0;
  const reference = `task_${kind % 5}`;
  return {
    taskId,
    taskType: forWorkers ? `work_${kind % 3}` : 'WAIT',
    taskDefName: reference,
    forWorkers,
    holdsOthers: false,
    progress: 'not',
    status: forWorkers ? 'SCHEDULED' : 'IN_PROGRESS',
    referenceTaskName: kind % 7 === 0 ? reference : `${reference}__${kind % 4}`,
    workflowTask: { name: reference, taskReferenceName: reference, type: 'SIMPLE' },
    iteration: 0,
    loopOverTask: false,
    seq: 1,
    retryCount: 0,
    retried: false,
    input: {},
    output: {},
    pollCount: 0,
    startDelayInSeconds: 0,
    callbackAfterSeconds: 0,
    scheduledTime: 0,
    startTime: 0,
    updateTime: 0,
    endTime: 0,
    ...(!forWorkers && { waitUntil: kind * 10 }),
  };
}

type Step =
  | { readonly does: 'add'; readonly kind: number }
  | { readonly does: 'end' | 'pass' | 'drop' | 'back'; readonly which: number };
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ does: fc.constant('add' as const), kind: fc.nat(20) }) },
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constantFrom('end' as const, 'pass' as const),
      which: fc.nat(200),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constantFrom('drop' as const, 'back' as const),
      which: fc.nat(200),
    }),
  },
);
const some = (count: number) => fc.array(step, { minLength: count, maxLength: count * 3 });

describe('a list of tasks', () => {
  it.each([
    ['short', 5],
    ['long', 150],
  ])('is what a plain array would be, however it came about: %s', (_what, count) => {
    fc.assert(
      fc.property(some(count), (steps) => {
        const versions: { list: TaskList; plain: readonly Task[] }[] = [
          { list: TaskList.empty, plain: [] },
        ];
        let count = 0;
        for (const one of steps) {
          const now = versions.at(-1)!;
          versions.push(
            one.does === 'back'
              ? versions[one.which % versions.length]!
              : after(now, one, `id-${(count += 1)}`),
          );
        }
        // Lists share what they have in common: the old ones must not have changed either.
        for (const { list, plain } of [versions.at(-1)!, versions[versions.length >> 1]!]) {
          expectSame(list, plain);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('tells what has changed since, and what is gone', () => {
    const tasks = Array.from({ length: 100 }, (_, at) => task(`id-${at}`, at));
    const before = TaskList.of(tasks);
    const changed = ended(tasks[40]!, 'COMPLETED', 5);
    const added = task('new', 1);
    const after = before.with(changed).add(added);

    expect(after.changedSince(before)).toEqual([changed, added]);
    expect(before.missingIn(after)).toEqual([]);
    const without = after.without(({ taskId }) => taskId === 'id-7');
    expect(before.missingIn(without)).toEqual([tasks[7]]);
  });

  it('refuses to change a task that is not in it', () => {
    expect(() => TaskList.empty.with(task('nobody', 1))).toThrow('there is no task nobody');
  });
});

function after(
  { list, plain }: { list: TaskList; plain: readonly Task[] },
  step: Step,
  id: string,
) {
  if (step.does === 'add') {
    const added = task(id, step.kind);
    return { list: list.add(added), plain: [...plain, added] };
  }
  const chosen = plain[step.which % plain.length];
  if (chosen === undefined) return { list, plain };
  if (step.does === 'drop') {
    const isDropped = ({ taskId }: Task) => taskId === chosen.taskId;
    return { list: list.without(isDropped), plain: plain.filter((one) => !isDropped(one)) };
  }
  const changed: Task =
    step.does === 'end' ? ended(chosen, 'COMPLETED', 5) : { ...chosen, progress: 'past' };
  return {
    list: list.with(changed),
    plain: plain.map((one) => (one.taskId === chosen.taskId ? changed : one)),
  };
}

function expectSame(list: TaskList, plain: readonly Task[]): void {
  expect(list.all()).toEqual(plain);
  expect([...list]).toEqual(plain);
  expect(list.length).toBe(plain.length);
  expect(list.last).toEqual(plain.at(-1));
  expect(list.open).toBe(plain.filter(({ status }) => !isTerminal(status)).length);
  const undecided = plain.filter(
    ({ progress, status }) => progress === 'not' && isTerminal(status),
  );
  expect(list.undecided.toSorted()).toEqual(undecided.map(({ taskId }) => taskId).sort());
  for (const one of plain) {
    const { taskId, referenceTaskName, workflowTask } = one;
    expect(list.byId(taskId)).toEqual(one);
    const newest = (is: (task: Task) => boolean) => plain.findLast(is);
    expect(list.latest(referenceTaskName)).toEqual(
      newest((other) => other.referenceTaskName === referenceTaskName),
    );
    expect(list.latestOf(workflowTask.taskReferenceName)).toEqual(
      newest((other) => other.workflowTask.taskReferenceName === workflowTask.taskReferenceName),
    );
  }
  expect(list.byId('nobody')).toBeUndefined();
  const waiting = plain.filter(({ status, forWorkers }) => status === 'SCHEDULED' && forWorkers);
  expect([...list.queues()].sort()).toEqual([...new Set(waiting.map(queueOf))].sort());
  for (const queue of list.queues()) {
    expect([...list.inQueue(queue)]).toEqual(waiting.filter((one) => queueOf(one) === queue));
  }
  const times = plain.flatMap((one) => taskDueAt(one) ?? []);
  expect(list.dueAt()).toBe(times.length === 0 ? undefined : Math.min(...times));
  expect(list.due(100)).toEqual(plain.filter((one) => (taskDueAt(one) ?? Infinity) <= 100));
}

describe('a list that is mapped', () => {
  const before = TaskList.of(Array.from({ length: 2_000 }, (_none, at) => task(`id-${at}`, at)));

  it('shares all tasks that are left as they are', () => {
    const after = before.map((one) => (one.taskId === 'id-7' ? ended(one, 'FAILED', 1) : one));
    const other = after.all().filter((one, at) => one !== before.all()[at]);

    expect(other.map(({ taskId }) => taskId)).toEqual(['id-7']);
    expect(after.changedSince(before)).toEqual(other);
    expect(after.open).toBe(before.open - 1);
    expect(after.undecided).toEqual(['id-7']);
    expect(after.byId('id-1999')).toBe(before.byId('id-1999'));
  });
});
