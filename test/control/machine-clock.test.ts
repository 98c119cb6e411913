import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Cluster } from '../../src/control/cluster.ts';
import { standardBounds } from '../../src/domain/bounds.ts';
import type { Seed } from '../../src/control/seeds/seed.ts';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../../src/domain/units.ts';
import { taskOf } from '../support/around-operator.ts';
import { actOn, newCluster, resultOf } from '../support/in-process-cluster.ts';

const ADMIN = 'admin@conductor.mock';
const STEPS = [
  ['back two hours', -2 * HOUR_MS],
  ['back a millisecond', -1],
  ['on two hours', 2 * HOUR_MS],
] as const;

/** The machine's clock, and the time that has passed whatever it is set to. */
let wall: number;
let passed: number;
const clusters: Cluster[] = [];

beforeEach(() => {
  wall = Date.UTC(2026, 0, 5, 9);
  passed = 0;
  const elapsed = performance.now.bind(performance);
  vi.spyOn(Date, 'now').mockImplementation(() => wall);
  vi.spyOn(performance, 'now').mockImplementation(() => elapsed() + passed);
});
afterEach(async () => {
  for (const cluster of clusters.splice(0)) await cluster.stop();
  vi.restoreAllMocks();
});

function pass(ms: number): void {
  wall += ms;
  passed += ms;
}

async function begun(seed: Seed, startsPerMinute = standardBounds.startsPerMinute) {
  const bounds = { ...standardBounds, startsPerMinute };
  const cluster = await newCluster(seed, { clock: 'system', bounds, mostJournaled: 10 });
  clusters.push(cluster);
  const act = actOn(cluster.ports);
  const start = async (name: string) => {
    const outcome = await act(ADMIN, 'startWorkflow', { body: { name } });
    return 'body' in outcome ? String(outcome.body) : '';
  };
  const execution = async (id: string) => {
    const outcome = await act(ADMIN, 'getWorkflow', { path: { nameOrId: id } });
    return ('body' in outcome ? outcome.body : {}) as Record<string, number | string> & {
      tasks: Record<string, number>[];
    };
  };
  return { cluster, act, start, execution };
}

const waits = { name: 'waits', tasks: [taskOf('WAIT', 'wait', { duration: '1 seconds' })] };
const asks = { name: 'asks', tasks: [taskOf('HUMAN', 'ask')] };
const works = { name: 'works', tasks: [taskOf('SIMPLE', 'work')] };

describe.each(STEPS)('the clock of the machine is set %s', (_what, step) => {
  it('nothing ends before it has begun', async () => {
    const { act, start, execution } = await begun({ workflowDefinitions: [asks] });
    const id = await start('asks');
    wall += step;
    const query = { workflowId: id, taskRefName: 'ask_ref', complete: true };
    expect(resultOf(await act(ADMIN, 'updateHumanTaskByRef', { query, body: {} }))).toBe('ok');
    const { startTime, endTime, updateTime, tasks } = await execution(id);
    const [task] = tasks;

    expect(Number(endTime)).toBeGreaterThanOrEqual(Number(startTime));
    expect(Number(updateTime)).toBeGreaterThanOrEqual(Number(startTime));
    expect(task?.['endTime']).toBeGreaterThanOrEqual(task?.['startTime'] ?? NaN);
  });

  it('what is due happens when its time has passed', async () => {
    const { start, execution } = await begun({ workflowDefinitions: [waits] });
    const id = await start('waits');
    wall += step;
    expect((await execution(id))['status']).toBe(step > 0 ? 'COMPLETED' : 'RUNNING');
    pass(2 * SECOND_MS);
    expect((await execution(id))['status']).toBe('COMPLETED');
  });

  it('tokens are as good as they were, and end when their time has passed', async () => {
    const { cluster } = await begun({});
    const { tokens } = cluster.ports;
    const issued = await cluster.issueToken(ADMIN, HOUR_MS);
    const read = () => tokens.read(issued?.token ?? '', cluster.readClock().now);
    expect(await read()).toMatchObject({ subject: ADMIN });
    wall += step;
    const isThere = (await read()) !== 'expired';
    expect(isThere).toBe(step < 0);
    pass(HOUR_MS + 1);
    expect(await read()).toBe('expired');
  });

  it('tasks are handed out at their rate', async () => {
    const limited = { name: 'work', rateLimitPerFrequency: 1, rateLimitFrequencyInSeconds: 60 };
    const { act, start } = await begun({
      workflowDefinitions: [works],
      taskDefinitions: [limited],
    });
    const poll = async () => {
      const given = { path: { taskType: 'work' }, query: {} };
      const outcome = await act(ADMIN, 'pollTask', given);
      return 'status' in outcome ? outcome.status : outcome.name;
    };
    for (let count = 0; count < 3; count += 1) await start('works');
    expect(await poll()).toBe(200);
    wall += step;
    expect(await poll()).toBe(step > 0 ? 200 : 204);
    pass(MINUTE_MS + 1);
    expect(await poll()).toBe(200);
  });

  it('executions begin without a caller as many as may in a minute', async () => {
    const again = {
      name: 'again',
      tasks: [
        taskOf('WAIT', 'wait', { duration: '1 seconds' }),
        taskOf('START_WORKFLOW', 'start', { startWorkflow: { name: 'asks' } }, { optional: true }),
      ],
    };
    const { cluster, start } = await begun({ workflowDefinitions: [again, asks] }, 1);
    const count = async () => {
      const all = await cluster.ports.store.find('execution', []);
      return all.filter(({ value }) => value.definition.name === 'asks').length;
    };
    const settled = async () => {
      pass(2 * SECOND_MS);
      await cluster.ports.sweep.before(() => [], cluster.ports);
      await vi.waitFor(async () => {
        const due = await cluster.ports.store.firstDue(cluster.readClock().now);
        expect(due).toBeUndefined();
      });
      return count();
    };
    await Promise.all([start('again'), start('again')]);
    wall += step;
    expect(await settled()).toBe(1);
    pass(MINUTE_MS);
    await start('again');
    expect(await settled()).toBe(2);
  });

  it('times of calls and of polls never go back', async () => {
    const { cluster, act } = await begun({});
    const polled = async () => {
      await act(ADMIN, 'pollTask', { path: { taskType: 't' }, query: { workerid: 'w' } });
      const [poll] = await cluster.ports.store.find('pollData', []);
      return poll?.value.lastPollTime ?? NaN;
    };
    const before = await polled();
    wall += step;
    pass(1_001);
    expect(await polled()).toBeGreaterThan(before);
  });
});
