import { describe, expect, it } from 'vitest';
import { standardBounds } from '../../src/domain/bounds.ts';
import { MINUTE_MS, SECOND_MS } from '../../src/domain/units.ts';
import { startsCut } from '../../src/operations/unasked-starts.ts';
import { actOn, newCluster, resultOf } from '../support/in-process-cluster.ts';
import { taskOf } from '../support/around-operator.ts';

const ADMIN = 'admin@conductor.mock';
const second = taskOf('WAIT', 'wait', { duration: '1 seconds' });
const startsItself = (name: string) =>
  taskOf('START_WORKFLOW', name, { startWorkflow: { name: 'again' } }, { optional: true });
const runsItself = (name: string) =>
  taskOf('SUB_WORKFLOW', name, {}, { subWorkflowParam: { name: 'again' }, optional: true });
const forked = (task: (name: string) => object) => [
  taskOf('FORK_JOIN', 'fork', {}, { forkTasks: [[task('one')], [task('other')]] }),
  taskOf('JOIN', 'join', {}, { joinOn: ['one_ref', 'other_ref'] }),
];

const DOUBLING = [
  ['START_WORKFLOW', { tasks: [second, startsItself('one'), startsItself('other')] }],
  ['SUB_WORKFLOW', { tasks: [second, ...forked(runsItself)] }],
  [
    'START_WORKFLOW, and a failure workflow',
    {
      tasks: [
        second,
        startsItself('one'),
        taskOf('TERMINATE', 'end', { terminationStatus: 'FAILED' }),
      ],
      failureWorkflow: 'again',
    },
  ],
] as const;

async function started(definition: object, startsPerMinute: number) {
  const notices: string[] = [];
  const cluster = await newCluster(
    {
      now: '2026-01-05T09:00:00Z',
      workflowDefinitions: [{ name: 'again', version: 1, ...definition }],
    },
    { bounds: { ...standardBounds, startsPerMinute }, onNotice: (one) => notices.push(one) },
  );
  const start = async () => {
    const outcome = await actOn(cluster.ports)(ADMIN, 'startWorkflow', { body: { name: 'again' } });
    expect(resultOf(outcome)).toBe('ok');
  };
  await start();
  const pass = (ms: number) => cluster.moveClock(cluster.readClock().now + ms);
  const count = async () => (await cluster.ports.store.find('execution', [])).length;
  return { cluster, notices, start, pass, count };
}

describe('executions that begin without a caller', () => {
  it.each(DOUBLING)('are bounded in a minute: %s', async (_what, definition) => {
    const { cluster, notices, pass, count } = await started(definition, 50);
    await pass(59 * SECOND_MS);
    expect(startsCut(cluster.ports.store)).toBeGreaterThan(0);

    expect(await count()).toBe(1 + 50);
    expect(notices).toEqual([
      "50 executions have begun without a caller in one minute of the cluster's time: " +
        'until it is over no more are started (--max-starts-per-minute)',
    ]);
  });

  it('may begin again in the next minute, of which the log is told, too', async () => {
    const startWorkflow = {
      workflowDef: { name: 'other', tasks: [taskOf('SET_VARIABLE', 'set')] },
    };
    const start = taskOf('START_WORKFLOW', 'start', { startWorkflow }, { optional: true });
    const loopOver = [taskOf('WAIT', 'wait', { duration: '10 seconds' }), start];
    const items = Array.from({ length: 18 }, (_one, at) => at);
    const loop = taskOf('DO_WHILE', 'loop', { items }, { loopOver });
    const { notices, pass, count } = await started({ tasks: [loop] }, 4);
    await pass(3 * MINUTE_MS - 1);

    expect(await count()).toBe(1 + 3 * 4);
    expect(notices).toHaveLength(3);
  });

  it('say why they are not started', async () => {
    const { cluster, pass } = await started(DOUBLING[0][1], 1);
    await pass(1 * SECOND_MS);

    const [first] = await cluster.ports.store.find('execution', []);
    expect(first?.value.tasks.latest('other_ref')?.reasonForIncompletion).toBe(
      'more than 1 workflows within a minute that nobody called for were cut (--max-starts-per-minute)',
    );
  });

  it('do not count what somebody starts, and are forgotten with a reset', async () => {
    const { cluster, start, pass, count } = await started(DOUBLING[0][1], 6);
    for (let more = 0; more < 9; more += 1) await start();
    expect(await count()).toBe(10);
    await pass(59 * SECOND_MS);
    expect(await count()).toBe(16);

    await cluster.reset();
    await start();
    await pass(59 * SECOND_MS);
    expect(await count()).toBe(7);
  });
});
