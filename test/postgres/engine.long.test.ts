import { beforeAll, describe } from 'vitest';
import { randomOnes, scenarios } from '../engine/areas.ts';
import { replay } from '../engine/replay.ts';
import { usePostgres } from '../support/postgres-server.ts';

const postgres = usePostgres();
let store: string;
beforeAll(async () => {
  store = await postgres.database('engine');
});

describe('all recorded scenarios of the engine, on PostgreSQL', () => {
  replay([...scenarios, ...randomOnes], () => store);
});
