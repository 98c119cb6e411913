import { describe, expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  bob,
  book,
  cal,
  loopW,
  portal,
  purchaseCalls,
  purchaseFixtures,
  root,
  W,
} from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const madeW = 'bbbbbbbb-0000-1000-a000-000000000001';
const pack = { name: 'pack', taskReferenceName: 'pack_ref', type: 'SIMPLE' };
const seed = {
  ...purchaseFixtures,
  users: [...purchaseFixtures.users!, { id: 'maker@acme.com' }],
  workflowDefinitions: [
    ...purchaseFixtures.workflowDefinitions!,
    { name: 'made', tasks: [pack, book], createdBy: 'maker@acme.com' },
  ],
  executions: [
    ...purchaseFixtures.executions!,
    { name: 'made', workflowId: madeW, startedBy: cal },
  ],
};
const cluster = useCluster({ seed });
const { provokes } = provoking(cluster, seed);
const { task, workflow, humanTask, claimed, update, resume, terminate, grant } =
  purchaseCalls(cluster);

const pauseWorkflow = (id = W, as = root) => ({
  method: 'PUT',
  path: `/api/workflow/${id}/pause`,
  as,
});
const pause = async (id = W, as = root) => {
  const { status, text } = await cluster.call(pauseWorkflow(id, as));
  expect([status, text]).toEqual([200, '']);
};
const references = async (id = W) =>
  (await workflow(id)).tasks.map(
    (one: { referenceTaskName: string; status: string }) =>
      `${one.referenceTaskName} ${one.status}`,
  );

it('pauses the execution and leaves its open task as it is', async () => {
  const before = await task('sign_off_ref');
  await cluster.cluster.clock.advance(1000);
  await pause();
  expect(await workflow()).toMatchObject({
    status: 'PAUSED',
    updateTime: cluster.cluster.clock.now(),
    endTime: 0,
  });
  expect(await task('sign_off_ref')).toEqual(before);
});

it('lets the open human task be claimed and completed, and what follows waits for resume', async () => {
  await pause();
  const taskId = await claimed(bob);
  expect((await update(bob, { complete: true }, { decision: 'yes' })).status).toBe(200);
  expect((await humanTask(taskId)).json).toMatchObject({
    state: 'COMPLETED',
    output: { decision: 'yes' },
  });
  expect(await workflow()).toMatchObject({ status: 'PAUSED' });
  expect(await references()).toEqual(['sign_off_ref COMPLETED']);

  await resume();
  expect(await references()).toEqual(['sign_off_ref COMPLETED', 'book_ref SCHEDULED']);
});

it('lets a loop wait with its next iteration', async () => {
  await pause(loopW);
  await update(
    ann,
    { workflowId: loopW, taskRefName: 'review_ref', complete: true },
    { decision: 'no' },
  );
  expect(await references(loopW)).toEqual(['loop_ref IN_PROGRESS', 'review_ref__1 COMPLETED']);
  await resume(root, loopW);
  expect((await references(loopW)).at(-1)).toBe('review_ref__2 IN_PROGRESS');
});

it('lets a worker fetch and finish what is scheduled, and what follows waits for resume', async () => {
  await pause(madeW);
  const polled = await cluster.call({ path: '/api/tasks/poll/pack', as: portal });
  expect(polled.json).toMatchObject({ workflowInstanceId: madeW, status: 'IN_PROGRESS' });
  const { taskId } = polled.json;
  const body = { workflowInstanceId: madeW, taskId, status: 'COMPLETED' };
  await cluster.call({ method: 'POST', path: '/api/tasks', as: portal, body });
  expect(await references(madeW)).toEqual(['pack_ref COMPLETED']);
  await resume(root, madeW);
  expect(await references(madeW)).toEqual(['pack_ref COMPLETED', 'book_ref SCHEDULED']);
});

it('leaves the clock of the assignment running', async () => {
  await pause();
  await cluster.cluster.clock.advance(30 * 60_000);
  const { taskId } = await task('sign_off_ref');
  expect((await humanTask(taskId)).json).toMatchObject({ assignee: { user: root } });
});

it('changes nothing when it is paused already', async () => {
  await pause();
  const before = await workflow();
  await cluster.cluster.clock.advance(1000);
  await pause();
  expect(await workflow()).toEqual(before);
});

describe('who may', () => {
  it.each([
    ['an administrator', root],
    ['whoever made its definition', 'maker@acme.com'],
    ['whoever started it', cal],
  ])('%s', async (_who, as) => {
    await pause(madeW, as);
    expect(await workflow(madeW)).toMatchObject({ status: 'PAUSED' });
  });

  it('whoever was granted EXECUTE on its definition', async () => {
    await grant(bob, ['EXECUTE'], { type: 'WORKFLOW_DEF', id: 'made' });
    await pause(madeW, bob);
    expect(await workflow(madeW)).toMatchObject({ status: 'PAUSED' });
  });
});

provokes('pauseWorkflow', 'NotPermitted', {
  when: 'the caller did not start it and may not execute its definition',
  call: () => pauseWorkflow(W, bob),
  says: { message: "You don't have permissions to pause workflow: purchase" },
});

provokes('pauseWorkflow', 'UnknownWorkflow', {
  when: 'there is no execution of that id',
  call: () => pauseWorkflow('nothing'),
  says: { message: 'No such workflow found by id: nothing' },
});

provokes('pauseWorkflow', 'WorkflowIsTerminal', {
  when: 'the execution is over',
  given: () => terminate(),
  call: () => pauseWorkflow(),
  says: { message: `Workflow ${W} has ended, status cannot be updated.` },
});
