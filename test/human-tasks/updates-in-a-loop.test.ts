import { describe, expect, it } from 'vitest';
import { expectRefusal } from '../support/error-schema.ts';
import { ann, loopW, purchaseCalls, purchaseFixtures } from '../support/purchase-fixtures.ts';
import { useCluster } from '../support/test-cluster.ts';
import { unchangedIn } from '../support/unchanged.ts';

// docs/reference-docs/api/human-tasks/update-human-task-by-workflow-id-and-task-reference-name and
// docs/reference-docs/operators/do-while: what a caller may pass for a task in a loop. The numbered cases
// of the group A hold the rest.

const cluster = useCluster({ seed: purchaseFixtures });
const { update, task, humanTask, reviewUntil } = purchaseCalls(cluster);
const unchanged = unchangedIn(cluster);

const saved = { decision: 'yes', note: 'saved' };

const updateLoop = (query: Record<string, string | number | boolean>) =>
  update(ann, { workflowId: loopW, taskRefName: 'review_ref', ...query }, saved);

const outputOf = async (iteration: number) =>
  (await task(`review_ref__${iteration}`, loopW)).outputData;

describe('an update of a loop that stands in its third iteration', () => {
  it.each([
    ['the plain reference', {}],
    ['the plain reference and an empty iteration', { iteration: '' }],
    ['the plain reference and iteration 3', { iteration: 3 }],
    ['the full reference', { taskRefName: 'review_ref__3' }],
    ['the full reference and its own iteration', { taskRefName: 'review_ref__3', iteration: 3 }],
    ['one iteration twice in a list', { iteration: '3,3' }],
  ])('reaches the third by %s', async (_, query) => {
    await reviewUntil(3);
    const answer = await updateLoop(query);
    expect(answer).toMatchObject({ status: 200, text: '' });
    expect(await outputOf(3)).toEqual(saved);
    expect(await outputOf(2)).toEqual({ decision: 'no', note: 'n2' });
    expect(await outputOf(1)).toEqual({ decision: 'no', note: 'n1' });
  });

  it.each([
    ['iteration 2', { iteration: 2 }, 2],
    ['the full reference of the second', { taskRefName: 'review_ref__2' }, 2],
    ['the full reference of the first', { taskRefName: 'review_ref__1', iteration: 1 }, 1],
  ])('answers 400 to %s, which is finished', async (_, query, iteration) => {
    await reviewUntil(3);
    const { taskId } = await task(`review_ref__${iteration}`, loopW);
    const answer = await unchanged(() => updateLoop(query));
    const message = `Human task ${taskId} is already in terminal state: COMPLETED`;
    expectRefusal(answer, 400, message);
  });

  it.each([
    ['the next iteration', { iteration: 4 }, 'review_ref', 4],
    ['iteration 0', { iteration: 0 }, 'review_ref', 0],
    ['a negative iteration', { iteration: -1 }, 'review_ref', -1],
    ['a full reference not reached', { taskRefName: 'review_ref__4' }, 'review_ref__4', undefined],
    [
      'a full reference with the next iteration',
      { taskRefName: 'review_ref__3', iteration: 4 },
      'review_ref__3',
      4,
    ],
    ['the reference of the loop itself', { taskRefName: 'loop_ref' }, 'loop_ref', undefined],
  ])('answers 404 to %s', async (_, query, reference, iteration) => {
    await reviewUntil(3);
    const answer = await unchanged(() => updateLoop(query));
    const which = iteration === undefined ? '' : `, iteration: ${iteration}`;
    const message = `No such human task found by taskRefName: ${reference} in workflow: ${loopW}${which}`;
    expectRefusal(answer, 404, message);
  });

  it.each(['1.5', '3x', '2,x', '99999999999'])(
    'answers 400 to the iteration %s, which is not an integer',
    async (iteration) => {
      await reviewUntil(3);
      const answer = await unchanged(() => updateLoop({ iteration }));
      expectRefusal(
        answer,
        400,
        /^Failed to convert value of type 'java.lang.String' .*'iteration'/,
      );
    },
  );

  it('answers 400 to different iterations in a list', async () => {
    await reviewUntil(3);
    const answer = await unchanged(() => updateLoop({ iteration: '1,2' }));
    expectRefusal(answer, 400, /'iteration' names one iteration but several were given: 1, 2$/);
  });
});

describe('a loop that has ended', () => {
  it.each([
    ['the plain reference', {}],
    ['the last iteration', { iteration: 3 }],
    ['the full reference', { taskRefName: 'review_ref__3' }],
  ])('answers 400 to %s', async (_, query) => {
    await reviewUntil(3);
    expect((await updateLoop({ complete: true })).status).toBe(200);
    const { taskId } = await task('review_ref__3', loopW);
    const answer = await unchanged(() => updateLoop(query));
    const message = `Human task ${taskId} is already in terminal state: COMPLETED`;
    expectRefusal(answer, 400, message);
  });
});

describe('the tasks of a loop', () => {
  it('are new for each iteration, under a reference that carries its number', async () => {
    await reviewUntil(3);
    const tasks = await Promise.all(
      [1, 2, 3].map((iteration) => task(`review_ref__${iteration}`, loopW)),
    );
    expect(tasks).toMatchObject([
      { iteration: 1, loopOverTask: true, status: 'COMPLETED' },
      { iteration: 2, loopOverTask: true, status: 'COMPLETED' },
      { iteration: 3, loopOverTask: true, status: 'IN_PROGRESS' },
    ]);
    expect(new Set(tasks.map(({ taskId }) => taskId)).size).toBe(3);
    for (const [at, { taskId }] of tasks.entries()) {
      expect((await humanTask(taskId)).json.taskRefName).toBe(`review_ref__${at + 1}`);
    }
  });
});
