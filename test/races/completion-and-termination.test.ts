import { describe, expect, it } from 'vitest';
import { answerOf, racesOn, raceStores, type RaceEnd } from '../support/human-race.ts';
import { newCluster } from '../support/in-process-cluster.ts';
import { bob, purchaseFixtures } from '../support/purchase-fixtures.ts';
import { VersionBlindStore } from '../support/version-blind-store.ts';
import { YieldingStore } from '../support/yielding-store.ts';

describe('a completion and the termination of its workflow at once', () => {
  it.each(raceStores)(
    'come one after the other, with nothing lost, on %s',
    async (_what, storeOver) => {
      const cluster = await newCluster(purchaseFixtures);
      const races = racesOn(cluster, storeOver(cluster.ports.store));
      const results = new Set<string>();
      for (let pair = 0; pair < 500; pair += 1) {
        const end = await races.toCompleteOrTerminate();

        expect([completionCameFirst, terminationCameFirst]).toContainEqual(shown(end));
        results.add(end.results.join());
      }
      expect([...results].sort()).toEqual(['TaskIsTerminal,ok', 'ok,ok']);
    },
  );

  it('would lose one of the two on a store that does not look at versions', async () => {
    const cluster = await newCluster(purchaseFixtures);
    const races = racesOn(cluster, new YieldingStore(new VersionBlindStore(cluster.ports.store)));
    const ends: object[] = [];
    for (let pair = 0; pair < 50; pair += 1) ends.push(shown(await races.toCompleteOrTerminate()));

    const sound = [completionCameFirst, terminationCameFirst].map((end) => JSON.stringify(end));
    expect(ends.every((end) => sound.includes(JSON.stringify(end)))).toBe(false);
  });
});

/** The completion is kept, and what came of it ended with its workflow. */
const completionCameFirst = {
  results: ['ok', 'ok'],
  state: 'COMPLETED',
  output: answerOf(bob),
  status: 'COMPLETED',
  booked: ['CANCELED'],
  workflow: 'TERMINATED',
};
const terminationCameFirst = {
  results: ['TaskIsTerminal', 'ok'],
  state: 'DELETED',
  output: {},
  status: 'CANCELED',
  booked: [],
  workflow: 'TERMINATED',
};

function shown({ results, task: { state, output }, status, booked, workflow }: RaceEnd) {
  return { results, state, output, status, booked, workflow };
}
