import { describe, expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  bob,
  book,
  cal,
  financeGroup,
  loopW,
  portal,
  purchaseCalls,
  purchaseFixtures,
  root,
  signOff,
  W,
} from '../../support/purchase-fixtures.ts';
import { fork, join, loop, sub } from '../../support/some-tasks.ts';
import { useCluster } from '../../support/test-cluster.ts';

const madeW = 'bbbbbbbb-0000-1000-a000-000000000001';
const againW = 'bbbbbbbb-0000-1000-a000-000000000002';
const aroundW = 'bbbbbbbb-0000-1000-a000-000000000003';
const limitedW = 'bbbbbbbb-0000-1000-a000-000000000004';
const roundsW = 'bbbbbbbb-0000-1000-a000-000000000005';
const part = sub('part', 'stamped');
/** Nobody polls for it here. */
const stamp = { ...book, name: 'stamp' };
const beside = { ...signOff(), taskReferenceName: 'beside_ref' };
const remembering = signOff() as { inputParameters: object };
const seed = {
  ...purchaseFixtures,
  users: [...purchaseFixtures.users!, { id: 'maker@acme.com' }],
  workflowDefinitions: [
    ...purchaseFixtures.workflowDefinitions!,
    { name: 'made', tasks: [book], createdBy: 'maker@acme.com' },
    {
      name: 'around',
      tasks: [fork('fork', [part], [beside]), join('join', 'part', 'beside')],
    },
    { name: 'stamped', tasks: [stamp] },
    { name: 'rounds', tasks: [loop('loop', [1, 2], part)] },
    { name: 'limited', tasks: [stamp, signOff()], timeoutSeconds: 60 },
    {
      name: 'remembering',
      tasks: [
        {
          ...remembering,
          inputParameters: {
            ...remembering.inputParameters,
            noted: '${sign_off_ref.output.note}',
          },
        },
      ],
    },
  ],
  executions: [
    ...purchaseFixtures.executions!,
    { name: 'made', workflowId: madeW, startedBy: cal },
    { name: 'remembering', workflowId: againW, startedBy: ann },
    { name: 'around', workflowId: aroundW, startedBy: ann },
    { name: 'limited', workflowId: limitedW, startedBy: ann },
    { name: 'rounds', workflowId: roundsW, startedBy: ann },
  ],
};
const cluster = useCluster({ seed });
const { provokes } = provoking(cluster, seed);
const {
  task,
  workflow,
  humanTask,
  claimed,
  update,
  pause,
  resume,
  terminate,
  deleteTask,
  reviewUntil,
  grant,
  defineTasks,
} = purchaseCalls(cluster);

const retryWorkflow = (id = W, as = root, query = {}) => ({
  method: 'POST',
  path: `/api/workflow/${id}/retry`,
  as,
  query,
});
const retry = async (id = W, as = root, query = {}) => {
  const { status, text } = await cluster.call(retryWorkflow(id, as, query));
  expect([status, text]).toEqual([204, '']);
};
const report = async (workflowId: string, reference: string, status: string) => {
  const { taskId } = await task(reference, workflowId);
  const body = { workflowInstanceId: workflowId, taskId, status };
  const answer = await cluster.call({ method: 'POST', path: '/api/tasks', as: root, body });
  expect(answer.status, answer.text).toBe(200);
  return taskId;
};
const references = async (id: string) =>
  (await workflow(id)).tasks.map(
    (one: { referenceTaskName: string; status: string }) =>
      `${one.referenceTaskName} ${one.status}`,
  );

describe('a terminated execution', () => {
  it('runs again, with a new attempt at its cancelled task', async () => {
    await claimed(bob);
    await update(bob, {}, { note: 'draft' });
    await terminate(root, W, { reason: 'too early' });
    const old = await task('sign_off_ref');
    await cluster.cluster.clock.advance(1000);
    await retry();
    const now = cluster.cluster.clock.now();

    const execution = await workflow();
    expect(execution).toMatchObject({ status: 'RUNNING', endTime: 0, updateTime: now });
    expect(execution).not.toHaveProperty('reasonForIncompletion');
    const [before, attempt] = execution.tasks;
    expect(before).toEqual({ ...old, retried: true });
    expect(attempt).toMatchObject({
      referenceTaskName: 'sign_off_ref',
      status: 'IN_PROGRESS',
      retryCount: 1,
      retriedTaskId: old.taskId,
      retried: false,
      outputData: {},
      seq: 2,
      scheduledTime: now,
      startTime: now,
      endTime: 0,
    });
    expect(attempt.taskId).not.toBe(old.taskId);
  });

  it('gives the new attempt a record of its own, and the old one stays deleted', async () => {
    const oldId = await claimed(bob);
    await terminate();
    const old = (await humanTask(oldId)).json;
    await cluster.cluster.clock.advance(1000);
    await retry();
    expect((await humanTask(oldId)).json).toEqual(old);
    const { taskId } = await task('sign_off_ref');
    const { json } = await humanTask(taskId);
    expect(json).toMatchObject({
      taskId,
      state: 'ASSIGNED',
      assignee: financeGroup,
      output: {},
      createdBy: ann,
      createdOn: cluster.cluster.clock.now(),
      input: { __humanTaskProcessContext: { humanTaskActionLogs: [{ action: 'ASSIGNMENT' }] } },
    });
    expect(json).not.toHaveProperty('claimant');
  });

  it('is answered by reference in its newest attempt, and goes on', async () => {
    await terminate();
    await retry();
    expect((await update(ann, { complete: true }, { decision: 'yes' })).status).toBe(200);
    expect(await references(W)).toEqual([
      'sign_off_ref CANCELED',
      'sign_off_ref COMPLETED',
      'book_ref SCHEDULED',
    ]);
  });

  it('resolves the input of the new attempt anew', async () => {
    await update(ann, { workflowId: againW }, { note: 'draft' });
    expect((await task('sign_off_ref', againW)).inputData).toMatchObject({ noted: null });
    await terminate(root, againW);
    await retry(againW);
    expect((await task('sign_off_ref', againW)).inputData).toMatchObject({ noted: 'draft' });
  });

  it('may be terminated and retried again', async () => {
    await terminate();
    await retry();
    const { taskId: second } = await task('sign_off_ref');
    await terminate();
    await retry();
    expect(await task('sign_off_ref')).toMatchObject({ retryCount: 2, retriedTaskId: second });
    expect(await references(W)).toEqual([
      'sign_off_ref CANCELED',
      'sign_off_ref CANCELED',
      'sign_off_ref IN_PROGRESS',
    ]);
  });
});

describe('a failed execution', () => {
  it('hands its worker’s task out again, at once', async () => {
    const failed = await report(madeW, 'book_ref', 'FAILED_WITH_TERMINAL_ERROR');
    expect(await workflow(madeW)).toMatchObject({ status: 'FAILED' });
    await retry(madeW);
    expect(await workflow(madeW)).toMatchObject({ status: 'RUNNING' });
    const polled = await cluster.call({ path: '/api/tasks/poll/book', as: portal });
    expect(polled.json).toMatchObject({
      workflowInstanceId: madeW,
      retryCount: 1,
      retriedTaskId: failed,
      outputData: {},
    });
  });

  it('leaves what was done before the failure', async () => {
    await update(ann, { complete: true }, { decision: 'yes' });
    const done = await task('sign_off_ref');
    await report(W, 'book_ref', 'FAILED_WITH_TERMINAL_ERROR');
    await retry();
    expect(await task('sign_off_ref')).toEqual(done);
    expect(await references(W)).toEqual([
      'sign_off_ref COMPLETED',
      'book_ref FAILED_WITH_TERMINAL_ERROR',
      'book_ref SCHEDULED',
    ]);
  });

  it('makes a new human task for one that was deleted', async () => {
    const { taskId: deleted } = await task('sign_off_ref');
    await deleteTask(deleted, root);
    expect(await workflow()).toMatchObject({ status: 'FAILED' });
    await retry();
    const { taskId } = await task('sign_off_ref');
    expect((await humanTask(taskId)).json).toMatchObject({
      state: 'ASSIGNED',
      assignee: financeGroup,
    });
    expect((await humanTask(deleted)).json).toMatchObject({ state: 'DELETED' });
  });

  it('tries again what has no retries left by its definition', async () => {
    await defineTasks({ name: 'book', retryCount: 0 });
    const { text: id } = await cluster.call({
      method: 'POST',
      path: '/api/workflow/made',
      as: root,
    });
    await report(id, 'book_ref', 'FAILED');
    expect(await workflow(id)).toMatchObject({ status: 'FAILED' });
    await retry(id);
    expect(await references(id)).toEqual(['book_ref FAILED', 'book_ref SCHEDULED']);
  });
});

it('an execution that timed out runs again', async () => {
  await defineTasks({ name: 'sign_off', timeoutSeconds: 60 });
  const { text: id } = await cluster.call({
    method: 'POST',
    path: '/api/workflow/purchase',
    as: root,
  });
  await cluster.cluster.clock.advance(60_000);
  expect(await workflow(id)).toMatchObject({ status: 'TIMED_OUT' });
  await retry(id);
  expect(await workflow(id)).toMatchObject({ status: 'RUNNING' });
  expect(await references(id)).toEqual(['sign_off_ref TIMED_OUT', 'sign_off_ref IN_PROGRESS']);
});

describe('a loop', () => {
  it('that was cancelled by a termination goes on in its iteration', async () => {
    await reviewUntil(2);
    await terminate(root, loopW);
    await retry(loopW);
    expect(await references(loopW)).toEqual([
      'loop_ref IN_PROGRESS',
      'review_ref__1 COMPLETED',
      'review_ref__2 CANCELED',
      'review_ref__2 IN_PROGRESS',
    ]);
    expect(await task('loop_ref', loopW)).toMatchObject({ iteration: 2, retryCount: 0 });
    expect(await task('review_ref__2', loopW)).toMatchObject({ iteration: 2, retryCount: 1 });

    const query = { workflowId: loopW, taskRefName: 'review_ref', complete: true };
    await update(ann, query, { decision: 'yes' });
    expect(await task('loop_ref', loopW)).toMatchObject({ status: 'COMPLETED' });
    expect(await task('book_ref', loopW)).toMatchObject({ status: 'SCHEDULED' });
  });

  it('goes on in the iteration in which a task inside has failed', async () => {
    await reviewUntil(2);
    await report(loopW, 'review_ref__2', 'FAILED_WITH_TERMINAL_ERROR');
    expect(await task('loop_ref', loopW)).toMatchObject({ status: 'CANCELED' });
    await retry(loopW);
    expect(await task('loop_ref', loopW)).toMatchObject({
      status: 'IN_PROGRESS',
      iteration: 2,
      retryCount: 0,
      outputData: { iteration: 2 },
    });
    const open = await task('review_ref__2', loopW);
    expect(open).toMatchObject({ status: 'IN_PROGRESS', iteration: 2, retryCount: 1 });
    expect((await humanTask(open.taskId)).json).toMatchObject({
      state: 'ASSIGNED',
      taskRefName: 'review_ref__2',
    });
  });
});

describe('an execution whose sub-workflow failed', () => {
  const newestChild = async () => (await task('part_ref', aroundW)).subWorkflowId;
  const failed = async (): Promise<string> => {
    const child = await newestChild();
    await report(child, 'book_ref', 'FAILED_WITH_TERMINAL_ERROR');
    expect(await workflow(aroundW)).toMatchObject({ status: 'FAILED' });
    return child;
  };

  it('starts a new sub-workflow, and what was cut off is tried again beside it', async () => {
    const child = await failed();
    await retry(aroundW);
    expect(await references(aroundW)).toEqual([
      'fork_ref COMPLETED',
      'part_ref FAILED',
      'beside_ref CANCELED',
      'join_ref IN_PROGRESS',
      'part_ref IN_PROGRESS',
      'beside_ref IN_PROGRESS',
    ]);
    expect(await workflow(child)).toMatchObject({ status: 'FAILED' });
    const other = await newestChild();
    expect(other).not.toBe(child);
    expect(await references(other)).toEqual(['book_ref SCHEDULED']);
  });

  it('resumes the sub-workflow itself if that is asked for', async () => {
    const child = await failed();
    await retry(aroundW, root, { resumeSubworkflowTasks: true });
    expect(await references(aroundW)).toEqual([
      'fork_ref COMPLETED',
      'part_ref IN_PROGRESS',
      'beside_ref CANCELED',
      'join_ref IN_PROGRESS',
      'beside_ref IN_PROGRESS',
    ]);
    expect(await workflow(aroundW)).toMatchObject({ status: 'RUNNING', endTime: 0 });
    expect(await newestChild()).toBe(child);
    expect(await workflow(child)).toMatchObject({ status: 'RUNNING' });
    expect(await references(child)).toEqual([
      'book_ref FAILED_WITH_TERMINAL_ERROR',
      'book_ref SCHEDULED',
    ]);

    await report(child, 'book_ref', 'COMPLETED');
    await report(aroundW, 'beside_ref', 'COMPLETED');
    expect(await workflow(aroundW)).toMatchObject({ status: 'COMPLETED' });
    expect(await task('join_ref', aroundW)).toMatchObject({
      status: 'COMPLETED',
      outputData: { part_ref: { subWorkflowId: child } },
    });
  });

  it('takes the option where there is no sub-workflow', async () => {
    await terminate();
    await retry(W, root, { resumeSubworkflowTasks: true });
    expect(await workflow()).toMatchObject({ status: 'RUNNING' });
  });

  it('runs again when its sub-workflow is retried, with what was cut off in it', async () => {
    const child = await failed();
    await retry(child);
    expect(await workflow(child)).toMatchObject({ status: 'RUNNING' });
    expect(await workflow(aroundW)).toMatchObject({ status: 'RUNNING' });
    expect(await references(aroundW)).toEqual([
      'fork_ref COMPLETED',
      'part_ref IN_PROGRESS',
      'beside_ref CANCELED',
      'join_ref IN_PROGRESS',
      'beside_ref IN_PROGRESS',
    ]);
    await report(child, 'book_ref', 'COMPLETED');
    await report(aroundW, 'beside_ref', 'COMPLETED');
    expect(await workflow(aroundW)).toMatchObject({ status: 'COMPLETED' });
  });

  it('waits for its sub-workflow again when that failed and was retried while it was paused itself', async () => {
    const child = await newestChild();
    await pause(root, aroundW);
    await report(child, 'book_ref', 'FAILED_WITH_TERMINAL_ERROR');
    expect(await references(aroundW)).toContain('part_ref FAILED');
    await retry(child);
    expect(await references(aroundW)).toContain('part_ref IN_PROGRESS');
    expect(await workflow(aroundW)).toMatchObject({ status: 'PAUSED' });
    await resume(root, aroundW);
    await report(child, 'book_ref', 'COMPLETED');
    await report(aroundW, 'beside_ref', 'COMPLETED');
    expect(await workflow(aroundW)).toMatchObject({ status: 'COMPLETED' });
  });

  it('stays as it is when a sub-workflow is retried in whose place it has started another', async () => {
    const child = await failed();
    await retry(aroundW);
    await terminate(root, aroundW);
    await retry(child, root, { retryIfRetriedByParent: true });
    expect(await workflow(child)).toMatchObject({ status: 'RUNNING' });
    expect(await workflow(aroundW)).toMatchObject({ status: 'TERMINATED' });
    await report(child, 'book_ref', 'COMPLETED');
    expect(await workflow(aroundW)).toMatchObject({ status: 'TERMINATED' });
  });

  it('may have its first sub-workflow retried, whatever is said of its parent', async () => {
    const child = await failed();
    await retry(child, root, { retryIfRetriedByParent: false });
    expect(await workflow(child)).toMatchObject({ status: 'RUNNING' });
  });

  provokes('retryWorkflow', 'RetriedByParent', {
    when: 'the execution around it has started another in its place, and that matters',
    given: async () => {
      const child = await failed();
      const { taskId } = await task('part_ref', aroundW);
      await retry(aroundW);
      return { child, taskId };
    },
    call: ({ child }) => retryWorkflow(child, root, { retryIfRetriedByParent: false }),
    says: ({ child, taskId }) => ({
      message: `Parent task ${taskId} of workflow ${aroundW} is already retried, retrying subworkflow ${child} is prohibited because retryIfHasParent=false in retry request`,
    }),
  });
});

it('a loop goes on in its iteration when the sub-workflow in it is resumed', async () => {
  await report((await task('part_ref__1', roundsW)).subWorkflowId, 'book_ref', 'COMPLETED');
  const { subWorkflowId } = await task('part_ref__2', roundsW);
  await report(subWorkflowId, 'book_ref', 'FAILED_WITH_TERMINAL_ERROR');
  expect(await task('loop_ref', roundsW)).toMatchObject({ status: 'CANCELED' });
  await retry(roundsW, root, { resumeSubworkflowTasks: true });
  expect(await references(roundsW)).toEqual([
    'loop_ref IN_PROGRESS',
    'part_ref__1 COMPLETED',
    'part_ref__2 IN_PROGRESS',
  ]);
  await report(subWorkflowId, 'book_ref', 'COMPLETED');
  expect(await workflow(roundsW)).toMatchObject({ status: 'COMPLETED' });
});

it('an execution that its own time limit ended goes on, though nothing in it failed', async () => {
  await pause(root, limitedW);
  await report(limitedW, 'book_ref', 'COMPLETED');
  await cluster.cluster.clock.advance(60_000);
  expect(await workflow(limitedW)).toMatchObject({ status: 'TIMED_OUT' });
  await retry(limitedW);
  expect(await workflow(limitedW)).toMatchObject({ status: 'RUNNING' });
  expect(await references(limitedW)).toEqual(['book_ref COMPLETED', 'sign_off_ref IN_PROGRESS']);
});

it('what failed while the execution was paused is tried again once, not twice', async () => {
  await pause();
  await report(W, 'sign_off_ref', 'FAILED');
  await terminate();
  await retry();
  expect(await references(W)).toEqual(['sign_off_ref FAILED', 'sign_off_ref IN_PROGRESS']);
});

describe('who may', () => {
  it.each([
    ['an administrator', root],
    ['whoever made its definition', 'maker@acme.com'],
    ['whoever started it', cal],
  ])('%s', async (_who, as) => {
    await terminate(root, madeW);
    await retry(madeW, as);
    expect(await workflow(madeW)).toMatchObject({ status: 'RUNNING', createdBy: cal });
  });

  it('whoever was granted EXECUTE on its definition', async () => {
    await grant(bob, ['EXECUTE'], { type: 'WORKFLOW_DEF', id: 'made' });
    await terminate(root, madeW);
    await retry(madeW, bob);
    expect(await workflow(madeW)).toMatchObject({ status: 'RUNNING' });
  });
});

provokes('retryWorkflow', 'NotPermitted', {
  when: 'the caller did not start it and may not execute its definition',
  given: () => terminate(),
  call: () => retryWorkflow(W, bob),
  says: { message: "You don't have permissions to retry workflow: purchase" },
});

provokes('retryWorkflow', 'UnknownWorkflow', {
  when: 'there is no execution of that id',
  call: () => retryWorkflow('nothing'),
  says: { message: 'No such workflow found by id: nothing' },
});

provokes('retryWorkflow', 'WorkflowIsRunning', {
  when: 'the execution is under way',
  call: () => retryWorkflow(),
  says: { message: 'Workflow is still running.  status=RUNNING' },
});

it('answers a paused execution in the same way', async () => {
  await pause();
  const { status, json } = await cluster.call(retryWorkflow());
  expect(status).toBe(404);
  expect(json.message).toBe('Workflow is still running.  status=PAUSED');
});

const NOTHING =
  'There are no retryable tasks! Use restart if you want to attempt entire workflow execution again.';

provokes('retryWorkflow', 'NothingToRetry', {
  when: 'the execution is completed',
  given: () => report(madeW, 'book_ref', 'COMPLETED'),
  call: () => retryWorkflow(madeW),
  says: { message: NOTHING },
});

it('answers an execution whose tasks all succeeded before it was terminated in the same way', async () => {
  await pause();
  await update(ann, { complete: true }, { decision: 'yes' });
  await terminate();
  const { status, json } = await cluster.call(retryWorkflow());
  expect(status).toBe(409);
  expect(json.message).toBe(NOTHING);
});
