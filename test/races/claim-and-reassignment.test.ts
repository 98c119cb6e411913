import { describe, expect, it } from 'vitest';
import { racesOn, raceStores, type RaceEnd } from '../support/human-race.ts';
import { newCluster } from '../support/in-process-cluster.ts';
import {
  bob,
  cal,
  conductorUser,
  financeGroup,
  purchaseFixtures,
} from '../support/purchase-fixtures.ts';
import { VersionBlindStore } from '../support/version-blind-store.ts';
import { YieldingStore } from '../support/yielding-store.ts';

describe('a claim and a reassignment of the same task at once', () => {
  it.each(raceStores)(
    'have one winner, of whom alone the task tells, on %s',
    async (_what, storeOver) => {
      const cluster = await newCluster(purchaseFixtures);
      const races = racesOn(cluster, storeOver(cluster.ports.store));
      const results = new Set<string>();
      for (let pair = 0; pair < 500; pair += 1) {
        const end = await races.toClaimOrReassign();

        expect([claimWon, reassignmentWon]).toContainEqual(shown(end));
        results.add(end.results.join());
      }
      expect([...results].sort()).toEqual(['NotPermitted,ok', 'ok,TaskIsClaimed']);
    },
  );

  it('would both win on a store that does not look at versions', async () => {
    const cluster = await newCluster(purchaseFixtures);
    const races = racesOn(cluster, new YieldingStore(new VersionBlindStore(cluster.ports.store)));
    const ends: string[] = [];
    for (let pair = 0; pair < 50; pair += 1)
      ends.push((await races.toClaimOrReassign()).results.join());

    expect(ends).toContain('ok,ok');
  });
});

const claimWon = {
  results: ['ok', 'TaskIsClaimed'],
  state: 'IN_PROGRESS',
  assignee: financeGroup,
  claimant: conductorUser(bob),
  log: ['ASSIGNMENT', 'CLAIM'],
};
/** Bob is of the group that the task was taken from, so that he may not claim it any more. */
const reassignmentWon = {
  results: ['NotPermitted', 'ok'],
  state: 'ASSIGNED',
  assignee: conductorUser(cal),
  claimant: undefined,
  log: ['ASSIGNMENT', 'REASSIGNMENT', 'ASSIGNMENT'],
};

function shown({ results, task: { state, assignee, claimant, log } }: RaceEnd) {
  return { results, state, assignee, claimant, log };
}
