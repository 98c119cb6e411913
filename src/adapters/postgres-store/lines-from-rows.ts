import type { Client } from 'pg';
import type { Kind } from '../../domain/ports.ts';
import { joined } from '../../domain/records/parts-of-records.ts';
import { fromStorable } from './row-batch.ts';
import { rowsOf } from './schema.ts';

interface Row {
  readonly seq: string;
  readonly kind: Kind;
  readonly id: string;
  readonly value: string | null;
  readonly key: string | null;
  readonly parts: string | null;
  readonly same: boolean;
}

interface StoreRow {
  readonly seeds: string;
  readonly at_start: string;
  readonly beside: string;
  readonly last: string;
}

/** Where the numbers of the database have come to. */
export interface Numbers {
  readonly last: number;
  readonly shared: number;
  /** Of the last writing. */
  readonly written: number;
}

const MOST = 500;

/** Tells everything, as the keeping of a cluster reads it, at one moment; undefined: nothing is kept. */
export async function readLines(
  client: Client,
  schema: string,
  tell: (line: string) => void | Promise<void>,
): Promise<Numbers | undefined> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  try {
    return await linesOfAll(client, schema, tell);
  } finally {
    await client.query('ROLLBACK');
  }
}

async function linesOfAll(
  client: Client,
  schema: string,
  tell: (line: string) => void | Promise<void>,
): Promise<Numbers | undefined> {
  const { rows } = await client.query<StoreRow>(
    `SELECT seeds, at_start::text, beside::text, last FROM ${schema}.store`,
  );
  const [store] = rows;
  if (store === undefined) return undefined;
  await tell(JSON.stringify({ seeds: store.seeds }));
  const shared = await sharedLines(client, schema, tell);
  await stateLines(client, rowsOf(schema, true), lineOfState('start', store.at_start), tell);
  await stateLines(client, rowsOf(schema, false), lineOfState('now', store.beside), tell);
  return { last: await lastNumber(client, schema), shared, written: Number(store.last) };
}

async function sharedLines(
  client: Client,
  schema: string,
  tell: (line: string) => void | Promise<void>,
): Promise<number> {
  const { rows } = await client.query<{ value: string }>(
    `SELECT value::text FROM ${schema}.shared ORDER BY index`,
  );
  await tell(`{"isFirst":true,"shared":[${rows.map(({ value }) => value).join(',')}]}`);
  return rows.length;
}

async function stateLines(
  client: Client,
  query: string,
  head: string,
  tell: (line: string) => void | Promise<void>,
): Promise<void> {
  await tell(head);
  await client.query(`DECLARE rows NO SCROLL CURSOR FOR ${query}`);
  for (;;) {
    const { rows } = await client.query<Row>(`FETCH ${String(MOST)} FROM rows`);
    for (const line of linesOf(rows)) await tell(line);
    if (rows.length < MOST) break;
  }
  await client.query('CLOSE rows');
}

/** Rows that follow one another and are told alike are one line. */
function* linesOf(rows: readonly Row[]): Generator<string> {
  let member: string | undefined;
  let items: string[] = [];
  for (const row of rows) {
    const [of, item] = itemOf(row);
    if (of !== member && member !== undefined) {
      yield `{"${member}":[${items.join(',')}]}`;
      items = [];
    }
    member = of;
    items.push(item);
  }
  if (member !== undefined) yield `{"${member}":[${items.join(',')}]}`;
}

function itemOf({ kind, id: stored, value, key, parts, same }: Row) {
  const id = fromStorable(stored);
  if (key !== null)
    return ['gained', JSON.stringify({ kind, id, key: fromStorable(key) })] as const;
  if (same && kind !== 'execution') return ['same', JSON.stringify({ kind, id })] as const;
  const json = kind === 'execution' ? wholeOf(kind, value, parts) : String(value);
  return ['changes', `[${JSON.stringify(kind)},${JSON.stringify(id)},${json}]`] as const;
}

function wholeOf(kind: Kind, value: string | null, parts: string | null): string {
  const all = JSON.parse(parts ?? '[]') as readonly unknown[];
  return JSON.stringify(joined(kind, JSON.parse(String(value)), all));
}

function lineOfState(state: 'start' | 'now', beside: string): string {
  return JSON.stringify({ state, ...(JSON.parse(beside) as object) });
}

async function lastNumber(client: Client, schema: string): Promise<number> {
  const { rows } = await client.query<{ last: string | null }>(
    `SELECT greatest((SELECT max(seq) FROM ${schema}.record), (SELECT max(seq) FROM ${schema}.gained_key),
       (SELECT max(place) FROM ${schema}.part)) AS last`,
  );
  return Number(rows[0]?.last ?? 0);
}
