import { describe, expect, it } from 'vitest';
import { inLoop, taskOf } from '../support/around-operator.ts';
import { purchaseFixtures, root } from '../support/purchase-fixtures.ts';
import { useCluster } from '../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });

const definition = (tasks: readonly object[]) => ({
  method: 'POST',
  path: '/api/metadata/workflow',
  as: root,
  body: { name: 'order', tasks },
});
const define = (tasks: readonly object[]) => cluster.call(definition(tasks));
const noop = taskOf('NOOP', 'nothing');
const of = (type: string, more: object = {}, inputParameters: object = {}) =>
  taskOf(type, 'x', inputParameters, more);
const needs = (member: string, type: string) =>
  `${member} field is required for taskType: ${type} taskName: x`;
const cases = { decisionCases: { a: [noop] } };
const otherCases = { decisionCases: { a: [taskOf('NOOP', 'inside')] } };

describe('a definition is refused for its operator', () => {
  it.each<[string, object, string, string]>([
    [
      'a SWITCH without an evaluator',
      of('SWITCH', { expression: 'x', ...cases }),
      'evaluatorType',
      needs('evaluatorType', 'SWITCH'),
    ],
    [
      'a SWITCH without an expression',
      of('SWITCH', { evaluatorType: 'javascript', ...cases }),
      'expression',
      needs('expression', 'SWITCH'),
    ],
    [
      'a SWITCH without cases',
      of('SWITCH', { evaluatorType: 'value-param', expression: 'x' }),
      'decisionCases',
      needs('decisionCases', 'SWITCH'),
    ],
    [
      'a DECISION without parameter and expression',
      of('DECISION', cases),
      'caseValueParam or caseExpression',
      needs('caseValueParam or caseExpression', 'DECISION'),
    ],
    [
      'a DECISION without cases',
      of('DECISION', { caseValueParam: 'x', decisionCases: {} }),
      'decisionCases',
      'decisionCases should have atleast one task for taskType: DECISION taskName: x',
    ],
    [
      'a DECISION with an odd task in a case',
      of('DECISION', { caseValueParam: 'x', decisionCases: { a: [{ name: 'a' }] } }),
      'decisionCases.a[0].taskReferenceName',
      'WorkflowTask taskReferenceName cannot be null or empty',
    ],
    [
      'a DO_WHILE without a condition',
      of('DO_WHILE', { loopOver: [noop] }),
      'loopCondition',
      needs('loopCondition', 'DO_WHILE'),
    ],
    [
      'a DO_WHILE that keeps too little',
      of('DO_WHILE', { loopOver: [noop], loopCondition: 'false' }, { keepLastN: 1 }),
      'inputParameters.keepLastN',
      'keepLastN must be at least 2',
    ],
    [
      'a FORK_JOIN without branches',
      of('FORK_JOIN', { forkTasks: [] }),
      'forkTasks',
      'forkTasks should have atleast one task for taskType: FORK_JOIN taskName: x',
    ],
    [
      'a FORK_JOIN_DYNAMIC without its inputs',
      of('FORK_JOIN_DYNAMIC', { dynamicForkTasksParam: 'tasks' }),
      'dynamicForkTasksInputParamName',
      needs('dynamicForkTasksInputParamName', 'FORK_JOIN_DYNAMIC'),
    ],
    [
      'a FORK_JOIN_DYNAMIC in two ways',
      of('FORK_JOIN_DYNAMIC', {
        dynamicForkTasksParam: 'tasks',
        dynamicForkJoinTasksParam: 'list',
      }),
      'dynamicForkJoinTasksParam',
      'dynamicForkJoinTasksParam or combination of dynamicForkTasksInputParamName and dynamicForkTasksParam ' +
        'cam be used for taskType: FORK_JOIN_DYNAMIC taskName: x',
    ],
    [
      'a DYNAMIC without the name of its parameter',
      of('DYNAMIC'),
      'dynamicTaskNameParam',
      needs('dynamicTaskNameParam', 'DYNAMIC'),
    ],
    [
      'a JSON_JQ_TRANSFORM without a query',
      of('JSON_JQ_TRANSFORM', {}, { list: [] }),
      'inputParameters.queryExpression',
      needs('inputParameters.queryExpression', 'JSON_JQ_TRANSFORM'),
    ],
    [
      'a SUB_WORKFLOW without parameters',
      of('SUB_WORKFLOW'),
      'subWorkflowParam',
      needs('subWorkflowParam', 'SUB_WORKFLOW'),
    ],
    ['an EVENT without a sink', of('EVENT'), 'sink', needs('sink', 'EVENT')],
    [
      'an HTTP without a request',
      of('HTTP', {}, { body: 1 }),
      'inputParameters.http_request',
      needs('inputParameters.http_request or inputParameters.uri', 'HTTP'),
    ],
    [
      'a KAFKA_PUBLISH without a request',
      of('KAFKA_PUBLISH', { taskDefinition: { name: 'x', inputTemplate: { topic: 'x' } } }),
      'inputParameters.kafka_request',
      needs('inputParameters.kafka_request', 'KAFKA_PUBLISH'),
    ],
    [
      'a SWITCH whose script does not parse',
      of('SWITCH', { evaluatorType: 'javascript', expression: 'if (', ...otherCases }),
      'expression',
      "Expression is not well formatted: SyntaxError: unexpected token in expression: '', taskType: SWITCH taskName x",
    ],
    [
      'a DECISION whose script does not parse',
      of('DECISION', { caseExpression: 'a b', ...otherCases }),
      'caseExpression',
      "Expression is not well formatted: SyntaxError: expecting ';', taskType: DECISION taskName x",
    ],
    [
      'a TERMINATE that is optional',
      of('TERMINATE', { optional: true }, { terminationStatus: 'FAILED' }),
      'optional',
      'terminate task cannot be optional, taskName: x',
    ],
    [
      'a TERMINATE without a status',
      of('TERMINATE'),
      'inputParameters.terminationStatus',
      'terminate task must have an terminationStatus parameter and must be set to COMPLETED, FAILED, TERMINATED, taskName: x',
    ],
    [
      'a TERMINATE with another status',
      of('TERMINATE', {}, { terminationStatus: 'PAUSED' }),
      'inputParameters.terminationStatus',
      'terminate task must have an terminationStatus parameter and must be set to COMPLETED, FAILED, TERMINATED, taskName: x',
    ],
    [
      'a WAIT for both',
      of('WAIT', {}, { duration: '1 day', until: '2026-12-31' }),
      'inputParameters',
      "Both 'duration' and 'until' specified. Please provide only one input",
    ],
    [
      'a WAIT of no length',
      of('WAIT', {}, { duration: '5 fortnights' }),
      'inputParameters.duration',
      'Not valid duration: 5 fortnights',
    ],
    [
      'a WAIT of a mere number',
      of('WAIT', {}, { duration: 5 }),
      'inputParameters.duration',
      'Not valid duration: 5',
    ],
    [
      'a WAIT until no date',
      of('WAIT', {}, { until: 'tomorrow' }),
      'inputParameters.until',
      'Unable to parse date',
    ],
  ])('%s', async (_what, task, member, message) => {
    for (const [tasks, path] of [
      [[task], 'tasks[0]'],
      [[noop, inLoop(task)], 'tasks[1].loopOver[0]'],
    ] as const) {
      const { status, json } = await define(tasks);
      expect(status).toBe(400);
      expect(json.validationErrors).toEqual([
        expect.objectContaining({ path: `${path}.${member}`, message }),
      ]);
    }
  });
});

describe('a definition is accepted, as on the platform', () => {
  it.each<[string, readonly object[]]>([
    ['an INLINE without an expression', [of('INLINE')]],
    [
      'an INLINE whose evaluator shows when it runs',
      [of('INLINE', {}, { evaluatorType: '${workflow.input.e}' })],
    ],
    ['a FORK_JOIN without a JOIN', [of('FORK_JOIN', { forkTasks: [[noop]] })]],
    ['a JOIN on nothing', [of('JOIN')]],
    ['a JOIN on what is nowhere', [of('JOIN', { joinOn: ['nowhere'] })]],
    [
      'a FORK_JOIN_DYNAMIC over one task',
      [of('FORK_JOIN_DYNAMIC', {}, { forkTaskName: 'a', forkTaskInputs: [] })],
    ],
    [
      'a TERMINATE whose status shows when it runs',
      [of('TERMINATE', {}, { terminationStatus: '${workflow.input.s}' })],
    ],
    ['a SUB_WORKFLOW that names none', [of('SUB_WORKFLOW', { subWorkflowParam: { version: 1 } })]],
    [
      'an HTTP with a request, a uri, a method, or a template with a request',
      [
        taskOf('HTTP', 'a', { http_request: '${workflow.input.request}' }),
        taskOf('HTTP', 'b', { uri: 'http://example.test' }),
        taskOf('HTTP', 'c', { method: 'GET' }),
        taskOf(
          'HTTP',
          'd',
          {},
          {
            taskDefinition: { name: 'd', inputTemplate: { http_request: {} } },
          },
        ),
      ],
    ],
    [
      'scripts that are not looked at: of other evaluators, conditions, INLINE',
      [
        taskOf('SWITCH', 'a', {}, { evaluatorType: 'graaljs', expression: 'if (', ...cases }),
        taskOf('INLINE', 'b', { evaluatorType: 'javascript', expression: 'if (' }),
        taskOf(
          'DO_WHILE',
          'c',
          {},
          {
            loopCondition: 'if (',
            loopOver: [taskOf('NOOP', 'inside')],
          },
        ),
      ],
    ],
    ['a WAIT whose end shows when it runs', [of('WAIT', {}, { until: '${workflow.input.until}' })]],
    ['a WAIT for a signal', [of('WAIT', {}, { duration: '', until: null })]],
    [
      'a DO_WHILE over items',
      [of('DO_WHILE', { loopOver: [noop], loopCondition: '' }, { items: [1] })],
    ],
    [
      'a JSON_JQ_TRANSFORM whose own definition has the query',
      [
        of('JSON_JQ_TRANSFORM', {
          taskDefinition: { name: 'x', inputTemplate: { queryExpression: '.' } },
        }),
      ],
    ],
    ['a START_WORKFLOW of nothing', [of('START_WORKFLOW')]],
    ['an UPDATE_TASK of nothing', [of('UPDATE_TASK')]],
    ['a TERMINATE_WORKFLOW of nothing', [of('TERMINATE_WORKFLOW')]],
    ['a GET_WORKFLOW of nothing', [of('GET_WORKFLOW')]],
    ['a YIELD, a NOOP, a LAMBDA', [of('YIELD'), taskOf('NOOP', 'y'), taskOf('LAMBDA', 'z')]],
  ])('%s', async (_what, tasks) => {
    const answer = await define(tasks);
    expect(answer.status, answer.text).toBe(200);
  });
});

describe('a definition is not built here', () => {
  it.each<[string, object, string, string]>([
    [
      'an INLINE in Python',
      of('INLINE', {}, { evaluatorType: 'python', expression: '1' }),
      'inputParameters.evaluatorType',
      'python',
    ],
    [
      'a SWITCH in Python',
      of('SWITCH', { evaluatorType: 'python', expression: '1', ...cases }),
      'evaluatorType',
      'python',
    ],
    [
      'a DO_WHILE in Python',
      of('DO_WHILE', { evaluatorType: 'python', loopCondition: '1', loopOver: [noop] }),
      'evaluatorType',
      'python',
    ],
  ])('%s', async (_what, task, member, evaluator) => {
    const fork = { name: 'fork', taskReferenceName: 'fork_ref', forkTasks: [[], [task]] };
    for (const [tasks, path] of [
      [[task], 'tasks[0]'],
      [[taskOf('NOOP', 'first'), of('FORK_JOIN', fork)], 'tasks[1].forkTasks[1][0]'],
    ] as const) {
      const { status, json } = await cluster.direct(definition(tasks));
      expect(status).toBe(501);
      const message = `the evaluator ${evaluator} of x_ref`;
      expect(json.validationErrors).toEqual([
        { path: `${path}.${member}`, message, invalidValue: evaluator },
      ]);
    }
  });

  it.each(['JUMP', 'JUMP_TO'])('a task of the type %s', async (type) => {
    const { status, json } = await cluster.direct(definition([of(type)]));
    expect(status).toBe(501);
    expect(json.message).toContain(`task type ${type}`);
  });
});
