import {
  fork,
  human,
  inline,
  join,
  simple,
  subWorkflow,
  terminate,
  wait,
  type TaskOf,
} from '../definition.ts';
import type { Run } from '../run.ts';
import { shown } from '../shown.ts';
import type { Scenario, Scenarios } from '../scenario.ts';

/** What an answer to somebody who waits for an execution shows. */
const brief = ({ status, json }: { status: number; json: any }) => ({
  status,
  members: json === undefined ? undefined : Object.keys(json as object).sort(),
  responseType: json?.responseType,
  execution: json?.status,
  target: json?.targetWorkflowStatus,
  output: json?.output,
  reference: json?.referenceTaskName,
  tasks: json?.tasks?.map((one: { referenceTaskName: string; status: string }) => [
    one.referenceTaskName,
    one.status,
  ]),
});
const executes =
  (tasks: readonly TaskOf[], query = ''): Scenario =>
  async (run) => {
    await run.define(tasks);
    return brief(
      await run.call('POST', `/api/workflow/execute/~w/1?requestId=r&waitForSeconds=1${query}`, {
        name: '~w',
        version: 1,
      }),
    );
  };
const begun = async (
  run: Run,
  tasks: readonly TaskOf[],
  workflows: Readonly<Record<string, readonly TaskOf[]>> = {},
) => {
  const id = await run.begin(tasks, { workflows });
  await run.settled(id);
  return id;
};
const signals =
  (
    tasks: readonly TaskOf[],
    signal: string,
    workflows?: Readonly<Record<string, readonly TaskOf[]>>,
  ): Scenario =>
  async (run) => {
    const id = await begun(run, tasks, workflows);
    const answer = await run.call('POST', `/api/tasks/${id}/${signal}`, { x: 1 });
    return { answer: brief(answer), execution: shown(await run.settled(id)) };
  };
const a = inline('a', '1');
const waits = [wait('y'), wait('z', { q: 1 })];
const strategies = [
  'TARGET_WORKFLOW',
  'BLOCKING_WORKFLOW',
  'BLOCKING_TASK',
  'BLOCKING_TASK_INPUT',
  '',
  'OTHER',
];
const SYNC = 'COMPLETED/signal/sync';

export const waitingCallerScenarios: Scenarios = {
  'execute to the end': executes([a]),
  'execute until a task': executes([a, simple('t')], '&waitUntilTaskRef=a'),
  'execute until a task that is not there': executes([a, wait('y')], '&waitUntilTaskRef=zzz'),
  'execute until a WAIT': executes([a, wait('y')]),
  'execute until a worker': executes([a, simple('t')]),
  'execute until a person': executes([a, human('h')]),
  'execute, which fails': executes([a, terminate('end', 'FAILED')]),
  ...Object.fromEntries(
    strategies.map((one) => [
      `execute, returnStrategy=${one}`,
      executes([a, ...waits], `&returnStrategy=${one}`),
    ]),
  ),
  'execute, consistency=': executes([a], '&consistency='),
  'execute what is not there': async (run) =>
    (await run.call('POST', '/api/workflow/execute/~zz/1?requestId=r', { name: '~zz' })).status,
  ...Object.fromEntries(
    strategies.map((one) => [
      `signal, returnStrategy=${one}`,
      signals(waits, `${SYNC}?returnStrategy=${one}`),
    ]),
  ),
  'signal without a strategy': signals(waits, SYNC),
  'signal without waiting': signals(waits, 'COMPLETED/signal'),
  'signal of a WAIT with a duration': signals(
    [wait('y', { duration: '1 hours' })],
    'COMPLETED/signal',
  ),
  'signal of a person': signals([human('y')], 'COMPLETED/signal'),
  'signal of a worker': signals([simple('y')], 'COMPLETED/signal'),
  'signal as FAILED': signals([wait('y')], 'FAILED/signal/sync?returnStrategy=TARGET_WORKFLOW'),
  'signal as FAILED_WITH_TERMINAL_ERROR': signals([wait('y')], 'FAILED_WITH_TERMINAL_ERROR/signal'),
  'signal as something else': signals([wait('y')], 'OTHER/signal'),
  'signal of one that has ended': signals([a], 'COMPLETED/signal'),
  'signal of one that has ended, waiting': signals([a], `${SYNC}?returnStrategy=TARGET_WORKFLOW`),
  'signal of two that wait in a fork': signals(
    [fork('f', [wait('y')], [wait('z')]), join('j', ['y', 'z'])],
    `${SYNC}?returnStrategy=BLOCKING_TASK`,
  ),
  'signal that ends it, BLOCKING_TASK': signals(
    [wait('y')],
    `${SYNC}?returnStrategy=BLOCKING_TASK`,
  ),
  'signal that ends it, BLOCKING_WORKFLOW': signals(
    [wait('y')],
    `${SYNC}?returnStrategy=BLOCKING_WORKFLOW`,
  ),
  'signal through the parent': signals(
    [subWorkflow('s', '~child'), a],
    `${SYNC}?returnStrategy=TARGET_WORKFLOW`,
    { '~child': [wait('y')] },
  ),
  'signal through the parent, without waiting': signals(
    [subWorkflow('s', '~child'), a],
    'COMPLETED/signal',
    { '~child': [wait('y')] },
  ),
  'signal of what is not there': async (run) =>
    (await run.call('POST', '/api/tasks/22222222-2222-2222-2222-222222222222/COMPLETED/signal', {}))
      .status,
  'signal of what is not there, waiting': async (run) =>
    (await run.call('POST', `/api/tasks/22222222-2222-2222-2222-222222222222/${SYNC}`, {})).status,
};
