import { describe, expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  bob,
  book,
  cal,
  loopW,
  portal,
  purchaseCalls,
  purchaseFixtures,
  root,
  W,
} from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const madeW = 'bbbbbbbb-0000-1000-a000-000000000001';
const riskyW = 'bbbbbbbb-0000-1000-a000-000000000002';
const lostW = 'bbbbbbbb-0000-1000-a000-000000000003';
const aroundW = 'bbbbbbbb-0000-1000-a000-000000000004';
/** Nobody polls for it here. */
const stamp = { ...book, name: 'stamp' };
const part = {
  name: 'part',
  taskReferenceName: 'part_ref',
  type: 'SUB_WORKFLOW',
  subWorkflowParam: { name: 'purchase' },
};
const seed = {
  ...purchaseFixtures,
  users: [
    ...purchaseFixtures.users!,
    { id: 'flow@acme.com', roles: ['WORKFLOW_MANAGER'] },
    { id: 'maker@acme.com' },
  ],
  workflowDefinitions: [
    ...purchaseFixtures.workflowDefinitions!,
    {
      name: 'made',
      tasks: [book],
      createdBy: 'maker@acme.com',
      outputParameters: { page: '${book_ref.output.page}', asked: '${workflow.input.cost}' },
    },
    { name: 'risky', tasks: [stamp], failureWorkflow: 'made' },
    { name: 'lost', tasks: [stamp], failureWorkflow: 'nowhere' },
    { name: 'around', tasks: [part] },
  ],
  executions: [
    ...purchaseFixtures.executions!,
    { name: 'made', workflowId: madeW, startedBy: cal, input: { cost: 9 } },
    { name: 'risky', workflowId: riskyW, startedBy: ann, input: { cost: 7 } },
    { name: 'lost', workflowId: lostW, startedBy: ann },
    { name: 'around', workflowId: aroundW, startedBy: ann },
  ],
};
const cluster = useCluster({ seed });
const { provokes } = provoking(cluster, seed);
const { task, workflow, humanTask, claimed, update, pause, grant, reviewUntil } =
  purchaseCalls(cluster);

const terminateWorkflow = (id: string, as = root, query = {}) => ({
  method: 'DELETE',
  path: `/api/workflow/${id}`,
  as,
  query,
});
const terminate = async (id = W, query = {}, as = root) => {
  const { status, text } = await cluster.call(terminateWorkflow(id, as, query));
  expect([status, text]).toEqual([200, '']);
};
const report = async (workflowId: string, status: string) => {
  const { taskId } = await task('book_ref', workflowId);
  const body = { workflowInstanceId: workflowId, taskId, status, outputData: { page: 4 } };
  const answer = await cluster.call({ method: 'POST', path: '/api/tasks', as: root, body });
  expect(answer.status, answer.text).toBe(200);
};

it('ends the execution for the reason that is given', async () => {
  await cluster.cluster.clock.advance(1000);
  await terminate(W, { reason: 'no longer needed' });
  const now = cluster.cluster.clock.now();
  expect(await workflow()).toMatchObject({
    status: 'TERMINATED',
    reasonForIncompletion: 'no longer needed',
    endTime: now,
    updateTime: now,
  });
});

it('needs no reason', async () => {
  await terminate();
  expect(await workflow()).not.toHaveProperty('reasonForIncompletion');
});

it('cancels the human task and deletes its record, which stays readable', async () => {
  const taskId = await claimed(bob);
  await update(bob, {}, { note: 'draft' });
  await cluster.cluster.clock.advance(1000);
  await terminate();
  const now = cluster.cluster.clock.now();
  expect(await task('sign_off_ref')).toMatchObject({
    taskId,
    status: 'CANCELED',
    endTime: now,
    outputData: { note: 'draft' },
  });
  expect((await humanTask(taskId)).json).toMatchObject({
    state: 'DELETED',
    output: { note: 'draft' },
    updatedOn: now,
    input: { __humanTaskProcessContext: { state: 'DELETED' } },
  });
});

it('stops the clock of the assignment', async () => {
  await terminate();
  const { taskId } = await task('sign_off_ref');
  const before = (await humanTask(taskId)).json;
  await cluster.cluster.clock.advance(31 * 60_000);
  expect((await humanTask(taskId)).json).toEqual(before);
});

it('takes the tasks of workers out of their queue', async () => {
  await terminate(madeW);
  expect(await task('book_ref', madeW)).toMatchObject({ status: 'CANCELED' });
  expect((await cluster.call({ path: '/api/tasks/poll/book', as: portal })).status).toBe(204);
});

it('cancels a loop with what is open in it, and leaves what is done', async () => {
  await reviewUntil(2);
  await terminate(loopW);
  const { tasks } = await workflow(loopW);
  expect(
    tasks.map(
      (one: { referenceTaskName: string; status: string }) =>
        `${one.referenceTaskName} ${one.status}`,
    ),
  ).toEqual(['loop_ref CANCELED', 'review_ref__1 COMPLETED', 'review_ref__2 CANCELED']);
});

it('gives the output parameters as far as they are known by then', async () => {
  await terminate(madeW);
  expect(await workflow(madeW)).toMatchObject({ output: { page: null, asked: 9 } });
});

it('opens no record for an attempt that had not begun', async () => {
  const definition = { name: 'sign_off', retryCount: 1, retryDelaySeconds: 60 };
  const body = [definition];
  await cluster.call({ method: 'POST', path: '/api/metadata/taskdefs', as: root, body });
  const started = await cluster.call({ method: 'POST', path: '/api/workflow/purchase', as: root });
  const { taskId } = await task('sign_off_ref', started.text);
  const failed = { workflowInstanceId: started.text, taskId, status: 'FAILED' };
  await cluster.call({ method: 'POST', path: '/api/tasks', as: root, body: failed });
  expect(await task('sign_off_ref', started.text)).toMatchObject({ status: 'SCHEDULED' });

  await terminate(started.text);
  await cluster.cluster.clock.advance(60_000);
  const attempt = await task('sign_off_ref', started.text);
  expect(attempt).toMatchObject({ status: 'CANCELED', retryCount: 1 });
  expect((await humanTask(attempt.taskId)).status).toBe(404);
});

describe('an execution that is over already', () => {
  it('stays as it is when it was terminated', async () => {
    await terminate(W, { reason: 'first' });
    const before = await workflow();
    await cluster.cluster.clock.advance(1000);
    await terminate(W, { reason: 'second' });
    expect(await workflow()).toEqual(before);
  });

  it('is terminated when it had failed', async () => {
    await report(madeW, 'FAILED_WITH_TERMINAL_ERROR');
    expect(await workflow(madeW)).toMatchObject({ status: 'FAILED' });
    const failed = await task('book_ref', madeW);
    await cluster.cluster.clock.advance(1000);
    await terminate(madeW, { reason: 'given up' });
    expect(await workflow(madeW)).toMatchObject({
      status: 'TERMINATED',
      reasonForIncompletion: 'given up',
      endTime: cluster.cluster.clock.now(),
    });
    expect(await task('book_ref', madeW)).toEqual(failed);
  });
});

it('ends a paused execution', async () => {
  await pause();
  await terminate();
  expect(await workflow()).toMatchObject({ status: 'TERMINATED' });
  expect(await task('sign_off_ref')).toMatchObject({ status: 'CANCELED' });
});

describe('who may', () => {
  it.each([
    ['an administrator', root],
    ['a WORKFLOW_MANAGER', 'flow@acme.com'],
    ['whoever made its definition', 'maker@acme.com'],
    ['whoever started it', cal],
  ])('%s', async (_who, as) => {
    await terminate(madeW, {}, as);
    expect(await workflow(madeW)).toMatchObject({ status: 'TERMINATED' });
  });

  it('whoever was granted EXECUTE on its definition, but not READ', async () => {
    const target = { type: 'WORKFLOW_DEF', id: 'made' };
    await grant(bob, ['READ'], target);
    expect((await cluster.call(terminateWorkflow(madeW, bob))).status).toBe(403);
    await grant(bob, ['EXECUTE'], target);
    await terminate(madeW, {}, bob);
    expect(await workflow(madeW)).toMatchObject({ status: 'TERMINATED' });
  });
});

provokes('terminateWorkflow', 'NotPermitted', {
  when: 'the caller did not start it and may not execute its definition',
  call: () => terminateWorkflow(W, bob),
  says: { message: "You don't have permissions to terminate workflow: purchase" },
});

provokes('terminateWorkflow', 'UnknownWorkflow', {
  when: 'there is no execution of that id, although a definition has it for a name',
  call: () => terminateWorkflow('purchase', ann),
  says: { message: 'No such workflow found by id: purchase' },
});

provokes('terminateWorkflow', 'WorkflowIsTerminal', {
  when: 'the execution is completed',
  given: () => report(madeW, 'COMPLETED'),
  call: () => terminateWorkflow(madeW),
  says: { message: 'Cannot terminate a COMPLETED workflow.' },
});

describe('the failure workflow', () => {
  const failureOf = async (id: string) => {
    const execution = await workflow(id);
    const started = execution.output['conductor.failure_workflow'];
    return started === undefined ? undefined : workflow(started);
  };

  it('is not started unless it is asked for', async () => {
    await terminate(riskyW, { reason: 'no longer needed' });
    await terminate(W, { triggerFailureWorkflow: false });
    expect(await workflow(riskyW)).toMatchObject({ status: 'TERMINATED', output: {} });
    expect(await failureOf(riskyW)).toBeUndefined();
    expect(await failureOf(W)).toBeUndefined();
  });

  it('is started with what is known of the end', async () => {
    await terminate(riskyW, { reason: 'no longer needed', triggerFailureWorkflow: true });
    expect(await failureOf(riskyW)).toMatchObject({
      workflowName: 'made',
      status: 'RUNNING',
      createdBy: ann,
      input: {
        cost: 7,
        workflowId: riskyW,
        reason: 'no longer needed',
        failureStatus: 'TERMINATED',
        failedWorkflow: { workflowId: riskyW, status: 'TERMINATED', workflowName: 'risky' },
      },
    });
  });

  it('is started for an execution that had failed too, once more', async () => {
    await report(riskyW, 'FAILED_WITH_TERMINAL_ERROR');
    const first = await failureOf(riskyW);
    await terminate(riskyW, { triggerFailureWorkflow: true });
    const second = await failureOf(riskyW);
    expect(second.workflowId).not.toBe(first.workflowId);
    expect([first, second].map((one) => one.input.failureStatus)).toEqual(['FAILED', 'TERMINATED']);
  });

  it('is none where the definition names none, or one that is not there', async () => {
    await terminate(W, { triggerFailureWorkflow: true });
    expect(await workflow()).toMatchObject({ status: 'TERMINATED' });
    expect(await failureOf(W)).toBeUndefined();
    await terminate(lostW, { triggerFailureWorkflow: true });
    expect(await workflow(lostW)).toMatchObject({
      status: 'TERMINATED',
      output: {
        'conductor.failure_workflow':
          'Error workflow nowhere failed to start.  reason: No such workflow defined. name=nowhere, version=null',
      },
    });
  });

  it('is started once: terminating again changes nothing', async () => {
    await terminate(riskyW, { triggerFailureWorkflow: true });
    const before = await workflow(riskyW);
    await terminate(riskyW, { triggerFailureWorkflow: true });
    expect(await workflow(riskyW)).toEqual(before);
  });
});

it('terminates the sub-workflows it waits for', async () => {
  await terminate(aroundW, { reason: 'too late' });
  const { tasks } = await workflow(aroundW);
  expect(tasks).toMatchObject([{ status: 'CANCELED' }]);
  expect(await workflow(tasks[0].subWorkflowId)).toMatchObject({
    status: 'TERMINATED',
    reasonForIncompletion: 'Parent workflow has been terminated with reason: too late',
  });
});

it('of a sub-workflow ends the execution around it', async () => {
  const [task] = (await workflow(aroundW)).tasks;
  await terminate(task.subWorkflowId, { reason: 'too late' });
  expect(await workflow(aroundW)).toMatchObject({
    status: 'TERMINATED',
    tasks: [{ status: 'CANCELED' }],
  });
});
