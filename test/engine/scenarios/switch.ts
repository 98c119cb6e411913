import { fork, inline, join, setVariable, switchBy, switchOn, task } from '../definition.ts';
import { executed, type Scenarios } from '../scenario.ts';

const cases = { a: [inline('in_a', "'A'")], b: [inline('in_b', "'B'")] };
const others = [inline('otherwise', "'D'")];
const on = (k: unknown) => executed([switchOn('s', k, cases, others)]);
const by = (expression: string, input: object = { n: 5 }) =>
  executed([switchBy('s', expression, input, { ...cases, 5: [inline('five', '5')] }, others)]);
const evaluatedAs = (evaluatorType: string | undefined, expression: string) =>
  executed([{ ...switchBy('s', expression, { k: 'a' }, cases, others), evaluatorType }]);
const after = inline('after', '1');

export const switchScenarios: Scenarios = {
  'a value that is a case': on('a'),
  'a value that is no case': on('z'),
  'a value in other letters': on('A'),
  'a value with a blank': on('a '),
  'an empty value': on(''),
  'no value': on('${workflow.input.nothing}'),
  'a number': executed([switchOn('s', 1, { 1: [inline('one', '1')] }, others)]),
  'a fraction': executed([switchOn('s', 1.5, { '1.5': [inline('one', '1')] }, others)]),
  'a boolean': executed([switchOn('s', true, { true: [inline('yes', '1')] }, others)]),
  'an object': on({ a: 1 }),
  'a list': on(['a']),
  'a case named as the default would be': executed([
    switchOn('s', 'default', { default: [inline('named', '1')] }, others),
  ]),
  'a value without a case or a default, and a task after it': executed([
    switchOn('s', 'z', cases),
    after,
  ]),
  'a case without tasks, and a task after it': executed([
    switchOn('s', 'a', { a: [] }, others),
    after,
  ]),
  'a parameter that is not there': executed([
    { ...switchOn('s', 'a', cases, others), expression: 'missing' },
  ]),
  'a script that gives a case': by("$.n > 3 ? 'a' : 'b'"),
  'a script with a function': by("(function () { return $.n == 5 ? 'b' : 'a'; })()"),
  'a script that gives a number': by('$.n'),
  'a script that gives a number with a fraction': by('$.n / 2'),
  'a script that gives null': by('null'),
  'a script that gives nothing': by('undefined'),
  'a script that gives a boolean': executed([
    switchBy('s', '$.n == 5', { n: 5 }, { true: [inline('yes', '1')] }, others),
  ]),
  'a script that gives a list': by("['a']"),
  'a script that gives an object': by("({ a: 'a' })"),
  'a script that throws': by("throw 'no'"),
  'a script that reads what is not there': by('$.nothing.at.all'),
  'a script that names what is not there': by('nothing'),
  'a script of the older name': evaluatedAs('javascript', "$.k == 'a' ? 'b' : 'a'"),
  'a script in Python': evaluatedAs('python', "'a'"),
  'an evaluator that nobody knows': evaluatedAs('cobol', 'k'),
  'no evaluator': evaluatedAs(undefined, 'k'),
  'a switch in a case, with a task after it': executed([
    switchOn('s', 'a', {
      a: [switchOn('t', 'x', { x: [inline('in_x', '1')] }), inline('next', '2')],
    }),
    after,
  ]),
  'a switch in the default case': executed([
    switchOn('s', 'z', cases, [switchOn('t', 'b', { b: [inline('deep', '1')] })]),
    after,
  ]),
  'a fork in a case': executed([
    switchOn('s', 'a', {
      a: [fork('f', [inline('p', '1')], [inline('q', '2')]), join('j', ['p', 'q'])],
    }),
    after,
  ]),
  'several tasks in a case': executed([
    switchOn('s', 'a', {
      a: [inline('x', '1'), inline('y', '$.p + 1', { p: '${x.output.result}' })],
    }),
    after,
  ]),
  'the output of a switch, read by a later task': executed([
    switchOn('s', 'a', cases),
    setVariable('v', {
      result: '${s.output.evaluationResult}',
      chosen: '${s.output.selectedCase}',
      input: '${s.input}',
    }),
  ]),
  'the input of a switch': executed([switchOn('s', 'a', cases)], { showInput: true }),
  'the input of a switch by script': executed([switchBy('s', "'a'", { p: { q: 1 } }, cases)], {
    showInput: true,
  }),
  'a DECISION on a value': executed([
    task('DECISION', 's', {
      caseValueParam: 'k',
      inputParameters: { k: 'a' },
      decisionCases: cases,
    }),
    after,
  ]),
  'a DECISION on a value that is no case': executed([
    task('DECISION', 's', {
      caseValueParam: 'k',
      inputParameters: { k: 'z' },
      decisionCases: cases,
      defaultCase: others,
    }),
    after,
  ]),
  'a DECISION by an expression': executed([
    task('DECISION', 's', {
      caseExpression: "$.k == 'b' ? 'b' : 'a'",
      inputParameters: { k: 'b' },
      decisionCases: cases,
    }),
    after,
  ]),
};
