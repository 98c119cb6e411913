import { describe, it } from 'vitest';
import { useCli } from '../support/cli-process.ts';
import { killedUnderLoad } from '../support/killed-under-load.ts';
import { usePostgres } from '../support/postgres-server.ts';

const postgres = usePostgres();
const run = useCli();

describe('a server on PostgreSQL', () => {
  it('has after a SIGKILL all that it has answered, and can be started again at once', () =>
    killedUnderLoad({ store: postgres.url() }, 4, run));
});
