/** A connection to the database, in which the tables are there. */
import { hostname } from 'node:os';
import type { Client, ClientConfig } from 'pg';
import { StoreError } from '../../domain/store-error.ts';
import { FORMAT, tablesOf } from './schema.ts';

/** Which database, and where in it. */
export interface Place {
  readonly url: string;
  /** The name of the database's schema. */
  readonly schema: string;
  /** Of conductor-mock. */
  readonly version: string;
  readonly limits?: TimeLimits;
}

/** How long each may take, in ms. */
interface TimeLimits {
  readonly connectMs?: number;
  readonly statementMs?: number;
  /** A session that says nothing for so long is ended, and with it the lock of a server that hangs. */
  readonly idleMs?: number;
}

const CONNECT_MS = 5_000;
const QUERY_MS = 10_000;
const IDLE_MS = 10_000;
/** A server that was killed just now may still have its lock. */
const LOCK_MS = 2_000;

/** Of a session that says nothing within a transaction, where a server may have to do something in between. */
const IDLE_WITHIN_MS = 30_000;

/** A dead server's connection, and with it its lock, ends after some 25 s at the latest. */
const sessionWithin = ({ statementMs = QUERY_MS, idleMs = IDLE_MS }: TimeLimits) => `
SET statement_timeout = ${String(statementMs)}; SET lock_timeout = ${String(LOCK_MS)};
SET idle_in_transaction_session_timeout = ${String(Math.max(IDLE_WITHIN_MS, idleMs))};
SELECT set_config(name, '${String(idleMs)}', false) FROM pg_settings WHERE name = 'idle_session_timeout';
SET jit = off; SET tcp_keepalives_idle = 10; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 3;
SET search_path = pg_catalog`;

/** The URL without what is secret in it. */
export function namedUrl(url: string): string {
  const { protocol, username, host, pathname } = new URL(url);
  return `${protocol}//${username === '' ? '' : `${username}@`}${host}${pathname}`;
}

/** Connects, and makes the tables where there are none. Throws a StoreError where they are not to be used. */
export async function openSession(place: Place): Promise<Client> {
  const { limits = {} } = place;
  const { connectMs = CONNECT_MS, statementMs = QUERY_MS } = limits;
  const client = await newClient({
    connectionString: place.url,
    application_name: `conductor-mock, process ${String(process.pid)} on ${hostname()}`,
    connectionTimeoutMillis: connectMs,
    query_timeout: statementMs + 1_000,
    keepAlive: true,
  });
  // Whoever has it is told by its queries; without a listener the process would end.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query(sessionWithin(limits));
    await makeTables(client, place);
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
}

/** Any error of the database as one of the store. */
export function asStoreError(place: Place, error: unknown): StoreError {
  return error instanceof StoreError
    ? error
    : new StoreError('unreachable', reasonOf(place, error));
}

/** Why a store cannot be used, without what is secret of it. */
export function reasonOf({ url }: Place, error: unknown): string {
  if (error instanceof StoreError) return error.message;
  const all = error instanceof AggregateError ? (error.errors as readonly unknown[]) : [error];
  const reasons = all.map((one) => (one instanceof Error ? one.message : String(one)));
  return `the store ${namedUrl(url)} cannot be used: ${reasons.join('; ')}`;
}

async function newClient(config: ClientConfig): Promise<Client> {
  const pg = await import('pg').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new StoreError(
      'unreachable',
      'a store in PostgreSQL needs the package pg, which is not installed. Install it with\n  npm install pg@8',
    );
  });
  return new pg.default.Client(config);
}

/** Servers that start at once do so one after another. */
async function makeTables(client: Client, { schema, version }: Place): Promise<void> {
  await client.query('BEGIN');
  await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 1))', [schema]);
  const { rows } = await client.query<{ schema: boolean; tables: boolean }>(
    'SELECT to_regnamespace($1) IS NOT NULL AS schema, to_regclass($2) IS NOT NULL AS tables',
    [schema, `${schema}.format`],
  );
  if (rows[0]?.tables !== true) {
    if (rows[0]?.schema !== true) await client.query(`CREATE SCHEMA ${schema}`);
    await client.query(tablesOf(schema));
    await client.query(`INSERT INTO ${schema}.format VALUES ($1, $2)`, [FORMAT, version]);
  } else await checkFormat(client, schema);
  await client.query('COMMIT');
}

async function checkFormat(client: Client, schema: string): Promise<void> {
  const { rows } = await client.query<{ number: number; version: string }>(
    `SELECT number, version FROM ${schema}.format`,
  );
  const [format] = rows;
  if (format?.number === FORMAT) return;
  const remedy =
    Number(format?.number) > FORMAT
      ? 'start that version or a later one'
      : `start that version, or drop the schema ${schema} to begin anew`;
  throw new StoreError(
    'otherVersion',
    `the schema ${schema} has the format ${String(format?.number)} of conductor-mock ${String(format?.version)}; this ` +
      `one reads format ${String(FORMAT)}: ${remedy}, or name another database`,
  );
}
