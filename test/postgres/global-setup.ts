import { postgresPrograms } from '../support/postgres-process.ts';

/** Before any test: without PostgreSQL there is one message, not one for each test. */
export default function setup(): void {
  if (postgresPrograms() === undefined)
    throw new Error(
      'PostgreSQL is not installed: apt-get install postgresql, or name the folder of its programs in POSTGRES_BIN',
    );
}
