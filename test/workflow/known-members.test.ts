import type {
  ExtendedTaskDef,
  ExtendedWorkflowDef,
  StartWorkflowRequest,
  WorkflowTask,
} from '@io-orkes/conductor-javascript';
import { describe, expect, it } from 'vitest';
import { purchaseFixtures, root } from '../support/purchase-fixtures.ts';
import { useCluster } from '../support/test-cluster.ts';

/**
 * Every member that the vendor's client knows is decided: it has an effect, which the test named in CONTRIBUTING for its
 * rule shows, it is refused where it asks for something, or it is stored without effect, which the log says
 * (test/cli/notices.test.ts). A member that a newer client adds does not compile here until it is decided.
 */
type Decided<Of> = Readonly<Record<keyof Of, 'works' | 'stored' | { readonly refused: unknown }>>;

const schema = { name: 'order', version: 1, type: 'JSON', data: { type: 'object' } };
const cache = { key: '${id}', ttlInSecond: 60 };
const events = { onScheduled: [{ type: 'start_workflow', payload: { name: 'audit' } }] };

const workflowMembers: Decided<ExtendedWorkflowDef> = {
  cacheConfig: 'stored',
  createTime: 'works',
  createdBy: 'works',
  description: 'works',
  enforceSchema: 'works',
  failureWorkflow: 'works',
  inputParameters: 'works',
  inputSchema: { refused: schema },
  inputTemplate: 'works',
  maskedFields: 'works',
  metadata: 'stored',
  name: 'works',
  outputParameters: 'works',
  outputSchema: { refused: schema },
  overwriteTags: 'works',
  ownerApp: 'stored',
  ownerEmail: 'works',
  rateLimitConfig: 'works',
  restartable: 'works',
  schemaVersion: 'stored',
  tags: 'works',
  tasks: 'works',
  timeoutPolicy: 'works',
  timeoutSeconds: 'works',
  updateTime: 'works',
  updatedBy: 'works',
  variables: 'works',
  version: 'works',
  workflowStatusListenerEnabled: 'stored',
  workflowStatusListenerSink: 'stored',
};

const taskMembers: Decided<WorkflowTask> = {
  asyncComplete: 'works',
  cacheConfig: 'works',
  caseExpression: 'works',
  caseValueParam: 'works',
  decisionCases: 'works',
  defaultCase: 'works',
  defaultExclusiveJoinTask: 'works',
  description: 'works',
  dynamicForkJoinTasksParam: 'works',
  dynamicForkTasksInputParamName: 'works',
  dynamicForkTasksParam: 'works',
  dynamicTaskNameParam: 'works',
  evaluatorType: 'works',
  expression: 'works',
  forkTasks: 'works',
  inputParameters: 'works',
  joinOn: 'works',
  joinStatus: 'stored',
  loopCondition: 'works',
  loopOver: 'works',
  name: 'works',
  onStateChange: { refused: events },
  optional: 'works',
  permissive: 'works',
  rateLimited: 'stored',
  retryCount: 'works',
  scriptExpression: 'stored',
  sink: 'works',
  startDelay: 'works',
  subWorkflowParam: 'works',
  taskDefinition: 'works',
  taskReferenceName: 'works',
  type: 'works',
};

const taskDefinitionMembers: Decided<ExtendedTaskDef> = {
  backoffScaleFactor: 'works',
  baseType: 'stored',
  concurrentExecLimit: 'works',
  createTime: 'works',
  createdBy: 'works',
  description: 'works',
  enforceSchema: 'works',
  executionNameSpace: 'stored',
  inputKeys: 'works',
  inputSchema: { refused: schema },
  inputTemplate: 'works',
  isolationGroupId: 'stored',
  name: 'works',
  outputKeys: 'works',
  outputSchema: { refused: schema },
  overwriteTags: 'works',
  ownerApp: 'stored',
  ownerEmail: 'works',
  pollTimeoutSeconds: 'works',
  rateLimitFrequencyInSeconds: 'works',
  rateLimitPerFrequency: 'works',
  responseTimeoutSeconds: 'works',
  retryCount: 'works',
  retryDelaySeconds: 'works',
  retryLogic: 'works',
  tags: 'works',
  timeoutPolicy: 'works',
  timeoutSeconds: 'works',
  totalTimeoutSeconds: 'works',
  updateTime: 'works',
  updatedBy: 'works',
};

const startMembers: Decided<StartWorkflowRequest> = {
  correlationId: 'works',
  createdBy: 'stored',
  externalInputPayloadStoragePath: { refused: 's3://inputs/1' },
  idempotencyKey: 'works',
  idempotencyStrategy: 'works',
  input: 'works',
  name: 'works',
  priority: 'works',
  taskToDomain: 'works',
  version: 'works',
  workflowDef: 'works',
};

const cluster = useCluster({ seed: purchaseFixtures });
const pack = { name: 'pack', taskReferenceName: 'pack_ref', type: 'SIMPLE' };

const save = (definition: object) =>
  cluster.direct({ method: 'PUT', path: '/api/metadata/workflow', as: root, body: [definition] });
const saveTaskDefinition = (definition: object) =>
  cluster.direct({ method: 'POST', path: '/api/metadata/taskdefs', as: root, body: [definition] });
const start = (request: object) =>
  cluster.direct({ method: 'POST', path: '/api/workflow', as: root, body: request });

const refusedIn = (members: Readonly<Record<string, unknown>>) =>
  Object.entries(members).flatMap(([member, decided]) =>
    typeof decided === 'object' && decided !== null && 'refused' in decided
      ? [[member, decided.refused] as const]
      : [],
  );
const storedIn = (members: Readonly<Record<string, unknown>>) =>
  Object.keys(members).filter((member) => members[member] === 'stored');

describe('a workflow definition', () => {
  it.each(refusedIn(workflowMembers))('with %s is refused', async (member, value) => {
    const answer = await save({ name: 'order', tasks: [pack], [member]: value });
    expect(answer.status, answer.text).toBe(501);
    expect(answer.json.validationErrors).toEqual([
      { path: `[0].${member}`, message: member, invalidValue: value },
    ]);
    const read = await cluster.call({ path: '/api/metadata/workflow/order', as: root });
    expect(read.status).toBe(404);
  });

  it.each(['inputSchema', 'outputSchema'])(
    'with an %s that is not enforced is saved',
    async (member) => {
      const answer = await save({
        name: 'order',
        tasks: [pack],
        enforceSchema: false,
        [member]: schema,
      });
      expect(answer.status, answer.text).toBe(200);
    },
  );

  it.each(storedIn(workflowMembers))('keeps %s', async (member) => {
    const value =
      { cacheConfig: cache, metadata: { team: 'sales' }, schemaVersion: 2 }[member] ?? 'text';
    const given = member.endsWith('Enabled') ? true : value;
    expect((await save({ name: 'order', tasks: [pack], [member]: given })).status).toBe(200);
    const read = await cluster.call({ path: '/api/metadata/workflow/order', as: root });
    expect(read.json[member]).toEqual(given);
  });

  it.each(['inputSchema', 'outputSchema'])(
    'keeps an %s that only names a schema of the registry, which is not built',
    async (member) => {
      const reference = { name: 'order-input', version: 1, type: 'JSON', createTime: 0 };
      const definition = { name: 'order', tasks: [pack], enforceSchema: true, [member]: reference };
      expect((await save(definition)).status).toBe(200);
      const read = await cluster.call({ path: '/api/metadata/workflow/order', as: root });
      expect(read.json[member]).toEqual(reference);
    },
  );

  it.each(['inputSchema', 'outputSchema'])(
    'may have a %s that asks for nothing',
    async (member) => {
      for (const value of [null, {}])
        expect(
          (await save({ name: 'order', tasks: [pack], [member]: value })).status,
          JSON.stringify(value),
        ).toBe(200);
    },
  );
});

describe('a task of a definition', () => {
  it.each(refusedIn(taskMembers))('with %s is refused, at any depth', async (member, value) => {
    const inside = { ...pack, [member]: value };
    const choice = {
      name: 'choose',
      taskReferenceName: 'choose_ref',
      type: 'SWITCH',
      evaluatorType: 'value-param',
      expression: 'of',
      inputParameters: { of: 'a' },
      decisionCases: { a: [inside] },
    };
    const answer = await save({ name: 'order', tasks: [choice] });
    expect(answer.status, answer.text).toBe(501);
    expect(answer.json.validationErrors).toEqual([
      {
        path: `[0].tasks[0].decisionCases.a[0].${member}`,
        message: member,
        invalidValue: value,
      },
    ]);
  });

  it('may have an onStateChange that asks for nothing', async () => {
    const answer = await save({ name: 'order', tasks: [{ ...pack, onStateChange: {} }] });
    expect(answer.status, answer.text).toBe(200);
  });

  it('is refused with a task definition of its own that enforces a schema', async () => {
    const taskDefinition = { name: 'pack', enforceSchema: true, outputSchema: schema };
    const answer = await save({ name: 'order', tasks: [{ ...pack, taskDefinition }] });
    expect(answer.status, answer.text).toBe(501);
    expect(answer.json.validationErrors).toEqual([
      {
        path: '[0].tasks[0].taskDefinition.outputSchema',
        message: 'outputSchema',
        invalidValue: schema,
      },
    ]);
  });
});

describe('a task definition', () => {
  it.each(refusedIn(taskDefinitionMembers))(
    'with an enforced %s is refused',
    async (member, value) => {
      const answer = await saveTaskDefinition({
        name: 'pack',
        enforceSchema: true,
        [member]: value,
      });
      expect(answer.status, answer.text).toBe(501);
      const read = await cluster.call({ path: '/api/metadata/taskdefs/pack', as: root });
      expect(read.status).toBe(404);
    },
  );

  it.each([{ enforceSchema: true }, { inputSchema: schema }, { outputSchema: schema }])(
    'is saved with %j',
    async (members) => {
      const answer = await saveTaskDefinition({ name: 'pack', ...members });
      expect(answer.status, answer.text).toBe(200);
    },
  );

  it.each(storedIn(taskDefinitionMembers))('keeps %s', async (member) => {
    expect((await saveTaskDefinition({ name: 'pack', [member]: 'text' })).status).toBe(200);
    const read = await cluster.call({ path: '/api/metadata/taskdefs/pack', as: root });
    expect(read.json[member]).toBe('text');
  });
});

describe('a start', () => {
  it.each(refusedIn(startMembers))('with %s is refused', async (member, value) => {
    await save({ name: 'order', tasks: [pack] });
    const answer = await start({ name: 'order', [member]: value });
    expect(answer.status, answer.text).toBe(501);
  });

  it.each(refusedIn(startMembers))('may have a %s that asks for nothing', async (member) => {
    await save({ name: 'order', tasks: [pack] });
    expect((await start({ name: 'order', [member]: null })).status).toBe(200);
  });

  it('with a definition of its own that asks for what is not built is refused', async () => {
    const workflowDef = { name: 'own', tasks: [{ ...pack, onStateChange: events }] };
    const answer = await start({ name: 'own', workflowDef });
    expect(answer.status, answer.text).toBe(501);
  });
});
