import type { SharedValues } from '../../domain/codec.ts';
import type { KeyedValue, Kind, Records, StoredRecord } from '../../domain/ports.ts';
import { writtenChange } from '../../domain/records/written-changes.ts';
import type { RowBatch } from './row-batch.ts';

/** What becomes of a record between two writings. */
interface Pending {
  readonly kind: Kind;
  readonly id: string;
  /** As it stands in the database; undefined: its row is made, or made anew. */
  before: Records[Kind] | undefined;
  after: Records[Kind] | undefined;
  /** Whether a row may be there that has nothing to do with what it is now. */
  isGone: boolean;
  seq: number;
  readonly lost: Set<string>;
  readonly gained: Map<string, number>;
}

/** What a state is in the database. */
export interface StateRows {
  readonly state: number;
  /** Whether its base, if it has one, has such a record. */
  readonly isOfBase: (kind: Kind, id: string) => boolean;
  /** The next place in the order of its records and keys. */
  readonly next: () => number;
}

/** What has been committed in a state and is not in the database yet. */
export class PendingRows {
  readonly #records = new Map<string, Pending>();
  readonly #of: StateRows;

  constructor(of: StateRows) {
    this.#of = of;
  }

  get isEmpty(): boolean {
    return this.#records.size === 0;
  }

  touched(
    kind: Kind,
    id: string,
    before: KeyedValue | undefined,
    after: KeyedValue | undefined,
  ): void {
    const record = this.#pending(kind, id, before?.value);
    if (after === undefined || before === undefined) this.#begin(record, before !== undefined);
    else if (before.keys !== after.keys) this.#moveKeys(record, before.keys, after.keys);
    record.after = after?.value;
  }

  /** Records of the base are these. */
  differ(records: Iterable<StoredRecord>): void {
    for (const { kind, id, value } of records)
      this.#pending(kind, id, undefined).after = value as Records[Kind];
  }

  clear(): void {
    this.#records.clear();
  }

  /** All of it is among the rows, and no longer pending. */
  take(rows: RowBatch, written: SharedValues): void {
    for (const record of this.#records.values()) this.#write(record, rows, written);
    this.clear();
  }

  #pending(kind: Kind, id: string, before: Records[Kind] | undefined): Pending {
    const key = `${kind} ${id}`;
    const known = this.#records.get(key);
    if (known) return known;
    const lost = new Set<string>();
    const gained = new Map<string, number>();
    const made = { kind, id, before, after: before, isGone: false, seq: 0, lost, gained };
    this.#records.set(key, made);
    return made;
  }

  /** It ends or begins: nothing of what it was counts any more. */
  #begin(record: Pending, wasThere: boolean): void {
    record.before = undefined;
    record.isGone ||= wasThere;
    record.seq = wasThere ? 0 : this.#of.next();
    record.lost.clear();
    record.gained.clear();
  }

  #moveKeys(record: Pending, before: readonly string[], after: readonly string[]): void {
    for (const key of before)
      if (!after.includes(key)) {
        record.gained.delete(key);
        record.lost.add(key);
      }
    for (const key of after) if (!before.includes(key)) record.gained.set(key, this.#of.next());
  }

  #write(record: Pending, rows: RowBatch, written: SharedValues): void {
    const { kind, id, isGone, seq, lost, gained } = record;
    const named = { state: this.#of.state, kind, id };
    const isOfBase = () => this.#of.isOfBase(kind, id);
    if (isGone) rows.remove(named, record.after === undefined && isOfBase());
    const [, , json, differs] = writtenChange(record, written);
    if (record.after === undefined) return;
    if (differs === undefined) rows.put({ ...named, json, seq, isAgain: seq > 0 && isOfBase() });
    else rows.change(named, json);
    for (const key of lost) rows.lose(named, key);
    for (const [key, at] of gained) rows.gain(named, key, at);
  }
}
