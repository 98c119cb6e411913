import { describe, it } from 'vitest';
import { liveThrough } from '../../support/human-task-lifecycle.ts';
import { usePostgres } from '../../support/postgres-server.ts';
import { purchaseFixtures } from '../../support/purchase-fixtures.ts';
import { useReplicas, useSeedFile } from '../../support/replicas.ts';
import { livingReplicas } from '../../support/replicas-that-live.ts';

const postgres = usePostgres();
const seed = useSeedFile(purchaseFixtures);
const options = ['--seed', seed, '--clock', 'manual', '--journal', '1'];
const { startSome } = useReplicas(() => postgres.url(), options);

describe('the life of a Human task, each of its calls through any of three replicas', () => {
  it('goes as its model says, in 100 lives', async () => {
    const replicas = await startSome(3);
    await liveThrough(100, await livingReplicas(replicas.map(({ url }) => url)));
  });
});
