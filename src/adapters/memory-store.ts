/**
 * A store in memory: a shelf of records for each kind, and their due times. Values are readonly, and a copy shares with
 * its original what both have. Every commit gives its records a version never used before.
 */
import { byKindAndKey } from '../domain/index-keys.ts';
import { indexOf } from '../domain/records/record-index.ts';
import type {
  Change,
  CommitListener,
  Due,
  GainedKey,
  IsPassedOver,
  KeyOrder,
  Kind,
  Page,
  Part,
  Records,
  Store,
  Stored,
  StoredRecord,
} from '../domain/ports.ts';
import type { DueRecord } from './due-heap.ts';
import { DueTimes } from './due-times.ts';
import { findOn, pageOf } from './search-shelf.ts';
import { Shelf, type Entry } from './shelf.ts';
import { StagedStore } from './staged-store.ts';

/** All that a store holds, as plain values: put into another store, it answers there as it does here. */
export interface Snapshot {
  /** In the order in which they were made. */
  readonly records: readonly StoredRecord[];
  readonly keyOrders: readonly KeyOrder[];
}

export class MemoryStore implements Store {
  #shelves = new Map<Kind, Shelf>();
  #due = new DueTimes();
  readonly #isCurrent = ({ kind, id, at, seq }: DueRecord) => {
    const entry = this.#entry(kind, id);
    return entry?.dueAt === at && entry.seq === seq;
  };
  readonly #nextSeq = () => (this.#lastSeq += 1);
  readonly #listener: CommitListener | undefined;
  #lastVersion = 0;
  /** Entries of no higher version are older than the store's last reset: theirs is higher by as much. */
  #older = 0;
  #lastSeq = 0;

  constructor(listener?: CommitListener) {
    this.#listener = listener;
  }

  read<K extends Kind>(kind: K, id: string): Promise<Stored<K> | undefined> {
    const entry = this.#entry(kind, id);
    return Promise.resolve(entry && (this.#stored(entry) as Stored<K>));
  }

  find<K extends Kind>(
    kind: K,
    keys: readonly (readonly string[])[],
    limit = Infinity,
  ): Promise<readonly Stored<K>[]> {
    const shelf = this.#shelf(kind);
    return prepared(
      shelf.prepare(keys),
      () => this.#allStored(findOn(shelf, keys, limit)) as readonly Stored<K>[],
    );
  }

  page<K extends Kind>(
    kind: K,
    keys: readonly (readonly string[])[],
    part: Part,
  ): Promise<Page<K>> {
    const shelf = this.#shelf(kind);
    return prepared(shelf.prepare(keys), () => {
      const { total, records } = pageOf(shelf, keys, part);
      return { total, records: this.#allStored(records) } as Page<K>;
    });
  }

  firstDue(now: number, isPassedOver?: IsPassedOver): Promise<Due | undefined> {
    const first = this.#due.first(now, this.#isCurrent, isPassedOver);
    const entry = first && this.#entry(first.kind, first.id);
    return Promise.resolve(
      entry && ({ kind: first.kind, at: first.at, stored: this.#stored(entry) } as Due),
    );
  }

  commit(changes: readonly Change[]): Promise<'committed' | 'conflict'> {
    const current = changes.every(
      ({ kind, id, expected }) => this.#versionOf(this.#entry(kind, id)) === expected,
    );
    if (!current) return Promise.resolve('conflict');
    for (const { kind, id, value } of changes) {
      const before = this.#entry(kind, id);
      this.#write(kind, id, value);
      this.#listener?.touched(kind, id, before, this.#entry(kind, id));
    }
    if (changes.length > 0) this.#listener?.committed();
    return Promise.resolve('committed');
  }

  snapshot(): Snapshot {
    const keyOrders = [...this.keyOrders()].filter((one) => one !== undefined);
    return { records: [...this.records()], keyOrders: keyOrders.sort(byKindAndKey) };
  }

  /** One after another, in the order in which they were made; meanwhile nothing must change. */
  *records(): Generator<StoredRecord> {
    const shelves = [...this.#shelves].map(([kind, shelf]) => new Ahead(kind, shelf.entries()));
    for (;;) {
      const first = shelves.reduce(earlier, NOTHING_AHEAD);
      if (first.next === undefined) return;
      const { id, value } = first.next;
      yield { kind: first.kind, id, value };
      first.step();
    }
  }

  /** One after another, in no order, undefined for each key that has none; meanwhile nothing must change. */
  *keyOrders(): Generator<KeyOrder | undefined> {
    for (const [kind, shelf] of this.#shelves)
      for (const [key, ids] of shelf.ordersOfTheirOwn()) yield ids && { kind, key, ids };
  }

  /** A store to try changes on. */
  staged(): StagedStore {
    return new StagedStore(this.copy());
  }

  /** A store of its own that starts with the same records in the same versions. It costs what differs. */
  copy(listener?: CommitListener): MemoryStore {
    const copied = new MemoryStore(listener);
    copied.#take(this);
    copied.#lastVersion = this.#lastVersion;
    copied.#older = this.#older;
    return copied;
  }

  /** Puts what is in another store in place of everything. Whatever was read before then conflicts. */
  become(other: MemoryStore): void {
    this.#take(other);
    this.#older = Math.max(this.#lastVersion, other.#lastVersion);
    this.#lastVersion = this.#older + other.#lastVersion;
  }

  /** A store of this kind with nothing in it. */
  empty(): MemoryStore {
    return new MemoryStore();
  }

  /** A record as it has become; one that is new was made after all that are here. */
  put({ kind, id, value }: StoredRecord): void {
    this.#write(kind, id, value as Change['value']);
  }

  /** The record is gone. */
  drop(kind: Kind, id: string): void {
    if (this.#entry(kind, id)) this.#write(kind, id, undefined);
  }

  valueOf<K extends Kind>(kind: K, id: string): Records[K] | undefined {
    return this.#entry(kind, id)?.value as Records[K] | undefined;
  }

  order({ kind, key, ids }: KeyOrder): void {
    this.#shelf(kind).order(key, ids);
  }

  /** The record, which has the key, has got it after all others. */
  gain({ kind, id, key }: GainedKey): void {
    this.#shelf(kind).gain(id, key);
  }

  /** Puts the snapshot in place of everything. Whatever was read before then conflicts. */
  restore({ records, keyOrders }: Snapshot): void {
    this.#shelves = new Map();
    this.#due = new DueTimes();
    this.#lastSeq = 0;
    for (const record of records) this.put(record);
    for (const keyOrder of keyOrders) this.order(keyOrder);
  }

  #write(kind: Kind, id: string, value: Change['value']): void {
    const shelf = this.#shelf(kind);
    const due = shelf.get(id)?.dueAt;
    if (value === undefined) {
      shelf.remove(id);
      if (due !== undefined) this.#due.outdate(this.#isCurrent);
      return;
    }
    this.#lastVersion += 1;
    this.#noteDue(kind, shelf.write(id, value, this.#lastVersion, this.#nextSeq), due);
  }

  /** The same records, with all that is kept of them. */
  #take(other: MemoryStore): void {
    this.#shelves = new Map([...other.#shelves].map(([kind, shelf]) => [kind, shelf.copy()]));
    this.#due = other.#due.copy(other.#isCurrent);
    this.#lastSeq = other.#lastSeq;
  }

  #allStored(entries: readonly Stored[]): readonly Stored[] {
    return this.#older === 0 ? entries : entries.map((entry) => this.#stored(entry));
  }

  #stored(entry: Stored): Stored {
    if (entry.version > this.#older) return entry;
    return { id: entry.id, value: entry.value, version: this.#versionOf(entry) };
  }

  #versionOf(entry: Stored | undefined): number {
    if (entry === undefined) return 0;
    return entry.version > this.#older ? entry.version : entry.version + this.#older;
  }

  #noteDue(kind: Kind, { id, dueAt, seq }: Entry, before: number | undefined): void {
    if (dueAt === before) return;
    if (dueAt !== undefined) this.#due.add({ kind, id, at: dueAt, seq });
    if (before !== undefined) this.#due.outdate(this.#isCurrent);
  }

  #entry(kind: Kind, id: string): Entry | undefined {
    return this.#shelves.get(kind)?.get(id);
  }

  #shelf(kind: Kind): Shelf {
    const known = this.#shelves.get(kind);
    if (known) return known;
    const shelf = new Shelf(indexOf(kind));
    this.#shelves.set(kind, shelf);
    return shelf;
  }
}

/** The entries of a kind, in the order in which they were made, with the one that comes next. */
class Ahead {
  readonly kind: Kind;
  readonly #entries: Iterator<Entry>;
  next: Entry | undefined;

  constructor(kind: Kind, entries: Iterable<Entry>) {
    this.kind = kind;
    this.#entries = entries[Symbol.iterator]();
    this.step();
  }

  step(): void {
    const step = this.#entries.next();
    this.next = step.done === true ? undefined : step.value;
  }
}

const NOTHING_AHEAD = new Ahead('user', []);

function earlier(one: Ahead, other: Ahead): Ahead {
  return (one.next?.seq ?? Infinity) <= (other.next?.seq ?? Infinity) ? one : other;
}

function prepared<T>(first: Promise<unknown> | undefined, then: () => T): Promise<T> {
  return first === undefined ? Promise.resolve(then()) : first.then(then);
}
