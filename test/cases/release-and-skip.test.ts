import { expect } from 'vitest';
import { behaviourCase } from '../support/behaviour-case.ts';
import { expectRefusal } from '../support/error-schema.ts';
import {
  bob,
  cal,
  conductorUser,
  contextOf,
  financeGroup,
  openW,
  purchaseCalls,
  purchaseScene,
  purchaseWith,
  root,
} from '../support/purchase-scene.ts';
import { useCluster } from '../support/test-cluster.ts';
import { unchangedIn } from '../support/unchanged.ts';

const terminatedW = 'aaaaaaaa-0000-1000-a000-0000000000ec';
const reason =
  'Task terminated as no more assignments pending and completion strategy is TERMINATE';

const scene = useCluster({
  seed: [
    purchaseScene,
    purchaseWith(terminatedW, {
      assignments: [{ assignee: financeGroup, slaMinutes: 30 }],
      assignmentCompletionStrategy: 'TERMINATE',
    }),
  ],
});
const { update, task, claim, claimed, humanTask, release, skip, workflow } = purchaseCalls(scene);
const unchanged = unchangedIn(scene);

async function openTask(workflowId?: string): Promise<string> {
  return (await task('sign_off_ref', workflowId)).taskId;
}

behaviourCase('E13', async () => {
  const taskId = await claimed(bob);
  await scene.cluster.clock.advance(1000);
  const now = scene.cluster.clock.now();
  expect(await release(taskId, bob)).toMatchObject({ status: 200, text: '' });
  const after = await humanTask(taskId);
  expect(after.json).toMatchObject({ state: 'ASSIGNED', assignee: financeGroup, updatedOn: now });
  expect(after.json).not.toHaveProperty('claimant');
  expect(contextOf(after)).toMatchObject({
    state: 'ASSIGNED',
    lastUpdated: now,
    assigneeIndex: 0,
    humanTaskActionLogs: [
      { action: 'ASSIGNMENT' },
      { action: 'CLAIM' },
      {
        action: 'RELEASE',
        state: 'PENDING',
        stateStart: now,
        assignee: financeGroup,
        actedBy: bob,
      },
      {
        action: 'ASSIGNMENT',
        state: 'ASSIGNED',
        stateStart: now,
        assignee: financeGroup,
        actedBy: 'system',
      },
    ],
  });
  for (const entry of contextOf(after).humanTaskActionLogs.slice(2))
    expect(entry).not.toHaveProperty('claimant');
});

behaviourCase('E14', async () => {
  for (const workflowId of [undefined, openW]) {
    const taskId = await openTask(workflowId);
    const answer = await unchanged(() => release(taskId, root));
    expectRefusal(answer, 400, `Human task ${taskId} is not claimed`);
  }
});

behaviourCase('E15', async () => {
  const taskId = await claimed(bob);
  const answer = await unchanged(() => release(taskId, cal));
  expectRefusal(answer, 403, "You don't have permissions to release human task: sign_off");
});

behaviourCase('E16', async () => {
  const taskId = await claimed(bob);
  const saved = { decision: 'no', note: 'half done' };
  await update(bob, {}, saved);
  expect((await release(taskId, bob)).status).toBe(200);
  expect((await humanTask(taskId)).json.output).toEqual(saved);
  expect((await task('sign_off_ref')).outputData).toEqual(saved);
});

behaviourCase('E17', async () => {
  const taskId = await openTask();
  await scene.cluster.clock.advance(1000);
  const now = scene.cluster.clock.now();
  const answer = await skip(taskId, root, { reason: 'nobody there' });
  expect(answer).toMatchObject({ status: 200, text: '' });
  const after = await humanTask(taskId);
  expect(after.json).toMatchObject({ state: 'ASSIGNED', assignee: conductorUser(root) });
  expect(contextOf(after)).toMatchObject({
    lastUpdated: now,
    assigneeIndex: 1,
    skippedAssigneeIndexes: [0],
    assignmentsCompleted: false,
    humanTaskActionLogs: [
      { action: 'ASSIGNMENT' },
      { action: 'SKIP', state: 'ASSIGNED', stateStart: now, actedBy: root, cause: 'nobody there' },
      { action: 'ASSIGNMENT', stateStart: now, assignee: conductorUser(root), actedBy: 'system' },
    ],
  });
});

behaviourCase('E18', async () => {
  const taskId = await openTask(openW);
  const answer = await unchanged(() => skip(taskId, root));
  expectRefusal(answer, 400, `Human task ${taskId} has no assignee to skip`);
});

behaviourCase('E19', async () => {
  const taskId = await openTask();
  await skip(taskId, root);
  expect((await skip(taskId, root)).status).toBe(200);
  const after = await humanTask(taskId);
  expect(after.json.state).toBe('ASSIGNED');
  expect(after.json).not.toHaveProperty('assignee');
  expect(contextOf(after)).toMatchObject({
    assignmentsCompleted: true,
    skippedAssigneeIndexes: [0, 1],
  });
  expect(contextOf(after).humanTaskActionLogs.at(-1)).toMatchObject({
    action: 'ASSIGNMENTS_COMPLETED',
    state: 'ASSIGNED',
    actedBy: 'system',
  });
  expect((await workflow()).status).toBe('RUNNING');
  expect((await claim(taskId, cal)).status).toBe(200);
});

behaviourCase('E20', async () => {
  const taskId = await openTask(terminatedW);
  expect((await skip(taskId, root)).status).toBe(200);
  const after = await humanTask(taskId);
  expect(after.json.state).toBe('DELETED');
  expect(after.json).not.toHaveProperty('assignee');
  expect(await workflow(terminatedW)).toMatchObject({
    status: 'FAILED',
    reasonForIncompletion: reason,
    failedReferenceTaskNames: ['sign_off_ref'],
    tasks: [{ taskId, status: 'CANCELED', reasonForIncompletion: reason }],
  });
});

behaviourCase('E21', async () => {
  const taskId = await claimed(bob);
  for (const as of [bob, root]) {
    const answer = await unchanged(() => skip(taskId, as));
    expectRefusal(answer, 400, `Human task ${taskId} is claimed and cannot be skipped`);
  }
});

behaviourCase('E22', async () => {
  const answer = await unchanged(() => skip('nowhere', root));
  expectRefusal(answer, 400, 'No such human task found by id: nowhere');
});
