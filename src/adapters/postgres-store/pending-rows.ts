import { SharedValues } from '../../domain/codec.ts';
import type { KeyedValue, Kind, Records, StoredRecord } from '../../domain/ports.ts';
import { writtenChange } from '../../domain/records/written-changes.ts';
import { RowBatch } from './row-batch.ts';

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

/** What has been committed and is not in the database yet. */
export class PendingRows {
  readonly #records = new Map<string, Pending>();
  #isReset = false;
  #written: SharedValues;
  #told = 0;
  #firstShared: number;
  #last: number;

  /** Goes on from the last number of an order, and the number of shared values, in the database. */
  constructor({ last, shared }: { readonly last: number; readonly shared: number }) {
    this.#last = last;
    this.#firstShared = shared;
    this.#written = new SharedValues(shared);
  }

  get isEmpty(): boolean {
    return this.#records.size === 0 && !this.#isReset;
  }

  readonly next = () => (this.#last += 1);

  touched(
    kind: Kind,
    id: string,
    before: KeyedValue | undefined,
    after: KeyedValue | undefined,
  ): void {
    const record = this.#of(kind, id, before?.value);
    if (after === undefined || before === undefined) this.#begin(record, before !== undefined);
    else if (before.keys !== after.keys) this.#moveKeys(record, before.keys, after.keys);
    record.after = after?.value;
  }

  /** Everything is as at the start, but for these. */
  reset(later: Iterable<StoredRecord>): void {
    this.clear();
    this.#isReset = true;
    for (const { kind, id, value } of later) {
      const record = this.#of(kind, id, undefined);
      record.after = value as Records[Kind];
    }
  }

  clear(): void {
    this.#records.clear();
    this.#isReset = false;
  }

  /** All of it, which is then no longer pending. */
  take(): { readonly rows: RowBatch; readonly isReset: boolean } {
    const rows = new RowBatch();
    for (const record of this.#records.values()) this.#write(record, rows);
    const { json } = this.#written;
    for (let at = this.#told; at < json.length; at += 1)
      rows.share(this.#firstShared + at, json[at]);
    this.#told = json.length;
    const isReset = this.#isReset;
    this.clear();
    return { rows, isReset };
  }

  #of(kind: Kind, id: string, before: Records[Kind] | undefined): Pending {
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
    record.seq = wasThere ? 0 : this.next();
    record.lost.clear();
    record.gained.clear();
  }

  #moveKeys(record: Pending, before: readonly string[], after: readonly string[]): void {
    for (const key of before)
      if (!after.includes(key)) {
        record.gained.delete(key);
        record.lost.add(key);
      }
    for (const key of after) if (!before.includes(key)) record.gained.set(key, this.next());
  }

  #write(record: Pending, rows: RowBatch): void {
    const { kind, id, isGone, seq, lost, gained } = record;
    if (isGone) rows.remove(kind, id);
    const [, , json, differs] = writtenChange(record, this.#written);
    if (record.after === undefined) return;
    if (differs === undefined) rows.put(kind, id, json, seq, this.next);
    else rows.change(kind, id, json, this.next);
    for (const key of lost) rows.lose(kind, id, key);
    for (const [key, at] of gained) rows.gain(kind, id, key, at);
  }
}
