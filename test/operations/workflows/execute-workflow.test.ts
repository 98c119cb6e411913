import { describe, expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  book,
  cal,
  portal,
  purchaseCalls,
  purchaseFixtures,
  root,
  signOff,
} from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';
import { setRef, waitingWorkflows, waitRef } from '../../support/waiting-workflows.ts';

const seed = {
  ...purchaseFixtures,
  workflowDefinitions: [
    ...purchaseFixtures.workflowDefinitions!,
    ...waitingWorkflows,
    { name: 'ends', version: 2, createdBy: ann, tasks: [setRef, waitRef] },
  ],
};
const cluster = useCluster({ seed });
const { provokes } = provoking(cluster, seed);
const { workflow, terminate } = purchaseCalls(cluster);

const execute = (name: string, query: object = {}, body: object = {}, more: object = {}) => ({
  method: 'POST',
  path: `/api/workflow/execute/${name}/1`,
  as: ann,
  query: { ...query },
  body,
  ...more,
});
const run = async (name: string, query: object = {}, body: object = {}, more: object = {}) => {
  const answer = await cluster.call(execute(name, query, body, more));
  expect(answer.status, answer.text).toBe(200);
  return answer.json;
};
const blocking = (name: string, returnStrategy: string) => run(name, { returnStrategy });

it('answers an execution that ends by itself as it ended', async () => {
  const now = cluster.cluster.clock.now();
  const body = { input: { who: 'Ann' }, correlationId: 'order-4711', priority: 9 };
  const { tasks, ...answered } = await run('ends', { requestId: 'r1' }, body);
  const { workflowId } = answered;
  expect(answered).toEqual({
    responseType: 'TARGET_WORKFLOW',
    targetWorkflowId: workflowId,
    targetWorkflowStatus: 'COMPLETED',
    requestId: 'r1',
    signalTimeout: false,
    workflowId,
    correlationId: 'order-4711',
    input: { who: 'Ann' },
    output: { round: 1, who: 'Ann' },
    priority: 9,
    variables: { kind: 'ends', round: 1 },
    createdBy: ann,
    createTime: now,
    status: 'COMPLETED',
    updateTime: now,
  });
  const stored = await workflow(workflowId);
  expect(tasks).toEqual(stored.tasks);
  expect(stored).toMatchObject({ status: 'COMPLETED', output: { round: 1, who: 'Ann' } });
});

it('answers an execution that fails just as well', async () => {
  expect(await run('fails')).toMatchObject({ status: 'FAILED', targetWorkflowStatus: 'FAILED' });
});

it('takes name and version from the path, whatever the body says', async () => {
  const { workflowId } = await run('ends', {}, { name: 'works', version: 7 });
  expect(await workflow(workflowId)).toMatchObject({ workflowName: 'ends', workflowVersion: 1 });
});

it('starts the newest version for 0', async () => {
  const { workflowId } = await run('ends', {}, {}, { path: '/api/workflow/execute/ends/0' });
  expect(await workflow(workflowId)).toMatchObject({ workflowVersion: 2 });
});

it('reads the input from its member, and no other', async () => {
  expect(await run('ends', {}, { who: 'Ann' })).toMatchObject({ input: {}, output: { who: null } });
});

it('sends tasks to the domains that the request names', async () => {
  const body = { taskToDomain: { book: 'red' } };
  const { tasks } = await run('works', { waitUntilTaskRef: 'set_ref' }, body);
  expect(tasks[1]).toMatchObject({ referenceTaskName: 'book_ref', domain: 'red' });
});

it('runs a definition in the request, which is not stored', async () => {
  const body = { workflowDef: { name: 'inline', tasks: [setRef] } };
  expect(await run('inline', {}, body)).toMatchObject({ status: 'COMPLETED' });
  const stored = await cluster.call({ path: '/api/metadata/workflow/inline', as: root });
  expect(stored.status).toBe(404);
});

it.each(['TARGET_WORKFLOW', 'BLOCKING_WORKFLOW'])(
  'waits through a WAIT whose time ends it, for the %s',
  async (returnStrategy) => {
    const answer = run('waits_for_time', { returnStrategy, waitForSeconds: 60 });
    const found = async () =>
      (await cluster.call({ path: '/api/workflow/running/waits_for_time', as: ann })).json;
    await expect.poll(found).toHaveLength(1);
    await cluster.cluster.clock.advance(3_600_000);
    const after = { responseType: returnStrategy, status: 'COMPLETED' };
    expect(await answer).toMatchObject(after);
  },
);

it('shows a WAIT whose time ends it as what holds the execution up, once waiting is over', async () => {
  const query = { returnStrategy: 'BLOCKING_TASK', waitForSeconds: 0 };
  expect(await run('waits_for_time', query)).toMatchObject({
    targetWorkflowStatus: 'RUNNING',
    referenceTaskName: 'wait_ref',
  });
});

it.each(['SYNCHRONOUS', 'DURABLE', 'REGION_DURABLE'])(
  'takes %s for the same',
  async (consistency) => {
    expect(await run('ends', { consistency })).toMatchObject({ status: 'COMPLETED' });
  },
);

describe('without waiting to the end, answers', () => {
  it.each([
    ['at a WAIT for a signal', 'waits', 'wait_ref'],
    ['at a WAIT in a sub-workflow', 'contains_waits', 'sub_ref'],
    ['at a WAIT in a sub-workflow of a sub-workflow', 'contains_contains_waits', 'sub_ref'],
    ['at a task of a person', 'asks', 'sign_off_ref'],
    ['at a task of a person in a sub-workflow', 'contains_asks', 'sub_ref'],
  ])('%s', async (_where, name, reference) => {
    const { status, tasks, signalTimeout } = await run(name, { waitForSeconds: 60 });
    expect(status).toBe('RUNNING');
    expect(signalTimeout).toBe(false);
    expect(tasks.at(-1)).toMatchObject({ referenceTaskName: reference, status: 'IN_PROGRESS' });
  });

  it.each([
    ['set_ref', 'the only one named'],
    ['nothing,set_ref', 'one of those named'],
    ['wait_ref,set_ref', 'one of those named, of which another has yet to come'],
  ])('once the task has ended that is %s: %s', async (waitUntilTaskRef) => {
    const { status, tasks } = await run('works', { waitUntilTaskRef });
    expect(status).toBe('RUNNING');
    expect(tasks).toMatchObject([
      { referenceTaskName: 'set_ref', status: 'COMPLETED' },
      { referenceTaskName: 'book_ref', status: 'SCHEDULED' },
    ]);
  });

  it('with what there is when there is no time to wait', async () => {
    const waiting = { waitForSeconds: 0, waitUntilTaskRef: 'book_ref' };
    const { status, tasks } = await run('asks', waiting);
    expect(status).toBe('RUNNING');
    const [asked] = tasks;
    expect(asked).toMatchObject({ referenceTaskName: 'sign_off_ref', status: 'IN_PROGRESS' });
    expect(asked.inputData.__humanTaskProcessContext).toMatchObject({ state: 'ASSIGNED' });
  });

  it('at a task of a person, where an empty text names no task', async () => {
    const query = { waitUntilTaskRef: '', waitForSeconds: 60 };
    expect(await run('asks', query)).toMatchObject({ status: 'RUNNING', signalTimeout: false });
  });

  it('at a task of a worker once the time is over, and says so', async () => {
    const { status, tasks, signalTimeout } = await run('works', { waitForSeconds: 0 });
    expect([status, signalTimeout]).toEqual(['RUNNING', true]);
    expect(tasks.at(-1)).toMatchObject({ referenceTaskName: 'book_ref', status: 'SCHEDULED' });
  });

  it('with the sub-workflow done when that ends by itself', async () => {
    const { status, tasks } = await run('contains_ends', { waitForSeconds: 0 });
    expect(status).toBe('COMPLETED');
    expect(tasks).toHaveLength(2);
  });

  it.each(['', 'nothing'])('takes no task "%s" for an end', async (waitUntilTaskRef) => {
    expect(await run('ends', { waitUntilTaskRef })).toMatchObject({ status: 'COMPLETED' });
  });
});

describe('with a return strategy', () => {
  it('TARGET_WORKFLOW shows the execution that was asked for', async () => {
    const { workflowId, ...shown } = await blocking('contains_waits', 'TARGET_WORKFLOW');
    expect(shown).toMatchObject({
      responseType: 'TARGET_WORKFLOW',
      targetWorkflowId: workflowId,
      variables: { kind: 'contains_waits' },
    });
  });

  it.each([
    ['contains_waits', 'waits', 'a WAIT'],
    ['contains_contains_waits', 'waits', 'a WAIT further inside'],
    ['contains_asks', 'asks', 'a Human task'],
  ])('BLOCKING_WORKFLOW shows of %s the sub-workflow %s that stands at %s', async (name, inner) => {
    const { workflowId, targetWorkflowId, ...shown } = await blocking(name, 'BLOCKING_WORKFLOW');
    expect(targetWorkflowId).not.toBe(workflowId);
    expect(await workflow(targetWorkflowId)).toMatchObject({ workflowName: name });
    expect(await workflow(workflowId)).toMatchObject({ workflowName: inner });
    expect(shown).toMatchObject({
      responseType: 'BLOCKING_WORKFLOW',
      targetWorkflowStatus: 'RUNNING',
      status: 'RUNNING',
      variables: { kind: inner },
    });
  });

  it('BLOCKING_TASK shows the task that the execution waits for', async () => {
    const now = cluster.cluster.clock.now();
    const answered = await run(
      'waits',
      { returnStrategy: 'BLOCKING_TASK', requestId: 'r1' },
      {
        correlationId: 'order-4711',
        priority: 3,
      },
    );
    const { workflowId } = answered;
    const { tasks } = await workflow(workflowId);
    expect(answered).toEqual({
      responseType: 'BLOCKING_TASK',
      targetWorkflowId: workflowId,
      targetWorkflowStatus: 'RUNNING',
      requestId: 'r1',
      signalTimeout: false,
      workflowId,
      correlationId: 'order-4711',
      input: { _createdBy: ann },
      output: {},
      taskType: 'WAIT',
      taskId: tasks[1].taskId,
      referenceTaskName: 'wait_ref',
      retryCount: 0,
      taskDefName: 'wait',
      workflowType: 'waits',
      priority: 3,
      createTime: now,
      status: 'IN_PROGRESS',
      updateTime: now,
    });
  });

  it('BLOCKING_TASK_INPUT shows a Human task with all that it is asked', async () => {
    const answered = await run('contains_asks', { returnStrategy: 'BLOCKING_TASK_INPUT' });
    expect(answered).toMatchObject({
      responseType: 'BLOCKING_TASK_INPUT',
      taskType: 'HUMAN',
      referenceTaskName: 'sign_off_ref',
      workflowType: 'asks',
      input: { __humanTaskProcessContext: { state: 'ASSIGNED' } },
    });
    expect(answered.workflowId).not.toBe(answered.targetWorkflowId);
  });

  it.each([
    ['works', 'book_ref', 'a task of a worker'],
    ['contains_works', 'sub_ref', 'a sub-workflow in which only workers are asked'],
  ])('BLOCKING_TASK shows of %s its own %s: %s', async (name, referenceTaskName) => {
    const query = { returnStrategy: 'BLOCKING_TASK', waitForSeconds: 0 };
    const answered = await run(name, query);
    expect(answered).toMatchObject({ referenceTaskName, workflowType: name });
    expect(answered.workflowId).toBe(answered.targetWorkflowId);
  });

  it('BLOCKING_WORKFLOW shows the execution itself when that has ended', async () => {
    expect(await blocking('ends', 'BLOCKING_WORKFLOW')).toMatchObject({
      responseType: 'BLOCKING_WORKFLOW',
      status: 'COMPLETED',
      tasks: [{ referenceTaskName: 'set_ref' }],
    });
  });

  it.each(['BLOCKING_TASK', 'BLOCKING_TASK_INPUT'])(
    '%s shows nothing when the execution has ended',
    async (returnStrategy) => {
      const { status, text } = await cluster.direct(execute('ends', { returnStrategy }));
      expect([status, text]).toEqual([200, '']);
    },
  );

  it.each(['BLOCKING_TASK', 'BLOCKING_TASK_INPUT'])(
    '%s shows the task that was waited for, once it has ended',
    async (returnStrategy) => {
      const waitUntilTaskRef = 'set_ref';
      const answered = await run('ends', { returnStrategy, waitUntilTaskRef });
      expect(answered).toMatchObject({
        responseType: returnStrategy,
        targetWorkflowStatus: 'COMPLETED',
        referenceTaskName: 'set_ref',
        status: 'COMPLETED',
      });
      expect(answered.workflowId).toBe(answered.targetWorkflowId);
    },
  );

  it('shows the first, in order of scheduling, of tasks that wait side by side', async () => {
    const fork = {
      name: 'fork',
      taskReferenceName: 'fork_ref',
      type: 'FORK_JOIN',
      forkTasks: [[book], [signOff()], [waitRef]],
    };
    const join = {
      name: 'join',
      taskReferenceName: 'join_ref',
      type: 'JOIN',
      joinOn: ['wait_ref'],
    };
    const body = { workflowDef: { name: 'aside', tasks: [fork, join] } };
    const shown = async (returnStrategy: string) => run('aside', { returnStrategy }, body);

    expect(await shown('BLOCKING_TASK')).toMatchObject({ referenceTaskName: 'sign_off_ref' });
    expect(await shown('TARGET_WORKFLOW')).toMatchObject({ status: 'RUNNING' });
  });

  it('that there is not is refused', async () => {
    const { status, json } = await cluster.direct(execute('ends', { returnStrategy: 'TASKS' }));
    expect(status).toBe(400);
    expect(json.message).toContain("Parameter 'returnStrategy' must be one of TARGET_WORKFLOW");
  });
});

describe('an idempotency key', () => {
  const keyed = (idempotencyStrategy: string) => ({ idempotencyKey: 'k1', idempotencyStrategy });

  it('with RETURN_EXISTING shows the execution that was started with it', async () => {
    const { workflowId } = await run('waits', {}, keyed('FAIL'));
    expect(await run('waits', {}, keyed('RETURN_EXISTING'))).toMatchObject({
      workflowId,
      status: 'RUNNING',
    });
    await terminate(root, workflowId);
    expect(await run('waits', {}, keyed('RETURN_EXISTING'))).toMatchObject({
      workflowId,
      status: 'TERMINATED',
    });
  });

  provokes('executeWorkflow', 'IdempotencyKeyInUse', {
    when: 'the key was used before, and a used one fails',
    given: () => run('waits', {}, keyed('FAIL')),
    call: () => execute('waits', {}, keyed('FAIL')),
    says: ({ workflowId }) => ({
      message: `Workflow with idempotency key: k1 already exists, with id: ${workflowId}`,
    }),
  });
});

it('waits until a worker has done the task that is named', async () => {
  const answer = run('works', { waitUntilTaskRef: 'book_ref', waitForSeconds: 60 });
  const poll = () => cluster.direct({ path: '/api/tasks/poll/book', as: portal });
  let polled = await poll();
  while (polled.status === 204) polled = await poll();
  const { workflowInstanceId, taskId } = polled.json;
  await cluster.call({
    method: 'POST',
    path: '/api/tasks',
    as: portal,
    body: { workflowInstanceId, taskId, status: 'COMPLETED' },
  });
  expect(await answer).toMatchObject({ workflowId: workflowInstanceId, status: 'COMPLETED' });
});

provokes('executeWorkflow', 'NotPermitted', {
  when: 'the caller has no relation to the definition',
  call: () => execute('ends', {}, {}, { as: cal }),
  says: { message: "You don't have permissions to execute workflow: ends" },
});

provokes('executeWorkflow', 'UnknownWorkflowDefinition', {
  when: 'there is none of that name',
  call: () => execute('nothing'),
  says: { message: 'No such workflow found by name: nothing, version: 1' },
});

provokes('executeWorkflow', 'InvalidWorkflowDefinition', {
  when: 'the definition in the request has no tasks',
  call: () => execute('inline', {}, { workflowDef: { tasks: [] } }),
  says: {
    message: 'Validation failed, check below errors for detail.',
    violations: [{ path: 'tasks', message: 'WorkflowTask list cannot be empty', invalidValue: [] }],
  },
});

provokes('executeWorkflow', 'UnsupportedDefinition', {
  when: 'the definition in the request uses what is not built',
  call: () =>
    execute(
      'inline',
      {},
      {
        workflowDef: {
          tasks: [{ name: 'join', taskReferenceName: 'join_ref', type: 'JUMP' }],
        },
      },
    ),
  says: {
    message: 'The definition uses what this mock does not build: task type JUMP',
    violations: [{ path: 'tasks[0].type', message: 'task type JUMP', invalidValue: 'JUMP' }],
  },
});

provokes('executeWorkflow', 'UnsupportedStartOption', {
  when: 'the input lies in an external storage',
  call: () => execute('ends', {}, { externalInputPayloadStoragePath: 's3://x' }),
  says: { message: 'externalInputPayloadStoragePath is not supported by this mock' },
});
