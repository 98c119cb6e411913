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
  formlessW,
  loopW,
  portal,
  purchaseCalls,
  purchaseFixtures,
  root,
  W,
} from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

/** The same as updateHumanTaskByRef, whose cases are in test/cases, but the id says which task is meant. */

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);
const { task, humanTask, claim, claimed, update, updateById, terminate } = purchaseCalls(cluster);

const taskIdIn = async (workflowId = W, ref = 'sign_off_ref') =>
  (await task(ref, workflowId)).taskId;
const updateTask = (taskId: string, as: string, body: unknown, query = {}) => ({
  method: 'POST',
  path: `/api/human/tasks/${taskId}/update`,
  as,
  query,
  body,
});

it('saves an answer, and nothing else of the task changes', async () => {
  const taskId = await claimed(bob);
  const before = (await humanTask(taskId)).json;
  await cluster.cluster.clock.advance(1000);
  const now = cluster.cluster.clock.now();
  const answer = await updateById(taskId, bob, { note: 'soon' });
  expect(answer.status).toBe(200);
  expect(answer.text).toBe('');
  expect(answer.headers.get('content-type')).toBeNull();
  const after = await humanTask(taskId);
  expect(after.json).toEqual({
    ...before,
    output: { note: 'soon' },
    updatedOn: now,
    input: {
      ...before.input,
      __humanTaskProcessContext: { ...before.input.__humanTaskProcessContext, lastUpdated: now },
    },
  });
  expect(await task('sign_off_ref')).toMatchObject({
    status: 'IN_PROGRESS',
    outputData: { note: 'soon' },
    updateTime: now,
  });
});

it('completes the task, logs nothing, and the workflow goes on before the answer', async () => {
  const taskId = await claimed(bob);
  await cluster.cluster.clock.advance(1000);
  const now = cluster.cluster.clock.now();
  const answer = await updateById(taskId, bob, { decision: 'yes' }, { complete: true });
  expect(answer.status).toBe(200);
  expect(answer.text).toBe('');
  const after = await humanTask(taskId);
  expect(after.json).toMatchObject({
    state: 'COMPLETED',
    output: { decision: 'yes' },
    assignee: financeGroup,
    claimant: conductorUser(bob),
    updatedBy: bob,
    updatedOn: now,
  });
  expect(contextOf(after)).toMatchObject({
    state: 'COMPLETED',
    lastUpdated: now,
    humanTaskActionLogs: [{ action: 'ASSIGNMENT' }, { action: 'CLAIM' }],
  });
  expect(await task('sign_off_ref')).toMatchObject({
    status: 'COMPLETED',
    outputData: { decision: 'yes' },
    endTime: now,
  });
  expect(await task('book_ref')).toMatchObject({ status: 'SCHEDULED' });
});

it('lays new fields over saved ones, and completes with what is there', async () => {
  const taskId = await claimed(bob);
  await updateById(taskId, bob, { decision: 'no', note: 'first', amount: 1 });
  await updateById(taskId, bob, { decision: 'yes', amount: 2 }, { complete: false });
  expect((await updateById(taskId, bob, {}, { complete: true })).status).toBe(200);
  expect((await humanTask(taskId)).json.output).toEqual({
    decision: 'yes',
    note: 'first',
    amount: 2,
  });
});

it('keeps the state of a task that nobody has claimed', async () => {
  const taskId = await taskIdIn();
  await updateById(taskId, ann, { note: 'prepared' });
  const after = (await humanTask(taskId)).json;
  expect(after).toMatchObject({ state: 'ASSIGNED', output: { note: 'prepared' }, updatedBy: ann });
  expect(after).not.toHaveProperty('claimant');
});

it('takes anything where there is no form', async () => {
  const taskId = await claimed(bob, formlessW);
  const body = { output: { deep: [1, null] }, decision: 5 };
  expect((await updateById(taskId, bob, body, { complete: true })).status).toBe(200);
  expect((await humanTask(taskId)).json.output).toEqual(body);
});

it('means the iteration of a loop that has the id, not the newest', async () => {
  const first = await taskIdIn(loopW, 'review_ref__1');
  await updateById(first, ann, { decision: 'no' }, { complete: true });
  expect((await updateById(first, ann, { note: 'late' })).status).toBe(400);
  const second = await taskIdIn(loopW, 'review_ref__2');
  expect((await updateById(second, ann, { note: 'now' })).status).toBe(200);
  expect((await humanTask(first)).json.output).toEqual({ decision: 'no' });
  expect((await humanTask(second)).json.output).toEqual({ note: 'now' });
});

describe('who may update', () => {
  it.each([
    ['the claimant', bob],
    ['an administrator', root],
    ['the owner', ann],
    ['an application that may execute it', portal],
  ])('%s', async (_who, as) => {
    const taskId = await claimed(bob);
    expect((await updateById(taskId, as, { note: as })).status).toBe(200);
    expect((await humanTask(taskId)).json).toMatchObject({
      output: { note: as },
      claimant: conductorUser(bob),
      updatedBy: as,
    });
  });
});

provokes('updateHumanTask', 'NotPermitted', {
  when: 'the caller is the assignee but has not claimed it',
  given: () => taskIdIn(),
  call: (taskId) => updateTask(taskId, eve, { decision: 'yes' }, { complete: true }),
  says: { message: "You don't have permissions to update human task: sign_off" },
});

provokes('updateHumanTask', 'UnknownTask', {
  when: 'there is none of that id',
  call: () => updateTask('nothing', cal, {}),
  says: { message: 'No such human task found by id: nothing' },
});

provokes('updateHumanTask', 'TaskIsTerminal', {
  when: 'it is completed',
  given: async () => {
    const taskId = await claimed(bob);
    await update(bob, { complete: true }, { decision: 'yes' });
    return taskId;
  },
  call: (taskId) => updateTask(taskId, bob, { note: 'more' }),
  says: (taskId) => ({
    message: `Human task ${taskId} is already in terminal state: COMPLETED`,
  }),
});

provokes('updateHumanTask', 'OutputBreaksForm', {
  when: 'the answer does not fit the form, and completes nothing',
  given: async () => {
    const taskId = await taskIdIn();
    await claim(taskId, bob);
    return taskId;
  },
  call: (taskId) => updateTask(taskId, bob, { note: 5, amount: '12' }, { complete: true }),
  says: {
    message: 'Validation failed, check below errors for detail.',
    violations: expect.arrayContaining([
      { path: 'decision', message: expect.any(String) },
      { path: 'note', message: expect.any(String), invalidValue: 5 },
      { path: 'amount', message: expect.any(String), invalidValue: '12' },
    ]),
  },
});

it('is refused for a task whose workflow was terminated', async () => {
  const taskId = await claimed(bob);
  await terminate();
  const { status, json } = await updateById(taskId, bob, { note: 'late' });
  expect(status).toBe(400);
  expect(json.message).toBe(`Human task ${taskId} is already in terminal state: DELETED`);
});
