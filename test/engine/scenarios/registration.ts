import {
  dynamicFork,
  fork,
  human,
  inline,
  join,
  jq,
  loop,
  setVariable,
  simple,
  subWorkflow,
  switchOn,
  task,
  terminate,
  times,
  wait,
  type TaskOf,
} from '../definition.ts';
import { workflow } from '../run.ts';
import type { Scenario, Scenarios } from '../scenario.ts';

/** Whether the definition is taken. */
const taken =
  (definition: unknown): Scenario =>
  async (run) =>
    (await run.call('PUT', '/api/metadata/workflow', [definition])).status;
const withTasks = (...tasks: readonly unknown[]) => taken(workflow(tasks as readonly TaskOf[]));
const withMembers = (more: object) => taken(workflow([inline('a', '1')], more));
const a = inline('a', '1');
const without = (given: TaskOf, ...members: readonly string[]) =>
  Object.fromEntries(Object.entries(given).filter(([name]) => !members.includes(name)));
const reading = (value: unknown) => withTasks(a, inline('b', '1', { x: value }));

export const registrationScenarios: Scenarios = {
  'no name': withMembers({ name: undefined }),
  'an empty name': withMembers({ name: '' }),
  'a name with a blank': withMembers({ name: '~a b' }),
  'a name with a colon': withMembers({ name: '~a:b' }),
  'a name with a slash': withMembers({ name: '~a/b' }),
  'a name with an umlaut': withMembers({ name: '~äb' }),
  'a long name': withMembers({ name: `~${'n'.repeat(300)}` }),
  'no tasks': taken(workflow([])),
  'tasks that are missing': taken(workflow(undefined)),
  'tasks that are a map': withMembers({ tasks: { a: 1 } }),
  'a task that is null': withTasks(null),
  'two tasks of one reference': withTasks(a, a),
  'two tasks of one reference, one in a case': withTasks(a, switchOn('s', 'a', { a: [a] })),
  'two tasks of one reference, one in a loop': withTasks(a, times('l', 2, a)),
  'two tasks of one reference, one in a branch': withTasks(
    a,
    fork('f', [a], [inline('b', '1')]),
    join('j', ['a', 'b']),
  ),
  'a task without a reference': withTasks(without(simple('a'), 'taskReferenceName')),
  'a task with an empty reference': withTasks(simple('', { name: '~x' })),
  'a task without a name': withTasks(without(simple('a'), 'name')),
  'a task without a type': withTasks(without(simple('a'), 'type')),
  'a task of a type that nobody knows': withTasks(task('OTHER', 'a')),
  'a reference with a blank': withTasks(inline('a b', '1')),
  'a reference with a dot': withTasks(inline('a.b', '1')),
  'a member that nobody knows': withMembers({ other: 1 }),
  'a member of a task that nobody knows': withTasks({ ...a, other: 1 }),
  'schemaVersion 1': withMembers({ schemaVersion: 1 }),
  'schemaVersion 3': withMembers({ schemaVersion: 3 }),
  'no schemaVersion': withMembers({ schemaVersion: undefined }),
  'version 0': withMembers({ version: 0 }),
  'version -1': withMembers({ version: -1 }),
  'version as a text': withMembers({ version: '2' }),
  'version as a word': withMembers({ version: 'two' }),
  'version with a fraction': withMembers({ version: 1.5 }),
  'no version': withMembers({ version: undefined }),
  'no ownerEmail': withMembers({ ownerEmail: undefined }),
  'an ownerEmail that is none': withMembers({ ownerEmail: 'nobody' }),
  'a timeoutPolicy that nobody knows': withMembers({ timeoutPolicy: 'NEVER' }),
  'a negative timeoutSeconds': withMembers({ timeoutSeconds: -5 }),
  'no timeoutSeconds': withMembers({ timeoutSeconds: undefined }),
  'timeoutSeconds as a text': withMembers({ timeoutSeconds: '5' }),
  'restartable as a text': withMembers({ restartable: 'true' }),
  'restartable as another text': withMembers({ restartable: 'yes' }),
  'inputParameters as a map': withMembers({ inputParameters: { a: 1 } }),
  'outputParameters as a list': withMembers({ outputParameters: ['a'] }),
  'a description that is a number': withMembers({ description: 5 }),
  'a SWITCH without cases': withTasks(without(switchOn('s', 1, {}), 'decisionCases')),
  'a SWITCH without an expression': withTasks(without(switchOn('s', 1, { a: [a] }), 'expression')),
  'a SWITCH without an evaluator': withTasks(
    without(switchOn('s', 1, { a: [a] }), 'evaluatorType'),
  ),
  'a DECISION without a parameter': withTasks(task('DECISION', 's', { decisionCases: { a: [a] } })),
  'a SUB_WORKFLOW without its parameters': withTasks(
    without(subWorkflow('s', 'x'), 'subWorkflowParam'),
  ),
  'a SUB_WORKFLOW without a name': withTasks(task('SUB_WORKFLOW', 's', { subWorkflowParam: {} })),
  'a FORK_JOIN without branches': withTasks(without(fork('f'), 'forkTasks'), join('j', [])),
  'a JOIN on what is not there': withTasks(fork('f', [a]), join('j', ['zz'])),
  'a JOIN alone': withTasks(a, join('j', ['a'])),
  'a DO_WHILE without a condition': withTasks(without(loop('l', '', [a]), 'loopCondition')),
  'a DO_WHILE without tasks': withTasks(without(loop('l', 'false', []), 'loopOver')),
  'a DO_WHILE in a DO_WHILE': withTasks(times('l', 2, times('m', 2, a))),
  'a DYNAMIC without a parameter': withTasks(task('DYNAMIC', 'd')),
  'a FORK_JOIN_DYNAMIC without parameters': withTasks(
    task('FORK_JOIN_DYNAMIC', 'd'),
    task('JOIN', 'j'),
  ),
  'a FORK_JOIN_DYNAMIC': withTasks(...dynamicFork('d', { tasks: [], inputs: {} })),
  'an EVENT without a sink': withTasks(task('EVENT', 'e')),
  'an EVENT': withTasks(task('EVENT', 'e', { sink: 'conductor' })),
  'an HTTP without a request': withTasks(task('HTTP', 'h')),
  'an HTTP without a uri': withTasks(
    task('HTTP', 'h', { inputParameters: { http_request: { method: 'GET' } } }),
  ),
  'an HTTP with its uri beside': withTasks(
    task('HTTP', 'h', { inputParameters: { uri: 'http://x', method: 'GET' } }),
  ),
  'an HTTP without a method': withTasks(
    task('HTTP', 'h', { inputParameters: { http_request: { uri: 'http://x' } } }),
  ),
  'an HTTP whose request is an expression': withTasks(
    task('HTTP', 'h', { inputParameters: { http_request: '${workflow.input.r}' } }),
  ),
  'a KAFKA_PUBLISH without a request': withTasks(task('KAFKA_PUBLISH', 'k')),
  'a KAFKA_PUBLISH with a request without a topic': withTasks(
    task('KAFKA_PUBLISH', 'k', {
      inputParameters: { kafka_request: { value: 'x', bootStrapServers: 'x' } },
    }),
  ),
  'an INLINE without an expression': withTasks(
    task('INLINE', 'i', { inputParameters: { evaluatorType: 'graaljs' } }),
  ),
  'an INLINE without an evaluator': withTasks(
    task('INLINE', 'i', { inputParameters: { expression: '1' } }),
  ),
  'an INLINE whose script does not parse': withTasks(inline('i', 'if (')),
  'an INLINE whose script returns at the top': withTasks(inline('i', 'return 5;')),
  'an INLINE whose script is an expression': withTasks(inline('i', '${workflow.input.script}')),
  'a SWITCH whose script does not parse': withTasks({
    ...switchOn('s', 1, { a: [a] }),
    evaluatorType: 'graaljs',
    expression: 'if (',
  }),
  'a DO_WHILE whose script does not parse': withTasks(loop('l', 'if (', [a])),
  'a JSON_JQ_TRANSFORM without a query': withTasks(task('JSON_JQ_TRANSFORM', 'q')),
  'a JSON_JQ_TRANSFORM whose query does not parse': withTasks(jq('q', '.[')),
  'a SET_VARIABLE without variables': withTasks(setVariable('v', {})),
  'a WAIT with a duration and a time': withTasks(
    wait('w', { duration: '1s', until: '2030-01-01' }),
  ),
  'a WAIT with a time in UTC': withTasks(wait('w', { until: '2030-01-01T00:00:00Z' })),
  'a WAIT with a time with seconds': withTasks(wait('w', { until: '2030-01-01 00:00:00' })),
  'a WAIT with a date': withTasks(wait('w', { until: '2030-01-01' })),
  'a WAIT with a time and a zone': withTasks(wait('w', { until: '2030-01-01 00:00 GMT+1' })),
  'a WAIT with a word for a time': withTasks(wait('w', { until: 'later' })),
  'a WAIT with a word for a duration': withTasks(wait('w', { duration: 'soon' })),
  'a WAIT with a time from the input': withTasks(wait('w', { until: '${workflow.input.t}' })),
  'a TERMINATE without a status': withTasks(task('TERMINATE', 't')),
  'a TERMINATE that is optional': withTasks({ ...terminate('t', 'COMPLETED'), optional: true }),
  'a TERMINATE in a loop': withTasks(times('l', 2, terminate('t', 'COMPLETED'))),
  'a START_WORKFLOW without parameters': withTasks(task('START_WORKFLOW', 's')),
  'a HUMAN task': withTasks(human('h')),
  'a NOOP': withTasks(task('NOOP', 'n')),
  'a task that reads one that is not there': reading('${nope.output.y}'),
  'a task that reads one that is not there, in a text': reading('x ${nope.output.y}'),
  'a task that reads one that is not there, deep inside': reading({
    p: [{ q: '${nope.output.y}' }],
  }),
  'a task that reads a later one': withTasks(
    inline('a', '1', { x: '${b.output.y}' }),
    inline('b', '1'),
  ),
  'a task that reads itself': withTasks(inline('a', '1', { x: '${a.output.y}' })),
  'a task that reads one of a case': withTasks(
    switchOn('s', 'a', { a: [a] }),
    inline('b', '1', { x: '${a.output.y}' }),
  ),
  'a task that reads one of a loop': withTasks(
    times('l', 2, a),
    inline('b', '1', { x: '${a.output.y}' }),
  ),
  'a task that reads one of a branch': withTasks(
    fork('f', [a], [inline('c', '1')]),
    join('j', ['a', 'c']),
    inline('b', '1', { x: '${a.output.y}' }),
  ),
  'a task that reads an iteration by its name': withTasks(
    times('l', 2, a),
    inline('b', '1', { x: '${a__1.output.y}' }),
  ),
  'an output that reads a task that is not there': withMembers({
    outputParameters: { x: '${nope.output.y}' },
  }),
  'an output that is malformed': withMembers({ outputParameters: { x: '${ }' } }),
  'an expression that is empty': reading('${}'),
  'an expression that is blank': reading('${ }'),
  'an expression with blanks around': reading('${ workflow.input.a }'),
  'an expression in other letters': reading('${Workflow.input.a}'),
  'an expression that is not closed': reading('${a.output.x'),
  'an expression that names nothing of a task': reading('${a}'),
  'an expression that names what a task does not have': reading('${a.other}'),
  'a secret': reading('${workflow.secrets.X}'),
  'a value of the environment': reading('${workflow.env.X}'),
  CPEWF_TASK_ID: reading('${CPEWF_TASK_ID}'),
  'an escaped expression': reading('$${nope.output.y}'),
  'an embedded task definition': withTasks(
    simple('x', {
      taskDefinition: { name: '~x', retryCount: 1, responseTimeoutSeconds: 60, timeoutSeconds: 0 },
    }),
  ),
  'an embedded task definition with negative retries': withTasks(
    simple('x', { taskDefinition: { name: '~x', retryCount: -1 } }),
  ),
  'retryCount of a task': withTasks(simple('x', { retryCount: 5 })),
  'startDelay below zero': withTasks(simple('x', { startDelay: -1 })),
  'optional as a text': withTasks(simple('x', { optional: 'true' })),
};
