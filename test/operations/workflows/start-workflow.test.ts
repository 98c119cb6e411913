import { describe, expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  bob,
  book,
  cal,
  portal,
  purchaseCalls,
  purchaseScene,
  root,
  signOff,
} from '../../support/purchase-scene.ts';
import { useCluster } from '../../support/test-cluster.ts';

const seed = {
  ...purchaseScene,
  workflowDefinitions: [
    ...purchaseScene.workflowDefinitions!,
    { name: 'purchase', version: 2, tasks: [signOff()] },
  ],
};
const cluster = useCluster({ seed });
const { provokes } = provoking(cluster, seed);
const { workflow, humanTask } = purchaseCalls(cluster);

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
      workflowDef: { name: 'inline', tasks: [{ ...book, type: 'HTTP' }] },
    }),
  says: {
    message: 'The definition uses what this mock does not build: task type HTTP',
    violations: [{ path: 'book_ref', message: 'task type HTTP', invalidValue: 'HTTP' }],
  },
});

provokes('startWorkflow', 'UnsupportedStartOption', {
  when: 'tasks are sent to a domain',
  call: () => startWorkflow({ name: 'purchase', taskToDomain: { book: 'red' } }),
  says: { message: 'taskToDomain is not supported by this mock' },
});

it.each([
  ['idempotencyKey', { idempotencyKey: 'k1', idempotencyStrategy: 'RETURN_EXISTING' }],
  ['externalInputPayloadStoragePath', { externalInputPayloadStoragePath: 's3://x' }],
])('refuses %s, which is not built either', async (option, body) => {
  const { status, json } = await cluster.direct(startWorkflow({ name: 'purchase', ...body }));
  expect(status).toBe(501);
  expect(json.message).toBe(`${option} is not supported by this mock`);
});
