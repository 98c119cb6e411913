import {
  fork,
  human,
  inline,
  join,
  jq,
  simple,
  subWorkflow,
  switchOn,
  terminate,
  wait,
} from '../definition.ts';
import type { Worker } from '../run.ts';
import { executed, type Scenarios } from '../scenario.ts';

const after = inline('after', '$.x', { x: '${t.output.v}' });
const optional = { optional: true };
const fails: Worker = () => ({ status: 'FAILED', output: { v: 9 }, reason: 'no' });
const failsForGood: Worker = () => ({
  status: 'FAILED_WITH_TERMINAL_ERROR',
  output: { v: 9 },
  reason: 'no',
});
const noRetries = { taskDefinitions: { '~t': {} } };

export const optionalScenarios: Scenarios = {
  'a worker fails': executed([simple('t', optional), after], { ...noRetries, worker: fails }),
  'a worker fails for good': executed([simple('t', optional), after], {
    ...noRetries,
    worker: failsForGood,
  }),
  'a worker fails, with retries': executed([simple('t', optional), after], {
    taskDefinitions: { '~t': { retryCount: 1 } },
    worker: fails,
  }),
  'a worker fails as the last task': executed([inline('a', '1'), simple('t', optional)], {
    ...noRetries,
    worker: fails,
  }),
  'a worker is cancelled': executed([simple('t', optional), inline('z', '1')], {
    ...noRetries,
    worker: () => ({ status: 'CANCELED' }),
  }),
  'a person declines': executed([human('t', optional), after], { worker: fails }),
  'a person declines for good': executed([human('t', optional), after], { worker: failsForGood }),
  'a WAIT fails': executed([{ ...wait('t'), optional: true }, after], { worker: fails }),
  'a script fails': executed([{ ...inline('t', 'nothing()'), optional: true }, inline('z', '1')]),
  'jq fails': executed([{ ...jq('t', 'error("x")'), optional: true }, inline('z', '1')]),
  'a switch fails': executed([
    {
      ...switchOn('t', 'a', { a: [inline('in_a', '1')] }),
      evaluatorType: 'graaljs',
      expression: "throw 'no'",
      optional: true,
    },
    inline('z', '1'),
  ]),
  'a sub-workflow fails': executed([subWorkflow('t', '~child', optional), inline('z', '1')], {
    workflows: { '~child': [terminate('end', 'FAILED', { terminationReason: 'x' })] },
  }),
  'a sub-workflow that is not there': executed([
    subWorkflow('t', '~missing', optional),
    inline('z', '1'),
  ]),
  'in a branch, as its last task': executed(
    [fork('f', [inline('a', '1')], [simple('t', optional)]), join('j', ['a', 't']), after],
    { ...noRetries, worker: fails },
  ),
  'permissive: a worker fails': executed([simple('t', { permissive: true }), after], {
    ...noRetries,
    worker: fails,
  }),
  'permissive: a worker fails in a branch': executed(
    [
      fork('f', [simple('t', { permissive: true })], [simple('u')]),
      join('j', ['t', 'u']),
      inline('z', '1'),
    ],
    { ...noRetries, worker: (task) => (task.referenceTaskName === 't' ? fails(task) : {}) },
  ),
};
