import { beforeAll, describe } from 'vitest';
import { scenarios } from '../engine/areas.ts';
import { replay } from '../engine/replay.ts';
import { usePostgres } from '../support/postgres-server.ts';

const postgres = usePostgres();
let store: string;
beforeAll(async () => {
  store = await postgres.database('engine');
});

/** The others are among the long tests. */
const everyThird = scenarios.filter((_scenario, at) => at % 3 === 0);

describe('the recorded scenarios of the engine, on PostgreSQL', () => {
  replay(everyThird, () => store);
});
