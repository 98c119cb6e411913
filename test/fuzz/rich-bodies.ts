/** Valid bodies with as much in them as there can be, so that leaving one thing out or making it another tells of it. */
import type { OperationId } from '../../src/generated/operations.ts';
import { ann, bob, root, W } from '../support/purchase-fixtures.ts';

/** The id of the task of `W`, which is the same in each cluster. */
const FIRST_TASK = '401ceaa8-a47f-1e43-ae0f-1a94abca8f65';

const ref = (type: string, taskReferenceName: string, inputParameters: object = {}) => ({
  name: taskReferenceName,
  taskReferenceName,
  type,
  inputParameters,
});
const set = (name: string, parameters: object = { a: '${workflow.input.a}' }) =>
  ref('SET_VARIABLE', name, parameters);
const user = (id: string) => ({ userType: 'CONDUCTOR_USER', user: id });
const trigger = {
  triggerType: 'ASSIGNED',
  startWorkflowRequest: { name: 'formless', version: 1, input: { a: '${workflow.input.a}' } },
};

const human = (name: string) =>
  ref('HUMAN', name, {
    cost: '${workflow.input.cost}',
    __humanTaskDefinition: {
      displayName: 'Sign off ${workflow.input.a}',
      userFormTemplate: { name: 'SignOff', version: 1 },
      assignmentCompletionStrategy: 'TERMINATE',
      assignments: [
        { assignee: user(bob), slaMinutes: 1 },
        { assignee: { userType: 'EXTERNAL_GROUP', user: '${workflow.input.a}' }, slaMinutes: 2 },
      ],
      taskTriggers: [trigger, { ...trigger, triggerType: 'TIMED_OUT' }],
      autoClaim: true,
      fullTemplate: { name: 'SignOff' },
    },
  });

const worked = {
  ...ref('SIMPLE', 'work', { a: '${workflow.input.a}', b: ['${set.input.a}'], c: { d: 1 } }),
  optional: true,
  startDelay: 1,
  retryCount: 2,
  asyncComplete: false,
  permissive: true,
  taskDefinition: {
    name: 'work',
    retryCount: 3,
    retryLogic: 'EXPONENTIAL_BACKOFF',
    retryDelaySeconds: 1,
    backoffScaleFactor: 2,
    timeoutSeconds: 60,
    timeoutPolicy: 'RETRY',
    responseTimeoutSeconds: 20,
    pollTimeoutSeconds: 30,
    rateLimitPerFrequency: 2,
    rateLimitFrequencyInSeconds: 10,
    concurrentExecLimit: 3,
    inputTemplate: { x: 1 },
    enforceSchema: false,
  },
};

const definition = {
  name: 'rich',
  version: 1,
  description: 'of everything',
  schemaVersion: 2,
  ownerEmail: ann,
  restartable: true,
  timeoutSeconds: 3_600,
  timeoutPolicy: 'TIME_OUT_WF',
  failureWorkflow: 'formless',
  inputParameters: ['a', 'b'],
  inputTemplate: { a: 1 },
  variables: { v: { w: [1] } },
  outputParameters: { all: '${loop.output}', v: '${workflow.variables}' },
  maskedFields: ['secret'],
  rateLimitConfig: { rateLimitKey: '${workflow.input.a}', concurrentExecLimit: 5 },
  workflowStatusListenerEnabled: false,
  tasks: [
    set('set'),
    {
      ...ref('SWITCH', 'switch', { on: '${workflow.input.a}' }),
      evaluatorType: 'value-param',
      expression: 'on',
      decisionCases: { a: [set('in_a')], b: [] },
      defaultCase: [ref('NOOP', 'noop')],
    },
    {
      ...ref('DO_WHILE', 'loop', { n: '${workflow.input.n}' }),
      loopCondition: "$.loop['iteration'] < 2",
      loopOver: [ref('INLINE', 'script', { evaluatorType: 'graaljs', expression: '({a: $.a})' })],
      keepLastN: 2,
    },
    {
      ...ref('FORK_JOIN', 'fork'),
      forkTasks: [[human('human')], [worked], [ref('WAIT', 'wait', { duration: '2 seconds' })]],
    },
    { ...ref('JOIN', 'join'), joinOn: ['human', 'work', 'wait'], joinStatus: 'COMPLETED' },
    {
      ...ref('FORK_JOIN_DYNAMIC', 'dynamic', { tasks: [set('d1')], inputs: { d1: { a: 1 } } }),
      dynamicForkTasksParam: 'tasks',
      dynamicForkTasksInputParamName: 'inputs',
    },
    ref('JOIN', 'dynamic_join'),
    ref('JSON_JQ_TRANSFORM', 'jq', { queryExpression: '.a', a: '${workflow.input}' }),
    {
      ...ref('SUB_WORKFLOW', 'sub', { a: 1 }),
      subWorkflowParam: { name: 'formless', version: 1, taskToDomain: { '*': 'd' }, priority: 1 },
    },
    ref('START_WORKFLOW', 'start', { startWorkflow: { name: 'formless', input: { a: 1 } } }),
    ref('TERMINATE', 'end', { terminationStatus: 'COMPLETED', workflowOutput: { a: 1 } }),
  ],
};

const start = {
  name: 'rich',
  version: 1,
  correlationId: 'order-2',
  priority: 3,
  createdBy: ann,
  input: { a: 'a', n: 2, cost: 5, secret: 's' },
  taskToDomain: { work: 'd' },
  idempotencyKey: 'k',
  idempotencyStrategy: 'RETURN_EXISTING',
  workflowDef: definition,
};

const jsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema',
  type: 'object',
  definitions: { money: { type: 'number', minimum: 0, multipleOf: 0.01 } },
  properties: {
    a: { type: ['string', 'null'], pattern: '^(a|b)+$', minLength: 1, format: 'email' },
    amount: { $ref: '#/definitions/money', default: '${workflow.input.cost}' },
    list: { type: 'array', items: { enum: [1, 2] }, uniqueItems: true, contains: { const: 1 } },
  },
  required: ['a'],
  additionalProperties: false,
  if: { properties: { a: { const: 'a' } } },
  then: { required: ['amount'] },
  oneOf: [{ required: ['a'] }, { not: { required: ['a'] } }],
  patternProperties: { '^x': true },
  dependentRequired: { a: ['amount'] },
};

const form = {
  name: 'SignOff',
  version: 1,
  jsonSchema,
  templateUI: { type: 'VerticalLayout', elements: [{ type: 'Control', scope: '#/properties/a' }] },
  tags: [{ key: 'team', value: 'x' }],
  ownerApp: 'x',
  createdBy: ann,
};

const search = {
  assignees: [user(bob)],
  claimants: [user(ann)],
  definitionNames: ['purchase'],
  displayNames: ['Sign off'],
  fullTextQuery: 'sign "off" -x',
  searchType: 'ADMIN',
  size: 5,
  start: 0,
  states: ['ASSIGNED', 'PENDING'],
  taskInputQuery: 'cost = 1 AND (a = b OR c IN (1, 2))',
  taskOutputQuery: 'a = x*',
  taskRefNames: ['sign_off_ref'],
  updateStartTime: 0,
  updateEndTime: 9_999_999_999_999,
  workflowIds: [W],
  workflowNames: ['purchase'],
};

/** Besides those of `wellFormedCalls`. */
export const richBodies: Partial<Record<OperationId, readonly unknown[]>> = {
  startWorkflow: [start, { ...start, workflowDef: undefined, name: 'purchase' }],
  executeWorkflow: [start],
  createWorkflowDefinition: [definition],
  saveWorkflowDefinitions: [[definition]],
  testWorkflow: [
    {
      ...start,
      idempotencyKey: undefined,
      idempotencyStrategy: undefined,
      taskRefToMockOutput: {
        work: [{ status: 'COMPLETED', output: { a: 1 }, executionTime: 5, queueWaitTime: 5 }],
        human: [{ output: { decision: 'yes' } }],
      },
      subWorkflowTestRequest: { sub: { name: 'formless', taskRefToMockOutput: {} } },
    },
  ],
  createTaskDefinitions: [[{ ...worked.taskDefinition, name: 'rich_task', ownerEmail: ann }]],
  saveTaskDefinition: [{ ...worked.taskDefinition, name: 'arranged' }],
  saveForm: [form],
  saveForms: [[form, { ...form, name: 'Other' }]],
  searchHumanTasks: [search],
  updateHumanTask: [{ decision: 'yes', note: 'n', amount: 1.5 }],
  updateHumanTaskByRef: [{ decision: 'yes', note: 'n', amount: 1.5 }],
  reassignHumanTask: [
    [
      { assignee: user(bob), slaMinutes: 1 },
      { assignee: { userType: 'EXTERNAL_USER', user: 'x' }, slaMinutes: 0 },
    ],
  ],
  updateTask: [
    {
      workflowInstanceId: W,
      taskRefName: 'sign_off_ref',
      taskId: FIRST_TASK,
      status: 'COMPLETED',
      outputData: { a: 1 },
      logs: [{ log: 'l', createdTime: 1, taskId: 'x' }],
      callbackAfterSeconds: 5,
      reasonForIncompletion: 'r',
      workerId: 'w',
      extendLease: false,
    },
  ],
  updateWorkflowState: [
    {
      variables: { a: { b: 1 } },
      taskReferenceName: 'sign_off_ref',
      taskResult: { status: 'COMPLETED', outputData: { decision: 'yes' } },
    },
  ],
  rerunWorkflow: [
    {
      reRunFromWorkflowId: W,
      workflowInput: { a: 1 },
      reRunFromTaskId: undefined,
      taskInput: { b: 1 },
      correlationId: 'c',
    },
  ],
  upgradeWorkflow: [
    { name: 'reviewed', version: 1, workflowInput: { a: 1 }, taskOutput: { book_ref: { a: 1 } } },
  ],
  saveUser: [{ name: 'New', roles: ['USER', 'WORKER'], groups: ['finance'] }],
  saveGroup: [{ description: 'New', roles: ['USER'], defaultAccess: { WORKFLOW_DEF: ['READ'] } }],
  grantPermissions: [
    {
      subject: { type: 'GROUP', id: 'finance' },
      target: { type: 'TAG', id: 'team:lending' },
      access: ['READ', 'EXECUTE'],
    },
  ],
  issueToken: [{ email: root, password: 'x' }],
};
