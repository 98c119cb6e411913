import {
  fork,
  human,
  inline,
  join,
  simple,
  subWorkflow,
  switchOn,
  task,
  times,
  wait,
  type TaskOf,
} from '../definition.ts';
import { workflow } from '../run.ts';
import { shown } from '../shown.ts';
import type { Scenario, Scenarios } from '../scenario.ts';
import type { SeenExecution } from '../target.ts';

type Mocks = Readonly<Record<string, readonly object[]>>;

/** What POST /workflow/test makes of a definition and the outputs that stand in for tasks. */
const tested =
  (tasks: readonly TaskOf[], taskRefToMockOutput: Mocks = {}, more: object = {}): Scenario =>
  async (run) => {
    const body = {
      name: '~w',
      version: 1,
      workflowDef: workflow(tasks),
      taskRefToMockOutput,
      ...more,
    };
    const { status, json } = await run.call('POST', '/api/workflow/test', body);
    return status === 200 ? shown(json as SeenExecution) : { status };
  };
const done = (output: object) => [{ status: 'COMPLETED', output }];
const t = simple('t');

export const testRunScenarios: Scenarios = {
  'a worker': tested([t, inline('b', '$.x', { x: '${t.output.v}' })], { t: done({ v: 4 }) }),
  'a worker without an output': tested([t]),
  'a worker that fails': tested([t], { t: [{ status: 'FAILED', output: {} }] }),
  'a worker that fails for good': tested([t], {
    t: [{ status: 'FAILED_WITH_TERMINAL_ERROR', output: {} }],
  }),
  'a worker that fails, then completes': tested([simple('t', { retryCount: 1 })], {
    t: [
      { status: 'FAILED', output: {} },
      { status: 'COMPLETED', output: { v: 1 } },
    ],
  }),
  'a worker in progress': tested([t], { t: [{ status: 'IN_PROGRESS', output: { v: 9 } }] }),
  'a person': tested([human('h')], { h: done({ ok: 1 }) }),
  'an HTTP task': tested(
    [task('HTTP', 'h', { inputParameters: { http_request: { uri: 'http://x', method: 'GET' } } })],
    { h: done({ response: { body: 1 } }) },
  ),
  'a switch and an input': tested(
    [switchOn('s', '${workflow.input.k}', { a: [simple('p')] }, [simple('q')])],
    { p: done({ v: 'P' }), q: done({ v: 'Q' }) },
    { input: { k: 'a' } },
  ),
  'a fork': tested([fork('f', [simple('a')], [simple('b')]), join('j', ['a', 'b'])], {
    a: done({ v: 1 }),
    b: done({ v: 2 }),
  }),
  'a loop': tested([times('l', 2, t)], {
    t: [...done({ v: 1 }), ...done({ v: 2 })],
    t__1: done({ v: 11 }),
    t__2: done({ v: 22 }),
  }),
  'a sub-workflow': tested([subWorkflow('s', '~anything')], { s: done({ v: 1 }) }),
  'a WAIT': tested([wait('w', { duration: '1 hours' })], { w: done({}) }),
  'a script, over what it gives': tested([inline('i', '1')], { i: done({ result: 99 }) }),
  'what is not there': tested([inline('i', '1')], { zz: done({}) }),
  'an output without a status': tested([t], { t: [{ output: { v: 9 } }] }),
  'a status without an output': tested([t], { t: [{ status: 'COMPLETED' }] }),
  'a definition that is stored': async (run) => {
    await run.define([t]);
    const { status, json } = await run.call('POST', '/api/workflow/test', {
      name: '~w',
      version: 1,
      taskRefToMockOutput: { t: done({ v: 9 }) },
    });
    return status === 200 ? shown(json as SeenExecution) : { status };
  },
  'a definition that is not there': async (run) =>
    (await run.call('POST', '/api/workflow/test', { name: '~zz', version: 1 })).status,
  nothing: async (run) => (await run.call('POST', '/api/workflow/test', {})).status,
};
