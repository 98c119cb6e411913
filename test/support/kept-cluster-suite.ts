import { describe, expect, it } from 'vitest';
import type { Cluster } from '../../src/control/cluster.ts';
import type { Seed } from '../../src/control/seeds/seed.ts';
import type { KeptIn } from '../../src/server/create-cluster.ts';
import { operatedFixtures, operateThroughLives } from './executions-lifecycle.ts';
import { liveThrough } from './human-task-lifecycle.ts';
import { newCluster } from './in-process-cluster.ts';
import { purchaseFixtures } from './purchase-fixtures.ts';
import { raceSuite } from './race-suite.ts';
import { YieldingStore } from './yielding-store.ts';

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

interface Suite {
  /** Where each cluster is kept that is made in a test, one after another. */
  readonly keptIn: () => KeptIn;
  /** Of the model of a Human task, and of executions. */
  readonly lives: number;
  readonly pairs: number;
}

/** Models and races on a cluster whose state is kept: the next process has what has come of them. */
export function keptClusterSuite(what: string, { keptIn, lives, pairs }: Suite): void {
  async function expectKept(seed: Seed, live: (cluster: Cluster) => Promise<void>): Promise<void> {
    const kept = keptIn();
    const cluster = await newCluster(seed, {}, kept);
    await live(cluster);
    const before = await recordsOf(cluster);
    await cluster.stop();
    await kept.keeper.close();

    const again = keptIn();
    const next = await newCluster(seed, {}, again);
    expect(await recordsOf(next)).toEqual(before);
    expect(next.readClock()).toEqual(cluster.readClock());
    await next.stop();
    await again.keeper.close();
  }

  describe(`a cluster on ${what}`, () => {
    it('goes as the model of a Human task says, and is the same in the next process', () =>
      expectKept(purchaseFixtures, (cluster) => liveThrough(lives, cluster)));

    it('has executions that stay consistent, whoever operates them, and are the same in the next process', () =>
      expectKept(operatedFixtures, (cluster) => operateThroughLives(lives, cluster)));
  });

  raceSuite(what, {
    withCluster: (race) => expectKept(purchaseFixtures, race),
    storeOver: (store) => new YieldingStore(store),
    pairs,
  });
}
