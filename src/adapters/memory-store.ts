/**
 * A store in memory: records by kind and id, an index by key, and the due times in a heap. Values are readonly, so a
 * snapshot is a copy of the maps. Every commit gives its records a version never used before.
 */
import { dueAtOf, indexKeysOf } from '../domain/records/record-index.ts';
import type { Change, Due, Kind, Store, Stored } from '../domain/ports.ts';
import { DueTimes } from './due-times.ts';
import { KeyIndex } from './key-index.ts';
import { StagedStore } from './staged-store.ts';

export type Snapshot = readonly {
  readonly kind: Kind;
  readonly id: string;
  readonly value: unknown;
}[];

/** A record with what was derived from it. */
interface Entry extends Stored {
  readonly keys: readonly string[];
  readonly dueAt: number | undefined;
}

interface Shelf {
  readonly entries: Map<string, Entry>;
  readonly index: KeyIndex;
}

export class MemoryStore implements Store {
  readonly #shelves = new Map<Kind, Shelf>();
  readonly #due = new DueTimes();
  readonly #onCommit: () => void;
  #lastVersion = 0;

  constructor(onCommit: () => void = () => undefined) {
    this.#onCommit = onCommit;
  }

  read<K extends Kind>(kind: K, id: string): Promise<Stored<K> | undefined> {
    return Promise.resolve(this.#entry(kind, id) as Stored | undefined as Stored<K> | undefined);
  }

  find<K extends Kind>(
    kind: K,
    keys: readonly (readonly string[])[],
    limit = Infinity,
  ): Promise<readonly Stored<K>[]> {
    const { entries, index } = this.#shelf(kind);
    const [driving, ...others] = fewestFirst(keys, index);
    const found: Stored<K>[] = [];
    for (const id of driving === undefined ? entries.keys() : idsWithAny(driving, index)) {
      if (found.length >= limit) break;
      if (others.every((anyOf) => anyOf.some((key) => index.has(key, id)))) {
        found.push(entries.get(id) as Stored as Stored<K>);
      }
    }
    return Promise.resolve(found);
  }

  firstDue(now: number): Promise<Due | undefined> {
    const first = this.#due.first(now, ({ kind, id, at }) => this.#entry(kind, id)?.dueAt === at);
    const stored = first && this.#entry(first.kind, first.id);
    return Promise.resolve(stored && ({ kind: first.kind, at: first.at, stored } as Due));
  }

  commit(changes: readonly Change[]): Promise<'committed' | 'conflict'> {
    const current = changes.every(
      ({ kind, id, expected }) => (this.#entry(kind, id)?.version ?? 0) === expected,
    );
    if (!current) return Promise.resolve('conflict');
    for (const { kind, id, value } of changes) this.#write(kind, id, value);
    if (changes.length > 0) this.#onCommit();
    return Promise.resolve('committed');
  }

  snapshot(): Snapshot {
    return [...this.#shelves].flatMap(([kind, { entries }]) =>
      [...entries.values()].map(({ id, value }) => ({ kind, id, value })),
    );
  }

  /** A store to try changes on. */
  staged(): StagedStore {
    return new StagedStore(this.copy());
  }

  /** A store of its own that starts with the same records in the same versions. */
  copy(): MemoryStore {
    const copied = new MemoryStore();
    copied.restore(this.snapshot());
    for (const [kind, { entries }] of this.#shelves) {
      const shelf = copied.#shelf(kind);
      for (const [id, entry] of entries) shelf.entries.set(id, entry);
    }
    copied.#lastVersion = this.#lastVersion;
    return copied;
  }

  /** Puts the snapshot in place of everything. Whatever was read before then conflicts. */
  restore(snapshot: Snapshot): void {
    this.#shelves.clear();
    this.#due.clear();
    for (const { kind, id, value } of snapshot) this.#write(kind, id, value as Change['value']);
  }

  #write(kind: Kind, id: string, value: Change['value']): void {
    const { entries, index } = this.#shelf(kind);
    const before = entries.get(id);
    if (value === undefined) {
      entries.delete(id);
      index.move(id, before?.keys ?? [], []);
      return;
    }
    const keys = keysAfter(before?.keys, indexKeysOf(kind, value));
    if (keys !== before?.keys) index.move(id, before?.keys ?? [], keys);
    const dueAt = dueAtOf(kind, value);
    if (dueAt !== undefined && dueAt !== before?.dueAt) this.#due.add({ kind, id, at: dueAt });
    this.#lastVersion += 1;
    entries.set(id, { id, value, version: this.#lastVersion, keys, dueAt });
  }

  #entry(kind: Kind, id: string): Entry | undefined {
    return this.#shelves.get(kind)?.entries.get(id);
  }

  #shelf(kind: Kind): Shelf {
    const known = this.#shelves.get(kind);
    if (known) return known;
    const shelf: Shelf = { entries: new Map(), index: new KeyIndex() };
    this.#shelves.set(kind, shelf);
    return shelf;
  }
}

/** The lists of keys, first the one that the fewest ids have. */
function fewestFirst(
  keys: readonly (readonly string[])[],
  index: KeyIndex,
): readonly (readonly string[])[] {
  const sizeOf = (anyOf: readonly string[]) =>
    anyOf.reduce((sum, key) => sum + index.sizeOf(key), 0);
  return [...keys].sort((one, other) => sizeOf(one) - sizeOf(other));
}

/** Each id that has one of the keys, once. */
function idsWithAny(anyOf: readonly string[], index: KeyIndex): Iterable<string> {
  const [only, ...more] = anyOf;
  if (only === undefined || more.length === 0) return only === undefined ? [] : index.idsOf(only);
  return new Set(anyOf.flatMap((key) => [...index.idsOf(key)]));
}

/** The keys as they were where nothing changed: most changes move no record in the index. */
function keysAfter(
  before: readonly string[] | undefined,
  after: readonly string[],
): readonly string[] {
  const same = before?.length === after.length && after.every((key, at) => key === before[at]);
  return same ? before : after;
}
