import { afterAll, beforeAll } from 'vitest';
import { KeptInPostgres } from '../support/kept-in-postgres.ts';
import { ReopenedStore } from '../support/kept-store.ts';
import { usePostgres } from '../support/postgres-server.ts';
import { storeSuite } from '../support/store-suite.ts';

const postgres = usePostgres();
let kept: KeptInPostgres;

beforeAll(async () => {
  kept = await KeptInPostgres.open(postgres.url());
});

afterAll(() => kept.close());

storeSuite(
  'a store that is read from a database each time',
  () => new ReopenedStore(kept.empty()),
  0.2,
);
