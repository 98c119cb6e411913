import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Cluster } from '../../src/control/cluster.ts';
import { SystemSweep } from '../../src/operations/sweep.ts';
import type { ScriptOutcome } from '../../src/domain/ports.ts';
import { MINUTE_MS, SECOND_MS } from '../../src/domain/units.ts';
import { taskOf } from '../support/around-operator.ts';
import { actOn, newCluster, resultOf } from '../support/in-process-cluster.ts';

const ADMIN = 'admin@conductor.mock';
const START = Date.parse('2026-01-05T09:00:00Z');
const wait = (duration: string) => taskOf('WAIT', 'wait', { duration });
const script = taskOf('INLINE', 'script', { expression: 'slow()' });
const minutes = (items: number) =>
  taskOf(
    'DO_WHILE',
    'loop',
    { items: Array.from({ length: items }, (_one, at) => at) },
    { loopOver: [wait('1 minutes')] },
  );

let clusters: Cluster[] = [];
afterEach(async () => {
  for (const one of clusters) await one.stop();
  clusters = [];
  vi.useRealTimers();
});

/** A script takes until somebody lets it end. */
async function clusterOf(tasks: readonly object[], clock: 'manual' | 'system' = 'manual') {
  const ends: (() => void)[] = [];
  const run = () =>
    new Promise<ScriptOutcome>((resolve) => {
      ends.push(() => {
        resolve({ ok: true, value: 1 });
      });
    });
  const scripts = { run, jq: run, problemWith: () => Promise.resolve(undefined) };
  const workflowDefinitions = [{ name: 'timed', version: 1, tasks }];
  const cluster = await newCluster({ workflowDefinitions }, { clock, scripts });
  clusters.push(cluster);
  const act = actOn(cluster.ports);
  const start = async () => {
    const outcome = await act(ADMIN, 'startWorkflow', { body: { name: 'timed' } });
    expect(resultOf(outcome)).toBe('ok');
    return (outcome as { body: string }).body;
  };
  const statusOf = async (workflowId: string) => {
    const read = await act(ADMIN, 'getWorkflow', { path: { nameOrId: workflowId } });
    return (read as { body: { status: string } }).body.status;
  };
  const iteration = async (workflowId: string) =>
    (await cluster.ports.store.read('execution', workflowId))?.value.tasks.latestOf('loop_ref')
      ?.iteration;
  const health = async () =>
    ((await act(ADMIN, 'getHealth', {})) as { body: { behindMs: number } }).body;
  const turn = () => cluster.ports.changes.turn();
  return { cluster, ends, start, statusOf, iteration, health, turn };
}

describe('a manual clock that moves', () => {
  it('shows others the state of the moment, and has done all once the move is answered', async () => {
    const { cluster, start, iteration, turn } = await clusterOf([minutes(60)]);
    // Every step takes a slice.
    let elapsed = 0;
    vi.spyOn(cluster.ports.changes, 'elapsed').mockImplementation(() => (elapsed += 20));
    const workflowId = await start();
    const before = cluster.readClock().now;
    const move = cluster.moveClock(before + 30 * MINUTE_MS);
    while ((await iteration(workflowId)) === 1) await turn();

    const { now } = cluster.readClock();
    expect(now).toBeLessThan(before + 30 * MINUTE_MS);
    expect(await iteration(workflowId)).toBe(1 + (now - before) / MINUTE_MS);
    expect(await move).toMatchObject({ now: before + 30 * MINUTE_MS });
    expect(await iteration(workflowId)).toBe(31);
  });

  it('is moved a second time once the first move is done, from where that ended', async () => {
    const { cluster, start, iteration } = await clusterOf([minutes(60)]);
    const workflowId = await start();
    const before = cluster.readClock().now;
    const moves = [1, 2].map(() => cluster.moveClock((now) => now + 10 * MINUTE_MS));
    const readings = await Promise.all(moves);

    expect(readings.map((one) => one?.now)).toEqual([
      before + 10 * MINUTE_MS,
      before + 20 * MINUTE_MS,
    ]);
    expect(await iteration(workflowId)).toBe(21);
  });

  it.each([
    ['a reset', (cluster: Cluster) => Promise.resolve().then(() => cluster.reset())],
    ['its end', (cluster: Cluster) => cluster.stop()],
  ])('is given up with %s', async (_what, end) => {
    const { cluster, start, turn } = await clusterOf([minutes(1_000)]);
    const before = cluster.readClock().now;
    let elapsed = 0;
    vi.spyOn(cluster.ports.changes, 'elapsed').mockImplementation(() => (elapsed += 20));
    await start();
    const move = cluster.moveClock(before + 999 * MINUTE_MS);
    await turn();
    await turn();
    await end(cluster);
    await move;

    expect(cluster.readClock().now).toBeLessThan(before + 999 * MINUTE_MS);
  });

  it('answers others while a script of what is due runs', async () => {
    const { cluster, ends, start, statusOf, turn } = await clusterOf([wait('1 seconds'), script]);
    const workflowId = await start();
    const move = cluster.moveClock(cluster.readClock().now + SECOND_MS);
    while (ends.length === 0) await turn();

    expect(await statusOf(workflowId)).toBe('RUNNING');
    ends[0]?.();
    await move;
    expect(await statusOf(workflowId)).toBe('COMPLETED');
  });
});

describe("the system's clock", () => {
  it('has scripts of different executions run at once, and holds up nobody', async () => {
    vi.useFakeTimers({ now: START });
    const { ends, start, statusOf, health } = await clusterOf(
      [wait('1 seconds'), script],
      'system',
    );
    const slow = [await start(), await start(), await start()];
    await vi.advanceTimersByTimeAsync(1_500);

    expect(ends).toHaveLength(3);
    expect((await health()).behindMs).toBeGreaterThanOrEqual(400);
    for (const end of ends) end();
    await vi.advanceTimersByTimeAsync(200);
    expect(await Promise.all(slow.map(statusOf))).toEqual(slow.map(() => 'COMPLETED'));
    expect(await health()).toEqual({ healthy: true, behindMs: 0 });
  });

  it('has a call wait for what is due of the execution that it names, and of no other', async () => {
    vi.useFakeTimers({ now: START });
    // Nobody but the calls looks.
    vi.spyOn(SystemSweep.prototype, 'tick').mockResolvedValue();
    const { cluster, ends, start, statusOf } = await clusterOf(
      [wait('1 seconds'), script],
      'system',
    );
    const [named, other] = [await start(), await start()];
    vi.setSystemTime(START + 2 * SECOND_MS);
    const answer = statusOf(named);
    await vi.advanceTimersByTimeAsync(10);

    expect(ends).toHaveLength(1);
    ends[0]?.();
    expect(await answer).toBe('COMPLETED');
    expect((await cluster.ports.store.read('execution', other))?.value.status).toBe('RUNNING');
    expect(ends).toHaveLength(1);
  });

  it('changes nothing when somebody only searches', async () => {
    vi.useFakeTimers({ now: START });
    vi.spyOn(SystemSweep.prototype, 'tick').mockResolvedValue();
    const { cluster, start } = await clusterOf([wait('1 seconds')], 'system');
    const workflowId = await start();
    const before = await cluster.ports.store.read('execution', workflowId);
    vi.setSystemTime(START + 2 * SECOND_MS);
    const query = { query: '*' } as never;
    expect(resultOf(await actOn(cluster.ports)(ADMIN, 'searchWorkflows', { query }))).toBe('ok');

    expect(await cluster.ports.store.read('execution', workflowId)).toBe(before);
  });
});
