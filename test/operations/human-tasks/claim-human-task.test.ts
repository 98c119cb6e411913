import { describe, expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  bob,
  cal,
  eve,
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
const { task, humanTask, claim, update } = purchaseCalls(cluster);

const finance = { userType: 'CONDUCTOR_GROUP', user: 'finance' };
const conductorUser = (user: string) => ({ userType: 'CONDUCTOR_USER', user });
const taskIdIn = async (workflowId = W) => (await task('sign_off_ref', workflowId)).taskId;
const claimTask = (taskId: string, as: string, query = {}) => ({
  method: 'POST',
  path: `/api/human/tasks/${taskId}/claim`,
  as,
  query,
});

it('makes the caller the claimant, without changing the assignee', async () => {
  const taskId = await taskIdIn();
  await cluster.cluster.clock.advance(1000);
  const now = cluster.cluster.clock.now();
  const { status, json } = await claim(taskId, bob);
  expect(status).toBe(200);
  expect(json).toMatchObject({
    taskId,
    state: 'IN_PROGRESS',
    assignee: finance,
    claimant: conductorUser(bob),
    createdBy: ann,
    updatedBy: bob,
    createdOn: now - 1000,
    updatedOn: now,
    output: {},
  });
  expect(json.input.__humanTaskProcessContext).toMatchObject({
    state: 'IN_PROGRESS',
    lastUpdated: now,
    assigneeIndex: 0,
    humanTaskActionLogs: [
      { action: 'ASSIGNMENT' },
      {
        action: 'CLAIM',
        state: 'IN_PROGRESS',
        stateStart: now,
        assignee: finance,
        claimant: conductorUser(bob),
        actedBy: `CONDUCTOR_USER:${bob}`,
      },
    ],
  });
  expect((await humanTask(taskId)).json).toEqual(json);
  expect(await task('sign_off_ref')).toMatchObject({ status: 'IN_PROGRESS', outputData: {} });
});

it('gives an open task no assignee', async () => {
  const { json } = await claim(await taskIdIn(openW), cal);
  expect(json).toMatchObject({ state: 'IN_PROGRESS', claimant: conductorUser(cal) });
  expect(json).not.toHaveProperty('assignee');
});

it('makes whoever overrides the assignment its assignee, and leaves the definition', async () => {
  const { status, json } = await claim(await taskIdIn(), root, { overrideAssignment: true });
  expect(status).toBe(200);
  expect(json).toMatchObject({
    assignee: conductorUser(root),
    claimant: conductorUser(root),
    humanTaskDef: { assignments: [{ assignee: finance }, { assignee: conductorUser(root) }] },
  });
  expect(json.input.__humanTaskProcessContext).toMatchObject({
    assigneeIndex: 0,
    humanTaskActionLogs: [
      { assignee: finance },
      { action: 'CLAIM', assignee: conductorUser(root), claimant: conductorUser(root) },
    ],
  });
});

it('overrides nothing when the task is the caller’s anyhow', async () => {
  const { json } = await claim(await taskIdIn(), bob, { overrideAssignment: true });
  expect(json).toMatchObject({ assignee: finance, claimant: conductorUser(bob) });
});

it('writes an application as a user of its own', async () => {
  const { json } = await claim(await taskIdIn(openW), portal);
  expect(json).toMatchObject({ claimant: conductorUser(portal) });
});

it('answers the whole form too when it is wanted', async () => {
  const { json } = await claim(await taskIdIn(), bob, { withTemplate: true });
  expect(json.humanTaskDef.fullTemplate).toMatchObject({ name: 'SignOff', version: 1 });
});

it('stops the clock of the assignment', async () => {
  const taskId = await taskIdIn();
  await claim(taskId, bob);
  await cluster.cluster.clock.advance(31 * 60_000);
  expect((await humanTask(taskId)).json).toMatchObject({
    state: 'IN_PROGRESS',
    assignee: finance,
    claimant: conductorUser(bob),
  });
});

it('lets exactly one of two win who claim at once', async () => {
  const taskId = await taskIdIn();
  const answers = await Promise.all([claim(taskId, bob), claim(taskId, eve)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
});

describe('who may claim', () => {
  it.each([
    ['a member of the group it is assigned to', eve, {}],
    ['an administrator who overrides', root, { overrideAssignment: true }],
    ['the owner who overrides', ann, { overrideAssignment: true }],
    ['an application that may execute it and overrides', portal, { overrideAssignment: true }],
  ])('%s', async (_who, as, query) => {
    expect((await claim(await taskIdIn(), as, query)).status).toBe(200);
  });

  it('whoever was granted UPDATE on its definition, and overrides', async () => {
    await cluster.call({
      method: 'POST',
      path: '/api/auth/authorization',
      as: root,
      body: {
        subject: { type: 'USER', id: cal },
        target: { type: 'TASK_DEF', id: 'sign_off' },
        access: ['UPDATE'],
      },
    });
    const taskId = await taskIdIn();
    expect((await claim(taskId, cal)).status).toBe(400);
    expect((await claim(taskId, cal, { overrideAssignment: true })).status).toBe(200);
  });
});

provokes('claimHumanTask', 'NotPermitted', {
  when: 'the caller has no relation to it, even when overriding',
  given: () => taskIdIn(),
  call: (taskId) => claimTask(taskId, cal, { overrideAssignment: true }),
  says: { message: "You don't have permissions to claim human task: sign_off" },
});

provokes('claimHumanTask', 'UnknownTask', {
  when: 'there is none of that id',
  call: () => claimTask('nothing', cal),
  says: { message: 'No such human task found by id: nothing' },
});

provokes('claimHumanTask', 'AlreadyClaimed', {
  when: 'somebody has it, even the caller, even when overriding',
  given: async () => {
    const taskId = await taskIdIn();
    await claim(taskId, bob);
    return taskId;
  },
  call: (taskId) => claimTask(taskId, bob, { overrideAssignment: true }),
  says: (taskId) => ({ message: `Human task ${taskId} is already claimed` }),
});

provokes('claimHumanTask', 'AssignedToAnother', {
  when: 'it is assigned to others and not taken over',
  given: () => taskIdIn(),
  call: (taskId) => claimTask(taskId, root, { overrideAssignment: false }),
  says: (taskId) => ({
    message: `Human task ${taskId} is assigned to a different user or group`,
  }),
});

provokes('claimHumanTask', 'TaskIsTerminal', {
  when: 'it is completed',
  given: async () => {
    const taskId = await taskIdIn();
    await update(ann, { complete: true }, { decision: 'yes' });
    return taskId;
  },
  call: (taskId) => claimTask(taskId, bob),
  says: (taskId) => ({
    message: `Human task ${taskId} is already in terminal state: COMPLETED`,
  }),
});
