import { describe, expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  bob,
  cal,
  openW,
  portal,
  purchaseCalls,
  purchaseFixtures,
  root,
  signOff,
  W,
} from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const userW = 'bbbbbbbb-0000-1000-a000-000000000001';
const groupW = 'bbbbbbbb-0000-1000-a000-000000000002';
const conductorW = 'bbbbbbbb-0000-1000-a000-000000000003';
const dee = 'Dee@outside.com';
const fay = 'fay@outside.com';
const external = (user: string) => ({ userType: 'EXTERNAL_USER', user });
const assignedTo = (name: string, userType: string, user: string) => ({
  name,
  tasks: [signOff({ assignments: [{ assignee: { userType, user }, slaMinutes: 0 }] })],
});
const seed = {
  ...purchaseFixtures,
  workflowDefinitions: [
    ...purchaseFixtures.workflowDefinitions!,
    assignedTo('for_user', 'EXTERNAL_USER', dee),
    assignedTo('for_group', 'EXTERNAL_GROUP', 'LABS'),
    assignedTo('for_conductor_user', 'CONDUCTOR_USER', cal),
  ],
  executions: [
    ...purchaseFixtures.executions!,
    { name: 'for_user', workflowId: userW, startedBy: ann },
    { name: 'for_group', workflowId: groupW, startedBy: ann },
    { name: 'for_conductor_user', workflowId: conductorW, startedBy: ann },
  ],
};
const cluster = useCluster({ seed });
const { provokes } = provoking(cluster, seed);
const { task, humanTask, claimFor, update } = purchaseCalls(cluster);

const taskIdIn = async (workflowId: string) => (await task('sign_off_ref', workflowId)).taskId;
const claimTask = (taskId: string, userId: string, as: string, query = {}) => ({
  method: 'POST',
  path: `/api/human/tasks/${taskId}/externalUser/${encodeURIComponent(userId)}`,
  as,
  query,
});

it('claims for an outside user whom the calling application vouches for', async () => {
  const taskId = await taskIdIn(userW);
  await cluster.cluster.clock.advance(1000);
  const now = cluster.cluster.clock.now();
  const { status, json } = await claimFor(taskId, dee, portal);
  expect(status).toBe(200);
  expect(json).toMatchObject({
    taskId,
    state: 'IN_PROGRESS',
    assignee: external(dee),
    claimant: external(dee),
    updatedBy: portal,
    updatedOn: now,
  });
  expect(json.input.__humanTaskProcessContext.humanTaskActionLogs[1]).toMatchObject({
    action: 'CLAIM',
    state: 'IN_PROGRESS',
    stateStart: now,
    actedBy: `EXTERNAL_USER:${dee}`,
  });
  expect((await humanTask(taskId)).json).toEqual(json);
});

it('claims for anybody out of an outside group, which stays the assignee', async () => {
  const { json } = await claimFor(await taskIdIn(groupW), fay, ann);
  expect(json).toMatchObject({
    assignee: { userType: 'EXTERNAL_GROUP', user: 'LABS' },
    claimant: external(fay),
  });
});

it('claims an open task for anybody, without an assignee', async () => {
  const { json } = await claimFor(await taskIdIn(openW), fay, root);
  expect(json).toMatchObject({ claimant: external(fay) });
  expect(json).not.toHaveProperty('assignee');
});

describe('for a user of the cluster', () => {
  it.each([
    ['who is the assignee, in any spelling', conductorW, 'CAL@acme.com', cal],
    ['who is in the group that is the assignee', W, bob, bob],
  ])('%s', async (_who, workflowId, userId, claimant) => {
    const { status, json } = await claimFor(await taskIdIn(workflowId), userId, ann);
    expect(status).toBe(200);
    expect(json).toMatchObject({ claimant: { userType: 'CONDUCTOR_USER', user: claimant } });
  });

  it('who may then act on the task', async () => {
    await claimFor(await taskIdIn(conductorW), cal, ann);
    const query = { workflowId: conductorW, complete: true };
    expect((await update(cal, query, { decision: 'yes' })).status).toBe(200);
  });

  it('but not by a namesake among the outside users', async () => {
    expect((await claimFor(await taskIdIn(userW), dee.toLowerCase(), ann)).status).toBe(400);
  });
});

it('makes whoever overrides the assignment its assignee', async () => {
  const { json } = await claimFor(await taskIdIn(userW), fay, ann, { overrideAssignment: true });
  expect(json).toMatchObject({ assignee: external(fay), claimant: external(fay) });
});

it('decodes the user’s id in the path once', async () => {
  const { json } = await claimFor(await taskIdIn(openW), 'a/b:c%20d@x.com', ann);
  expect(json).toMatchObject({ claimant: external('a/b:c%20d@x.com') });
});

it('answers the whole form too when it is wanted', async () => {
  const { json } = await claimFor(await taskIdIn(openW), fay, ann, { withTemplate: true });
  expect(json.humanTaskDef.fullTemplate).toMatchObject({ name: 'SignOff', version: 1 });
});

describe('who may', () => {
  it.each([
    ['an administrator', root],
    ['the owner', ann],
    ['an application that may execute the task', portal],
  ])('%s', async (_who, as) => {
    expect((await claimFor(await taskIdIn(userW), dee, as)).status).toBe(200);
  });

  it('not a person who was granted EXECUTE and UPDATE', async () => {
    await cluster.call({
      method: 'POST',
      path: '/api/auth/authorization',
      as: root,
      body: {
        subject: { type: 'USER', id: cal },
        target: { type: 'TASK_DEF', id: 'sign_off' },
        access: ['EXECUTE', 'UPDATE', 'READ'],
      },
    });
    expect((await claimFor(await taskIdIn(userW), dee, cal)).status).toBe(403);
  });
});

provokes('claimHumanTaskForUser', 'NotPermitted', {
  when: 'the caller may claim it only for himself',
  given: () => taskIdIn(W),
  call: (taskId) => claimTask(taskId, bob, bob),
  says: { message: "You don't have permissions to claim for another user human task: sign_off" },
});

provokes('claimHumanTaskForUser', 'UnknownTask', {
  when: 'there is none of that id',
  call: () => claimTask('nothing', dee, cal),
  says: { message: 'No such human task found by id: nothing' },
});

provokes('claimHumanTaskForUser', 'AlreadyClaimed', {
  when: 'somebody has it, even the same user, even when overriding',
  given: async () => {
    const taskId = await taskIdIn(userW);
    await claimFor(taskId, dee, ann);
    return taskId;
  },
  call: (taskId) => claimTask(taskId, dee, ann, { overrideAssignment: true }),
  says: (taskId) => ({ message: `Human task ${taskId} is already claimed` }),
});

provokes('claimHumanTaskForUser', 'AssignedToAnother', {
  when: 'it is assigned to another outside user and not taken over',
  given: () => taskIdIn(userW),
  call: (taskId) => claimTask(taskId, fay, portal),
  says: (taskId) => ({
    message: `Human task ${taskId} is assigned to a different user or group`,
  }),
});

provokes('claimHumanTaskForUser', 'TaskIsTerminal', {
  when: 'it is completed',
  given: async () => {
    const taskId = await taskIdIn(userW);
    await update(ann, { workflowId: userW, complete: true }, { decision: 'yes' });
    return taskId;
  },
  call: (taskId) => claimTask(taskId, dee, ann),
  says: (taskId) => ({
    message: `Human task ${taskId} is already in terminal state: COMPLETED`,
  }),
});
