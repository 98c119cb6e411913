import type { Client } from 'pg';
import type { Numbers } from './lines-from-rows.ts';
import type { RowBatch } from './row-batch.ts';
import { RowsFromLines } from './rows-from-lines.ts';

interface Writing {
  readonly number: number;
  readonly beside: string;
  readonly isReset: boolean;
  readonly rows: RowBatch;
}

/** In one round trip. False: that number is not the next. */
export async function keep(
  client: Client,
  schema: string,
  writer: string,
  { number, beside, isReset, rows }: Writing,
): Promise<boolean> {
  const result = await client.query<{ keep: boolean }>({
    name: `keep in ${schema}`,
    text: `SELECT ${schema}.keep(${placeholders(23)})`,
    values: [number, writer, beside, isReset, ...rows.parameters],
  });
  return result.rows[0]?.keep === true;
}

interface Anew {
  readonly schema: string;
  readonly writer: string;
  /** The number of the last writing. */
  readonly written: number;
  readonly lines: AsyncIterable<string>;
}

/** Writes everything in place of what is there, or nothing. */
export async function beginAnew(
  client: Client,
  { schema, writer, written, lines }: Anew,
): Promise<Numbers> {
  let last = 0;
  const reader = new RowsFromLines(() => (last += 1));
  // No writing of commits has that number.
  const number = written + 2;
  try {
    await client.query('BEGIN');
    const tables = ['store', 'shared', 'record', 'part', 'gained_key'];
    await client.query(`TRUNCATE ${tables.map((table) => `${schema}.${table}`).join(', ')}`);
    for await (const line of lines) {
      const { isStart, rows } = reader.read(line);
      const values = [isStart, ...rows.parameters];
      await client.query(`SELECT ${schema}.put(${placeholders(20)})`, values);
    }
    const { seeds, beside } = reader;
    await client.query(
      `INSERT INTO ${schema}.store (seeds, at_start, beside, last, writer) VALUES (${placeholders(5)})`,
      [seeds, beside.start, beside.now, number, writer],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
  return { last, shared: reader.shared, written: number };
}

/** The number of the last writing, and whose it was. */
export async function whatWasWritten(client: Client, schema: string) {
  const { rows } = await client.query<{ last: string; writer: string }>(
    `SELECT last, writer FROM ${schema}.store`,
  );
  return { last: Number(rows[0]?.last ?? 0), writer: rows[0]?.writer };
}

function placeholders(count: number): string {
  return Array.from({ length: count }, (_one, at) => `$${String(at + 1)}`).join(', ');
}
