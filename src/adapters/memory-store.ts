/**
 * A store in memory: records by kind and id, an index by key, and the due times in a heap. Values are readonly, so a
 * snapshot is a copy of the maps. Every commit gives its records a version never used before.
 */
import { dueAtOf, indexKeysOf } from '../domain/index-keys.ts';
import type { Change, Kind, Store, Stored } from '../domain/ports.ts';
import { DueTimes } from './due-times.ts';

export type Snapshot = readonly {
  readonly kind: Kind;
  readonly id: string;
  readonly value: unknown;
}[];

interface Entry {
  readonly stored: Stored;
  readonly keys: readonly string[];
  readonly dueAt: number | undefined;
}

interface Shelf {
  readonly entries: Map<string, Entry>;
  readonly index: Map<string, Set<string>>;
}

export class MemoryStore implements Store {
  readonly #shelves = new Map<Kind, Shelf>();
  readonly #due = new DueTimes();
  #lastVersion = 0;

  read<K extends Kind>(kind: K, id: string): Promise<Stored<K> | undefined> {
    return Promise.resolve(this.#entry(kind, id)?.stored as Stored<K> | undefined);
  }

  find<K extends Kind>(
    kind: K,
    keys: readonly (readonly string[])[],
    limit = Infinity,
  ): Promise<readonly Stored<K>[]> {
    const { entries, index } = this.#shelf(kind);
    const found: Stored<K>[] = [];
    for (const id of candidates(keys, index, entries)) {
      if (found.length >= limit) break;
      if (keys.every((anyOf) => anyOf.some((key) => index.get(key)?.has(id)))) {
        found.push(entries.get(id)?.stored as Stored<K>);
      }
    }
    return Promise.resolve(found);
  }

  firstDue(now: number): Promise<Stored<'humanTask'> | undefined> {
    const id = this.#due.first(now, (one, at) => {
      const entry = this.#entry('humanTask', one);
      return entry?.dueAt === at;
    });
    return id === undefined ? Promise.resolve(undefined) : this.read('humanTask', id);
  }

  commit(changes: readonly Change[]): Promise<'committed' | 'conflict'> {
    const current = changes.every(
      ({ kind, id, expected }) => (this.#entry(kind, id)?.stored.version ?? 0) === expected,
    );
    if (!current) return Promise.resolve('conflict');
    for (const { kind, id, value } of changes) this.#write(kind, id, value);
    return Promise.resolve('committed');
  }

  snapshot(): Snapshot {
    return [...this.#shelves].flatMap(([kind, { entries }]) =>
      [...entries.values()].map(({ stored }) => ({ kind, id: stored.id, value: stored.value })),
    );
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
    const before = entries.get(id)?.keys ?? [];
    const keys = indexKeysOf(kind, value);
    this.#lastVersion += 1;
    const dueAt = dueAtOf(kind, value);
    entries.set(id, { stored: { id, value, version: this.#lastVersion }, keys, dueAt });
    reindex(index, id, before, keys);
    if (dueAt !== undefined) this.#due.add(id, dueAt);
  }

  #entry(kind: Kind, id: string): Entry | undefined {
    return this.#shelves.get(kind)?.entries.get(id);
  }

  #shelf(kind: Kind): Shelf {
    const known = this.#shelves.get(kind);
    if (known) return known;
    const shelf: Shelf = { entries: new Map(), index: new Map() };
    this.#shelves.set(kind, shelf);
    return shelf;
  }
}

/** The ids worth looking at: those under the list of keys that has the fewest, or all. */
function candidates(
  keys: readonly (readonly string[])[],
  index: Map<string, Set<string>>,
  entries: Map<string, Entry>,
): Iterable<string> {
  const lists = keys.map((anyOf) => anyOf.map((key) => index.get(key) ?? new Set<string>()));
  const size = (sets: readonly Set<string>[]) => sets.reduce((sum, set) => sum + set.size, 0);
  const [smallest] = lists.sort((one, other) => size(one) - size(other));
  if (smallest === undefined) return entries.keys();
  const [only, ...more] = smallest;
  if (more.length === 0) return only ?? [];
  return new Set(smallest.flatMap((set) => [...set]));
}

function reindex(
  index: Map<string, Set<string>>,
  id: string,
  before: readonly string[],
  after: readonly string[],
): void {
  for (const key of before) {
    if (after.includes(key)) continue;
    const ids = index.get(key);
    ids?.delete(id);
    if (ids?.size === 0) index.delete(key);
  }
  for (const key of after) {
    if (before.includes(key)) continue;
    const ids = index.get(key);
    if (ids) ids.add(id);
    else index.set(key, new Set([id]));
  }
}
