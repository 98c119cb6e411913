/**
 * A store in memory: a shelf of records for each kind, and the due times in a heap. Values are readonly, so a
 * snapshot is a copy of the maps. Every commit gives its records a version never used before.
 */
import { indexOf } from '../domain/records/record-index.ts';
import type {
  Change,
  Due,
  IsPassedOver,
  Kind,
  Page,
  Part,
  Store,
  Stored,
} from '../domain/ports.ts';
import { DueTimes, type DueRecord } from './due-times.ts';
import { Shelf, type Entry } from './shelf.ts';
import { StagedStore } from './staged-store.ts';

/** All that a store holds, as plain values: put into another store, it answers there as it does here. */
export interface Snapshot {
  /** In the order in which they were made. */
  readonly records: readonly {
    readonly kind: Kind;
    readonly id: string;
    readonly value: unknown;
  }[];
  /** The keys that records have got in another order than they were made in: the ids in the order of the key. */
  readonly keyOrders: readonly {
    readonly kind: Kind;
    readonly key: string;
    readonly ids: readonly string[];
  }[];
}

/** Told of what is committed. */
export interface StoreListener {
  /** A record has changed; it had the keys of `before` and has those of `after`. */
  touched(kind: Kind, id: string, before: readonly string[], after: readonly string[]): void;
  committed(): void;
}

export class MemoryStore implements Store {
  readonly #shelves = new Map<Kind, Shelf>();
  readonly #due = new DueTimes();
  readonly #isCurrent = ({ kind, id, at, seq }: DueRecord) => {
    const entry = this.#entry(kind, id);
    return entry?.dueAt === at && entry.seq === seq;
  };
  readonly #nextSeq = () => (this.#lastSeq += 1);
  readonly #listener: StoreListener | undefined;
  #lastVersion = 0;
  #lastSeq = 0;

  constructor(listener?: StoreListener) {
    this.#listener = listener;
  }

  read<K extends Kind>(kind: K, id: string): Promise<Stored<K> | undefined> {
    return Promise.resolve(this.#entry(kind, id) as Stored | undefined as Stored<K> | undefined);
  }

  find<K extends Kind>(
    kind: K,
    keys: readonly (readonly string[])[],
    limit = Infinity,
  ): Promise<readonly Stored<K>[]> {
    const shelf = this.#shelf(kind);
    return prepared(
      shelf.prepare(keys),
      () => shelf.find(keys, limit) as readonly Stored[] as readonly Stored<K>[],
    );
  }

  page<K extends Kind>(
    kind: K,
    keys: readonly (readonly string[])[],
    part: Part,
  ): Promise<Page<K>> {
    const shelf = this.#shelf(kind);
    return prepared(shelf.prepare(keys), () => shelf.page(keys, part) as Page<K>);
  }

  firstDue(now: number, isPassedOver?: IsPassedOver): Promise<Due | undefined> {
    const first = this.#due.first(now, this.#isCurrent, isPassedOver);
    const stored = first && this.#entry(first.kind, first.id);
    return Promise.resolve(stored && ({ kind: first.kind, at: first.at, stored } as Due));
  }

  commit(changes: readonly Change[]): Promise<'committed' | 'conflict'> {
    const current = changes.every(
      ({ kind, id, expected }) => (this.#entry(kind, id)?.version ?? 0) === expected,
    );
    if (!current) return Promise.resolve('conflict');
    for (const { kind, id, value } of changes) {
      const before = this.#entry(kind, id)?.keys ?? [];
      this.#write(kind, id, value);
      this.#listener?.touched(kind, id, before, this.#entry(kind, id)?.keys ?? []);
    }
    if (changes.length > 0) this.#listener?.committed();
    return Promise.resolve('committed');
  }

  snapshot(): Snapshot {
    const entries = [...this.#shelves].flatMap(([kind, shelf]) =>
      [...shelf.entries.values()].map((entry) => ({ kind, entry })),
    );
    const records = entries
      .sort((one, other) => one.entry.seq - other.entry.seq)
      .map(({ kind, entry: { id, value } }) => ({ kind, id, value }));
    const keyOrders = [...this.#shelves].flatMap(([kind, shelf]) =>
      [...shelf.ordersOfTheirOwn()].map(([key, ids]) => ({ kind, key, ids })),
    );
    return { records, keyOrders: keyOrders.sort(byKindAndKey) };
  }

  /** A store to try changes on. */
  staged(): StagedStore {
    return new StagedStore(this.copy());
  }

  /** A store of its own that starts with the same records in the same versions. */
  copy(): MemoryStore {
    const copied = new MemoryStore();
    for (const [kind, shelf] of this.#shelves) {
      for (const entry of shelf.entries.values()) copied.#take(kind, entry);
      for (const [key, ids] of shelf.ordersOfTheirOwn()) copied.#shelf(kind).order(key, ids);
    }
    copied.#lastVersion = this.#lastVersion;
    copied.#lastSeq = this.#lastSeq;
    return copied;
  }

  /** Puts the snapshot in place of everything. Whatever was read before then conflicts. */
  restore(snapshot: Snapshot): void {
    this.#shelves.clear();
    this.#due.clear();
    this.#lastSeq = 0;
    for (const { kind, id, value } of snapshot.records)
      this.#write(kind, id, value as Change['value']);
    for (const { kind, key, ids } of snapshot.keyOrders) this.#shelf(kind).order(key, ids);
  }

  #write(kind: Kind, id: string, value: Change['value']): void {
    const shelf = this.#shelf(kind);
    const due = shelf.entries.get(id)?.dueAt;
    if (value === undefined) {
      shelf.remove(id);
      if (due !== undefined) this.#due.outdate(this.#isCurrent);
      return;
    }
    this.#lastVersion += 1;
    this.#noteDue(kind, shelf.write(id, value, this.#lastVersion, this.#nextSeq), due);
  }

  #take(kind: Kind, entry: Entry): void {
    this.#shelf(kind).take(entry);
    this.#noteDue(kind, entry, undefined);
  }

  #noteDue(kind: Kind, { id, dueAt, seq }: Entry, before: number | undefined): void {
    if (dueAt === before) return;
    if (dueAt !== undefined) this.#due.add({ kind, id, at: dueAt, seq });
    if (before !== undefined) this.#due.outdate(this.#isCurrent);
  }

  #entry(kind: Kind, id: string): Entry | undefined {
    return this.#shelves.get(kind)?.entries.get(id);
  }

  #shelf(kind: Kind): Shelf {
    const known = this.#shelves.get(kind);
    if (known) return known;
    const shelf = new Shelf(indexOf(kind));
    this.#shelves.set(kind, shelf);
    return shelf;
  }
}

function byKindAndKey(
  one: Snapshot['keyOrders'][number],
  other: Snapshot['keyOrders'][number],
): number {
  if (one.kind !== other.kind) return one.kind < other.kind ? -1 : 1;
  return one.key < other.key ? -1 : 1;
}

function prepared<T>(first: Promise<unknown> | undefined, then: () => T): Promise<T> {
  return first === undefined ? Promise.resolve(then()) : first.then(then);
}
