import { describe, expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  bob,
  cal,
  loopW,
  openW,
  portal,
  purchaseCalls,
  purchaseFixtures,
  root,
  W,
} from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);
const { task, update, reviewUntil, grant } = purchaseCalls(cluster);

const getTask = (taskId: string, as = root) => ({ path: `/api/tasks/${taskId}`, as });
const read = async (taskId: string, as = root) => {
  const { status, text, json } = await cluster.call(getTask(taskId, as));
  expect(status, text).toBe(200);
  return json;
};
/** The task of a worker that follows once the sign-off is done. */
const booking = async () => {
  await update(ann, { complete: true }, { decision: 'yes' });
  return task('book_ref');
};

it('answers a human task as its execution shows it', async () => {
  const shown = await task('sign_off_ref');
  expect(shown.inputData.__humanTaskProcessContext.state).toBe('ASSIGNED');
  expect(await read(shown.taskId)).toEqual(shown);
});

it('answers the task of a worker as its execution shows it', async () => {
  const shown = await booking();
  expect(await read(shown.taskId)).toEqual(shown);
});

it('answers what has ended too', async () => {
  const { taskId } = await task('sign_off_ref');
  await booking();
  expect(await read(taskId)).toMatchObject({
    taskId,
    status: 'COMPLETED',
    outputData: { decision: 'yes' },
  });
});

it('tells the iterations of a loop apart, and the loop from them', async () => {
  await reviewUntil(2);
  for (const reference of ['loop_ref', 'review_ref__1', 'review_ref__2']) {
    const shown = await task(reference, loopW);
    expect(await read(shown.taskId)).toEqual(shown);
  }
});

describe('who may read it', () => {
  it.each([
    ['an administrator', root],
    ['whoever started the execution', ann],
    ['for a human task, those of the group that it is offered to', bob],
    ['for a human task, an application that may execute it', portal],
  ])('%s', async (_who, as) => {
    const { taskId } = await task('sign_off_ref');
    expect(await read(taskId, as)).toMatchObject({ taskId });
  });

  it('for an open human task, everybody', async () => {
    const { taskId } = await task('sign_off_ref', openW);
    expect(await read(taskId, cal)).toMatchObject({ taskId });
  });

  it('for the task of a worker, workers and whoever was granted EXECUTE on it', async () => {
    const { taskId } = await booking();
    expect(await read(taskId, portal)).toMatchObject({ taskId });
    expect((await cluster.call(getTask(taskId, bob))).status).toBe(403);
    await grant(bob, ['EXECUTE'], { type: 'TASK_DEF', id: 'book' });
    expect(await read(taskId, bob)).toMatchObject({ taskId });
  });

  it('nobody else, whatever they have to do with another task of the execution', async () => {
    const { taskId } = await booking();
    const { json } = await cluster.call(getTask(taskId, bob));
    expect(json.message).toBe("You don't have permissions to read task: book");
  });
});

provokes('getTask', 'NotPermitted', {
  when: 'the caller has no relation to it',
  given: () => task('sign_off_ref'),
  call: ({ taskId }: { taskId: string }) => getTask(taskId, cal),
  says: { message: "You don't have permissions to read task: sign_off" },
});

provokes('getTask', 'UnknownTask', {
  when: 'no execution has a task of that id',
  call: () => getTask(W),
  says: { message: `No such task found by taskId: ${W}` },
});
