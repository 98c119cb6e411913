import {
  fork,
  human,
  inline,
  join,
  loop,
  setVariable,
  simple,
  subWorkflow,
  switchOn,
} from '../definition.ts';
import { executed, type Scenarios } from '../scenario.ts';

const a = inline('a', '1');

export const outputScenarios: Scenarios = {
  'without outputParameters, that of the last task': executed([a, inline('b', '({ k: 1 })')]),
  'without outputParameters, the last task has none': executed([a, setVariable('v', { q: 1 })]),
  'without outputParameters, a switch is last': executed([switchOn('s', 'a', { a: [a] })]),
  'without outputParameters, a switch without a case is last': executed([
    switchOn('s', 'z', { a: [a] }),
  ]),
  'without outputParameters, a JOIN is last': executed([
    fork('f', [a], [inline('b', '2')]),
    join('j', ['a', 'b']),
  ]),
  'without outputParameters, a loop is last': executed([loop('l', 'false', [a])]),
  'without outputParameters, a person is last': executed([human('h')], {
    worker: () => ({ output: { yes: true } }),
  }),
  'without outputParameters, a sub-workflow is last': executed([subWorkflow('s', '~child')], {
    workflows: { '~child': [a] },
  }),
  'outputParameters of all kinds': executed([a], {
    definition: {
      outputParameters: {
        r: '${a.output.result}',
        none: '${a.output.zz}',
        literal: 5,
        deep: { all: '${a.output}' },
        list: ['${a.output.result}', 2],
      },
    },
  }),
  'outputParameters of a task of a case that is not taken': executed(
    [switchOn('s', 'z', { a: [a] }), inline('b', '1')],
    {
      definition: { outputParameters: { r: '${a.output.result}' } },
    },
  ),
  'outputParameters of an execution that fails': executed([a, simple('t')], {
    taskDefinitions: { '~t': {} },
    definition: { outputParameters: { r: '${a.output.result}', t: '${t.output.x}' } },
    worker: () => ({ status: 'FAILED', output: { x: 1 }, reason: 'r' }),
  }),
  'an execution that fails, without outputParameters': executed([a, simple('t')], {
    taskDefinitions: { '~t': {} },
    worker: () => ({ status: 'FAILED', output: { x: 1 }, reason: 'r' }),
  }),
  'outputParameters while it runs': executed([a, human('h')], {
    definition: { outputParameters: { r: '${a.output.result}' } },
    worker: () => undefined,
  }),
  'the input of the workflow through outputParameters': executed([a], {
    input: { p: { q: 1 } },
    definition: {
      outputParameters: {
        i: '${workflow.input}',
        v: '${workflow.variables}',
        id: '${workflow.workflowId}',
      },
    },
  }),
  'an input template': executed([inline('x', '$.all', { all: '${workflow.input}' })], {
    input: { b: 2 },
    definition: { inputTemplate: { a: 1, b: 1 } },
  }),
  'an input template for a parameter that is null': executed(
    [inline('x', '$.all', { all: '${workflow.input}' })],
    {
      input: { b: null },
      definition: { inputTemplate: { b: 1 } },
    },
  ),
  'an input template with an expression': executed(
    [inline('x', '$.all', { all: '${workflow.input}' })],
    {
      input: { b: 2 },
      definition: { inputTemplate: { a: '${workflow.input.b}' } },
    },
  ),
  'an input template of a task definition': executed([simple('t', { inputParameters: { c: 3 } })], {
    input: { b: 2 },
    taskDefinitions: { '~t': { inputTemplate: { a: 1, c: 1, b: '${workflow.input.b}' } } },
    showInput: true,
  }),
  'an input template of a task definition, for a parameter that is null': executed(
    [simple('t', { inputParameters: { c: '${workflow.input.none}' } })],
    { taskDefinitions: { '~t': { inputTemplate: { c: 1 } } }, showInput: true },
  ),
};
