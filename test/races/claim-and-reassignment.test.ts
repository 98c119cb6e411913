import { describe, expect, it } from 'vitest';
import { racesOn } from '../support/human-race.ts';
import { newCluster } from '../support/in-process-cluster.ts';
import { purchaseFixtures } from '../support/purchase-fixtures.ts';
import { VersionBlindStore } from '../support/version-blind-store.ts';
import { YieldingStore } from '../support/yielding-store.ts';

describe('a claim and a reassignment of the same task at once', () => {
  it('would both win on a store that does not look at versions', async () => {
    const cluster = await newCluster(purchaseFixtures);
    const races = racesOn(cluster, new YieldingStore(new VersionBlindStore(cluster.ports.store)));
    const ends: string[] = [];
    for (let pair = 0; pair < 50; pair += 1)
      ends.push((await races.toClaimOrReassign()).results.join());

    expect(ends).toContain('ok,ok');
  });
});
