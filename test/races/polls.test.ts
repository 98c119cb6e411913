import { describe, expect, it } from 'vitest';
import { raceStores } from '../support/human-race.ts';
import { actOn, newCluster } from '../support/in-process-cluster.ts';
import { portal, purchaseFixtures, root } from '../support/purchase-fixtures.ts';
import { VersionBlindStore } from '../support/version-blind-store.ts';
import { YieldingStore } from '../support/yielding-store.ts';
import type { Store } from '../../src/domain/ports.ts';

const POLLERS = 20;
const TASKS = 30;
const pack = { name: 'pack', taskReferenceName: 'pack_ref', type: 'SIMPLE' };
const seed = {
  ...purchaseFixtures,
  workflowDefinitions: [
    ...purchaseFixtures.workflowDefinitions!,
    { name: 'parcel', tasks: [pack] },
    { name: 'parcels', tasks: [pack, { ...pack, taskReferenceName: 'again_ref' }] },
  ],
};

async function workersOn(storeOver: (store: Store) => Store) {
  const { ports } = await newCluster(seed);
  const setUp = actOn(ports);
  const act = actOn(ports, storeOver(ports.store));
  const idsIn = (outcome: object) => {
    const tasks = 'body' in outcome ? [outcome.body ?? []].flat() : [];
    return tasks.map((task) => (task as { taskId: string }).taskId);
  };
  return {
    start: async (count: number, nameOrId = 'parcel') => {
      for (let at = 0; at < count; at += 1)
        await setUp(root, 'startWorkflowByName', { path: { nameOrId }, body: {} });
    },
    poll: async (workerid: string) =>
      idsIn(await act(portal, 'pollTask', { path: { taskType: 'pack' }, query: { workerid } })),
    pollMany: async (workerid: string, query: object) =>
      idsIn(
        await act(portal, 'pollTasks', {
          path: { taskType: 'pack' },
          query: { workerid, ...query },
        }),
      ),
    /** Every worker at once, each under a name of its own. */
    all: async (one: (worker: string) => Promise<readonly string[]>) =>
      (await Promise.all(Array.from({ length: POLLERS }, (_, at) => one(`worker-${at}`)))).flat(),
  };
}

describe('twenty workers that poll at once', () => {
  it.each(raceStores)('are handed each task once, on %s', async (_what, storeOver) => {
    for (const name of ['parcel', 'parcels']) {
      const { start, poll, all } = await workersOn(storeOver);
      await start(TASKS, name);
      const first = await all(poll);
      const second = await all(poll);
      expect(first).toHaveLength(POLLERS);
      expect(second).toHaveLength(TASKS - POLLERS);
      expect(new Set([...first, ...second]).size).toBe(TASKS);
    }
  });

  it.each(raceStores)('are handed each task once in batches, on %s', async (_what, storeOver) => {
    const { start, pollMany, all } = await workersOn(storeOver);
    await start(TASKS);
    const ids = await all((worker) => pollMany(worker, { count: 4, timeout: 0 }));
    expect(ids).toHaveLength(TASKS);
    expect(new Set(ids).size).toBe(TASKS);
  });

  it.each(raceStores)(
    'and wait are handed each task that comes, on %s',
    async (_what, storeOver) => {
      const { start, pollMany, all } = await workersOn(storeOver);
      const waiting = all((worker) => pollMany(worker, { timeout: 5000 }));
      await start(POLLERS);
      const ids = await waiting;
      expect(ids).toHaveLength(POLLERS);
      expect(new Set(ids).size).toBe(POLLERS);
    },
  );

  it('miss no task that comes while they begin to wait', async () => {
    const { start, pollMany } = await workersOn((store) => new YieldingStore(store));
    for (let ahead = 0; ahead < 20; ahead += 1) {
      const waiting = pollMany('worker-1', { timeout: 2000 });
      for (let turn = 0; turn < ahead; turn += 1) await new Promise(setImmediate);
      await start(1);
      expect(await waiting, `${ahead} turns later`).toHaveLength(1);
    }
  });

  it('would be handed tasks twice on a store that does not look at versions', async () => {
    const blind = (store: Store) => new YieldingStore(new VersionBlindStore(store));
    const { start, poll, all } = await workersOn(blind);
    await start(TASKS);
    expect(new Set(await all(poll)).size).toBeLessThan(POLLERS);
  });
});
