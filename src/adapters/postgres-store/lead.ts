/** Who has the store: one session at a time, by a lock that ends with it. A row tells the others where they reach who has it. */
import type { Client } from 'pg';

export interface Leader {
  /** Of its time in the lead; the next one has another. */
  readonly mark: string;
  /** Where other servers reach it; undefined: nowhere. */
  readonly url: string | undefined;
}

interface LeaderRow {
  readonly mark: string | null;
  readonly url: string | null;
}

/** Whether the lock was to be had; else who has it, as far as that is told. In one round trip. */
export async function tryToLead(client: Client, schema: string) {
  const { rows } = await client.query<LeaderRow & { readonly isMine: boolean }>(
    `SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS "isMine", l.mark, l.url
     FROM (SELECT 1) AS one LEFT JOIN ${schema}.leader l ON true`,
    [schema],
  );
  const [row] = rows;
  const mark = row?.mark ?? undefined;
  const leader: Leader | undefined =
    mark === undefined ? undefined : { mark, url: row?.url ?? undefined };
  return { isMine: row?.isMine === true, leader };
}

/** Tells everybody who has the lock. The mark of the one before who did not give it up; undefined: there is none. */
export async function announce(
  client: Client,
  schema: string,
  { mark, url }: Leader,
): Promise<string | undefined> {
  const { rows } = await client.query<{ before: string | null }>(
    `WITH before AS (SELECT mark FROM ${schema}.leader), put AS (
       INSERT INTO ${schema}.leader (mark, url) VALUES ($1, $2)
       ON CONFLICT (is_one) DO UPDATE SET mark = excluded.mark, url = excluded.url)
     SELECT (SELECT mark FROM before) AS before, pg_notify($3, '')`,
    [mark, url ?? null, schema],
  );
  return rows[0]?.before ?? undefined;
}

/** Lets go of the lock, and wakes those who wait for it. */
export async function giveUp(client: Client, schema: string, mark: string): Promise<void> {
  await client.query(`DELETE FROM ${schema}.leader WHERE mark = $1`, [mark]);
  await client.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [schema]);
  await client.query(`SELECT pg_notify($1, '')`, [schema]);
}

const LOCK_NOT_AVAILABLE = '55P03';

/** Whether the lock was to be had within the session's `lock_timeout`. */
export async function waitForLock(client: Client, schema: string): Promise<boolean> {
  try {
    await client.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [schema]);
    return true;
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === LOCK_NOT_AVAILABLE) return false;
    throw error;
  }
}

/** What the session calls itself that has the lock. */
export async function holderOf(client: Client, schema: string): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT a.application_name AS name FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
     WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1
       AND (l.classid::bigint << 32) | l.objid::bigint = hashtextextended($1, 0)`,
    [schema],
  );
  return rows[0]?.name ?? 'another server';
}
