import { describe, it } from 'vitest';
import { killedOneAfterAnother, underLoad } from '../../support/killed-replicas.ts';
import { usePostgres } from '../../support/postgres-server.ts';
import { useReplicas, useSeedFile } from '../../support/replicas.ts';

const postgres = usePostgres();
const seed = useSeedFile(underLoad);
const { run } = useReplicas(() => postgres.url());

describe('replicas under load that are killed one after another', () => {
  it('lose nothing that was answered, and do nothing twice, over five kills and a restart of the database', async () => {
    await killedOneAfterAnother({ postgres, store: postgres.url(), seed, run, kills: 5 });
  });
});
