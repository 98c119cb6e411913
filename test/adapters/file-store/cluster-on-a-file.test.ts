import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Cluster } from '../../../src/control/cluster.ts';
import { racesOn } from '../../support/human-race.ts';
import { liveThrough } from '../../support/human-task-lifecycle.ts';
import { newCluster } from '../../support/in-process-cluster.ts';
import { keptInFile } from '../../support/kept-store.ts';
import { useOwnFolder } from '../../support/own-folder.ts';
import { purchaseFixtures } from '../../support/purchase-fixtures.ts';
import { YieldingStore } from '../../support/yielding-store.ts';

const folder = useOwnFolder();

/** What there is of Human tasks and executions. */
async function recordsOf({ ports: { store } }: Cluster): Promise<unknown> {
  const tasks = await store.find('humanTask', []);
  const executions = await store.find('execution', []);
  return {
    tasks: tasks.map(({ value }) => value),
    executions: executions.map(({ value: { tasks: list, ...execution } }) => ({
      ...execution,
      tasks: list.all(),
      undecided: list.undecided,
    })),
  };
}

/** The same is there once the cluster has ended, and another has begun on its file. */
async function expectKept(path: string, live: (cluster: Cluster) => Promise<unknown>) {
  const kept = keptInFile(path);
  const cluster = await newCluster(purchaseFixtures, {}, kept);
  await live(cluster);
  const before = await recordsOf(cluster);
  await cluster.stop();
  await kept.keeper.close();

  const again = keptInFile(path);
  const next = await newCluster(purchaseFixtures, {}, again);
  expect(await recordsOf(next)).toEqual(before);
  expect(next.readClock()).toEqual(cluster.readClock());
  await next.stop();
  await again.keeper.close();
}

describe('a cluster on a file', () => {
  it('goes as the model of a Human task says, and is the same in the next process', () =>
    expectKept(join(folder(), 'kept'), (cluster) => liveThrough(10, cluster)));

  it('has one winner of each race, also in the next process', () =>
    expectKept(join(folder(), 'kept'), async (cluster) => {
      const races = racesOn(cluster, new YieldingStore(cluster.ports.store));
      for (let pair = 0; pair < 30; pair += 1) {
        const { results } = await races.toClaim();
        expect([...results].sort()).toEqual(['AlreadyClaimed', 'ok']);
      }
    }));
});
