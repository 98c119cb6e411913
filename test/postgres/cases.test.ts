import { beforeAll } from 'vitest';
import { casesHoldOn } from '../support/cases-on-a-store.ts';
import { usePostgres } from '../support/postgres-server.ts';

const postgres = usePostgres();
let store: string;
beforeAll(async () => {
  store = await postgres.database('cases');
});

casesHoldOn('PostgreSQL', () => store);
