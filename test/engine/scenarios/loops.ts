import {
  fork,
  human,
  inline,
  join,
  loop,
  setVariable,
  simple,
  subWorkflow,
  switchBy,
  switchOn,
  terminate,
  times,
  wait,
} from '../definition.ts';
import type { Worker } from '../run.ts';
import { executed, type Scenarios } from '../scenario.ts';

const iteration = '${l.output.iteration}';
const count = inline('t', '$.i', { i: iteration });
const withIteration: Worker = ({ iteration: at }) => ({ output: { at } });
const failingIn =
  (failing: number): Worker =>
  ({ iteration: at }) =>
    at === failing ? { status: 'FAILED', reason: 'no' } : { output: { at } };
const noRetries = { taskDefinitions: { '~t': {} } };
const until = (loopCondition: string, more: object = {}) =>
  executed([loop('l', loopCondition, [count], more), inline('after', '1')]);

export const loopScenarios: Scenarios = {
  'three iterations of a worker': executed(
    [times('l', 3, simple('t')), inline('after', '$.x', { x: '${t.output.at}' })],
    {
      worker: withIteration,
    },
  ),
  'a condition that is false at once': until('false'),
  'a condition with if and else': until("if ($.l['iteration'] < 2) { true; } else { false; }"),
  'a condition with a function': until("(function () { return $.l['iteration'] < 2; })()"),
  'a condition on the output of a task in it': until("$.t['result'] < 3"),
  'a condition on an input of the loop': until("$.l['iteration'] < $.most", {
    inputParameters: { most: 2 },
  }),
  'a condition on a number': until("2 - $.l['iteration']"),
  'a condition on an empty text': until("''"),
  'a condition that throws': until("throw 'no'"),
  'a condition that names what is not there': until('nothing.at.all'),
  'a condition that reads what is not there': until('$.nothing'),
  'a condition that does not parse': until('$.l[ <'),
  'a condition by value': until('again', {
    evaluatorType: 'value-param',
    inputParameters: { again: false },
  }),
  'a condition without an evaluator': until("$.l['iteration'] < 2", { evaluatorType: undefined }),
  'a condition with the older evaluator': until("$.l['iteration'] < 2", {
    evaluatorType: 'javascript',
  }),
  'a condition on a variable that the loop sets': executed([
    setVariable('first', { n: 0 }),
    loop(
      'l',
      '$.n < 3',
      [
        inline('t', '$.n + 1', { n: '${workflow.variables.n}' }),
        setVariable('v', { n: '${t.output.result}' }),
      ],
      {
        inputParameters: { n: '${workflow.variables.n}' },
      },
    ),
  ]),
  'only the last two iterations kept': executed([
    loop('l', "$.l['iteration'] < 5", [count], { inputParameters: { keepLastN: 2 } }),
  ]),
  'a task that reads its own output of before': executed([
    times('l', 3, inline('t', '($.p || 0) + 1', { p: '${t.output.result}' })),
  ]),
  'a switch in it': executed([
    times(
      'l',
      3,
      switchBy(
        's',
        "$.i == 2 ? 'a' : 'b'",
        { i: iteration },
        { a: [inline('in_a', '1')], b: [inline('in_b', '2')] },
      ),
    ),
  ]),
  'a switch whose last case is empty': executed([
    times('l', 2, count, switchOn('s', iteration, { 1: [inline('one', '1')] })),
    inline('after', '1'),
  ]),
  'a fork in it': executed([
    times('l', 2, fork('f', [inline('p', '1')], [inline('q', '2')]), join('j', ['p', 'q'])),
  ]),
  'a fork with workers in it': executed(
    [
      times(
        'l',
        2,
        fork('f', [simple('p')], [simple('q')]),
        join('j', ['p', 'q']),
        inline('u', '$.x', { x: '${j.output}' }),
      ),
    ],
    { worker: withIteration },
  ),
  'a loop in a fork': executed([
    fork('f', [times('l', 2, count)], [inline('q', '2')]),
    join('j', ['l', 'q']),
    inline('after', '1'),
  ]),
  'a loop in a case': executed([
    switchOn('s', 'a', { a: [times('l', 2, count)] }),
    inline('after', '1'),
  ]),
  'two loops, one after the other': executed([
    times('l', 2, count),
    times('m', 2, inline('u', '$.a', { a: '${t.output.result}' })),
  ]),
  'a sub-workflow in it': executed(
    [times('l', 2, subWorkflow('sub', '~child', { inputParameters: { i: iteration } }))],
    { workflows: { '~child': [inline('x', '$.i', { i: '${workflow.input.i}' })] } },
  ),
  'a WAIT of a second in it': executed([times('l', 2, wait('t', { duration: '1 seconds' }))], {
    within: 20,
  }),
  'a HUMAN task in it': executed([loop('l', "$.h['again'] == true", [human('h')])], {
    worker: ({ iteration: at }) => ({ output: { again: at < 2 } }),
  }),
  'a TERMINATE in its second iteration': executed([
    times(
      'l',
      5,
      switchOn('s', iteration, {
        2: [terminate('end', 'COMPLETED', { workflowOutput: { at: iteration } })],
      }),
    ),
  ]),
  'a TERMINATE as FAILED in it': executed([
    times('l', 5, terminate('end', 'FAILED', { terminationReason: 'stop' })),
  ]),
  'a TERMINATE as TERMINATED in it': executed([
    times('l', 5, terminate('end', 'TERMINATED', { terminationReason: 'stop' })),
  ]),
  'a task that fails': executed([times('l', 3, simple('t'))], {
    ...noRetries,
    worker: failingIn(2),
  }),
  'a task that fails for good': executed([times('l', 3, simple('t'), inline('next', '1'))], {
    worker: ({ iteration: at }) =>
      at === 2 ? { status: 'FAILED_WITH_TERMINAL_ERROR', reason: 'never' } : {},
  }),
  'an optional task that fails': executed([times('l', 3, simple('t', { optional: true }))], {
    ...noRetries,
    worker: failingIn(2),
  }),
  'a task that is retried': executed([times('l', 2, simple('t'))], {
    taskDefinitions: { '~t': { retryCount: 1 } },
    worker: ({ retryCount, iteration: at }) =>
      retryCount === 0 ? { status: 'FAILED', reason: 'again' } : { output: { at } },
  }),
  'an optional loop with a task that fails': executed(
    [loop('l', "$.l['iteration'] < 3", [simple('t')], { optional: true }), inline('after', '1')],
    { ...noRetries, worker: failingIn(2) },
  ),
  'what can be read of a loop that has ended': executed([
    times('l', 3, count),
    setVariable('v', {
      last: '${t.output.result}',
      third: '${t__3.output.result}',
      second: "${l.output['2'].t.result}",
      secondByDots: '${l.output.2.t.result}',
      iterations: iteration,
      ofLoop: '${l.iteration}',
      status: '${l.status}',
      all: '${l.output}',
    }),
  ]),
  'its input': executed([loop('l', 'false', [count], { inputParameters: { p: { q: 1 } } })], {
    showInput: true,
  }),
  'a list of items': executed(
    [
      loop('l', '', [inline('t', '$.item', { item: '${l.output.loopItem}' })], {
        items: '${workflow.input.list}',
      }),
    ],
    { input: { list: ['p', 'q'] } },
  ),
  'a list of items, with the index': executed(
    [
      loop(
        'l',
        '',
        [
          inline('t', '[$.item, $.index]', {
            item: '${l.output.loopItem}',
            index: '${l.output.loopIndex}',
          }),
        ],
        { items: '${workflow.input.list}' },
      ),
    ],
    { input: { list: [{ n: 1 }, { n: 2 }] } },
  ),
  'an empty list of items': executed(
    [loop('l', '', [count], { items: '${workflow.input.list}' }), inline('after', '1')],
    { input: { list: [] } },
  ),
  'items that are not there': executed([
    loop('l', '', [count], { items: '${workflow.input.list}' }),
    inline('after', '1'),
  ]),
  'items that are no list': executed(
    [loop('l', '', [count], { items: '${workflow.input.list}' }), inline('after', '1')],
    { input: { list: 'text' } },
  ),
  'items of the loop, and a condition': executed(
    [
      loop('l', "$.l['iteration'] < 2", [count], { items: '${workflow.input.list}' }),
      inline('after', '1'),
    ],
    { input: { list: [1, 2, 3] } },
  ),
  'items named _items': executed(
    [
      loop('l', '', [inline('t', '$.item', { item: '${l.output.loopItem}' })], {
        inputParameters: { _items: '${workflow.input.list}' },
      }),
    ],
    { input: { list: ['p', 'q'] } },
  ),
  'no iterations for a condition that is null': until('null'),
  'a set variable as its last task': executed([
    times('l', 2, setVariable('v', { at: iteration })),
    inline('after', '$.at', { at: '${workflow.variables.at}' }),
  ]),
};
