/** A PostgreSQL for the tests of a file. */
import { afterAll, beforeAll } from 'vitest';
import { PostgresServer } from './postgres-process.ts';

export function usePostgres(): PostgresServer {
  const server = new PostgresServer();
  beforeAll(() => server.start());
  afterAll(() => server.remove());
  return server;
}
