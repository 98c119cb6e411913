import { describe, expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  bob,
  book,
  cal,
  portal,
  purchaseCalls,
  purchaseFixtures,
  root,
  signOff,
} from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const seed = {
  ...purchaseFixtures,
  workflowDefinitions: [
    ...purchaseFixtures.workflowDefinitions!,
    { name: 'purchase', version: 2, tasks: [signOff()] },
    { name: 'errand', tasks: [book], createdBy: ann },
  ],
};
const cluster = useCluster({ seed });
const { provokes } = provoking(cluster, seed);
const { workflow, humanTask, terminate, pause, retry } = purchaseCalls(cluster);

const startWorkflow = (body: object, as = ann) => ({
  method: 'POST',
  path: '/api/workflow',
  as,
  body,
});
const start = async (body: object, as = ann): Promise<string> => {
  const answer = await cluster.call(startWorkflow(body, as));
  expect(answer.status, answer.text).toBe(200);
  return answer.text;
};

it('fills in from the input template what the input leaves out or has as null', async () => {
  const workflowDef = { name: 'templated', inputTemplate: { a: 1, b: 2, c: 3 }, tasks: [book] };
  const id = await start({ name: 'templated', workflowDef, input: { a: null, b: 5, d: null } });
  expect((await workflow(id)).input).toEqual({ a: 1, b: 5, c: 3, d: null });
});

it('leaves a task of a type that nobody knows to workers of that type', async () => {
  const tasks = [{ name: 'pack', taskReferenceName: 'pack_ref', type: 'ROBOT' }];
  const id = await start({ name: 'robots', workflowDef: { name: 'robots', tasks } });
  const poll = async (type: string) =>
    (await cluster.call({ path: `/api/tasks/poll/${type}`, as: root })).status;
  expect([await poll('pack'), await poll('ROBOT')]).toEqual([204, 200]);
  expect((await workflow(id)).tasks).toMatchObject([{ taskType: 'ROBOT', taskDefName: 'pack' }]);
});

it('answers the bare id of the execution as plain text', async () => {
  const answer = await cluster.call({
    ...startWorkflow({ name: 'purchase' }),
    headers: { accept: 'application/json' },
  });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
  expect(answer.text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

it('starts the execution with all that the request says', async () => {
  const id = await start({
    name: 'purchase',
    version: 1,
    input: { cost: 7 },
    correlationId: 'order-4711',
    priority: 9,
  });
  const now = cluster.cluster.clock.now();
  const running = await workflow(id);
  expect(running).toMatchObject({
    workflowId: id,
    workflowName: 'purchase',
    workflowVersion: 1,
    status: 'RUNNING',
    input: { cost: 7 },
    output: {},
    correlationId: 'order-4711',
    priority: 9,
    createdBy: ann,
    startTime: now,
    createTime: now,
    endTime: 0,
  });
  const [task] = running.tasks;
  expect(task).toMatchObject({
    taskType: 'HUMAN',
    status: 'IN_PROGRESS',
    workflowInstanceId: id,
    correlationId: 'order-4711',
    workflowPriority: 9,
    inputData: { cost: 7, _createdBy: ann },
  });
  expect((await humanTask(task.taskId)).json).toMatchObject({
    state: 'ASSIGNED',
    workflowId: id,
    createdBy: ann,
    assignee: { userType: 'CONDUCTOR_GROUP', user: 'finance' },
  });
});

it('starts the newest version when none is named', async () => {
  expect(await workflow(await start({ name: 'purchase' }))).toMatchObject({ workflowVersion: 2 });
});

it('takes nulls and empty options for left out', async () => {
  const id = await start({
    name: 'purchase',
    version: null,
    input: null,
    correlationId: null,
    taskToDomain: {},
    workflowDef: null,
    idempotencyKey: '',
    externalInputPayloadStoragePath: '',
  });
  const running = await workflow(id);
  expect(running).toMatchObject({ input: {}, priority: 0 });
  expect(running).not.toHaveProperty('correlationId');
});

it('takes the caller for the starter, whatever the body says', async () => {
  const id = await start({ name: 'purchase', createdBy: 'somebody@acme.com' });
  expect(await workflow(id)).toMatchObject({ createdBy: ann });
});

describe('a definition in the request', () => {
  const inline = { name: 'inline', tasks: [signOff()] };

  it('is run, and not stored', async () => {
    const id = await start({ name: 'inline', workflowDef: inline, input: { cost: 3 } }, cal);
    expect(await workflow(id)).toMatchObject({
      workflowName: 'inline',
      workflowVersion: 1,
      createdBy: cal,
      workflowDefinition: { createdBy: cal },
      tasks: [{ referenceTaskName: 'sign_off_ref', inputData: { cost: 3 } }],
    });
    const stored = await cluster.call({ path: '/api/metadata/workflow/inline', as: root });
    expect(stored.status).toBe(404);
  });

  it('needs the right to make definitions', async () => {
    const { status, json } = await cluster.call(
      startWorkflow({ name: 'inline', workflowDef: inline }, portal),
    );
    expect(status).toBe(403);
    expect(json.message).toBe("You don't have permissions to execute workflow: inline");
  });
});

describe('who may start', () => {
  it.each([
    ['an administrator', root],
    ['whoever was granted EXECUTE', ann],
  ])('%s', async (_who, as) => {
    await start({ name: 'purchase' }, as);
  });

  it('not whoever may only read', async () => {
    await cluster.call({
      method: 'POST',
      path: '/api/auth/authorization',
      as: root,
      body: {
        subject: { type: 'USER', id: bob },
        target: { type: 'WORKFLOW_DEF', id: 'purchase' },
        access: ['READ', 'UPDATE'],
      },
    });
    expect((await cluster.call(startWorkflow({ name: 'purchase' }, bob))).status).toBe(403);
  });
});

provokes('startWorkflow', 'NotPermitted', {
  when: 'the caller has no relation to the definition',
  call: () => startWorkflow({ name: 'purchase' }, cal),
  says: { message: "You don't have permissions to execute workflow: purchase" },
});

provokes('startWorkflow', 'UnknownWorkflowDefinition', {
  when: 'the definition has no such version',
  call: () => startWorkflow({ name: 'purchase', version: 3 }),
  says: { message: 'No such workflow found by name: purchase, version: 3' },
});

it('answers a name that nobody gave in the same way', async () => {
  const { status, json } = await cluster.call(startWorkflow({ name: 'nothing' }));
  expect(status).toBe(404);
  expect(json.message).toBe('No such workflow found by name: nothing');
});

provokes('startWorkflow', 'InvalidWorkflowDefinition', {
  when: 'the definition in the request has no tasks',
  call: () => startWorkflow({ name: 'inline', workflowDef: { tasks: [] } }),
  says: {
    message: 'Validation failed, check below errors for detail.',
    violations: [{ path: 'tasks', message: 'WorkflowTask list cannot be empty', invalidValue: [] }],
  },
});

provokes('startWorkflow', 'UnsupportedDefinition', {
  when: 'the definition in the request uses what is not built',
  call: () =>
    startWorkflow({
      name: 'inline',
      workflowDef: {
        name: 'inline',
        tasks: [{ name: 'join', taskReferenceName: 'join_ref', type: 'JUMP' }],
      },
    }),
  says: {
    message: 'The definition uses what this mock does not build: task type JUMP',
    violations: [{ path: 'tasks[0].type', message: 'task type JUMP', invalidValue: 'JUMP' }],
  },
});

provokes('startWorkflow', 'UnsupportedStartOption', {
  when: 'the input lies in an external storage',
  call: () => startWorkflow({ name: 'purchase', externalInputPayloadStoragePath: 's3://x' }),
  says: { message: 'externalInputPayloadStoragePath is not supported by this mock' },
});

it('sends tasks to the domains that the request names', async () => {
  const id = await start({ name: 'errand', taskToDomain: { book: 'red', '*': 'blue' } });
  expect(await workflow(id)).toMatchObject({
    taskToDomain: { book: 'red', '*': 'blue' },
    tasks: [{ referenceTaskName: 'book_ref', domain: 'red' }],
  });
});

describe('an idempotency key', () => {
  const keyed = (more: object = {}) => ({ name: 'purchase', idempotencyKey: 'k1', ...more });
  const strategies = ['FAIL', 'RETURN_EXISTING', 'FAIL_ON_RUNNING'];

  it.each(strategies)('that is new starts an execution which carries it, with %s', async (one) => {
    const id = await start(keyed({ idempotencyStrategy: one }));
    expect(await workflow(id)).toMatchObject({ workflowId: id, idempotencyKey: 'k1' });
  });

  provokes('startWorkflow', 'IdempotencyKeyInUse', {
    when: 'the key was used before, and a used one fails',
    given: () => start(keyed()),
    call: () => startWorkflow(keyed({ idempotencyStrategy: 'FAIL' })),
    says: (id) => ({ message: `Workflow with idempotency key: k1 already exists, with id: ${id}` }),
  });

  it('that was used fails when no strategy is named', async () => {
    await start(keyed());
    const { status } = await cluster.call(startWorkflow(keyed()));
    expect(status).toBe(409);
  });

  it('that was used fails even after its execution has ended', async () => {
    await terminate(root, await start(keyed()));
    const { status } = await cluster.call(startWorkflow(keyed({ idempotencyStrategy: 'FAIL' })));
    expect(status).toBe(409);
  });

  it.each(['running', 'ended'])(
    'with RETURN_EXISTING answers the execution started with it, which is %s',
    async (state) => {
      const id = await start(keyed({ version: 1, input: { cost: 1 } }));
      if (state === 'ended') await terminate(root, id);
      const again = keyed({ idempotencyStrategy: 'RETURN_EXISTING', input: { cost: 2 } });

      expect(await start(again)).toBe(id);
      expect(await workflow(id)).toMatchObject({ input: { cost: 1 } });
    },
  );

  it.each([
    ['runs', () => Promise.resolve()],
    ['is paused', (id: string) => pause(root, id)],
  ])('with FAIL_ON_RUNNING fails while an execution of it %s', async (_state, bring) => {
    const id = await start(keyed());
    await bring(id);
    const answer = await cluster.call(
      startWorkflow(keyed({ idempotencyStrategy: 'FAIL_ON_RUNNING' })),
    );
    expect(answer.status).toBe(409);
  });

  it('with FAIL_ON_RUNNING starts another once all of its executions have ended', async () => {
    const onRunning = keyed({ idempotencyStrategy: 'FAIL_ON_RUNNING' });
    const first = await start(onRunning);
    await terminate(root, first);
    const second = await start(onRunning);
    expect(second).not.toBe(first);

    const third = await cluster.call(startWorkflow(onRunning));
    expect(third.status).toBe(409);
    expect(third.json.message).toContain(second);
    expect(await start(keyed({ idempotencyStrategy: 'RETURN_EXISTING' }))).toBe(second);
  });

  it('with FAIL_ON_RUNNING fails when an earlier execution of it runs again', async () => {
    const onRunning = keyed({ idempotencyStrategy: 'FAIL_ON_RUNNING' });
    const first = await start(onRunning);
    await terminate(root, first);
    await terminate(root, await start(onRunning));
    expect((await retry(root, first)).status).toBe(204);

    const { status, json } = await cluster.call(startWorkflow(onRunning));
    expect(status).toBe(409);
    expect(json.message).toContain(first);
  });

  it('counts per name of a workflow, whatever the version', async () => {
    const id = await start(keyed({ version: 1 }));
    expect(await start(keyed({ name: 'errand' }))).not.toBe(id);
    expect(await start(keyed({ version: 2, idempotencyStrategy: 'RETURN_EXISTING' }))).toBe(id);
  });

  it('is told apart from others, however names and keys are joined', async () => {
    const inline = (name: string, idempotencyKey: string) =>
      start({
        name,
        workflowDef: { name, tasks: [book] },
        idempotencyKey,
        idempotencyStrategy: 'RETURN_EXISTING',
      });
    const ids = [await inline('a', 'b:c'), await inline('a:b', 'c'), await inline('a', 'b')];
    expect(new Set(ids).size).toBe(3);
  });

  it('counts for definitions in the request too', async () => {
    const inline = { name: 'inline', workflowDef: { name: 'inline', tasks: [book] } };
    const body = { ...inline, idempotencyKey: 'k1', idempotencyStrategy: 'RETURN_EXISTING' };
    expect(await start(body)).toBe(await start(body));
  });

  it('is free again once its execution is removed', async () => {
    const id = await start(keyed());
    const removed = await cluster.call({
      method: 'DELETE',
      path: `/api/workflow/${id}/remove`,
      as: root,
    });
    expect(removed.status, removed.text).toBe(200);
    expect(await start(keyed({ idempotencyStrategy: 'FAIL' }))).not.toBe(id);
  });

  it('says nothing to whoever may not start the workflow', async () => {
    await start(keyed());
    const body = keyed({ idempotencyStrategy: 'RETURN_EXISTING' });
    expect((await cluster.call(startWorkflow(body, cal))).status).toBe(403);
  });

  it('that is not one of the strategies is refused', async () => {
    const { status } = await cluster.direct(startWorkflow(keyed({ idempotencyStrategy: 'WAIT' })));
    expect(status).toBe(400);
  });
});
