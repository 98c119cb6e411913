import { expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  bob,
  cal,
  contextOf,
  loopW,
  openW,
  purchaseCalls,
  purchaseFixtures,
  root,
  W,
} from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);
const { task, humanTask, claimed, deleteTask, deleteTasks, grant, reviewUntil, workflow } =
  purchaseCalls(cluster);

const taskIdIn = async (workflowId = W, ref = 'sign_off_ref') =>
  (await task(ref, workflowId)).taskId;
const deleteAll = (taskIds: readonly string[], as: string) => ({
  method: 'DELETE',
  path: '/api/human/tasks/delete',
  as,
  body: taskIds,
});
const two = async () => [await taskIdIn(), await taskIdIn(openW)];

it('deletes each as by itself', async () => {
  const first = await claimed(bob);
  const second = await taskIdIn(openW);
  await cluster.cluster.clock.advance(1000);
  const now = cluster.cluster.clock.now();
  const answer = await deleteTasks([second, first], ann);
  expect(answer.status).toBe(200);
  expect(answer.text).toBe('');
  expect(answer.headers.get('content-type')).toBeNull();
  for (const taskId of [first, second]) {
    const after = await humanTask(taskId);
    expect(after.json).toMatchObject({ state: 'DELETED', updatedBy: ann, updatedOn: now });
    expect(contextOf(after).humanTaskActionLogs.at(-1)).toMatchObject({
      action: 'DELETE',
      state: 'DELETED',
      stateStart: now,
      actedBy: ann,
    });
  }
  for (const [workflowId, taskId] of [[W, first] as const, [openW, second] as const]) {
    expect(await workflow(workflowId)).toMatchObject({
      status: 'FAILED',
      reasonForIncompletion: `Human task ${taskId} was deleted`,
      tasks: [{ taskId, status: 'CANCELED' }],
    });
  }
});

it('leaves the others alone', async () => {
  const other = (await humanTask(await taskIdIn(loopW, 'review_ref__1'))).json;
  await deleteTasks(await two(), root);
  expect((await humanTask(other.taskId)).json).toEqual(other);
});

it.each([
  ['the open one last', (refs: string[]) => refs],
  ['the open one first', (refs: string[]) => refs.toReversed()],
])('deletes several of one workflow, %s', async (_order, inOrder) => {
  await reviewUntil(3);
  const refs = inOrder(['review_ref__1', 'review_ref__2', 'review_ref__3']);
  const taskIds = await Promise.all(refs.map((ref) => taskIdIn(loopW, ref)));
  expect((await deleteTasks(taskIds, root)).status).toBe(200);
  for (const taskId of taskIds) {
    const after = await humanTask(taskId);
    expect(after.json.state).toBe('DELETED');
    expect(contextOf(after).humanTaskActionLogs.at(-1)).toMatchObject({ action: 'DELETE' });
  }
  expect(await workflow(loopW)).toMatchObject({ status: 'FAILED' });
});

it('deletes once what is named twice', async () => {
  const taskId = await taskIdIn();
  expect((await deleteTasks([taskId, taskId], root)).status).toBe(200);
  expect(contextOf(await humanTask(taskId)).humanTaskActionLogs).toMatchObject([
    { action: 'ASSIGNMENT' },
    { action: 'DELETE' },
  ]);
});

it('deletes nothing when nothing is named', async () => {
  const taskId = await taskIdIn();
  expect((await deleteTasks([], cal)).status).toBe(200);
  expect((await humanTask(taskId)).json.state).toBe('ASSIGNED');
});

it('is for whoever may delete each of them', async () => {
  await grant(cal, ['DELETE']);
  expect((await deleteTasks(await two(), cal)).status).toBe(200);
});

provokes('deleteHumanTasks', 'NotPermitted', {
  when: 'the caller may delete one, but not the other',
  given: async () => {
    const started = await cluster.call({
      method: 'POST',
      path: '/api/workflow/purchase',
      as: root,
      body: {},
    });
    return [await taskIdIn(), await taskIdIn(started.text)];
  },
  call: (taskIds) => deleteAll(taskIds, ann),
  says: { message: "You don't have permissions to delete human task: sign_off" },
});

provokes('deleteHumanTasks', 'UnknownTask', {
  when: 'there is none of one of the ids',
  given: two,
  call: (taskIds) => deleteAll([...taskIds, 'nothing'], root),
  says: { message: 'No such human task found by id: nothing' },
});

provokes('deleteHumanTasks', 'TaskIsDeleted', {
  when: 'one of them is deleted already',
  given: async () => {
    const taskIds = await two();
    await deleteTask(taskIds[1], root);
    return taskIds;
  },
  call: (taskIds) => deleteAll(taskIds, root),
  says: ([, deleted]) => ({
    message: `Human task ${deleted} is already in terminal state: DELETED`,
  }),
});
