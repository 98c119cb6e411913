import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SeededIds } from '../../../src/adapters/seeded-ids.ts';
import { isRefusal } from '../../../src/domain/refusals.ts';
import { advance } from '../../../src/domain/workflow/decider.ts';
import { withTask, type Execution } from '../../../src/domain/workflow/execution.ts';
import { asStored, runnableDefinition } from '../../../src/domain/workflow/save-definition.ts';
import { start } from '../../../src/domain/workflow/start.ts';
import type { WorkflowTask } from '../../../src/domain/workflow/definition.ts';
import { isSuccessful, isTerminal, type Task } from '../../../src/domain/workflow/task.ts';
import { reported, type TaskReport } from '../../../src/domain/workflow/worker-task.ts';
import { loopConditions, randomTasks } from '../../support/random-definition.ts';

const MOST_STEPS = 2000;

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

describe('any execution of any definition', () => {
  it('goes as far as it can each time, and no further, until it has ended', async () => {
    await fc.assert(
      fc.asyncProperty(randomTasks, fc.infiniteStream(choice), async (tasks, choices) => {
        const engine = { now: 1000, ids: new SeededIds('decider'), scripts: loopConditions };
        let execution = await begun(tasks, engine);
        await expectFixpoint(execution, engine);
        for (let steps = 0; execution.status === 'RUNNING'; steps += 1) {
          expect(steps).toBeLessThan(MOST_STEPS);
          engine.now += 1000;
          const before = execution;
          const changed = afterReport(before, choices.next().value as Choice, engine.now);
          execution = await advance(changed, engine);
          await expectFixpoint(execution, engine);
          expectHistoryKept(before, execution);
        }
        expectEnded(execution);
      }),
      { numRuns: 300 },
    );
  });

  it('ends with everything done that lies on its way, when all goes well', async () => {
    await fc.assert(
      fc.asyncProperty(randomTasks, async (tasks) => {
        const engine = { now: 1000, ids: new SeededIds('decider'), scripts: loopConditions };
        let execution = await begun(tasks, engine);
        while (execution.status === 'RUNNING') {
          const next = { which: 0, status: 'COMPLETED' } as const;
          execution = await advance(afterReport(execution, next, engine.now), engine);
        }

        expect(execution.status).toBe('COMPLETED');
        expect(execution.tasks.map(({ referenceTaskName }) => referenceTaskName)).toEqual(
          tasks.flatMap((task) => onTheWay(task, '')),
        );
      }),
      { numRuns: 300 },
    );
  });
});

type Engine = Parameters<typeof advance>[1];

function begun(tasks: readonly WorkflowTask[], engine: Engine): Promise<Execution> {
  const content = runnableDefinition({ name: 'any', tasks });
  if (isRefusal(content)) throw new Error(JSON.stringify(content));
  const definition = asStored(content, 1, 'ann', 0);
  return start(definition, { input: {}, createdBy: 'ann' }, engine);
}

function openTasks({ tasks }: Execution): readonly Task[] {
  return tasks.filter(({ status, taskType }) => !isTerminal(status) && taskType !== 'DO_WHILE');
}

function afterReport(execution: Execution, { which, status }: Choice, now: number): Execution {
  const open = openTasks(execution);
  const task = open[which % open.length]!;
  const report = { status, output: { at: now }, callbackAfterSeconds: 0 };
  return withTask(execution, reported(task, report, now));
}

async function expectFixpoint(execution: Execution, engine: Engine): Promise<void> {
  expect(await advance(execution, engine)).toEqual(execution);
  const open = execution.tasks.filter(({ status }) => !isTerminal(status));
  const references = open.map(({ referenceTaskName }) => referenceTaskName);
  expect(new Set(references).size).toBe(references.length);
  if (execution.status === 'RUNNING') expect(openTasks(execution).length).toBeGreaterThan(0);
  const seqs = execution.tasks.map(({ seq }) => seq);
  expect(seqs).toEqual(seqs.map((_, at) => at + 1));
  for (const { status, endTime } of execution.tasks) expect(endTime !== 0).toBe(isTerminal(status));
}

/** What has ended stays as it ended, but for the mark that it was tried again, or was optional. */
function expectHistoryKept(before: Execution, after: Execution): void {
  for (const [at, task] of before.tasks.entries()) {
    const now = after.tasks[at];
    expect(now?.taskId).toBe(task.taskId);
    if (isTerminal(task.status)) expect(now).toEqual(task);
  }
  // A reference is scheduled again only after an attempt that failed, of which the new one then knows.
  for (const task of after.tasks) {
    const earlier = after.tasks.filter(
      (one) => one.referenceTaskName === task.referenceTaskName && one.seq < task.seq,
    );
    for (const one of earlier) expect(one).toMatchObject({ status: 'FAILED', retried: true });
    expect(task.retryCount).toBe(earlier.length);
    expect(task.retriedTaskId).toBe(earlier.at(-1)?.taskId);
  }
}

function expectEnded({ status, tasks, reasonForIncompletion, endTime }: Execution): void {
  expect(endTime).toBeGreaterThan(0);
  expect(tasks.every((task) => isTerminal(task.status))).toBe(true);
  const undone = tasks.filter((task) => !isSuccessful(task.status) && !task.retried);
  expect(status).toBe(undone.length === 0 ? 'COMPLETED' : 'FAILED');
  expect(reasonForIncompletion === undefined).toBe(status === 'COMPLETED');
}

/** The references that a run in which nothing fails goes through, in order. */
function onTheWay(task: WorkflowTask, suffix: string): readonly string[] {
  const reference = task.taskReferenceName + suffix;
  const through = (inner: readonly WorkflowTask[] = [], at = suffix) =>
    inner.flatMap((one) => onTheWay(one, at));
  if (task.type === 'SWITCH') {
    const chosen = String(task.inputParameters?.['chosen']);
    return [reference, ...through(task.decisionCases?.[chosen] ?? task.defaultCase)];
  }
  if (task.type !== 'DO_WHILE') return [reference];
  const times = Number(task.loopCondition?.split(' < ')[1]);
  const iterations = Array.from({ length: times }, (_, at) => `__${at + 1}`);
  return [reference, ...iterations.flatMap((at) => through(task.loopOver, at))];
}
