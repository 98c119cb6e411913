import { createHash } from 'node:crypto';
import type { Kind } from '../../domain/ports.ts';
import { partsOfChange, partsOfRecord } from '../../domain/records/parts-of-records.ts';
import { rowColumns, RowLists } from './columns.ts';

/** A record of a state. */
interface Named {
  readonly state: number;
  readonly kind: Kind;
  readonly id: string;
}

interface Whole extends Named {
  readonly json: unknown;
  /** Its place among all records of the state where it is new; 0: it keeps the place that it has. */
  readonly seq: number;
  /** Whether the base of the state has another of that id, which was removed. */
  readonly isAgain: boolean;
}

/** Rows that are written together. */
export class RowBatch {
  readonly #lists = new RowLists(rowColumns);
  readonly #nextNumber: () => number;

  constructor(nextNumber: () => number) {
    this.#nextNumber = nextNumber;
  }

  /** How many rows of records, their parts and keys are written. */
  get size(): number {
    return this.#lists.count(['record', 'part', 'gained']);
  }

  get bytes(): number {
    return this.#lists.bytes;
  }

  /** Of the functions `put` and `keep`. */
  get parameters(): readonly unknown[] {
    return this.#lists.parameters;
  }

  /** The record with all that stands beside it. `isOfBase`: the state tells then that it is gone. */
  remove({ state, kind, id }: Named, isOfBase: boolean): void {
    const hash = hashOf(kind, id);
    this.#lists.add('gone', { state, hash });
    if (isOfBase) this.#record({ state, kind, id }, { hash, value: null });
  }

  put(record: Whole): void {
    const { state, kind, id, json, seq, isAgain } = record;
    const hash = hashOf(kind, id);
    const { own, parts } = partsOfRecord(kind, json);
    if (parts !== undefined) this.#lists.add('anew', { state, hash });
    this.#record(record, { hash, seq, is_again: isAgain, value: JSON.stringify(own) });
    this.#parts(state, hash, parts ?? []);
  }

  /** `json` is what differs from the value that the record had. */
  change(record: Named, json: unknown): void {
    const hash = hashOf(record.kind, record.id);
    const { own, parts } = partsOfChange(json);
    this.#record(record, { hash, is_change: true, value: JSON.stringify(own) });
    this.#parts(record.state, hash, parts);
  }

  lose({ state, kind, id }: Named, key: string): void {
    this.#lists.add('lost', { state, record: hashOf(kind, id), hash: hashOf(key) });
  }

  gain({ state, kind, id }: Named, key: string, seq: number): void {
    const record = hashOf(kind, id);
    this.#lists.add('gained', { state, record, hash: hashOf(key), key: storable(key), seq });
  }

  share(index: number, json: unknown): void {
    this.#lists.add('shared', { index, value: JSON.stringify(json) });
  }

  #record(
    { state, kind, id }: Named,
    told: {
      readonly hash: string;
      readonly seq?: number;
      readonly is_change?: boolean;
      readonly is_again?: boolean;
      readonly value: string | null;
    },
  ): void {
    const usual = { seq: 0, is_change: false, is_again: false };
    this.#lists.add('record', { state, kind, id: storable(id), ...usual, ...told });
  }

  #parts(state: number, record: string, parts: readonly (readonly [string, unknown])[]): void {
    for (const [part, json] of parts) {
      const [hash, place, value] = [hashOf(part), this.#nextNumber(), JSON.stringify(json)];
      this.#lists.add('part', { state, record, hash, place, value });
    }
  }
}

/** Any text as one that a database takes: none with the character 0, or with half a pair of surrogates. */
function storable(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

export function fromStorable(text: string): string {
  return JSON.parse(`"${text}"`) as string;
}

/** In the form of a UUID, as a column has it. */
function hashOf(...texts: readonly string[]): string {
  const hex = createHash('sha256').update(JSON.stringify(texts)).digest('hex');
  return hex.slice(0, 32);
}
