import { describe, expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  bob,
  cal,
  conductorUser,
  contextOf,
  eve,
  financeGroup,
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
const { task, humanTask, claimed, claim, deleteTask, grant, retry, terminate, update, workflow } =
  purchaseCalls(cluster);

const taskIdIn = async (workflowId = W, ref = 'sign_off_ref') =>
  (await task(ref, workflowId)).taskId;
const deleteIt = (taskId: string, as: string) => ({
  method: 'DELETE',
  path: `/api/human/tasks/delete/${taskId}`,
  as,
});

it('marks the record as deleted, keeps it readable and logs who deleted it', async () => {
  const taskId = await claimed(bob);
  await update(bob, {}, { note: 'half done' });
  await cluster.cluster.clock.advance(1000);
  const now = cluster.cluster.clock.now();
  const answer = await deleteTask(taskId, ann);
  expect(answer.status).toBe(200);
  expect(answer.text).toBe('');
  expect(answer.headers.get('content-type')).toBeNull();
  const after = await humanTask(taskId);
  expect(after).toMatchObject({
    status: 200,
    json: { state: 'DELETED', output: { note: 'half done' }, updatedBy: ann, updatedOn: now },
  });
  const context = contextOf(after);
  expect(context).toMatchObject({ state: 'DELETED', lastUpdated: now });
  expect(context.humanTaskActionLogs).toHaveLength(3);
  expect(context.humanTaskActionLogs.at(-1)).toEqual({
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    action: 'DELETE',
    state: 'DELETED',
    stateStart: now,
    assignee: financeGroup,
    actedBy: ann,
  });
});

it('cancels the task that the workflow waits for, and fails the workflow', async () => {
  const taskId = await taskIdIn();
  await cluster.cluster.clock.advance(1000);
  await deleteTask(taskId, root);
  const now = cluster.cluster.clock.now();
  const reasonForIncompletion = `Human task ${taskId} was deleted`;
  const failed = await workflow();
  expect(failed).toMatchObject({
    status: 'FAILED',
    reasonForIncompletion,
    endTime: now,
    failedReferenceTaskNames: [],
  });
  expect(failed.tasks).toHaveLength(1);
  expect(failed.tasks[0]).toMatchObject({
    taskId,
    status: 'CANCELED',
    reasonForIncompletion,
    endTime: now,
  });
});

it('is found by a search for deleted tasks', async () => {
  const taskId = await taskIdIn();
  await deleteTask(taskId, root);
  const { json } = await cluster.call({
    method: 'POST',
    path: '/api/human/tasks/search',
    as: root,
    body: { states: ['DELETED'] },
  });
  expect(json.results.map((one: { taskId: string }) => one.taskId)).toEqual([taskId]);
});

it('stops all clocks of the task', async () => {
  const taskId = await taskIdIn();
  await deleteTask(taskId, root);
  const after = (await humanTask(taskId)).json;
  await cluster.cluster.clock.advance(31 * 60_000);
  expect((await humanTask(taskId)).json).toEqual(after);
});

it('leaves the workflow of a completed task alone', async () => {
  const taskId = await claimed(bob);
  await update(bob, { complete: true }, { decision: 'yes' });
  const before = await workflow();
  expect((await deleteTask(taskId, root)).status).toBe(200);
  expect((await humanTask(taskId)).json).toMatchObject({
    state: 'DELETED',
    output: { decision: 'yes' },
  });
  const after = await workflow();
  expect(after).toMatchObject({ status: 'RUNNING' });
  expect(after.tasks.map(({ inputData: _input, ...one }: any) => one)).toEqual(
    before.tasks.map(({ inputData: _input, ...one }: any) => one),
  );
});

it('fails a workflow whose loop waits for the task', async () => {
  const taskId = await taskIdIn(loopW, 'review_ref__1');
  await deleteTask(taskId, root);
  expect(await workflow(loopW)).toMatchObject({ status: 'FAILED' });
  expect((await humanTask(taskId)).json.state).toBe('DELETED');
});

it('lets a retry begin with a new task, which leaves the deleted one as it is', async () => {
  const taskId = await taskIdIn();
  await deleteTask(taskId, root);
  const deleted = (await humanTask(taskId)).json;
  expect((await retry()).status).toBe(204);
  const again = await taskIdIn();
  expect(again).not.toBe(taskId);
  expect((await humanTask(again)).json).toMatchObject({ state: 'ASSIGNED', output: {} });
  expect((await humanTask(taskId)).json).toEqual(deleted);
});

describe('who may delete', () => {
  it.each([
    ['an administrator', root],
    ['the owner', ann],
    ['an application that may execute it', portal],
  ])('%s', async (_who, as) => {
    const taskId = await taskIdIn();
    expect((await deleteTask(taskId, as)).status).toBe(200);
    expect((await humanTask(taskId)).json).toMatchObject({ state: 'DELETED', updatedBy: as });
  });

  it('whoever was granted DELETE on its definition', async () => {
    await grant(cal, ['DELETE']);
    expect((await deleteTask(await taskIdIn(), cal)).status).toBe(200);
  });

  it('nobody else because it is open', async () => {
    const taskId = await taskIdIn(openW);
    await claim(taskId, cal);
    expect((await deleteTask(taskId, cal)).status).toBe(403);
    expect((await humanTask(taskId)).json).toMatchObject({
      state: 'IN_PROGRESS',
      claimant: conductorUser(cal),
    });
  });
});

provokes('deleteHumanTask', 'NotPermitted', {
  when: 'the caller is a member of the group it is assigned to',
  given: () => taskIdIn(),
  call: (taskId) => deleteIt(taskId, eve),
  says: { message: "You don't have permissions to delete human task: sign_off" },
});

provokes('deleteHumanTask', 'UnknownTask', {
  when: 'there is none of that id',
  call: () => deleteIt('nothing', cal),
  says: { message: 'No such human task found by id: nothing' },
});

provokes('deleteHumanTask', 'TaskIsDeleted', {
  when: 'it is deleted already, here with its workflow',
  given: async () => {
    const taskId = await taskIdIn();
    await terminate();
    return taskId;
  },
  call: (taskId) => deleteIt(taskId, root),
  says: (taskId) => ({ message: `Human task ${taskId} is already in terminal state: DELETED` }),
});
