import {
  fork,
  human,
  inline,
  join,
  setVariable,
  simple,
  subWorkflow,
  switchOn,
  task,
  terminate,
  times,
} from '../definition.ts';
import type { Worker } from '../run.ts';
import { executed, type Scenarios } from '../scenario.ts';

const one = inline('a', '1');
const two = inline('b', '2');
const after = inline('after', '3');
const leaveOpen: Worker = () => undefined;
const fails: Worker = ({ referenceTaskName }) =>
  referenceTaskName === 'b' ? { status: 'FAILED', reason: 'bad' } : undefined;
const failsForGood: Worker = ({ referenceTaskName }) =>
  referenceTaskName === 'b' ? { status: 'FAILED_WITH_TERMINAL_ERROR', reason: 'never' } : undefined;
const noRetries = { taskDefinitions: { '~b': {} } };
const joinBy = (expression: string, more: object = {}) =>
  executed([
    fork('f', [one], [two]),
    join('j', ['a', 'b'], { evaluatorType: 'graaljs', expression, ...more }),
    after,
  ]);

export const forkScenarios: Scenarios = {
  'two branches': executed([fork('f', [one], [two]), join('j', ['a', 'b']), after]),
  'a single branch': executed([fork('f', [one]), join('j', ['a']), after]),
  'three tasks in a branch': executed([
    fork('f', [one, inline('a2', '2'), inline('a3', '3')], [two]),
    join('j', ['a3', 'b']),
  ]),
  'its input': executed([fork('f', [one], [two]), join('j', ['a', 'b'])], { showInput: true }),
  'a JOIN on one of two branches': executed(
    [fork('f', [one], [simple('b')]), join('j', ['a']), after],
    {
      worker: leaveOpen,
    },
  ),
  'a JOIN on a task that is not the last of its branch': executed(
    [fork('f', [one, simple('a2')], [two]), join('j', ['a', 'b']), after],
    { worker: leaveOpen },
  ),
  'a JOIN on nothing': executed([fork('f', [one], [two]), join('j', []), after]),
  'a JOIN on a task of a case that is not taken': executed([
    fork('f', [switchOn('s', 'z', { a: [inline('in_a', '1')] })], [two]),
    join('j', ['in_a', 'b']),
    after,
  ]),
  'a JOIN on a switch': executed([
    fork('f', [switchOn('s', 'a', { a: [inline('in_a', '1')] })], [two]),
    join('j', ['s', 'b']),
    after,
  ]),
  'a JOIN on the task of a switch': executed([
    fork('f', [switchOn('s', 'a', { a: [inline('in_a', '1')] })], [two]),
    join('j', ['in_a', 'b']),
    after,
  ]),
  'no JOIN after it': executed([fork('f', [one], [two]), after]),
  'a fork as the last task': executed([fork('f', [one], [two])]),
  'a worker in each branch': executed(
    [fork('f', [simple('a')], [simple('b')]), join('j', ['a', 'b']), after],
    {
      worker: ({ referenceTaskName }) => ({ output: { by: referenceTaskName } }),
    },
  ),
  'a branch that fails': executed(
    [fork('f', [simple('a')], [simple('b')]), join('j', ['a', 'b']), after],
    {
      ...noRetries,
      worker: fails,
    },
  ),
  'a branch that fails for good': executed(
    [fork('f', [simple('a')], [simple('b')]), join('j', ['a', 'b']), after],
    { worker: failsForGood },
  ),
  'a branch that fails beside a person': executed(
    [fork('f', [human('h')], [simple('b')]), join('j', ['h', 'b']), after],
    { ...noRetries, worker: fails },
  ),
  'an optional branch that fails': executed(
    [fork('f', [one], [simple('b', { optional: true })]), join('j', ['a', 'b']), after],
    { ...noRetries, worker: fails },
  ),
  'an optional branch that fails for good': executed(
    [fork('f', [one], [simple('b', { optional: true })]), join('j', ['a', 'b']), after],
    { worker: failsForGood },
  ),
  'a permissive branch that fails': executed(
    [fork('f', [simple('a')], [simple('b', { permissive: true })]), join('j', ['a', 'b']), after],
    { ...noRetries, worker: (task) => fails(task) ?? {} },
  ),
  'an optional JOIN of a branch that fails': executed(
    [fork('f', [one], [simple('b')]), join('j', ['a', 'b'], { optional: true }), after],
    { ...noRetries, worker: fails },
  ),
  'a fork in a branch': executed([
    fork('f', [fork('g', [one], [two]), join('gj', ['a', 'b'])], [inline('c', '3')]),
    join('j', ['gj', 'c']),
  ]),
  'a fork in each branch': executed([
    fork(
      'f',
      [fork('g', [one], [two]), join('gj', ['a', 'b']), inline('x', '1')],
      [fork('h', [inline('c', '3')], [inline('d', '4')]), join('hj', ['c', 'd'])],
    ),
    join('j', ['x', 'hj']),
    after,
  ]),
  'a fork three deep': executed([
    fork(
      'f',
      [fork('g', [fork('h', [one], [two]), join('hj', ['a', 'b'])]), join('gj', ['hj'])],
      [inline('c', '3')],
    ),
    join('j', ['gj', 'c']),
    after,
  ]),
  'a loop in a branch, beside a worker': executed([
    fork('f', [times('l', 2, one)], [simple('b')]),
    join('j', ['l', 'b']),
    after,
  ]),
  'a switch with tasks after it in a branch': executed([
    fork('f', [switchOn('s', 'a', { a: [one] }), inline('a2', '2')], [two]),
    join('j', ['a2', 'b']),
    after,
  ]),
  'a switch in a branch, a worker in its case': executed([
    fork('f', [switchOn('s', 'a', { a: [simple('x')] }), inline('a2', '2')], [two]),
    join('j', ['a2', 'b']),
    after,
  ]),
  'a sub-workflow in a branch': executed(
    [fork('f', [subWorkflow('s', '~child')], [two]), join('j', ['s', 'b']), after],
    { workflows: { '~child': [inline('x', '1')] } },
  ),
  'a TERMINATE in a branch beside a worker': executed([
    fork('f', [simple('a')], [terminate('end', 'COMPLETED', { workflowOutput: { x: 1 } })]),
    join('j', ['a', 'end']),
  ]),
  'a TERMINATE in a branch, tasks before it in the other': executed([
    fork('f', [one, inline('a2', '2')], [terminate('end', 'COMPLETED')]),
    join('j', ['a2', 'end']),
  ]),
  'a TERMINATE as FAILED in a branch beside a person': executed([
    fork('f', [human('h')], [terminate('end', 'FAILED', { terminationReason: 'stop' })]),
    join('j', ['h', 'end']),
  ]),
  'the output of a JOIN, read by a later task': executed([
    fork('f', [one], [two]),
    join('j', ['a', 'b']),
    setVariable('v', { all: '${j.output}', ofA: '${j.output.a.result}' }),
  ]),
  'a branch without output': executed([
    fork('f', [simple('a')], [setVariable('v', { x: 1 })]),
    join('j', ['a', 'v']),
    after,
  ]),
  'a branch that reads a variable which another sets': executed([
    setVariable('before', { x: 'old' }),
    fork(
      'f',
      [setVariable('v', { x: 'new' })],
      [inline('b', '$.x', { x: '${workflow.variables.x}' })],
    ),
    join('j', ['v', 'b']),
  ]),
  'a branch that reads the output of another': executed([
    fork('f', [one], [inline('b', '$.x', { x: '${a.output.result}' })]),
    join('j', ['a', 'b']),
  ]),
  'a second task that reads the output of another branch': executed([
    fork('f', [one], [two, inline('b2', '$.x', { x: '${a.output.result}' })]),
    join('j', ['a', 'b2']),
  ]),
  'a JOIN whose script is true': joinBy('true'),
  'a JOIN whose script looks at one branch': joinBy('$.joinOn.length > 0'),
  'a JOIN whose script is false': executed(
    [
      fork('f', [one], [two]),
      join('j', ['a', 'b'], { evaluatorType: 'graaljs', expression: 'false' }),
      after,
    ],
    { worker: leaveOpen },
  ),
  'an EXCLUSIVE_JOIN after a switch': executed([
    switchOn('s', 'a', { a: [one], b: [two] }),
    task('EXCLUSIVE_JOIN', 'x', { joinOn: ['a', 'b'] }),
    inline('after', '$.r', { r: '${x.output}' }),
  ]),
  'an EXCLUSIVE_JOIN with a default': executed([
    inline('p', '9'),
    switchOn('s', 'z', { a: [one] }),
    task('EXCLUSIVE_JOIN', 'x', { joinOn: ['a'], defaultExclusiveJoinTask: ['p'] }),
    after,
  ]),
  'people in both branches, one answers': executed(
    [fork('f', [human('h')], [human('i')]), join('j', ['h', 'i']), after],
    {
      worker: ({ referenceTaskName }) =>
        referenceTaskName === 'h' ? { output: { yes: true } } : undefined,
    },
  ),
  'an empty branch': executed([fork('f', [one], []), join('j', ['a']), after]),
};
