import { raceStores } from '../support/human-race.ts';
import { newCluster } from '../support/in-process-cluster.ts';
import { purchaseFixtures } from '../support/purchase-fixtures.ts';
import { raceSuite } from '../support/race-suite.ts';

for (const [what, storeOver] of raceStores)
  raceSuite(what, {
    withCluster: async (race) => race(await newCluster(purchaseFixtures)),
    storeOver,
    pairs: 500,
  });
