import { describe, expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  bob,
  cal,
  eve,
  formlessW,
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
const { task, humanTask, claim, claimFor, update } = purchaseCalls(cluster);

const taskIdIn = async (workflowId = W) => (await task('sign_off_ref', workflowId)).taskId;
const getTask = (taskId: string, as: string, query = {}) => ({
  path: `/api/human/tasks/${taskId}`,
  as,
  query,
});

it('answers a task that is assigned', async () => {
  const now = cluster.cluster.clock.now();
  const taskId = await taskIdIn();
  const { status, json } = await cluster.call(getTask(taskId, bob));
  const finance = { userType: 'CONDUCTOR_GROUP', user: 'finance' };
  expect(status).toBe(200);
  expect(json).toEqual({
    createdBy: ann,
    updatedBy: ann,
    taskId,
    state: 'ASSIGNED',
    displayName: 'Sign off',
    definitionName: 'sign_off',
    workflowId: W,
    workflowName: 'purchase',
    taskRefName: 'sign_off_ref',
    assignee: finance,
    humanTaskDef: {
      assignments: [
        { assignee: finance, slaMinutes: 30 },
        { assignee: { userType: 'CONDUCTOR_USER', user: root }, slaMinutes: 0 },
      ],
      userFormTemplate: { name: 'SignOff', version: 1 },
      assignmentCompletionStrategy: 'LEAVE_OPEN',
      displayName: 'Sign off',
    },
    input: {
      cost: 120,
      _createdBy: ann,
      __humanTaskDefinition: expect.objectContaining({ displayName: 'Sign off' }),
      __humanTaskProcessContext: {
        state: 'ASSIGNED',
        lastUpdated: now,
        assigneeIndex: 0,
        skippedAssigneeIndexes: [],
        assignmentsCompleted: false,
        humanTaskActionLogs: [
          {
            id: expect.stringMatching(/^[0-9a-f-]{36}$/),
            state: 'ASSIGNED',
            stateStart: now,
            assignee: finance,
            action: 'ASSIGNMENT',
            actedBy: 'system',
          },
        ],
        humanTaskTriggerLog: [],
      },
    },
    output: {},
    createdOn: now,
    updatedOn: now,
  });
});

it('answers an open task without assignee and index', async () => {
  const { json } = await cluster.call(getTask(await taskIdIn(openW), cal));
  expect(json).toMatchObject({ state: 'ASSIGNED', humanTaskDef: { assignments: [] } });
  expect(json).not.toHaveProperty('assignee');
  const context = json.input.__humanTaskProcessContext;
  expect(context).toMatchObject({
    assignmentsCompleted: true,
    humanTaskActionLogs: [
      { action: 'ASSIGNMENTS_COMPLETED', state: 'ASSIGNED', actedBy: 'system' },
    ],
  });
  expect(context).not.toHaveProperty('assigneeIndex');
});

describe('the whole form', () => {
  it('comes with the definition when it is wanted', async () => {
    const taskId = await taskIdIn();
    const form = await cluster.call({ path: '/api/human/template/SignOff/1', as: bob });
    const { json } = await cluster.call(getTask(taskId, bob, { withTemplate: true }));
    expect(json.humanTaskDef.fullTemplate).toEqual(form.json);
    const without = await cluster.call(getTask(taskId, bob, { withTemplate: false }));
    expect(without.json.humanTaskDef).not.toHaveProperty('fullTemplate');
  });

  it('is left out for a task without one', async () => {
    const taskId = await taskIdIn(formlessW);
    const { status, json } = await cluster.call(getTask(taskId, bob, { withTemplate: true }));
    expect(status).toBe(200);
    expect(json.humanTaskDef).not.toHaveProperty('fullTemplate');
    expect(json.humanTaskDef).not.toHaveProperty('userFormTemplate');
  });
});

it('answers a completed task with assignee, claimant and all that happened', async () => {
  const taskId = await taskIdIn();
  await claim(taskId, bob);
  await cluster.cluster.clock.advance(5000);
  await update(bob, { complete: true }, { decision: 'yes' });
  const { json } = await humanTask(taskId, bob);
  expect(json).toMatchObject({
    state: 'COMPLETED',
    assignee: { userType: 'CONDUCTOR_GROUP', user: 'finance' },
    claimant: { userType: 'CONDUCTOR_USER', user: bob },
    output: { decision: 'yes' },
    updatedBy: bob,
    updatedOn: cluster.cluster.clock.now(),
    input: {
      __humanTaskProcessContext: {
        state: 'COMPLETED',
        lastUpdated: cluster.cluster.clock.now(),
        humanTaskActionLogs: [{ action: 'ASSIGNMENT' }, { action: 'CLAIM' }],
      },
    },
  });
});

it('changes nothing, however often it is called', async () => {
  const taskId = await taskIdIn();
  const first = await humanTask(taskId, bob);
  await cluster.cluster.clock.advance(60_000);
  expect((await humanTask(taskId, bob)).json).toEqual(first.json);
});

describe('who may read it', () => {
  it.each([
    ['an administrator', root],
    ['the owner, who started the workflow', ann],
    ['a member of the group it is assigned to', eve],
    ['an application that may execute it', portal],
  ])('%s', async (_who, as) => {
    expect((await humanTask(await taskIdIn(), as)).status).toBe(200);
  });

  it('the claimant, who has left the group that it is assigned to', async () => {
    const taskId = await taskIdIn();
    await claim(taskId, bob);
    await cluster.call({
      method: 'PUT',
      path: `/api/users/${bob}`,
      as: root,
      body: { name: 'Bob', groups: [] },
    });
    expect((await humanTask(taskId, bob)).status).toBe(200);
  });

  it('anybody while it is open to all', async () => {
    expect((await humanTask(await taskIdIn(openW), cal)).status).toBe(200);
  });

  it.each(['READ', 'UPDATE'])('whoever was granted %s on its definition', async (access) => {
    await grantToCal([access]);
    expect((await humanTask(await taskIdIn(), cal)).status).toBe(200);
  });

  it.each(['EXECUTE', 'DELETE', 'CREATE'])('not a person who was granted %s', async (access) => {
    await grantToCal([access]);
    expect((await humanTask(await taskIdIn(), cal)).status).toBe(403);
  });

  it('not the group any more that the task has left', async () => {
    const taskId = await taskIdIn();
    await claim(taskId, root, { overrideAssignment: true });
    expect((await humanTask(taskId, eve)).status).toBe(403);
  });

  it('not an outside user’s namesake', async () => {
    const taskId = await taskIdIn();
    await claimFor(taskId, cal, root, { overrideAssignment: true });
    expect((await humanTask(taskId, cal)).status).toBe(403);
  });
});

provokes('getHumanTask', 'NotPermitted', {
  when: 'the caller has no relation to it',
  given: () => taskIdIn(),
  call: (taskId) => getTask(taskId, cal),
  says: { message: "You don't have permissions to read human task: sign_off" },
});

provokes('getHumanTask', 'UnknownTask', {
  when: 'there is none of that id',
  call: () => getTask('nothing', cal),
  says: { message: 'No such human task found by id: nothing' },
});

it('does not take the task of a worker for a human task', async () => {
  await update(ann, { complete: true }, { decision: 'yes' });
  const { taskId } = await task('book_ref');
  expect((await humanTask(taskId, root)).status).toBe(404);
});

it('hints at the search when it is called like one', async () => {
  const answer = await humanTask('search', bob);
  expect(answer.status).toBe(404);
  expect(answer.headers.get('x-mock-hint')).toBe(
    'did you mean POST /api/human/tasks/search with a body?',
  );
});

async function grantToCal(access: readonly string[]) {
  await cluster.call({
    method: 'POST',
    path: '/api/auth/authorization',
    as: root,
    body: {
      subject: { type: 'USER', id: cal },
      target: { type: 'TASK_DEF', id: 'sign_off' },
      access,
    },
  });
}
