import { describe, expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  bob,
  cal,
  conductorUser,
  contextOf,
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
const { task, humanTask, claim, claimed, grant, reassign, skip, update } = purchaseCalls(cluster);

const MINUTE = 60_000;
const VALIDATION_FAILED = 'Validation failed, check below errors for detail.';
const calAlone = [{ assignee: conductorUser(cal), slaMinutes: 0 }];
const labs = { userType: 'EXTERNAL_GROUP', user: 'LABS' };

const taskIdIn = async (workflowId = W) => (await task('sign_off_ref', workflowId)).taskId;
const reassignTask = (taskId: string, as: string, body: unknown = calAlone) => ({
  method: 'POST',
  path: `/api/human/tasks/${taskId}/reassign`,
  as,
  body,
});

it('offers the task to the first of the new chain, and logs who reassigned it', async () => {
  const taskId = await taskIdIn();
  await skip(taskId, root);
  await cluster.cluster.clock.advance(1000);
  const now = cluster.cluster.clock.now();
  const chain = [
    { assignee: conductorUser(cal), slaMinutes: 20 },
    { assignee: labs, slaMinutes: 0 },
  ];
  const answer = await reassign(taskId, ann, chain);
  expect(answer.status).toBe(200);
  expect(answer.text).toBe('');
  expect(answer.headers.get('content-type')).toBeNull();
  const after = await humanTask(taskId);
  expect(after.json).toMatchObject({
    state: 'ASSIGNED',
    assignee: conductorUser(cal),
    updatedBy: ann,
    createdOn: now - 1000,
    updatedOn: now,
  });
  const context = contextOf(after);
  expect(context).toMatchObject({
    state: 'ASSIGNED',
    lastUpdated: now,
    assigneeIndex: 0,
    skippedAssigneeIndexes: [],
    assignmentsCompleted: false,
  });
  const id = expect.stringMatching(/^[0-9a-f-]{36}$/);
  expect(context.humanTaskActionLogs.slice(3)).toEqual([
    {
      id,
      action: 'REASSIGNMENT',
      state: 'ASSIGNED',
      stateStart: now,
      assignee: conductorUser(root),
      actedBy: ann,
    },
    {
      id,
      action: 'ASSIGNMENT',
      state: 'ASSIGNED',
      stateStart: now,
      assignee: conductorUser(cal),
      actedBy: 'system',
    },
  ]);
  expect(await task('sign_off_ref')).toMatchObject({ status: 'IN_PROGRESS' });
});

it('replaces the chain in the definition, also in the copy that the input holds', async () => {
  const taskId = await taskIdIn();
  const before = (await humanTask(taskId)).json;
  await reassign(taskId, ann, calAlone);
  const { humanTaskDef, input } = (await humanTask(taskId)).json;
  expect(humanTaskDef).toEqual({ ...before.humanTaskDef, assignments: calAlone });
  expect(input.__humanTaskDefinition).toEqual({
    ...before.input.__humanTaskDefinition,
    assignments: calAlone,
  });
  expect((await task('sign_off_ref')).inputData).toEqual(input);
});

it('moves along the new chain, each of its steps with its own time', async () => {
  const taskId = await taskIdIn();
  await cluster.cluster.clock.advance(25 * MINUTE);
  await reassign(taskId, ann, [
    { assignee: conductorUser(cal), slaMinutes: 10 },
    { assignee: labs, slaMinutes: 5 },
  ]);
  const assigneeAfter = async (ms: number) => {
    await cluster.cluster.clock.advance(ms);
    return (await humanTask(taskId)).json.assignee;
  };
  expect(await assigneeAfter(10 * MINUTE - 1)).toEqual(conductorUser(cal));
  expect(await assigneeAfter(1)).toEqual(labs);
  expect(await assigneeAfter(5 * MINUTE - 1)).toEqual(labs);
  expect(await assigneeAfter(1)).toBeUndefined();
});

it('lets the new assignee claim, and not the old one', async () => {
  const taskId = await taskIdIn();
  await reassign(taskId, ann, calAlone);
  expect((await claim(taskId, bob)).status).toBe(403);
  expect((await claim(taskId, cal)).json).toMatchObject({ claimant: conductorUser(cal) });
});

it('assigns a task that was open', async () => {
  const taskId = await taskIdIn(openW);
  expect((await reassign(taskId, ann, calAlone)).status).toBe(200);
  const after = await humanTask(taskId);
  expect(after.json).toMatchObject({ state: 'ASSIGNED', assignee: conductorUser(cal) });
  expect(contextOf(after)).toMatchObject({ assigneeIndex: 0, assignmentsCompleted: false });
});

it.each([
  ['left out', [{ assignee: conductorUser(cal) }]],
  ['null', [{ assignee: conductorUser(cal), slaMinutes: null }]],
])('never moves on when the minutes of the last one are %s', async (_what, chain) => {
  const taskId = await taskIdIn();
  expect((await reassign(taskId, ann, chain)).status).toBe(200);
  await cluster.cluster.clock.advance(365 * 24 * 60 * MINUTE);
  expect((await humanTask(taskId)).json).toMatchObject({
    assignee: conductorUser(cal),
    humanTaskDef: { assignments: calAlone },
  });
});

describe('who may reassign', () => {
  it.each([
    ['a member of the group it is assigned to', eve],
    ['an administrator', root],
    ['the owner', ann],
    ['an application that may execute it', portal],
  ])('%s', async (_who, as) => {
    const taskId = await taskIdIn();
    expect((await reassign(taskId, as, calAlone)).status).toBe(200);
    expect((await humanTask(taskId)).json).toMatchObject({
      assignee: conductorUser(cal),
      updatedBy: as,
    });
  });

  it('whoever was granted UPDATE on its definition', async () => {
    await grant(cal, ['UPDATE']);
    expect((await reassign(await taskIdIn(), cal, calAlone)).status).toBe(200);
  });
});

provokes('reassignHumanTask', 'NotPermitted', {
  when: 'the caller has no relation to it',
  given: () => taskIdIn(),
  call: (taskId) => reassignTask(taskId, cal),
  says: { message: "You don't have permissions to reassign human task: sign_off" },
});

provokes('reassignHumanTask', 'UnknownTask', {
  when: 'there is none of that id',
  call: () => reassignTask('nothing', cal),
  says: { message: 'No such human task found by id: nothing' },
});

provokes('reassignHumanTask', 'TaskIsClaimed', {
  when: 'somebody has claimed it',
  given: () => claimed(bob),
  call: (taskId) => reassignTask(taskId, root),
  says: (taskId) => ({ message: `Human task ${taskId} is claimed and cannot be reassigned` }),
});

provokes('reassignHumanTask', 'TaskIsTerminal', {
  when: 'it is completed',
  given: async () => {
    const taskId = await taskIdIn();
    await update(ann, { complete: true }, { decision: 'yes' });
    return taskId;
  },
  call: (taskId) => reassignTask(taskId, root),
  says: (taskId) => ({
    message: `Human task ${taskId} is already in terminal state: COMPLETED`,
  }),
});

provokes('reassignHumanTask', 'InvalidAssignments', {
  when: 'it names nobody, a kind that does not exist, or a successor of one that never runs out',
  given: () => taskIdIn(),
  call: (taskId) =>
    reassignTask(taskId, ann, [
      { assignee: conductorUser(cal), slaMinutes: 0 },
      { assignee: { userType: 'PERSON', user: cal }, slaMinutes: 5 },
      { assignee: { userType: 'CONDUCTOR_GROUP', user: '' }, slaMinutes: 0 },
    ]),
  says: {
    message: VALIDATION_FAILED,
    violations: [
      {
        path: '[0].slaMinutes',
        message: 'must be more than 0 where another assignment follows: it would never be reached',
        invalidValue: 0,
      },
      {
        path: '[1].assignee.userType',
        message: 'must be one of EXTERNAL_USER, EXTERNAL_GROUP, CONDUCTOR_USER, CONDUCTOR_GROUP',
        invalidValue: 'PERSON',
      },
      { path: '[2].assignee.user', message: 'must not be empty', invalidValue: '' },
    ],
  },
});

it.each<[string, readonly object[], string]>([
  ['an empty list', [], ''],
  ['an entry without an assignee', [{ slaMinutes: 5 }], '[0].assignee.userType'],
  ['an assignee that is null', [{ assignee: null }], '[0].assignee.userType'],
  ['an assignee without a kind', [{ assignee: { user: cal } }], '[0].assignee.userType'],
  [
    'an assignee without a name',
    [{ assignee: { userType: 'EXTERNAL_USER' } }],
    '[0].assignee.user',
  ],
  [
    'a successor of minutes that are left out',
    [{ assignee: conductorUser(cal) }, { assignee: labs }],
    '[0].slaMinutes',
  ],
])('refuses %s, and changes nothing', async (_what, chain, path) => {
  const taskId = await taskIdIn();
  const before = (await humanTask(taskId)).json;
  const { status, json } = await reassign(taskId, ann, chain);
  expect(status).toBe(400);
  expect(json.message).toBe(VALIDATION_FAILED);
  expect(json.validationErrors).toEqual([expect.objectContaining({ path })]);
  expect((await humanTask(taskId)).json).toEqual(before);
});
