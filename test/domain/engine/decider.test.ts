import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../../src/adapters/memory-store.ts';
import { SeededIds } from '../../../src/adapters/seeded-ids.ts';
import { isRefusal } from '../../../src/domain/refusals.ts';
import { advance } from '../../../src/domain/engine/decider.ts';
import { allTasks, type WorkflowTask } from '../../../src/domain/definitions/definition.ts';
import { settleExecution } from '../../../src/domain/engine/due-tasks.ts';
import {
  executionDueAt,
  latestAttempt,
  withTask,
  type Execution,
} from '../../../src/domain/executions/execution.ts';
import {
  asStored,
  runnableDefinition,
} from '../../../src/domain/definitions/definition-to-save.ts';
import { start } from '../../../src/domain/engine/start.ts';
import { isSuccessful, isTerminal, type Task } from '../../../src/domain/executions/task.ts';
import { reported, type TaskReport } from '../../../src/domain/executions/worker-task.ts';
import { expectEqual, expectSame } from '../../support/expect-same.ts';
import { loopConditions, randomTasks } from '../../support/random-definition.ts';

const MOST_STEPS = 2000;
const nothingStored = new MemoryStore();

/** What those outside do next: which of the open tasks they report, and how. */
const choice = fc.record({
  which: fc.nat(20),
  status: fc.oneof(
    { weight: 12, arbitrary: fc.constant('COMPLETED' as const) },
    { weight: 3, arbitrary: fc.constant('IN_PROGRESS' as const) },
    { weight: 2, arbitrary: fc.constant('FAILED' as const) },
    { weight: 1, arbitrary: fc.constant('FAILED_WITH_TERMINAL_ERROR' as const) },
  ),
});
type Choice = { readonly which: number; readonly status: TaskReport['status'] };
const succeeding: Choice = { which: 0, status: 'COMPLETED' };

describe('any execution of any definition', () => {
  it('goes as far as it can each time, and no further, until it has ended', async () => {
    await fc.assert(
      fc.asyncProperty(randomTasks, fc.infiniteStream(choice), async (tasks, choices) => {
        const run = await Run.begin(tasks);
        for (let steps = 0; run.execution.status === 'RUNNING'; steps += 1) {
          if (steps >= MOST_STEPS) expect.fail(`it goes on after ${steps} steps`);
          const before = run.execution;
          await run.step(choices.next().value as Choice);
          await expectFixpoint(run);
          expectHistoryKept(before, run.execution);
          expectNoJoinEarly(run.execution);
        }
        expectEnded(run.execution);
      }),
      { numRuns: 80 },
    );
  });

  it('ends with everything done that lies on its way, when all goes well', async () => {
    await fc.assert(
      fc.asyncProperty(randomTasks, fc.infiniteStream(fc.nat(20)), async (tasks, order) => {
        const run = await Run.begin(tasks);
        while (run.execution.status === 'RUNNING') {
          await run.step({ ...succeeding, which: order.next().value as number });
        }

        expect(run.execution.status).toBe('COMPLETED');
        const references = run.execution.tasks.all().map((task) => task.referenceTaskName);
        expect(references.sort()).toEqual(tasks.flatMap((task) => onTheWay(task, '')).sort());
      }),
      { numRuns: 80 },
    );
  });

  it('is the same execution when the same answers are given again', async () => {
    await fc.assert(
      fc.asyncProperty(randomTasks, fc.array(choice, { maxLength: 40 }), async (tasks, choices) => {
        const [first, second] = [await Run.begin(tasks), await Run.begin(tasks)];
        for (const one of choices) await first.step(one);
        for (const one of choices) await second.step(one);

        const { tasks: once, ...firstRest } = first.execution;
        const { tasks: again, ...secondRest } = second.execution;
        expect(secondRest).toEqual(firstRest);
        expect(again.all()).toEqual(once.all());
      }),
      { numRuns: 80 },
    );
  });
});

type Engine = Parameters<typeof advance>[1];

/** An execution, and those outside who move it on: they report tasks, or time passes. */
class Run {
  readonly engine: Engine & { now: number };
  execution: Execution;

  private constructor(engine: Engine & { now: number }, execution: Execution) {
    this.engine = engine;
    this.execution = execution;
  }

  static async begin(tasks: readonly WorkflowTask[]): Promise<Run> {
    const ids = new SeededIds('decider');
    const engine = { now: 1000, ids, scripts: loopConditions, read: nothingStored };
    const content = runnableDefinition({ name: 'any', tasks });
    if (isRefusal(content)) throw new Error(JSON.stringify(content));
    const definition = asStored(content, 1, 'ann', 0);
    const request = { input: {}, createdBy: 'ann' };
    const run = new Run(engine, await start(definition, request, engine));
    await expectFixpoint(run);
    return run;
  }

  async step(next: Choice): Promise<void> {
    if (this.execution.status !== 'RUNNING') return;
    this.engine.now += 1000;
    const open = openTasks(this.execution);
    this.execution = open.length > 0 ? await this.#report(open, next) : await this.#wait();
  }

  #report(open: readonly Task[], { which, status }: Choice): Promise<Execution> {
    const task = open[which % open.length]!;
    const report = { status, output: { at: this.engine.now }, callbackAfterSeconds: 0 };
    return advance(withTask(this.execution, reported(task, report, this.engine.now)), this.engine);
  }

  #wait(): Promise<Execution> {
    this.engine.now = Math.max(this.engine.now, executionDueAt(this.execution)!);
    return settleExecution(this.execution, this.engine);
  }
}

const ENGINES_OWN = ['DO_WHILE', 'JOIN', 'WAIT'];

/** The tasks that somebody outside has to do. */
function openTasks({ tasks }: Execution): readonly Task[] {
  return tasks
    .all()
    .filter(({ status, taskType }) => !isTerminal(status) && !ENGINES_OWN.includes(taskType));
}

async function expectFixpoint({ execution, engine }: Run): Promise<void> {
  expectSame((await advance(execution, engine)).tasks, execution.tasks);
  const tasks = execution.tasks.all();
  const open = tasks.filter(({ status }) => !isTerminal(status));
  const references = open.map(({ referenceTaskName }) => referenceTaskName);
  expectSame(new Set(references).size, references.length);
  if (execution.status === 'RUNNING') {
    expectSame(openTasks(execution).length > 0 || executionDueAt(execution) !== undefined, true);
  }
  for (const [at, { seq, status, endTime }] of tasks.entries()) {
    expectSame(seq, at + 1);
    expectSame(endTime !== 0, isTerminal(status));
  }
}

/** What has ended stays as it ended, but for the mark that it was tried again, or was optional. */
function expectHistoryKept(before: Execution, after: Execution): void {
  const tasks = after.tasks.all();
  for (const [at, task] of before.tasks.all().entries()) {
    const now = tasks[at];
    expectSame(now?.taskId, task.taskId);
    if (isTerminal(task.status) && now !== task)
      expect(now).toEqual({ ...task, progress: now?.progress });
  }
  // A reference is scheduled again only after an attempt that failed, of which the new one then knows.
  for (const task of tasks) {
    const earlier = tasks.filter(
      (one) => one.referenceTaskName === task.referenceTaskName && one.seq < task.seq,
    );
    for (const { status, retried } of earlier)
      expectEqual({ status, retried }, { status: 'FAILED', retried: true });
    expectSame(task.retryCount, earlier.length);
    expectSame(task.retriedTaskId, earlier.at(-1)?.taskId);
  }
}

/** A JOIN has ended well only where all that it names has: a SWITCH among them has once it has chosen. */
function expectNoJoinEarly(execution: Execution): void {
  const definitions = execution.definition.tasks.flatMap(allTasks);
  for (const join of execution.tasks) {
    if (join.taskType !== 'JOIN' || !isSuccessful(join.status)) continue;
    const suffix = join.iteration === 0 ? '' : `__${join.iteration}`;
    for (const reference of joinedReferences(join, definitions)) {
      const latest = latestAttempt(execution, reference + suffix);
      expectSame(latest && isSuccessful(latest.status), true);
    }
  }
}

function forkBefore({ workflowTask }: Task, definitions: readonly WorkflowTask[]): WorkflowTask {
  const name = workflowTask.taskReferenceName.slice('join_'.length);
  return definitions.find(({ taskReferenceName }) => taskReferenceName === name)!;
}

function joinedReferences(join: Task, definitions: readonly WorkflowTask[]): readonly string[] {
  return [...join.workflowTask.joinOn!, ...forkedBy(forkBefore(join, definitions))];
}

/** The references of what a dynamic fork was given. */
function forkedBy({ inputParameters }: WorkflowTask): readonly string[] {
  const tasks = (inputParameters?.['tasks'] ?? []) as readonly WorkflowTask[];
  return tasks.map(({ taskReferenceName }) => taskReferenceName);
}

function expectEnded({ status, tasks, reasonForIncompletion, endTime }: Execution): void {
  expect(endTime).toBeGreaterThan(0);
  expect(tasks.all().every((task) => isTerminal(task.status))).toBe(true);
  const undone = tasks.all().filter((task) => !isSuccessful(task.status) && !task.retried);
  expect(status).toBe(undone.length === 0 ? 'COMPLETED' : 'FAILED');
  expect(reasonForIncompletion === undefined).toBe(status === 'COMPLETED');
}

/** The references that a run in which nothing fails goes through. */
function onTheWay(task: WorkflowTask, suffix: string): readonly string[] {
  const reference = task.taskReferenceName + suffix;
  const through = (inner: readonly WorkflowTask[] = [], at = suffix) =>
    inner.flatMap((one) => onTheWay(one, at));
  if (task.type === 'SWITCH') {
    const chosen = String(task.inputParameters?.['chosen']);
    return [reference, ...through(task.decisionCases?.[chosen] ?? task.defaultCase)];
  }
  if (task.type === 'FORK_JOIN') return [reference, ...through(task.forkTasks?.flat())];
  if (task.type === 'FORK_JOIN_DYNAMIC') {
    return [reference, ...forkedBy(task).map((forked) => forked + suffix)];
  }
  if (task.type !== 'DO_WHILE') return [reference];
  const times = Number(task.loopCondition?.split(' < ')[1]);
  const iterations = Array.from({ length: times }, (_, at) => `__${at + 1}`);
  return [reference, ...iterations.flatMap((at) => through(task.loopOver, at))];
}
