import { describe, expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  bob,
  cal,
  loopW,
  purchaseCalls,
  purchaseFixtures,
  root,
  W,
} from '../../support/purchase-fixtures.ts';
import { useCluster, type Call } from '../../support/test-cluster.ts';

/** What this call does is told by the behaviour cases A to C (test/cases). Here: its answers, and its refusals. */

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);
const { task, humanTask, claim, update } = purchaseCalls(cluster);

const updateByRef = (as: string, query: object, body: unknown = { decision: 'yes' }): Call => ({
  method: 'POST',
  path: '/api/human/tasks/update/taskRef',
  as,
  query: { workflowId: W, taskRefName: 'sign_off_ref', ...query },
  body,
});
const taskId = async () => (await task('sign_off_ref')).taskId;

it('saves an answer, with no body and no content type of its own', async () => {
  const id = await taskId();
  await claim(id, bob);
  await cluster.cluster.clock.advance(1000);
  const now = cluster.cluster.clock.now();
  const answer = await update(bob, {}, { note: 'soon' });
  expect(answer.status).toBe(200);
  expect(answer.text).toBe('');
  expect(answer.headers.get('content-type')).toBeNull();
  expect((await humanTask(id)).json).toMatchObject({
    state: 'IN_PROGRESS',
    output: { note: 'soon' },
    updatedBy: bob,
    updatedOn: now,
  });
  expect(await task('sign_off_ref')).toMatchObject({
    status: 'IN_PROGRESS',
    outputData: { note: 'soon' },
    updateTime: now,
  });
});

it('completes the task, and the workflow goes on before the answer', async () => {
  const id = await taskId();
  await claim(id, bob);
  const answer = await update(bob, { complete: true }, { decision: 'yes' });
  expect(answer.status).toBe(200);
  expect(answer.text).toBe('');
  expect((await humanTask(id)).json).toMatchObject({
    state: 'COMPLETED',
    output: { decision: 'yes' },
  });
  expect(await task('sign_off_ref')).toMatchObject({
    status: 'COMPLETED',
    outputData: { decision: 'yes' },
    endTime: cluster.cluster.clock.now(),
  });
  expect(await task('book_ref')).toMatchObject({ status: 'SCHEDULED' });
});

it('begins the next iteration of a loop with a record of its own', async () => {
  const query = { workflowId: loopW, taskRefName: 'review_ref', complete: true };
  expect((await update(ann, query, { decision: 'no' })).status).toBe(200);
  const [first, second] = await Promise.all(
    ['review_ref__1', 'review_ref__2'].map((ref) => task(ref, loopW)),
  );
  expect(second.taskId).not.toBe(first.taskId);
  expect((await humanTask(second.taskId)).json).toMatchObject({
    state: 'ASSIGNED',
    taskRefName: 'review_ref__2',
    output: {},
  });
});

describe('booleans', () => {
  it.each(['true', 'TRUE', 'on', 'yes', '1'])('%s completes', async (complete) => {
    await cluster.call(updateByRef(ann, { complete }));
    expect((await humanTask(await taskId())).json.state).toBe('COMPLETED');
  });

  it.each(['false', 'False', 'off', 'no', '0', ''])('%s saves', async (complete) => {
    await cluster.call(updateByRef(ann, { complete }));
    expect((await humanTask(await taskId())).json).toMatchObject({
      state: 'ASSIGNED',
      output: { decision: 'yes' },
    });
  });
});

provokes('updateHumanTaskByRef', 'UnknownWorkflow', {
  when: 'there is no execution of that id, for strangers too',
  call: () => updateByRef(cal, { workflowId: 'nothing' }),
  says: { message: 'No such workflow found by id: nothing' },
});

provokes('updateHumanTaskByRef', 'UnknownTaskRef', {
  when: 'the execution has no human task of that reference, or not yet',
  call: () => updateByRef(cal, { taskRefName: 'book_ref', iteration: 2 }),
  says: {
    message: `No such human task found by taskRefName: book_ref in workflow: ${W}, iteration: 2`,
  },
});

provokes('updateHumanTaskByRef', 'AmbiguousIteration', {
  when: 'several iterations are named',
  call: () => updateByRef(ann, { workflowId: loopW, taskRefName: 'review_ref', iteration: [1, 2] }),
  says: { message: "Parameter 'iteration' names one iteration but several were given: 1, 2" },
});

provokes('updateHumanTaskByRef', 'NotPermitted', {
  when: 'the caller is the assignee but has not claimed it',
  call: () => updateByRef(bob, {}),
  says: { message: "You don't have permissions to update human task: sign_off" },
});

provokes('updateHumanTaskByRef', 'TaskIsTerminal', {
  when: 'it is completed',
  given: async () => {
    await update(ann, { complete: true }, { decision: 'yes' });
    return taskId();
  },
  call: () => updateByRef(ann, {}),
  says: (id) => ({ message: `Human task ${String(id)} is already in terminal state: COMPLETED` }),
});

provokes('updateHumanTaskByRef', 'OutputBreaksForm', {
  when: 'the answer does not fit the form, and completes nothing',
  call: () => updateByRef(root, { complete: true }, { note: 5, amount: '12' }),
  says: {
    message: 'Validation failed, check below errors for detail.',
    violations: expect.arrayContaining([
      { path: 'decision', message: expect.any(String) },
      { path: 'note', message: expect.any(String), invalidValue: 5 },
      { path: 'amount', message: expect.any(String), invalidValue: '12' },
    ]),
  },
});
