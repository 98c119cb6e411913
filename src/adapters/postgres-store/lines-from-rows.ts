import type { Client } from 'pg';
import type { Kind } from '../../domain/ports.ts';
import { joined } from '../../domain/records/parts-of-records.ts';
import { MAIN } from './kept-cluster.ts';
import type { ClusterRow } from './kept-clusters.ts';
import type { Numbers } from './numbering.ts';
import { fromStorable } from './row-batch.ts';
import { rowsOf } from './schema.ts';

interface Row {
  readonly state: number;
  readonly seq: string;
  readonly kind: Kind;
  readonly id: string;
  /** Null: it is gone. */
  readonly value: string | null;
  /** Not null: the row is that of a key. */
  readonly key: string | null;
  readonly is_change: boolean;
  readonly is_again: boolean;
  /** The parts, in their order, as a list of JSON without its brackets. */
  readonly parts: string | null;
}

interface StateRow {
  readonly number: number;
  readonly base: number | null;
  readonly beside: string;
  /** Null: of the cluster without a prefix. */
  readonly id: string | null;
  readonly settings: string | null;
}

/** What a database holds, besides what is told. */
export interface Found {
  readonly numbers: Numbers;
  readonly rows: readonly ClusterRow[];
  /** The highest number of a cluster. */
  readonly lastNumber: number;
  /** The number of the last writing. */
  readonly written: number;
}

type Tell = (line: string) => void | Promise<void>;

const MOST = 500;
/** Of the database, for the rows of all states at once. */
const SORTED_IN_MEMORY = '128MB';

/** Tells everything, as the keeping of clusters reads it, at one moment; undefined: nothing is kept. */
export async function readLines(
  client: Client,
  schema: string,
  tell: Tell,
): Promise<Found | undefined> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  try {
    return await linesOfAll(client, schema, tell);
  } finally {
    await client.query('ROLLBACK');
  }
}

async function linesOfAll(client: Client, schema: string, tell: Tell): Promise<Found | undefined> {
  const stores = await client.query<{ readonly seeds: string; readonly last: string }>(
    `SELECT seeds, last FROM ${schema}.store`,
  );
  const [store] = stores.rows;
  if (store === undefined) return undefined;
  await tell(JSON.stringify({ seeds: store.seeds }));
  const shared = await sharedLine(client, schema, tell);
  const { rows: states } = await client.query<StateRow>(
    `SELECT s.number, s.base, s.beside::text, c.id, c.settings::text
     FROM ${schema}.state s LEFT JOIN ${schema}.cluster c ON c.number = s.number / 2 ORDER BY s.number`,
  );
  await stateLines(client, schema, states, tell);
  const last = await lastNumber(client, schema);
  return {
    numbers: { last, shared },
    rows: states.filter(isPresent).map(clusterOf),
    lastNumber: Math.max(MAIN, ...states.map(({ number }) => clusterNumber(number))),
    written: Number(store.last),
  };
}

async function sharedLine(client: Client, schema: string, tell: Tell): Promise<number> {
  const { rows } = await client.query<{ value: string }>(
    `SELECT value::text FROM ${schema}.shared ORDER BY index`,
  );
  await tell(`{"isFirst":true,"shared":[${rows.map(({ value }) => value).join(',')}]}`);
  return rows.length;
}

/** The rows come in the order of the states; the next ones are on their way while those before are told. */
async function stateLines(
  client: Client,
  schema: string,
  states: readonly StateRow[],
  tell: Tell,
): Promise<void> {
  const telling = new Telling(states, tell);
  await client.query(`SET LOCAL work_mem = '${SORTED_IN_MEMORY}'`);
  await client.query(`DECLARE rows NO SCROLL CURSOR FOR ${rowsOf(schema)}`);
  const fetched = () => client.query<Row>(`FETCH ${String(MOST)} FROM rows`);
  let next = fetched();
  for (;;) {
    const { rows } = await next;
    if (rows.length === MOST) next = fetched();
    // Whoever fails meanwhile has not asked for it yet.
    next.catch(() => undefined);
    for (const row of rows) await telling.row(row);
    await telling.line();
    if (rows.length < MOST) break;
  }
  await client.query('CLOSE rows');
  await telling.end();
}

/** Rows that follow one another and are told alike are one line. */
class Telling {
  readonly #states: Iterator<StateRow>;
  readonly #tell: Tell;
  #state: StateRow | undefined;
  #member: string | undefined;
  #items: string[] = [];

  constructor(states: readonly StateRow[], tell: Tell) {
    this.#states = states.values();
    this.#tell = tell;
  }

  async row(row: Row): Promise<void> {
    while (this.#state === undefined || this.#state.number < row.state) {
      await this.line();
      if (!(await this.#head())) return;
    }
    // Of a cluster whose making was cut off.
    if (this.#state.number > row.state) return;
    const [member, ...items] = itemsOf(row);
    if (member !== this.#member) await this.line();
    this.#member = member;
    this.#items.push(...items);
  }

  /** What was gathered. */
  async line(): Promise<void> {
    const [state, member, items] = [this.#state, this.#member, this.#items];
    this.#member = undefined;
    this.#items = [];
    if (state === undefined || member === undefined) return;
    await this.#tell(`{${tagOf(state)}"${member}":[${items.join(',')}]}`);
  }

  async end(): Promise<void> {
    await this.line();
    while (await this.#head());
  }

  /** Of the next state. False: there is none. */
  async #head(): Promise<boolean> {
    const next = this.#states.next();
    if (next.done === true) return false;
    this.#state = next.value;
    const { base, beside, settings } = this.#state;
    const isStart = !isPresent(this.#state);
    const made = isStart && settings !== null ? `"settings":${settings},` : '';
    const line = { state: isStart ? 'start' : 'now', asBefore: base !== null };
    const head = JSON.stringify({ ...line, ...(JSON.parse(beside) as object) }).slice(1);
    await this.#tell(`{${tagOf(this.#state)}${made}${head}`);
    return true;
  }
}

function tagOf({ id }: StateRow): string {
  return id === null ? '' : `"tenant":${JSON.stringify(id)},`;
}

function itemsOf({ kind, id: stored, value, key, parts, ...how }: Row): readonly string[] {
  const id = fromStorable(stored);
  if (key !== null) return ['gained', JSON.stringify({ kind, id, key: fromStorable(key) })];
  const named = `${JSON.stringify(kind)},${JSON.stringify(id)}`;
  if (value === null) return ['changes', `[${named}]`];
  const json = joined(kind, value, parts ?? '', how.is_change);
  const change = how.is_change ? `[${named},${json},"changed"]` : `[${named},${json}]`;
  return how.is_again ? ['changes', `[${named}]`, change] : ['changes', change];
}

function isPresent({ number }: StateRow): boolean {
  return number % 2 === 1;
}

function clusterOf({ number, base, id }: StateRow): ClusterRow {
  return { number: clusterNumber(number), id: id ?? '', isOverStart: base !== null };
}

function clusterNumber(state: number): number {
  return Math.floor(state / 2);
}

async function lastNumber(client: Client, schema: string): Promise<number> {
  const { rows } = await client.query<{ last: string | null }>(
    `SELECT greatest((SELECT max(seq) FROM ${schema}.record), (SELECT max(seq) FROM ${schema}.gained_key),
       (SELECT max(place) FROM ${schema}.part)) AS last`,
  );
  return Number(rows[0]?.last ?? 0);
}
