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
const { task, humanTask, claim, claimFor, claimed, release, update, skip } = purchaseCalls(cluster);

const MINUTE = 60_000;
const taskIdIn = async (workflowId = W) => (await task('sign_off_ref', workflowId)).taskId;
const releaseTask = (taskId: string, as: string) => ({
  method: 'POST',
  path: `/api/human/tasks/${taskId}/release`,
  as,
});

it('gives the task back to its assignee, and logs who released it', async () => {
  const taskId = await claimed(bob);
  await cluster.cluster.clock.advance(1000);
  const now = cluster.cluster.clock.now();
  const answer = await release(taskId, bob);
  expect(answer.status).toBe(200);
  expect(answer.text).toBe('');
  expect(answer.headers.get('content-type')).toBeNull();
  const after = await humanTask(taskId);
  expect(after.json).toMatchObject({
    state: 'ASSIGNED',
    assignee: financeGroup,
    createdBy: ann,
    updatedBy: bob,
    createdOn: now - 1000,
    updatedOn: now,
  });
  expect(after.json).not.toHaveProperty('claimant');
  const context = contextOf(after);
  expect(context).toMatchObject({ state: 'ASSIGNED', lastUpdated: now, assigneeIndex: 0 });
  const id = expect.stringMatching(/^[0-9a-f-]{36}$/);
  expect(context.humanTaskActionLogs.slice(2)).toEqual([
    {
      id,
      action: 'RELEASE',
      state: 'PENDING',
      stateStart: now,
      assignee: financeGroup,
      actedBy: bob,
    },
    {
      id,
      action: 'ASSIGNMENT',
      state: 'ASSIGNED',
      stateStart: now,
      assignee: financeGroup,
      actedBy: 'system',
    },
  ]);
  expect(await task('sign_off_ref')).toMatchObject({ status: 'IN_PROGRESS' });
});

it('lets others claim the task again', async () => {
  const taskId = await claimed(bob);
  await release(taskId, bob);
  expect((await claim(taskId, eve)).json).toMatchObject({ claimant: conductorUser(eve) });
});

it('keeps what was saved', async () => {
  const taskId = await claimed(bob);
  await update(bob, {}, { decision: 'yes', note: 'half done' });
  await release(taskId, bob);
  expect((await humanTask(taskId)).json.output).toEqual({ decision: 'yes', note: 'half done' });
});

it('starts the clock of the assignment anew', async () => {
  await cluster.cluster.clock.advance(20 * MINUTE);
  const taskId = await claimed(bob);
  await release(taskId, bob);
  await cluster.cluster.clock.advance(30 * MINUTE - 1);
  expect((await humanTask(taskId)).json.assignee).toEqual(financeGroup);
  await cluster.cluster.clock.advance(1);
  expect((await humanTask(taskId)).json.assignee).toEqual(conductorUser(root));
});

it('opens a task again that was open when it was claimed', async () => {
  const taskId = await claimed(cal, openW);
  expect((await release(taskId, cal)).status).toBe(200);
  const after = await humanTask(taskId);
  expect(after.json.state).toBe('ASSIGNED');
  expect(after.json).not.toHaveProperty('assignee');
  expect(after.json).not.toHaveProperty('claimant');
  expect(contextOf(after)).toMatchObject({
    assignmentsCompleted: true,
    humanTaskActionLogs: [
      { action: 'ASSIGNMENTS_COMPLETED' },
      { action: 'CLAIM' },
      { action: 'RELEASE', state: 'PENDING', actedBy: cal },
      { action: 'ASSIGNMENTS_COMPLETED', state: 'ASSIGNED', actedBy: 'system' },
    ],
  });
});

it('gives a task that was taken over back to the assignment it was taken from', async () => {
  const taskId = await taskIdIn();
  await claim(taskId, ann, { overrideAssignment: true });
  await release(taskId, ann);
  const after = await humanTask(taskId);
  expect(after.json).toMatchObject({ state: 'ASSIGNED', assignee: financeGroup });
  expect(contextOf(after).humanTaskActionLogs.slice(-2)).toMatchObject([
    { action: 'RELEASE', assignee: conductorUser(ann) },
    { action: 'ASSIGNMENT', assignee: financeGroup },
  ]);
});

it('stays at the assignment that the chain had reached', async () => {
  const taskId = await taskIdIn();
  await skip(taskId, root);
  await claim(taskId, root);
  await release(taskId, root);
  const after = await humanTask(taskId);
  expect(after.json.assignee).toEqual(conductorUser(root));
  expect(contextOf(after)).toMatchObject({ assigneeIndex: 1, skippedAssigneeIndexes: [0] });
});

it('reads no body', async () => {
  const taskId = await claimed(bob);
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const answer = await cluster.direct({ ...releaseTask(taskId, bob), body: '{"broken', headers });
  expect(answer.status).toBe(200);
});

describe('who may release', () => {
  it.each([
    ['the claimant', bob],
    ['an administrator', root],
    ['the owner', ann],
    ['an application that may execute it', portal],
  ])('%s', async (_who, as) => {
    const taskId = await claimed(bob);
    expect((await release(taskId, as)).status).toBe(200);
    expect((await humanTask(taskId)).json).toMatchObject({ state: 'ASSIGNED', updatedBy: as });
  });

  it('the owner, for a claimant outside the cluster', async () => {
    const taskId = await taskIdIn(openW);
    await claimFor(taskId, 'dee@outside.com', ann);
    expect((await release(taskId, ann)).status).toBe(200);
  });

  it('not a user of the cluster with the name of an outside claimant', async () => {
    const taskId = await taskIdIn(openW);
    await claimFor(taskId, cal, ann);
    expect((await release(taskId, cal)).status).toBe(403);
  });
});

provokes('releaseHumanTask', 'NotPermitted', {
  when: 'the caller is a member of the group it is assigned to but has not claimed it',
  given: () => claimed(bob),
  call: (taskId) => releaseTask(taskId, eve),
  says: { message: "You don't have permissions to release human task: sign_off" },
});

provokes('releaseHumanTask', 'UnknownTask', {
  when: 'there is none of that id',
  call: () => releaseTask('nothing', cal),
  says: { message: 'No such human task found by id: nothing' },
});

provokes('releaseHumanTask', 'TaskNotClaimed', {
  when: 'nobody has claimed it',
  given: () => taskIdIn(),
  call: (taskId) => releaseTask(taskId, root),
  says: (taskId) => ({ message: `Human task ${taskId} is not claimed` }),
});

provokes('releaseHumanTask', 'TaskIsTerminal', {
  when: 'it is completed',
  given: async () => {
    const taskId = await claimed(bob);
    await update(bob, { complete: true }, { decision: 'yes' });
    return taskId;
  },
  call: (taskId) => releaseTask(taskId, bob),
  says: (taskId) => ({
    message: `Human task ${taskId} is already in terminal state: COMPLETED`,
  }),
});
