import { createMockCluster, type InProcessCluster } from 'conductor-mock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Expressions that nobody writes: what they stand in fails, and the server answers as ever. */
const EXPRESSIONS = {
  'nested 4,000 deep': `${'${'.repeat(4_000)}workflow.input.a${'}'.repeat(4_000)}`,
  'a path of 16,000 steps': `\${workflow.input${'.a'.repeat(16_000)}}`,
  '16,000 places of lists': `\${workflow.input${'[0]'.repeat(16_000)}}`,
  'filters in filters': `\${workflow.input.${'a[?(@.b=='.repeat(3_000)}1${')]'.repeat(3_000)}}`,
  'calls in calls': `\${workflow.input.${'length('.repeat(4_000)}${')'.repeat(4_000)}}`,
};

const task = (type: string, inputParameters: object, more: object = {}) => ({
  name: 't',
  taskReferenceName: 't',
  type,
  inputParameters,
  ...more,
});
const set = task('SET_VARIABLE', { a: 1 }, { taskReferenceName: 'set' });
const request = (x: string) => ({ name: x, input: { x }, correlationId: x });

/** Each makes the definition of a workflow with the expression in one place. */
const PLACES: Readonly<Record<string, (x: string) => object>> = {
  'input of a task': (x) => ({ tasks: [task('HUMAN', { x })] }),
  'inputTemplate of the workflow': (x) => ({ inputTemplate: { x }, tasks: [task('SIMPLE', {})] }),
  'inputTemplate of a task': (x) => ({
    tasks: [task('SIMPLE', {}, { taskDefinition: { name: 't', inputTemplate: { x } } })],
  }),
  outputParameters: (x) => ({ tasks: [set], outputParameters: { x } }),
  'case of a SWITCH': (x) => ({
    tasks: [
      task('SWITCH', { x }, { evaluatorType: 'value-param', expression: 'x', decisionCases: {} }),
    ],
  }),
  caseExpression: (x) => ({
    tasks: [task('DECISION', { x: 1 }, { caseExpression: x, decisionCases: { a: [set] } })],
  }),
  loopCondition: (x) => ({
    tasks: [task('DO_WHILE', { x }, { loopCondition: x, loopOver: [set] })],
  }),
  'name of a sub-workflow': (x) => ({
    tasks: [task('SUB_WORKFLOW', {}, { subWorkflowParam: { name: x } })],
  }),
  'definition of a sub-workflow': (x) => ({
    tasks: [task('SUB_WORKFLOW', {}, { subWorkflowParam: { name: 's', workflowDefinition: x } })],
  }),
  START_WORKFLOW: (x) => ({ tasks: [task('START_WORKFLOW', { startWorkflow: request(x) })] }),
  failureWorkflow: (x) => ({
    failureWorkflow: x,
    tasks: [task('TERMINATE', { terminationStatus: 'FAILED' })],
  }),
  'output of TERMINATE': (x) => ({
    tasks: [task('TERMINATE', { terminationStatus: 'FAILED', workflowOutput: x })],
  }),
  'a dynamic task': (x) => ({ tasks: [task('DYNAMIC', { x }, { dynamicTaskNameParam: 'x' })] }),
  'dynamic forks': (x) => ({
    tasks: [
      task(
        'FORK_JOIN_DYNAMIC',
        { x },
        { dynamicForkTasksParam: 'x', dynamicForkTasksInputParamName: 'x' },
      ),
      task('JOIN', {}, { taskReferenceName: 'join' }),
    ],
  }),
  jq: (x) => ({ tasks: [task('JSON_JQ_TRANSFORM', { x, queryExpression: '.x' })] }),
  'form and assignment': (x) => ({
    tasks: [
      task('HUMAN', {
        __humanTaskDefinition: {
          displayName: x,
          userFormTemplate: { name: x, version: 1 },
          assignments: [{ assignee: { userType: x, user: x }, slaMinutes: 0 }],
        },
      }),
    ],
  }),
  trigger: (x) => ({
    tasks: [
      task('HUMAN', {
        __humanTaskDefinition: {
          taskTriggers: [{ triggerType: 'ASSIGNED', startWorkflowRequest: request(x) }],
        },
      }),
    ],
  }),
  GET_WORKFLOW: (x) => ({ tasks: [task('GET_WORKFLOW', { id: x })] }),
  UPDATE_TASK: (x) => ({
    tasks: [task('UPDATE_TASK', { workflowId: x, taskRefName: x, taskOutput: { x } })],
  }),
  HTTP: (x) => ({ tasks: [task('HTTP', { http_request: { uri: x, method: 'GET' } })] }),
};

let cluster: InProcessCluster;
let token: string;
beforeAll(async () => {
  cluster = await createMockCluster({ clock: 'manual' });
  token = await cluster.tokenFor('app:mock');
});
afterAll(() => cluster.close());

async function call(method: string, path: string, body?: object) {
  const headers = { 'content-type': 'application/json', 'x-authorization': token };
  const sent = body === undefined ? null : JSON.stringify(body);
  const answer = await cluster.fetch(
    new Request(`http://localhost/api${path}`, { method, headers, body: sent }),
  );
  return { status: answer.status, text: await answer.text() };
}

describe.each(Object.entries(PLACES))('%s', (_place, definition) => {
  it.each(Object.entries(EXPRESSIONS))('takes no server down: %s', async (_what, expression) => {
    const workflowDef = { name: 'odd', version: 1, ...definition(expression) };
    const { status, text } = await call('POST', '/workflow', {
      name: 'odd',
      version: 1,
      workflowDef,
    });

    expect([200, 400]).toContain(status);
    if (status === 400) return;
    const execution = JSON.parse((await call('GET', `/workflow/${text}`)).text);
    expect(['FAILED', 'RUNNING']).toContain(execution.status);
    expect(execution.reasonForIncompletion ?? 'too large').toMatch(/too large|No such|fail|name/i);
  });
});

it.each(['nested 4,000 deep', 'a path of 16,000 steps', '16,000 places of lists'] as const)(
  'a task fails whose input is %s',
  async (what) => {
    const workflowDef = { name: 'odd', tasks: [task('HUMAN', { x: EXPRESSIONS[what] })] };
    const { text } = await call('POST', '/workflow', { name: 'odd', workflowDef });
    const execution = JSON.parse((await call('GET', `/workflow/${text}`)).text);

    expect(execution).toMatchObject({
      status: 'FAILED',
      tasks: [{ status: 'FAILED_WITH_TERMINAL_ERROR' }],
    });
    expect(execution.tasks[0].reasonForIncompletion).toMatch(/^too large: .*--max-value-bytes/);
  },
);
