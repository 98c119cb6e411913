import type { Client } from 'pg';
import { countOf, rowColumns, stateColumns } from './columns.ts';
import { besideIn, nowOf, startOf, type ClusterLines, type Content } from './kept-cluster.ts';
import { MAIN } from './kept-cluster.ts';
import type { Rows } from './kept-clusters.ts';
import { Numbering } from './numbering.ts';
import type { RowBatch } from './row-batch.ts';
import { rowsOfLine } from './rows-from-lines.ts';
import { TABLES } from './schema.ts';

/** Whose writing it is, and where. */
interface Writer {
  readonly client: Client;
  readonly schema: string;
  /** The mark of the server. */
  readonly writer: string;
}

/** In one round trip. False: that number is not the next. */
export async function keep(
  { client, schema, writer }: Writer,
  number: number,
  { states, rows }: Rows,
): Promise<boolean> {
  const result = await client.query<{ keep: boolean }>({
    name: `keep in ${schema}`,
    text: `SELECT ${schema}.keep(${placeholders(2 + countOf(stateColumns) + countOf(rowColumns))})`,
    values: [number, writer, ...states.parameters, ...rows.parameters],
  });
  return result.rows[0]?.keep === true;
}

/** Writes the cluster without a prefix in place of all that is there, or nothing. No tenant stays. */
export function beginAnew(
  { client, schema, writer }: Writer,
  number: number,
  { seeds = '', beside, lines }: Content,
): Promise<Numbering> {
  const numbering = new Numbering({ last: 0, shared: 0 });
  const all = lines();
  return asOne(client, async () => {
    await client.query(`TRUNCATE ${TABLES.map((table) => `${schema}.${table}`).join(', ')}`);
    const start = startOf(MAIN);
    for await (const text of all.records('start', numbering.written))
      await put(client, schema, rowsOfLine(text, start, numbering));
    await client.query(`INSERT INTO ${schema}.state VALUES ($1, NULL, $2), ($3, $1, $4)`, [
      start,
      besideIn(all.head('start')),
      nowOf(MAIN),
      JSON.stringify(beside()),
    ]);
    await client.query(`INSERT INTO ${schema}.store (seeds, last, writer) VALUES ($1, $2, $3)`, [
      seeds,
      number,
      writer,
    ]);
    return numbering;
  });
}

interface Replacing {
  /** The present of a cluster. */
  readonly state: number;
  /** Under which nobody else writes. */
  readonly number: number;
  readonly lines: ClusterLines;
  readonly numbering: Numbering;
}

/** Writes a state in place of what it was, or nothing. False: that number is not the next. */
export function replaceState(
  { client, schema, writer }: Writer,
  { state, number, lines, numbering }: Replacing,
): Promise<boolean> {
  return asOne(client, async () => {
    const { rowCount } = await client.query(
      `UPDATE ${schema}.store SET last = $1::bigint, writer = $2 WHERE last = $1::bigint - 1`,
      [number, writer],
    );
    if (rowCount !== 1) return false;
    await client.query(`SELECT ${schema}.clear(array[$1::int])`, [state]);
    for await (const text of lines.records('now', numbering.written))
      await put(client, schema, rowsOfLine(text, state, numbering));
    await client.query(`UPDATE ${schema}.state SET base = NULL, beside = $2 WHERE number = $1`, [
      state,
      besideIn(lines.head('now')),
    ]);
    return true;
  });
}

/** From now on rows of the cluster may be written; until it is made they are none of a cluster that is there. */
export async function markComing(client: Client, schema: string, number: number): Promise<void> {
  await client.query(`INSERT INTO ${schema}.coming VALUES ($1)`, [number]);
}

/** Rows of a cluster that is yet to be made. */
export async function put(client: Client, schema: string, rows: RowBatch): Promise<void> {
  await client.query({
    name: `put in ${schema}`,
    text: `SELECT ${schema}.put(${placeholders(countOf(rowColumns))})`,
    values: [...rows.parameters],
  });
}

/** The number of the last writing, and whose it was. */
export async function whatWasWritten(client: Client, schema: string) {
  const { rows } = await client.query<{ last: string; writer: string }>(
    `SELECT last, writer FROM ${schema}.store`,
  );
  return { last: Number(rows[0]?.last ?? 0), writer: rows[0]?.writer };
}

async function asOne<T>(client: Client, work: () => Promise<T>): Promise<T> {
  await client.query('BEGIN');
  try {
    const result = await work();
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

function placeholders(count: number): string {
  return Array.from({ length: count }, (_one, at) => `$${String(at + 1)}`).join(', ');
}
