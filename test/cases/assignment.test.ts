import { expect } from 'vitest';
import { behaviourCase } from '../support/behaviour-case.ts';
import { expectRefusal } from '../support/error-schema.ts';
import {
  W,
  ann,
  bob,
  cal,
  openW,
  purchaseCalls,
  purchaseScene,
  purchaseWith,
  root,
} from '../support/purchase-scene.ts';
import { useCluster } from '../support/test-cluster.ts';
import { unchangedIn } from '../support/unchanged.ts';

const leftOpenW = 'aaaaaaaa-0000-1000-a000-0000000000f2';
const terminatedW = 'aaaaaaaa-0000-1000-a000-0000000000f3';
const endlessW = 'aaaaaaaa-0000-1000-a000-0000000000f4';
const claimedByUserW = 'aaaaaaaa-0000-1000-a000-0000000000f6';
const claimedByGroupW = 'aaaaaaaa-0000-1000-a000-0000000000f7';
const bareW = 'aaaaaaaa-0000-1000-a000-0000000000f9';
const bossW = 'aaaaaaaa-0000-1000-a000-0000000000fa';

const finance = { userType: 'CONDUCTOR_GROUP', user: 'finance' };
const bobUser = { userType: 'CONDUCTOR_USER', user: bob };
const rootUser = { userType: 'CONDUCTOR_USER', user: root };

const chain = [
  { assignee: finance, slaMinutes: 30 },
  { assignee: bobUser, slaMinutes: 10 },
];
const boss = { userType: 'CONDUCTOR_USER', user: '${workflow.input.boss}' };

const scene = useCluster({
  seed: [
    purchaseScene,
    purchaseWith(leftOpenW, { assignments: chain }),
    purchaseWith(terminatedW, { assignments: chain, assignmentCompletionStrategy: 'TERMINATE' }),
    purchaseWith(endlessW, {
      assignments: [
        { assignee: finance, slaMinutes: 0 },
        { assignee: rootUser, slaMinutes: 1 },
      ],
    }),
    purchaseWith(claimedByUserW, { autoClaim: true, assignments: chain.toReversed() }),
    purchaseWith(claimedByGroupW, { autoClaim: true, assignments: chain }),
    purchaseWith(bossW, { assignments: [{ assignee: boss, slaMinutes: 0 }] }, { boss: cal }),
    {
      workflowDefinitions: [
        {
          name: 'bare',
          tasks: [{ name: 'sign_off', taskReferenceName: 'bare_ref', type: 'HUMAN' }],
        },
      ],
      executions: [{ name: 'bare', workflowId: bareW, startedBy: ann }],
    },
  ],
});
const { update, workflow, task, claim, claimed, humanTask } = purchaseCalls(scene);
const unchanged = unchangedIn(scene);

const MINUTE = 60_000;
const started = Date.parse('2026-01-05T09:00:00Z');

async function taskOf(workflowId: string, reference = 'sign_off_ref') {
  return (await humanTask((await task(reference, workflowId)).taskId)).json;
}

function contextOf(humanTask: { input: Record<string, unknown> }): any {
  return humanTask.input['__humanTaskProcessContext'];
}

behaviourCase('F1', async () => {
  await scene.cluster.clock.advance(30 * MINUTE - 1);
  expect(await taskOf(W)).toMatchObject({ state: 'ASSIGNED', assignee: finance });
  await scene.cluster.clock.advance(1);
  const escalated = await taskOf(W);
  expect(escalated).toMatchObject({ state: 'ASSIGNED', assignee: rootUser, updatedBy: ann });
  expect(contextOf(escalated)).toMatchObject({
    assigneeIndex: 1,
    skippedAssigneeIndexes: [],
    assignmentsCompleted: false,
    humanTaskActionLogs: [
      { action: 'ASSIGNMENT', actedBy: 'system', assignee: finance, stateStart: started },
      {
        action: 'ASSIGNMENT',
        actedBy: 'system',
        state: 'ASSIGNED',
        assignee: rootUser,
        stateStart: started + 30 * MINUTE,
      },
    ],
  });
  expect(await task('sign_off_ref')).toMatchObject({ status: 'IN_PROGRESS' });
});

behaviourCase('F2', async () => {
  await scene.cluster.clock.advance(40 * MINUTE - 1);
  expect(await taskOf(leftOpenW)).toMatchObject({ state: 'ASSIGNED', assignee: bobUser });
  await scene.cluster.clock.advance(1);
  const open = await taskOf(leftOpenW);
  expect(open.state).toBe('ASSIGNED');
  expect(open).not.toHaveProperty('assignee');
  const { assignmentsCompleted, humanTaskActionLogs } = contextOf(open);
  expect(assignmentsCompleted).toBe(true);
  expect(humanTaskActionLogs).toHaveLength(3);
  expect(humanTaskActionLogs.at(-1)).toMatchObject({
    action: 'ASSIGNMENTS_COMPLETED',
    state: 'ASSIGNED',
    actedBy: 'system',
    stateStart: started + 40 * MINUTE,
  });
  expect((await workflow(leftOpenW)).status).toBe('RUNNING');
  expect((await claim(open.taskId, cal)).status).toBe(200);
});

behaviourCase('F3', async () => {
  const reason =
    'Task terminated as no more assignments pending and completion strategy is TERMINATE';
  await scene.cluster.clock.advance(40 * MINUTE - 1);
  expect((await workflow(terminatedW)).status).toBe('RUNNING');
  await scene.cluster.clock.advance(1);
  const failed = await workflow(terminatedW);
  expect(failed).toMatchObject({
    status: 'FAILED',
    reasonForIncompletion: reason,
    endTime: started + 40 * MINUTE,
    failedReferenceTaskNames: ['sign_off_ref'],
    tasks: [
      { referenceTaskName: 'sign_off_ref', status: 'CANCELED', reasonForIncompletion: reason },
    ],
  });
  expect(failed.tasks).toHaveLength(1);
  const deleted = await taskOf(terminatedW);
  expect(deleted.state).toBe('DELETED');
  expect(deleted).not.toHaveProperty('assignee');
  expect(deleted).not.toHaveProperty('claimant');
  const answer = await unchanged(() => update(root, { workflowId: terminatedW }, {}));
  expectRefusal(answer, 400, `Human task ${deleted.taskId} is already in terminal state: DELETED`);
});

behaviourCase('F4', async () => {
  const before = await taskOf(endlessW);
  expect(before).toMatchObject({ state: 'ASSIGNED', assignee: finance });
  await scene.cluster.clock.advance(10 * 365 * 24 * 60 * MINUTE);
  expect(await taskOf(endlessW)).toEqual(before);
});

behaviourCase('F5', async () => {
  await scene.cluster.clock.advance(30 * MINUTE - 1);
  const taskId = await claimed(bob);
  const before = (await humanTask(taskId)).json;
  await scene.cluster.clock.advance(30 * MINUTE);
  const after = (await humanTask(taskId)).json;
  expect(after).toEqual(before);
  expect(after).toMatchObject({ state: 'IN_PROGRESS', assignee: finance, claimant: bobUser });
});

behaviourCase('F6', async () => {
  const begun = await taskOf(claimedByUserW);
  expect(begun).toMatchObject({ state: 'IN_PROGRESS', assignee: bobUser, claimant: bobUser });
  expect(contextOf(begun).humanTaskActionLogs).toMatchObject([
    { action: 'ASSIGNMENT', actedBy: 'system', state: 'ASSIGNED', assignee: bobUser },
    { action: 'CLAIM', actedBy: `CONDUCTOR_USER:${bob}`, state: 'IN_PROGRESS', claimant: bobUser },
  ]);
  await scene.cluster.clock.advance(60 * MINUTE);
  expect(await taskOf(claimedByUserW)).toEqual(begun);
});

behaviourCase('F7', async () => {
  const begun = await taskOf(claimedByGroupW);
  expect(begun).toMatchObject({ state: 'ASSIGNED', assignee: finance });
  expect(begun).not.toHaveProperty('claimant');
  expect(contextOf(begun).humanTaskActionLogs).toMatchObject([{ action: 'ASSIGNMENT' }]);
});

behaviourCase('F8', async () => {
  expectOpen(await taskOf(openW));
});

behaviourCase('F9', async () => {
  const begun = await taskOf(bareW, 'bare_ref');
  expect(begun.displayName).toBe('bare_ref');
  expectOpen(begun);
});

behaviourCase('F10', async () => {
  expect(await taskOf(bossW)).toMatchObject({
    state: 'ASSIGNED',
    assignee: { userType: 'CONDUCTOR_USER', user: cal },
    humanTaskDef: {
      assignments: [{ assignee: { userType: 'CONDUCTOR_USER', user: cal }, slaMinutes: 0 }],
    },
  });
});

function expectOpen(begun: { state: string; input: Record<string, unknown> }) {
  expect(begun.state).toBe('ASSIGNED');
  expect(begun).not.toHaveProperty('assignee');
  expect(begun).not.toHaveProperty('claimant');
  const context = contextOf(begun);
  expect(context).not.toHaveProperty('assigneeIndex');
  expect(context).toMatchObject({
    state: 'ASSIGNED',
    assignmentsCompleted: true,
    humanTaskActionLogs: [
      {
        action: 'ASSIGNMENTS_COMPLETED',
        state: 'ASSIGNED',
        actedBy: 'system',
        stateStart: started,
      },
    ],
  });
}
