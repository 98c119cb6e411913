import { describe, expect, it } from 'vitest';
import {
  ann,
  book,
  purchaseCalls,
  purchaseFixtures,
  signOff,
} from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

// docs/reference-docs/operators/do-while: when a loop goes on, and what it leaves behind.

const cluster = useCluster({ seed: purchaseFixtures });
const { update, workflow, task, humanTask } = purchaseCalls(cluster);

const loopW = 'aaaaaaaa-0000-1000-a000-0000000000d0';
const again = { decision: 'no' };
const MINUTE = 60_000;

const review = { ...signOff(), taskReferenceName: 'review_ref' };

/** An execution whose first task is a loop with these members, around `review_ref` unless they say otherwise. */
async function startLoop(members: object, definition: object = {}): Promise<void> {
  const loop = {
    name: 'review_loop',
    taskReferenceName: 'loop_ref',
    type: 'DO_WHILE',
    loopOver: [review],
    ...members,
  };
  await cluster.cluster.seed({
    workflowDefinitions: [{ name: 'looping', tasks: [loop, book], ...definition }],
    executions: [{ name: 'looping', workflowId: loopW, startedBy: ann }],
  });
}

async function complete(body: object, taskRefName = 'review_ref'): Promise<void> {
  const answer = await update(ann, { workflowId: loopW, taskRefName, complete: true }, body);
  expect(answer).toMatchObject({ status: 200, text: '' });
}

const references = async (): Promise<string[]> =>
  (await workflow(loopW)).tasks.map((one: { referenceTaskName: string }) => one.referenceTaskName);

const loopTask = () => task('loop_ref', loopW);

describe('the condition of a loop', () => {
  it('is first asked when the first iteration is done', async () => {
    await startLoop({ loopCondition: 'false' });
    expect(await loopTask()).toMatchObject({ status: 'IN_PROGRESS', iteration: 1 });
    expect(await references()).toEqual(['loop_ref', 'review_ref__1']);
    await complete(again);
    expect(await loopTask()).toMatchObject({ status: 'COMPLETED', iteration: 1 });
    expect(await references()).toEqual(['loop_ref', 'review_ref__1', 'book_ref']);
  });

  it('sees the number of the iteration', async () => {
    await startLoop({ loopCondition: "$.loop_ref['iteration'] < 3" });
    for (const iteration of [1, 2, 3]) {
      expect(await loopTask()).toMatchObject({ status: 'IN_PROGRESS', iteration });
      await complete(again);
    }
    expect(await loopTask()).toMatchObject({ status: 'COMPLETED', iteration: 3 });
    expect(await references()).not.toContain('review_ref__4');
  });

  it('may be a script of statements', async () => {
    const loopCondition = "if ($.review_ref['decision'] != 'yes') { true; } else { false; }";
    await startLoop({ loopCondition });
    await complete(again);
    expect(await loopTask()).toMatchObject({ status: 'IN_PROGRESS', iteration: 2 });
    await complete({ decision: 'yes' });
    expect(await loopTask()).toMatchObject({ status: 'COMPLETED', iteration: 2 });
  });

  it('sees the output of an earlier iteration', async () => {
    await startLoop({ loopCondition: "$.loop_ref['1']['review_ref']['note'] == 'on' " });
    await complete({ ...again, note: 'on' });
    await complete({ ...again, note: 'off' });
    expect(await loopTask()).toMatchObject({ status: 'IN_PROGRESS', iteration: 3 });
  });

  it('sees the input of the loop', async () => {
    await startLoop({
      inputParameters: { rounds: 2 },
      loopCondition: '$.loop_ref.iteration < $.rounds',
    });
    await complete(again);
    await complete(again);
    expect(await loopTask()).toMatchObject({ status: 'COMPLETED', iteration: 2 });
  });

  it.each([
    ['1', 'IN_PROGRESS'],
    ['0', 'COMPLETED'],
    ['-1', 'COMPLETED'],
    ['null', 'COMPLETED'],
    ["'true'", 'COMPLETED'],
  ])('ending in %s leaves the loop %s', async (loopCondition, status) => {
    await startLoop({ loopCondition });
    await complete(again);
    expect(await loopTask()).toMatchObject({ status });
  });

  it.each(['$.nobody.decision == 1', '$.review_ref[', 'while (true) {}'])(
    'that breaks (%s) fails the loop for good and the workflow with it',
    async (loopCondition) => {
      await startLoop({ loopCondition });
      await complete(again);
      const failed = await loopTask();
      expect(failed).toMatchObject({
        status: 'FAILED_WITH_TERMINAL_ERROR',
        reasonForIncompletion: expect.stringMatching(/^Unable to evaluate condition/),
      });
      const { status, reasonForIncompletion } = await workflow(loopW);
      expect(status).toBe('FAILED');
      expect(reasonForIncompletion).toContain(failed.reasonForIncompletion);
      // The answer that led there is kept: only the loop failed.
      expect(await task('review_ref__1', loopW)).toMatchObject({ status: 'COMPLETED' });
      expect(await references()).toEqual(['loop_ref', 'review_ref__1']);
    },
  );
});

describe('the output of a loop', () => {
  it('holds each iteration under its number', async () => {
    await startLoop({ loopCondition: '$.loop_ref.iteration < 3' });
    await complete({ ...again, note: 'n1' });
    await complete({ ...again, note: 'n2' });
    await complete({ decision: 'yes' });
    expect((await loopTask()).outputData).toEqual({
      iteration: 3,
      1: { review_ref: { decision: 'no', note: 'n1' } },
      2: { review_ref: { decision: 'no', note: 'n2' } },
      3: { review_ref: { decision: 'yes' } },
    });
  });

  it('is the number alone when captureOutput is false', async () => {
    await startLoop({
      inputParameters: { captureOutput: false },
      loopCondition: "$.review_ref['decision'] != 'yes'",
    });
    await complete(again);
    await complete({ decision: 'yes' });
    expect((await loopTask()).outputData).toEqual({ iteration: 2 });
  });

  it('holds the last iterations only with keepLastN', async () => {
    await startLoop({ keepLastN: 2, loopCondition: '$.loop_ref.iteration < 4' });
    for (const note of ['n1', 'n2', 'n3', 'n4']) await complete({ ...again, note });
    expect((await loopTask()).outputData).toEqual({
      iteration: 4,
      3: { review_ref: { decision: 'no', note: 'n3' } },
      4: { review_ref: { decision: 'no', note: 'n4' } },
    });
  });

  it('is read outside by the plain reference, or by its number', async () => {
    const outputParameters = {
      last: '${review_ref.output.note}',
      second: "${loop_ref.output['2'].review_ref.note}",
      suffixed: '${review_ref__2.output.note}',
      iteration: '${loop_ref.output.iteration}',
    };
    const tasks = [
      {
        name: 'review_loop',
        taskReferenceName: 'loop_ref',
        type: 'DO_WHILE',
        loopCondition: '$.loop_ref.iteration < 3',
        loopOver: [review],
      },
    ];
    await startLoop({}, { tasks, outputParameters });
    for (const note of ['n1', 'n2', 'n3']) await complete({ ...again, note });
    expect(await workflow(loopW)).toMatchObject({
      status: 'COMPLETED',
      output: { last: 'n3', second: 'n2', suffixed: null, iteration: 3 },
    });
  });
});

describe('a task in a loop', () => {
  it('sees what the iteration before it answered', async () => {
    await startLoop({
      loopCondition: 'true',
      loopOver: [{ ...review, inputParameters: { before: '${review_ref.output.note}' } }],
    });
    expect((await task('review_ref__1', loopW)).inputData.before).toBeNull();
    await complete({ note: 'n1' });
    expect((await task('review_ref__2', loopW)).inputData.before).toBe('n1');
    await complete({ note: 'n2' });
    expect((await task('review_ref__3', loopW)).inputData.before).toBe('n2');
  });

  it('carries the iteration when it stands in a case of a SWITCH', async () => {
    const choice = {
      name: 'choose',
      taskReferenceName: 'switch_ref',
      type: 'SWITCH',
      evaluatorType: 'value-param',
      expression: 'path',
      inputParameters: { path: '${review_ref.output.decision}' },
      decisionCases: { no: [{ ...signOff(), taskReferenceName: 'explain_ref' }] },
    };
    await startLoop({
      loopCondition: "$.review_ref['decision'] != 'yes'",
      loopOver: [review, choice],
    });
    const firstRound = ['loop_ref', 'review_ref__1', 'switch_ref__1', 'explain_ref__1'];
    await complete(again);
    expect(await references()).toEqual(firstRound);
    expect(await task('explain_ref__1', loopW)).toMatchObject({
      status: 'IN_PROGRESS',
      iteration: 1,
      loopOverTask: true,
    });
    expect(await loopTask()).toMatchObject({ iteration: 1 });
    await complete({ decision: 'no', note: 'because' }, 'explain_ref');
    expect(await loopTask()).toMatchObject({
      status: 'IN_PROGRESS',
      iteration: 2,
      outputData: { 1: { explain_ref: { note: 'because' }, switch_ref: { selectedCase: 'no' } } },
    });
    await complete({ decision: 'yes' });
    expect(await references()).toEqual([
      ...firstRound,
      'review_ref__2',
      'switch_ref__2',
      'book_ref',
    ]);
  });

  it('that runs out of assignees under TERMINATE fails the workflow at once', async () => {
    const finance = { userType: 'CONDUCTOR_GROUP', user: 'finance' };
    const definition = {
      assignments: [{ assignee: finance, slaMinutes: 5 }],
      assignmentCompletionStrategy: 'TERMINATE',
    };
    await startLoop({
      loopCondition: 'true',
      loopOver: [{ ...signOff(definition), taskReferenceName: 'review_ref' }],
    });
    await complete({ decision: 'no' });
    await cluster.cluster.clock.advance(5 * MINUTE);
    const { status, reasonForIncompletion } = await workflow(loopW);
    expect(status).toBe('FAILED');
    expect(reasonForIncompletion).toBe(
      'Task terminated as no more assignments pending and completion strategy is TERMINATE',
    );
    const second = await task('review_ref__2', loopW);
    expect(second.status).toBe('CANCELED');
    expect((await humanTask(second.taskId)).json.state).toBe('DELETED');
    expect(await loopTask()).toMatchObject({ status: 'CANCELED' });
  });
});

describe('a loop over items', () => {
  const loopOver = [{ ...review, inputParameters: { item: '${loop_ref.output.item}' } }];

  it('runs once for each and shows the current one', async () => {
    await startLoop({ inputParameters: { items: ['a', 'b'] }, loopOver });
    expect((await loopTask()).outputData).toEqual({
      iteration: 1,
      item: 'a',
      loopItem: 'a',
      loopIndex: 0,
    });
    expect((await task('review_ref__1', loopW)).inputData.item).toBe('a');
    await complete({ note: 'n1' });
    expect((await loopTask()).outputData).toEqual({
      iteration: 2,
      item: 'b',
      loopItem: 'b',
      loopIndex: 1,
      1: { review_ref: { note: 'n1' } },
    });
    expect((await task('review_ref__2', loopW)).inputData.item).toBe('b');
    await complete({ note: 'n2' });
    expect(await loopTask()).toMatchObject({ status: 'COMPLETED', iteration: 2 });
    expect(await task('book_ref', loopW)).toMatchObject({ status: 'SCHEDULED' });
  });

  it('keeps number and item only when captureOutput is false', async () => {
    await startLoop({ inputParameters: { items: ['a'], captureOutput: false }, loopOver });
    await complete({});
    expect((await loopTask()).outputData).toEqual({
      iteration: 1,
      item: 'a',
      loopItem: 'a',
      loopIndex: 0,
    });
  });

  it('ends early when its condition says so', async () => {
    const loopCondition = "$.review_ref['note'] != 'stop'";
    await startLoop({ inputParameters: { items: ['a', 'b', 'c'] }, loopOver, loopCondition });
    await complete({ note: 'on' });
    await complete({ note: 'stop' });
    expect(await loopTask()).toMatchObject({ status: 'COMPLETED', iteration: 2 });
  });

  it('completes at once when there are none', async () => {
    await startLoop({ inputParameters: { items: [] }, loopOver });
    expect(await loopTask()).toMatchObject({
      status: 'COMPLETED',
      iteration: 0,
      outputData: { iteration: 0 },
    });
    expect(await references()).toEqual(['loop_ref', 'book_ref']);
  });
});
