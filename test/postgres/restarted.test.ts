import { beforeEach } from 'vitest';
import { keptTenantsSuite } from '../support/kept-tenants-suite.ts';
import { usePostgres } from '../support/postgres-server.ts';
import { restartSuite } from '../support/restart-suite.ts';

const postgres = usePostgres();
let store = '';
let count = 0;

beforeEach(async () => {
  store = await postgres.database(`restarted_${(count += 1)}`);
});

restartSuite(
  'a database',
  () => store,
  () => store.replace(':secret@', '@'),
);

keptTenantsSuite('a database', () => store);
