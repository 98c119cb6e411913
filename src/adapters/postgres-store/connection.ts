/** The one connection of a server to its database: whoever has it has the store. */
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
}

const LOCK_NOT_AVAILABLE = '55P03';
const CONNECT_MS = 5_000;
const QUERY_MS = 10_000;
/** A server that was killed just now may still have its lock. */
const LOCK_MS = 2_000;

/** A dead server's connection, and with it its lock, ends after some 25 s. */
const SESSION = `
SET statement_timeout = ${String(QUERY_MS)}; SET lock_timeout = ${String(LOCK_MS)};
SET tcp_keepalives_idle = 10; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 3;
SET search_path = pg_catalog`;

/** The URL without what is secret in it. */
export function namedUrl(url: string): string {
  const { protocol, username, host, pathname } = new URL(url);
  return `${protocol}//${username === '' ? '' : `${username}@`}${host}${pathname}`;
}

/** Connects, makes the tables where there are none, and takes the store. Throws a StoreError where it cannot have it. */
export async function connected(
  place: Place,
  onLost: (client: Client, error: Error) => void,
): Promise<Client> {
  const client = await newClient({
    connectionString: place.url,
    application_name: `conductor-mock, process ${String(process.pid)} on ${hostname()}`,
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: QUERY_MS + 1_000,
    keepAlive: true,
  });
  client.on('error', (error) => {
    onLost(client, error);
  });
  try {
    await client.connect();
    await client.query(SESSION);
    await makeTables(client, place);
    await takeLock(client, place);
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
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
  throw new StoreError(
    'otherVersion',
    `the schema ${schema} has the format ${String(format?.number)} of conductor-mock ${String(format?.version)}; this ` +
      `one reads format ${String(FORMAT)}: start that version or a later one, or name another database`,
  );
}

async function takeLock(client: Client, { url, schema }: Place): Promise<void> {
  const isTaken = await client
    .query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [schema])
    .then(() => true)
    .catch((error: unknown) => {
      if ((error as { readonly code?: unknown }).code === LOCK_NOT_AVAILABLE) return false;
      throw error;
    });
  if (isTaken) return;
  const holders = await client.query<{ name: string }>(
    `SELECT a.application_name AS name FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
     WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1
       AND (l.classid::bigint << 32) | l.objid::bigint = hashtextextended($1, 0)`,
    [schema],
  );
  const holder = holders.rows[0]?.name ?? 'another server';
  throw new StoreError(
    'inUse',
    `the store ${namedUrl(url)} is in use by ${holder}: one server has it at a time; end that one, or name another database`,
  );
}
