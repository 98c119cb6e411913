import { describe, expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  bob,
  book,
  cal,
  portal,
  purchaseFixtures,
  root,
  signOff,
} from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);

const order = { name: 'order', tasks: [signOff(), book] };

const createDefinition = (body: object, as = ann, query = {}) => ({
  method: 'POST',
  path: '/api/metadata/workflow',
  as,
  query,
  body,
});
const create = async (body: object, query = {}, as = ann) => {
  const answer = await cluster.call(createDefinition(body, as, query));
  expect(answer.status, answer.text).toBe(200);
  expect(answer.text).toBe('');
};
const definition = async (version?: number, name = 'order') =>
  (
    await cluster.call({
      path: `/api/metadata/workflow/${name}`,
      as: root,
      query: version === undefined ? {} : { version },
    })
  ).json;

it('stores a definition as version 1, with its maker and time', async () => {
  await create({ ...order, description: 'An order', outputParameters: { a: 1 }, ownerEmail: ann });
  const now = cluster.cluster.clock.now();
  expect(await definition()).toMatchObject({
    name: 'order',
    description: 'An order',
    version: 1,
    schemaVersion: 2,
    ownerEmail: ann,
    tasks: [signOff(), book],
    outputParameters: { a: 1 },
    createdBy: ann,
    updatedBy: ann,
    createTime: now,
    updateTime: now,
  });
});

it('can be started by whoever made it', async () => {
  await create(order, {}, cal);
  const started = await cluster.call({ method: 'POST', path: '/api/workflow/order', as: cal });
  expect(started.status).toBe(200);
});

it('takes a task without a type for a worker’s, and members that are null for left out', async () => {
  await create({
    name: 'order',
    description: null,
    failureWorkflow: null,
    version: null,
    tasks: [{ name: 'pack', taskReferenceName: 'pack_ref', optional: null }],
  });
  const stored = await definition();
  expect(stored.tasks).toMatchObject([
    { name: 'pack', taskReferenceName: 'pack_ref', type: 'SIMPLE' },
  ]);
  expect(stored).not.toHaveProperty('description');
});

it('is given back with the members that it left out, in each task that it holds', async () => {
  const inner = { name: 'in', taskReferenceName: 'in_ref', type: 'SIMPLE', optional: true };
  const choice = {
    name: 'choice',
    taskReferenceName: 'choice_ref',
    type: 'SWITCH',
    evaluatorType: 'value-param',
    expression: 'on',
    decisionCases: { a: [inner] },
  };
  await create({ name: 'order', tasks: [choice] });
  const stored = await definition();
  expect(stored).toMatchObject({
    inputParameters: [],
    outputParameters: {},
    inputTemplate: {},
    variables: {},
    metadata: {},
    maskedFields: [],
    restartable: true,
    enforceSchema: true,
    workflowStatusListenerEnabled: false,
  });
  const defaults = {
    inputParameters: {},
    defaultCase: [],
    forkTasks: [],
    startDelay: 0,
    joinOn: [],
    optional: false,
    defaultExclusiveJoinTask: [],
    asyncComplete: false,
    loopOver: [],
    onStateChange: {},
    permissive: false,
  };
  const shownInner = { ...defaults, decisionCases: {}, ...inner };
  expect(stored.tasks).toEqual([{ ...defaults, ...choice, decisionCases: { a: [shownInner] } }]);
});

it('takes an empty failureWorkflow and an ALERT_ONLY timeout, which do nothing', async () => {
  await create({ ...order, failureWorkflow: '', timeoutSeconds: 60, timeoutPolicy: 'ALERT_ONLY' });
  await create({ ...order, name: 'other', timeoutSeconds: 0, timeoutPolicy: 'TIME_OUT_WF' });
});

it('takes triggers of a human task, whose workflows start when their time comes', async () => {
  const trigger = {
    triggerType: 'ASSIGNED',
    startWorkflowRequest: { name: 'formless', input: { note: 'n' } },
  };
  await create({ name: 'order', tasks: [signOff({ taskTriggers: [trigger] })] });
  expect((await definition()).tasks).toMatchObject([signOff({ taskTriggers: [trigger] })]);
  const started = await cluster.call({ method: 'POST', path: '/api/workflow/order', as: ann });
  expect(started.status, started.text).toBe(200);
  const found = await cluster.call({
    method: 'POST',
    path: '/api/human/tasks/search',
    as: root,
    body: { workflowIds: [started.text] },
  });
  const [log] = found.json.results[0].input.__humanTaskProcessContext.humanTaskTriggerLog;
  expect(log).toMatchObject({ triggerType: 'ASSIGNED', workflowName: 'formless' });
  const triggered = await cluster.call({ path: `/api/workflow/${log.workflowId}`, as: root });
  expect(triggered.json).toMatchObject({ workflowName: 'formless', input: { note: 'n' } });
});

describe('tags', () => {
  const tagsOf = async () =>
    (await cluster.call({ path: '/api/metadata/workflow/order/tags', as: root })).json;
  const sales = { key: 'team', value: 'sales' };
  const prod = { key: 'env', value: 'prod' };

  it('are taken as a list or as a map, and kept for the name', async () => {
    await create({ ...order, tags: [{ ...sales, type: 'METADATA' }], overwriteTags: true });
    expect(await tagsOf()).toEqual([sales]);
    expect(await definition()).not.toHaveProperty('tags');
    expect(await definition()).not.toHaveProperty('overwriteTags');
    await create({ ...order, tags: { env: 'prod' } }, { newVersion: true });
    expect(await tagsOf()).toEqual([prod]);
  });

  it('are added to those that are there when these shall not be overwritten', async () => {
    await create({ ...order, tags: [sales] });
    await create({ ...order, tags: [prod], overwriteTags: false }, { overwrite: true });
    expect(await tagsOf()).toEqual([prod, sales]);
  });

  it('stay when the body says nothing about them', async () => {
    await create({ ...order, tags: [sales] });
    await create({ ...order, tags: null }, { overwrite: true });
    expect(await tagsOf()).toEqual([sales]);
  });

  it.each<[string, unknown]>([
    ['a text', 'team:sales'],
    ['without a value', [{ key: 'team' }]],
    ['with a value that is no text', { team: 1 }],
  ])('are refused as %s', async (_what, tags) => {
    expect((await cluster.direct(createDefinition({ ...order, tags }))).status).toBe(400);
  });
});

describe('versions', () => {
  it('stand beside each other, the newest by number first', async () => {
    await create({ ...order, version: 3, description: 'three' });
    await create({ ...order, version: 2, description: 'two' });
    expect(await definition()).toMatchObject({ version: 3, description: 'three' });
    expect(await definition(2)).toMatchObject({ version: 2, description: 'two' });
  });

  it('are replaced with overwrite, keeping who made them and when', async () => {
    await create(order);
    const first = await definition();
    await cluster.cluster.clock.advance(1000);
    await create({ ...order, description: 'again' }, { overwrite: true }, root);
    expect(await definition()).toMatchObject({
      description: 'again',
      version: 1,
      createdBy: ann,
      updatedBy: root,
      createTime: first.createTime,
      updateTime: Number(first.createTime) + 1000,
    });
  });

  it('are added with newVersion beside overwrite too, and replace none', async () => {
    await create(order);
    await create({ ...order, description: 'next' }, { newVersion: true, overwrite: true });
    expect(await definition(1)).not.toHaveProperty('description');
    expect(await definition(2)).toMatchObject({ description: 'next' });
  });

  it('begin at 1 with newVersion', async () => {
    await create({ ...order, version: 7 }, { newVersion: true });
    expect(await definition()).toMatchObject({ version: 1 });
  });

  it('with another number need no overwrite', async () => {
    await create(order);
    await create({ ...order, version: 2 });
    expect(await definition()).toMatchObject({ version: 2 });
  });

  it('are added with newVersion, whatever version the body names', async () => {
    await create({ ...order, version: 4 });
    await create({ ...order, version: 4, description: 'next' }, { newVersion: true });
    expect(await definition()).toMatchObject({ version: 5, description: 'next' });
    expect(await definition(4)).not.toHaveProperty('description');
  });
});

describe('who may', () => {
  it.each([ann, bob, root])('create: %s', async (as) => {
    await create(order, {}, as);
  });

  it('change: whoever was granted UPDATE on it', async () => {
    await create(order);
    expect((await cluster.call(createDefinition(order, cal, { overwrite: true }))).status).toBe(
      403,
    );
    await cluster.call({
      method: 'POST',
      path: '/api/auth/authorization',
      as: root,
      body: {
        subject: { type: 'USER', id: cal },
        target: { type: 'WORKFLOW_DEF', id: 'order' },
        access: ['UPDATE'],
      },
    });
    await create(order, { overwrite: true }, cal);
  });

  it('change: whoever was granted UPDATE on one of its tags', async () => {
    await create({ ...order, tags: { team: 'sales' } });
    await cluster.call({
      method: 'POST',
      path: '/api/auth/authorization',
      as: root,
      body: {
        subject: { type: 'USER', id: cal },
        target: { type: 'TAG', id: 'team:sales' },
        access: ['UPDATE'],
      },
    });
    await create({ ...order, tags: [] }, { overwrite: true }, cal);
    expect((await cluster.call(createDefinition(order, cal, { overwrite: true }))).status).toBe(
      403,
    );
  });

  it('not create: an application that only works on tasks', async () => {
    const { status, json } = await cluster.call(createDefinition(order, portal));
    expect(status).toBe(403);
    expect(json.message).toBe("You don't have permissions to create workflow definition: order");
  });
});

provokes('createWorkflowDefinition', 'NotPermitted', {
  when: 'the definition is somebody else’s',
  call: () => createDefinition({ ...order, name: 'purchase' }, cal, { overwrite: true }),
  says: { message: "You don't have permissions to update workflow definition: purchase" },
});

provokes('createWorkflowDefinition', 'WorkflowDefinitionExists', {
  when: 'the version is there already',
  call: () => createDefinition({ ...order, name: 'purchase' }, root),
  says: { message: 'Workflow with purchase.1 already exists!' },
});

const INVALID = 'Validation failed, check below errors for detail.';

provokes('createWorkflowDefinition', 'InvalidWorkflowDefinition', {
  when: 'it has neither a name nor tasks',
  call: () => createDefinition({ tasks: [] }),
  says: {
    message: INVALID,
    violations: [
      { path: 'name', message: 'WorkflowDef name cannot be null or empty' },
      { path: 'tasks', message: 'WorkflowTask list cannot be empty', invalidValue: [] },
    ],
  },
});

const loop = {
  name: 'loop',
  taskReferenceName: 'loop_ref',
  type: 'DO_WHILE',
  loopCondition: 'false',
  loopOver: [book],
};
const choice = {
  name: 'choice',
  taskReferenceName: 'choice_ref',
  type: 'SWITCH',
  evaluatorType: 'value-param',
  expression: 'kind',
  inputParameters: { kind: '${workflow.input.kind}' },
  decisionCases: { a: [book] },
};

describe('a definition is refused', () => {
  it.each<[string, object, string, string]>([
    [
      'when a reference is used twice',
      { name: 'order', tasks: [book, book] },
      'tasks',
      'taskReferenceName: book_ref should be unique across tasks for a given workflowDefinition: order',
    ],
    [
      'when a reference inside a case is used twice',
      { name: 'order', tasks: [book, choice] },
      'tasks',
      'taskReferenceName: book_ref should be unique across tasks for a given workflowDefinition: order',
    ],
    [
      'when a task has no reference',
      { name: 'order', tasks: [{ name: 'pack' }] },
      'tasks[0].taskReferenceName',
      'WorkflowTask taskReferenceName cannot be null or empty',
    ],
    [
      'when a task has no name',
      { name: 'order', tasks: [{ taskReferenceName: 'pack_ref' }] },
      'tasks[0].name',
      'WorkflowTask name cannot be null or empty',
    ],
    [
      'when its schemaVersion is not 2',
      { ...order, schemaVersion: 1 },
      'schemaVersion',
      'schemaVersion: 2 is only supported',
    ],
    [
      'when a SWITCH has no expression',
      { name: 'order', tasks: [{ ...choice, expression: null }] },
      'tasks[0].expression',
      'expression field is required for taskType: SWITCH taskName: choice',
    ],
    [
      'when a SWITCH has no cases',
      { name: 'order', tasks: [{ ...choice, decisionCases: {} }] },
      'tasks[0].decisionCases',
      'decisionCases should have atleast one task for taskType: SWITCH taskName: choice',
    ],
    [
      'when a DO_WHILE has no condition',
      { name: 'order', tasks: [{ ...loop, loopCondition: '' }] },
      'tasks[0].loopCondition',
      'loopCondition field is required for taskType: DO_WHILE taskName: loop',
    ],
    [
      'when a DO_WHILE is empty',
      { name: 'order', tasks: [{ ...loop, loopOver: [] }] },
      'tasks[0].loopOver',
      'WorkflowTask list cannot be empty',
    ],
    [
      'when keepLastN is below 2',
      { name: 'order', tasks: [{ ...loop, keepLastN: 1 }] },
      'tasks[0].keepLastN',
      'keepLastN must be at least 2',
    ],
  ])('%s', async (_when, body, path, message) => {
    const { status, json } = await cluster.call(createDefinition(body));
    expect(status).toBe(400);
    expect(json.message).toBe(INVALID);
    expect(json.validationErrors).toEqual([expect.objectContaining({ path, message })]);
    expect(await definition()).toMatchObject({ status: 404 });
  });
});

const BUILDS_NOT = 'The definition uses what this mock does not build';

provokes('createWorkflowDefinition', 'UnsupportedDefinition', {
  when: 'a task uses what is not built, anywhere in it',
  call: () =>
    createDefinition({
      name: 'order',
      tasks: [
        { ...loop, loopOver: [{ name: 'pack', taskReferenceName: 'pack_ref', type: 'JUMP' }] },
        { name: 'join', taskReferenceName: 'join_ref', type: 'JUMP' },
      ],
    }),
  says: {
    message: `${BUILDS_NOT}: task type JUMP; task type JUMP`,
    violations: [
      {
        path: 'tasks[0].loopOver[0].type',
        message: 'task type JUMP',
        invalidValue: 'JUMP',
      },
      { path: 'tasks[1].type', message: 'task type JUMP', invalidValue: 'JUMP' },
    ],
  },
});

describe('a definition is not built here', () => {
  const withTask = (more: object) => ({ name: 'order', tasks: [{ ...book, ...more }] });

  it.each<[string, object, string, string]>([
    [
      'with a loop in a loop',
      { name: 'order', tasks: [{ ...loop, loopOver: [{ ...loop, taskReferenceName: 'inner' }] }] },
      'a DO_WHILE inside the DO_WHILE loop_ref (use SUB_WORKFLOW, as on the platform)',
      'tasks[0]',
    ],
    [
      'with a pattern that looks around in an expression',
      withTask({ inputParameters: { a: '${workflow.input.list[?(@.x =~ /(?=a)/)]}' } }),
      'the expression ${workflow.input.list[?(@.x =~ /(?=a)/)]} of book_ref',
      'tasks[0].inputParameters',
    ],
    [
      'with recursive descent from the top in an output parameter',
      { ...order, outputParameters: { a: '${$..x}' } },
      'the expression ${$..x} of outputParameters',
      'outputParameters',
    ],
  ])('%s', async (_what, body, named, path) => {
    const { status, json } = await cluster.direct(createDefinition(body));
    expect(status).toBe(501);
    expect(json.message).toContain(`${BUILDS_NOT}: ${named}`);
    expect(json.validationErrors).toContainEqual(expect.objectContaining({ path, message: named }));
    expect(await definition()).toMatchObject({ status: 404 });
  });
});

it('is refused as a list, which is for PUT', async () => {
  const { status, json } = await cluster.direct(createDefinition([order]));
  expect(status).toBe(400);
  expect(json.message).toBe('JSON parse error: expected a JSON object, got array');
});
