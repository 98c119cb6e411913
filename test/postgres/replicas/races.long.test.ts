import { beforeAll, describe, expect, it } from 'vitest';
import { usePostgres } from '../../support/postgres-server.ts';
import { purchaseFixtures } from '../../support/purchase-fixtures.ts';
import { runRaces } from '../../support/replica-races.ts';
import { useReplicas, useSeedFile } from '../../support/replicas.ts';

const postgres = usePostgres();
const seed = useSeedFile(purchaseFixtures);
let store = '';
const { startSome } = useReplicas(() => store, ['--seed', seed, '--clock', 'manual']);

beforeAll(async () => {
  store = await postgres.database('races');
});

describe('two who want the same at once through two of three replicas', () => {
  it('have one winner, and the other the documented refusal, 10,000 times', async () => {
    const replicas = await startSome(3);
    const won = await runRaces(
      replicas.map(({ url }) => url),
      10_000,
    );
    for (const count of Object.values(won)) expect(count).toBeGreaterThan(0);
  });
});
