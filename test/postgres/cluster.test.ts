import { beforeEach } from 'vitest';
import { PostgresJournal } from '../../src/adapters/postgres-store/postgres-journal.ts';
import { keptClusterSuite } from '../support/kept-cluster-suite.ts';
import { usePostgres } from '../support/postgres-server.ts';

const postgres = usePostgres();
let schema = '';
let count = 0;

beforeEach(() => {
  schema = `cluster_${(count += 1)}`;
});

keptClusterSuite('PostgreSQL', {
  keptIn: () => {
    const place = { url: postgres.url(), schema, version: '1.2.3' };
    const keeper = new PostgresJournal(place, { onProblem: () => undefined });
    return { keeper, name: schema, reseed: false };
  },
  lives: 10,
  pairs: 60,
});
