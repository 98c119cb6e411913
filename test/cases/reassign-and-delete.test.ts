import { expect } from 'vitest';
import { behaviourCase } from '../support/behaviour-case.ts';
import { expectRefusal } from '../support/error-schema.ts';
import {
  W,
  ann,
  bob,
  cal,
  conductorUser,
  contextOf,
  financeGroup,
  openW,
  purchaseCalls,
  purchaseScene,
  root,
} from '../support/purchase-scene.ts';
import { useCluster } from '../support/test-cluster.ts';
import { unchangedIn } from '../support/unchanged.ts';

const scene = useCluster({ seed: purchaseScene });
const {
  task,
  claim,
  claimed,
  humanTask,
  reassign,
  skip,
  deleteTask,
  deleteTasks,
  grant,
  retry,
  terminate,
  workflow,
} = purchaseCalls(scene);
const unchanged = unchangedIn(scene);

const jane = conductorUser('jane@acme.com');
const toJane = [{ assignee: jane, slaMinutes: 0 }];

async function openTask(workflowId?: string): Promise<string> {
  return (await task('sign_off_ref', workflowId)).taskId;
}

behaviourCase('E23', async () => {
  const taskId = await openTask();
  await skip(taskId, root);
  await scene.cluster.clock.advance(1000);
  const now = scene.cluster.clock.now();
  expect(await reassign(taskId, ann, toJane)).toMatchObject({ status: 200, text: '' });
  const after = await humanTask(taskId);
  expect(after.json).toMatchObject({
    state: 'ASSIGNED',
    assignee: jane,
    updatedBy: ann,
    updatedOn: now,
    humanTaskDef: { assignments: toJane },
    input: { __humanTaskDefinition: { assignments: toJane } },
  });
  const context = contextOf(after);
  expect(context).toMatchObject({
    lastUpdated: now,
    assigneeIndex: 0,
    skippedAssigneeIndexes: [],
    assignmentsCompleted: false,
  });
  expect(context.humanTaskActionLogs.slice(3)).toMatchObject([
    { action: 'REASSIGNMENT', state: 'ASSIGNED', stateStart: now, actedBy: ann },
    { action: 'ASSIGNMENT', stateStart: now, assignee: jane, actedBy: 'system' },
  ]);
  await scene.cluster.clock.advance(365 * 24 * 60 * 60_000);
  expect((await humanTask(taskId)).json.assignee).toEqual(jane);
});

behaviourCase('E24', async () => {
  const taskId = await claimed(bob);
  for (const as of [bob, root]) {
    const answer = await unchanged(() => reassign(taskId, as, toJane));
    expectRefusal(answer, 400, `Human task ${taskId} is claimed and cannot be reassigned`);
  }
});

behaviourCase('E25', async () => {
  const answer = await unchanged(() => reassign('nowhere', root, toJane));
  expectRefusal(answer, 400, 'No such human task found by id: nowhere');
});

behaviourCase('E26', async () => {
  for (const workflowId of [W, openW]) {
    const taskId = await openTask(workflowId);
    const answer = await unchanged(() => reassign(taskId, root, []));
    expectRefusal(answer, 400, 'Validation failed, check below errors for detail.');
    expect(answer.json.validationErrors).toHaveLength(1);
  }
});

behaviourCase('E27', async () => {
  const taskId = await claimed(bob);
  expect((await deleteTask(taskId, cal)).status).toBe(403);
  await grant(cal, ['DELETE']);
  await scene.cluster.clock.advance(1000);
  const now = scene.cluster.clock.now();
  expect(await deleteTask(taskId, cal)).toMatchObject({ status: 200, text: '' });
  const after = await humanTask(taskId);
  expect(after.json).toMatchObject({ state: 'DELETED', updatedBy: cal, updatedOn: now });
  expect(contextOf(after).humanTaskActionLogs.at(-1)).toMatchObject({
    action: 'DELETE',
    state: 'DELETED',
    stateStart: now,
    actedBy: cal,
  });
  expect(await workflow()).toMatchObject({
    status: 'FAILED',
    reasonForIncompletion: `Human task ${taskId} was deleted`,
    tasks: [{ taskId, status: 'CANCELED' }],
  });
  expect((await retry()).status).toBe(204);
  expect((await workflow()).status).toBe('RUNNING');
});

behaviourCase('E28', async () => {
  const answer = await unchanged(() => deleteTask('nowhere', root));
  expectRefusal(answer, 400, 'No such human task found by id: nowhere');
});

behaviourCase('E29', async () => {
  const taskIds = [await openTask(), 'nowhere', await openTask(openW)];
  const answer = await unchanged(() => deleteTasks(taskIds, root));
  expectRefusal(answer, 400, 'No such human task found by id: nowhere');
});

behaviourCase('E30', async () => {
  const taskId = await claimed(bob);
  await deleteTask(taskId, root);
  const deleted = (await humanTask(taskId)).json;
  expect((await workflow()).status).toBe('FAILED');
  await scene.cluster.clock.advance(1000);
  expect((await retry()).status).toBe(204);
  const again = await openTask();
  expect(again).not.toBe(taskId);
  const after = await humanTask(again);
  expect(after.json).toMatchObject({
    state: 'ASSIGNED',
    assignee: financeGroup,
    output: {},
    createdOn: scene.cluster.clock.now(),
  });
  expect(after.json).not.toHaveProperty('claimant');
  expect(contextOf(after).humanTaskActionLogs).toMatchObject([{ action: 'ASSIGNMENT' }]);
  expect((await humanTask(taskId)).json).toEqual(deleted);
  expect((await claim(again, bob)).status).toBe(200);
});

behaviourCase('G25', async () => {
  const taskId = await openTask(W);
  await scene.cluster.clock.advance(1000);
  const answer = await scene.call({
    method: 'POST',
    path: `/api/tasks/${W}/sign_off_ref/COMPLETED`,
    as: root,
    body: { decision: 'yes' },
  });
  expect(answer).toMatchObject({ status: 200, text: taskId });
  expect(answer.headers.get('content-type')).toContain('text/plain');
  expect((await humanTask(taskId)).json).toMatchObject({
    state: 'COMPLETED',
    output: { decision: 'yes' },
    updatedBy: root,
    updatedOn: scene.cluster.clock.now(),
  });
  expect(await workflow(W)).toMatchObject({
    tasks: [{ taskId, status: 'COMPLETED' }, { referenceTaskName: 'book_ref' }],
  });
});

behaviourCase('G26', async () => {
  for (const workflowId of [W, openW]) {
    const taskId = await openTask(workflowId);
    if (workflowId === W) await claim(taskId, bob);
    const { input } = (await humanTask(taskId)).json;
    await scene.cluster.clock.advance(1000);
    const answer = await terminate(root, workflowId, { reason: 'no longer needed' });
    expect(answer).toMatchObject({ status: 200, text: '' });
    expect(await workflow(workflowId)).toMatchObject({
      status: 'TERMINATED',
      reasonForIncompletion: 'no longer needed',
      tasks: [{ taskId, status: 'CANCELED' }],
    });
    const after = await humanTask(taskId);
    expect(after.json).toMatchObject({
      state: 'DELETED',
      updatedOn: scene.cluster.clock.now(),
    });
    expect(contextOf(after).humanTaskActionLogs).toEqual(
      input.__humanTaskProcessContext.humanTaskActionLogs,
    );
  }
});
