/** What the functions of the database are given: lists of values, one for each column of the rows that they write. */

type Columns = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Rows of records, of their parts and keys. `gone`: with all that stands beside the record; `anew`: its parts. */
export const rowColumns = {
  gone: { state: 'int', hash: 'uuid' },
  anew: { state: 'int', hash: 'uuid' },
  record: {
    state: 'int',
    hash: 'uuid',
    kind: 'text',
    id: 'text',
    seq: 'bigint',
    is_change: 'boolean',
    is_again: 'boolean',
    value: 'text',
  },
  part: { state: 'int', record: 'uuid', hash: 'uuid', place: 'bigint', value: 'text' },
  lost: { state: 'int', record: 'uuid', hash: 'uuid' },
  gained: { state: 'int', record: 'uuid', hash: 'uuid', key: 'text', seq: 'bigint' },
  shared: { index: 'int', value: 'text' },
} as const;

/** What becomes of clusters and states. `back`: presents that are as their start. `base` counts for one that is new. */
export const stateColumns = {
  ended: { number: 'int' },
  made: { number: 'int', id: 'text', settings: 'text' },
  back: { state: 'int' },
  state: { number: 'int', base: 'int', beside: 'text' },
} as const;

/** A row of one of these tables. */
export type RowOf<C extends Columns, Table extends keyof C> = {
  readonly [Column in keyof C[Table]]: ValueOf<C[Table][Column]>;
};

type ValueOf<Type> = Type extends 'int' | 'bigint'
  ? number | null
  : Type extends 'boolean'
    ? boolean
    : string | null;

/** Rows that are yet to be written. */
export class RowLists<C extends Columns> {
  readonly #lists: ReadonlyMap<string, readonly (readonly [name: string, values: unknown[]])[]>;

  constructor(columns: C) {
    this.#lists = new Map(
      Object.entries(columns).map(([table, of]) => [
        table,
        Object.keys(of).map((name) => [name, []] as const),
      ]),
    );
  }

  add<Table extends keyof C & string>(table: Table, row: RowOf<C, Table>): void {
    for (const [name, values] of this.#lists.get(table) ?? [])
      values.push((row as Readonly<Record<string, unknown>>)[name]);
  }

  /** Rows of these tables. */
  count(tables: readonly (keyof C & string)[]): number {
    const first = (table: string) => this.#lists.get(table)?.[0]?.[1].length ?? 0;
    return tables.reduce((sum, table) => sum + first(table), 0);
  }

  /** Of its texts, roughly. */
  get bytes(): number {
    const lengths = this.parameters.flat().map((one) => (typeof one === 'string' ? one.length : 8));
    return lengths.reduce((sum, length) => sum + length, 0);
  }

  /** In the order of the columns. */
  get parameters(): readonly (readonly unknown[])[] {
    return [...this.#lists.values()].flatMap((lists) => lists.map(([, values]) => values));
  }
}

/** The parameters of a function, with their types. */
export function signatureOf(columns: Columns): string {
  return parametersOf(columns)
    .map(([name, type]) => `${name} ${type}[]`)
    .join(', ');
}

export function namesOf(columns: Columns): string {
  return parametersOf(columns)
    .map(([name]) => name)
    .join(', ');
}

export function countOf(columns: Columns): number {
  return parametersOf(columns).length;
}

function parametersOf(columns: Columns): readonly (readonly [name: string, type: string])[] {
  return Object.entries(columns).flatMap(([table, of]) =>
    Object.entries(of).map(([column, type]) => [`${table}_${column}`, type] as const),
  );
}
