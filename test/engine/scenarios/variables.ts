import { inline, jq, setVariable, simple, switchOn } from '../definition.ts';
import { executed, type Scenarios } from '../scenario.ts';

const read = inline('read', '$.all', { all: '${workflow.variables}' });

export const variableScenarios: Scenarios = {
  'set and overwritten': executed([
    setVariable('a', { x: 1, y: { z: [1, 2] } }),
    setVariable('b', { x: 2, w: '${workflow.variables.y.z[1]}' }),
    read,
  ]),
  'a value that is null': executed([
    setVariable('a', { x: 1 }),
    setVariable('b', { x: '${workflow.input.none}' }),
    read,
  ]),
  'a literal null': executed([setVariable('a', { x: null }), read]),
  'no values': executed([setVariable('a', {}), read]),
  'a map over a map': executed([
    setVariable('a', { m: { p: 1, q: 2 } }),
    setVariable('b', { m: { q: 3 } }),
    read,
  ]),
  'a text, a number, a boolean, a list': executed([
    setVariable('a', { s: 't', n: 1.5, b: false, l: [] }),
    read,
  ]),
  'from the output of a script': executed([
    inline('s', '({ k: [1] })'),
    setVariable('a', { k: '${s.output.result.k[0]}' }),
    read,
  ]),
  'from the output of jq': executed([
    jq('s', '.p | map(. + 1)', { p: [1, 2] }),
    setVariable('a', { k: '${s.output.result}' }),
    read,
  ]),
  'from a text with an expression in it': executed(
    [setVariable('a', { k: 'x-${workflow.input.n}' }), read],
    { input: { n: 4 } },
  ),
  'those of the definition': executed([read], {
    definition: { variables: { p: 1, q: { r: [2] } } },
  }),
  'those of the definition, overwritten': executed([setVariable('a', { p: 2 }), read], {
    definition: { variables: { p: 1, q: 1 } },
  }),
  'those of the definition are not resolved': executed([read], {
    definition: { variables: { p: '${workflow.input.a}' } },
    input: { a: 1 },
  }),
  'read by a worker': executed(
    [
      setVariable('a', { k: 'v' }),
      simple('w', { inputParameters: { k: '${workflow.variables.k}' } }),
    ],
    { showInput: true },
  ),
  'read by a switch': executed([
    setVariable('a', { k: 'yes' }),
    switchOn('s', '${workflow.variables.k}', { yes: [inline('y', '1')] }),
  ]),
  'a name with a dash': executed([
    setVariable('a', { 'x-y': 1 }),
    inline('read', '$.v', { v: "${workflow.variables['x-y']}" }),
  ]),
  'its input and output': executed([setVariable('a', { k: '${workflow.input.n}' })], {
    input: { n: 4 },
    showInput: true,
  }),
  'as the last task': executed([setVariable('a', { k: 1 })]),
  'one that reads another of the same task': executed([
    setVariable('a', { x: 1, y: '${workflow.variables.x}' }),
    read,
  ]),
};
