import { describe, expect, it } from 'vitest';
import { racesOn } from '../support/human-race.ts';
import { newCluster } from '../support/in-process-cluster.ts';
import { purchaseFixtures } from '../support/purchase-fixtures.ts';
import { shownTermination, soundTerminations } from '../support/race-suite.ts';
import { VersionBlindStore } from '../support/version-blind-store.ts';
import { YieldingStore } from '../support/yielding-store.ts';

describe('a completion and the termination of its workflow at once', () => {
  it('would lose one of the two on a store that does not look at versions', async () => {
    const cluster = await newCluster(purchaseFixtures);
    const races = racesOn(cluster, new YieldingStore(new VersionBlindStore(cluster.ports.store)));
    const ends: object[] = [];
    for (let pair = 0; pair < 50; pair += 1)
      ends.push(shownTermination(await races.toCompleteOrTerminate()));

    const sound = soundTerminations.map((end) => JSON.stringify(end));
    expect(ends.every((end) => sound.includes(JSON.stringify(end)))).toBe(false);
  });
});
