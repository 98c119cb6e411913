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
  purchaseWith,
  root,
  W,
} from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const chainW = 'aaaaaaaa-0000-1000-a000-000000000051';
const terminateW = 'aaaaaaaa-0000-1000-a000-000000000052';
const reason =
  'Task terminated as no more assignments pending and completion strategy is TERMINATE';

const cluster = useCluster({
  seed: [
    purchaseFixtures,
    purchaseWith(chainW, {
      assignments: [
        { assignee: financeGroup, slaMinutes: 30 },
        { assignee: conductorUser(bob), slaMinutes: 10 },
        { assignee: conductorUser(cal), slaMinutes: 0 },
      ],
    }),
    purchaseWith(terminateW, {
      assignments: [{ assignee: financeGroup, slaMinutes: 30 }],
      assignmentCompletionStrategy: 'TERMINATE',
    }),
  ],
});
const { provokes } = provoking(cluster, purchaseFixtures);
const { task, humanTask, claim, claimed, skip, update, workflow } = purchaseCalls(cluster);

const MINUTE = 60_000;
const taskIdIn = async (workflowId = W) => (await task('sign_off_ref', workflowId)).taskId;
const skipTask = (taskId: string, as: string, query = {}) => ({
  method: 'POST',
  path: `/api/human/tasks/${taskId}/skip`,
  as,
  query,
});

it('passes the task to the next assignee, and logs who skipped and why', async () => {
  const taskId = await taskIdIn();
  await cluster.cluster.clock.advance(1000);
  const now = cluster.cluster.clock.now();
  const answer = await skip(taskId, ann, { reason: 'on holiday & away' });
  expect(answer.status).toBe(200);
  expect(answer.text).toBe('');
  expect(answer.headers.get('content-type')).toBeNull();
  const after = await humanTask(taskId);
  expect(after.json).toMatchObject({
    state: 'ASSIGNED',
    assignee: conductorUser(root),
    updatedBy: ann,
    updatedOn: now,
  });
  const context = contextOf(after);
  expect(context).toMatchObject({
    state: 'ASSIGNED',
    lastUpdated: now,
    assigneeIndex: 1,
    skippedAssigneeIndexes: [0],
    assignmentsCompleted: false,
  });
  const id = expect.stringMatching(/^[0-9a-f-]{36}$/);
  expect(context.humanTaskActionLogs.slice(1)).toEqual([
    {
      id,
      action: 'SKIP',
      state: 'ASSIGNED',
      stateStart: now,
      assignee: financeGroup,
      actedBy: ann,
      cause: 'on holiday & away',
    },
    {
      id,
      action: 'ASSIGNMENT',
      state: 'ASSIGNED',
      stateStart: now,
      assignee: conductorUser(root),
      actedBy: 'system',
    },
  ]);
  expect(await task('sign_off_ref')).toMatchObject({ status: 'IN_PROGRESS' });
});

it('logs no cause when no reason is given', async () => {
  const taskId = await taskIdIn();
  await skip(taskId, root);
  const [, skipped] = contextOf(await humanTask(taskId)).humanTaskActionLogs;
  expect(skipped.action).toBe('SKIP');
  expect(skipped).not.toHaveProperty('cause');
});

it('notes only what was skipped, not what ran out', async () => {
  const taskId = await taskIdIn(chainW);
  await skip(taskId, root);
  await cluster.cluster.clock.advance(10 * MINUTE);
  const after = await humanTask(taskId);
  expect(after.json.assignee).toEqual(conductorUser(cal));
  expect(contextOf(after)).toMatchObject({ assigneeIndex: 2, skippedAssigneeIndexes: [0] });
});

it('gives the next assignee all of his time', async () => {
  const taskId = await taskIdIn(chainW);
  await cluster.cluster.clock.advance(29 * MINUTE);
  await skip(taskId, root);
  await cluster.cluster.clock.advance(10 * MINUTE - 1);
  expect((await humanTask(taskId)).json.assignee).toEqual(conductorUser(bob));
  await cluster.cluster.clock.advance(1);
  expect((await humanTask(taskId)).json.assignee).toEqual(conductorUser(cal));
});

it('opens the task to everybody after the last assignment under LEAVE_OPEN', async () => {
  const taskId = await taskIdIn();
  await skip(taskId, root);
  expect((await skip(taskId, root)).status).toBe(200);
  const after = await humanTask(taskId);
  expect(after.json.state).toBe('ASSIGNED');
  expect(after.json).not.toHaveProperty('assignee');
  const context = contextOf(after);
  expect(context).toMatchObject({ assignmentsCompleted: true, skippedAssigneeIndexes: [0, 1] });
  expect(context.humanTaskActionLogs.slice(-2)).toMatchObject([
    { action: 'SKIP', assignee: conductorUser(root) },
    { action: 'ASSIGNMENTS_COMPLETED', state: 'ASSIGNED', actedBy: 'system' },
  ]);
  expect((await claim(taskId, cal)).status).toBe(200);
});

it('deletes the task and fails its workflow after the last assignment under TERMINATE', async () => {
  const taskId = await taskIdIn(terminateW);
  expect((await skip(taskId, ann)).status).toBe(200);
  const after = await humanTask(taskId);
  expect(after.json.state).toBe('DELETED');
  expect(after.json).not.toHaveProperty('assignee');
  expect(contextOf(after).humanTaskActionLogs.slice(-2)).toMatchObject([
    { action: 'SKIP', actedBy: ann },
    { action: 'ASSIGNMENTS_COMPLETED', state: 'DELETED', actedBy: 'system' },
  ]);
  expect(await workflow(terminateW)).toMatchObject({
    status: 'FAILED',
    reasonForIncompletion: reason,
    endTime: cluster.cluster.clock.now(),
    tasks: [{ taskId, status: 'CANCELED', reasonForIncompletion: reason }],
  });
});

it('reads no body', async () => {
  const taskId = await taskIdIn();
  const headers = { 'content-type': 'text/plain' };
  const answer = await cluster.direct({ ...skipTask(taskId, root), body: 'x', headers });
  expect(answer.status).toBe(200);
});

describe('who may skip', () => {
  it.each([
    ['a member of the group it is assigned to', eve],
    ['an administrator', root],
    ['the owner', ann],
    ['an application that may execute it', portal],
  ])('%s', async (_who, as) => {
    const taskId = await taskIdIn();
    expect((await skip(taskId, as)).status).toBe(200);
    expect((await humanTask(taskId)).json).toMatchObject({
      assignee: conductorUser(root),
      updatedBy: as,
    });
  });

  it('not the assignee before last', async () => {
    const taskId = await taskIdIn();
    await skip(taskId, bob);
    expect((await skip(taskId, bob)).status).toBe(403);
  });
});

provokes('skipHumanTask', 'NotPermitted', {
  when: 'the caller has no relation to it',
  given: () => taskIdIn(),
  call: (taskId) => skipTask(taskId, cal, { reason: 'mine' }),
  says: { message: "You don't have permissions to skip human task: sign_off" },
});

provokes('skipHumanTask', 'UnknownTask', {
  when: 'there is none of that id',
  call: () => skipTask('nothing', cal),
  says: { message: 'No such human task found by id: nothing' },
});

provokes('skipHumanTask', 'NoAssigneeToSkip', {
  when: 'it is open to everybody',
  given: () => taskIdIn(openW),
  call: (taskId) => skipTask(taskId, root),
  says: (taskId) => ({ message: `Human task ${taskId} has no assignee to skip` }),
});

provokes('skipHumanTask', 'TaskIsClaimed', {
  when: 'somebody has claimed it, even for the claimant',
  given: () => claimed(bob),
  call: (taskId) => skipTask(taskId, bob),
  says: (taskId) => ({ message: `Human task ${taskId} is claimed and cannot be skipped` }),
});

provokes('skipHumanTask', 'TaskIsTerminal', {
  when: 'it is completed',
  given: async () => {
    const taskId = await taskIdIn();
    await update(ann, { complete: true }, { decision: 'yes' });
    return taskId;
  },
  call: (taskId) => skipTask(taskId, root),
  says: (taskId) => ({
    message: `Human task ${taskId} is already in terminal state: COMPLETED`,
  }),
});
