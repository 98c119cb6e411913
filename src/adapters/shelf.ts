/** The records of one kind in memory: by id, by key, and in the order of results. */
import { fieldOfKey, withinField, type RecordIndex } from '../domain/index-keys.ts';
import type { Kind, Records, Stored } from '../domain/ports.ts';
import { KeyIndex } from './key-index.ts';
import { ResultOrder, type Place } from './result-order.ts';
import { SharedMap } from './shared-map.ts';
import type { Ids } from './shared-set.ts';
import { WithinIndexes } from './within-indexes.ts';

/** A record with what was derived from it. */
export interface Entry extends Stored {
  readonly keys: readonly string[];
  readonly dueAt: number | undefined;
  /** Counts the records that were made before it in its store, of whatever kind. */
  readonly seq: number;
  readonly place: Place;
}

/** A copy costs what differs between the two. */
export class Shelf {
  readonly record: RecordIndex<Kind>;
  readonly #entries: SharedMap<Entry>;
  readonly #index: KeyIndex;
  readonly #order: ResultOrder;
  readonly #within: WithinIndexes<Entry>;
  readonly #isCurrent = (place: Place) => this.#entries.get(place.id)?.place === place;

  constructor(
    record: RecordIndex<Kind>,
    entries = new SharedMap<Entry>(),
    index = new KeyIndex(),
    order = new ResultOrder(),
  ) {
    this.record = record;
    this.#entries = entries;
    this.#index = index;
    this.#order = order;
    this.#within = new WithinIndexes(record, entries);
  }

  get size(): number {
    return this.#entries.size;
  }

  get(id: string): Entry | undefined {
    return this.#entries.get(id);
  }

  /** In the order in which they were made. */
  ids(): Iterable<string> {
    return this.#entries.keys();
  }

  /** In the order in which they were made. */
  entries(): Iterable<Entry> {
    return this.#entries.values();
  }

  /** Visits the ids in the order of results until `visit` says that it has enough. */
  walk(visit: (id: string) => 'more' | 'enough'): void {
    this.#order.walk(this.size, this.#isCurrent, visit);
  }

  /** What a search by the keys has to wait for; undefined: nothing. */
  prepare(keys: readonly (readonly string[])[]): Promise<unknown> | undefined {
    if (this.record.within === undefined) return undefined;
    const fields = new Set(keys.flat().map(fieldOfKey));
    const within = [...fields].filter((field) => withinField(field) !== undefined);
    if (within.length === 0) return undefined;
    return Promise.all(within.map((field) => this.#within.refresh(field)));
  }

  /** In the order in which they got the key. */
  idsWith(key: string): Ids {
    const field = fieldOfKey(key);
    return withinField(field) === undefined
      ? this.#index.idsOf(key)
      : this.#within.idsOf(field, key.slice(field.length + 1));
  }

  /** `nextSeq` gives a record that was not there its place among all. */
  write(id: string, value: Records[Kind], version: number, nextSeq: () => number): Entry {
    const before = this.#entries.get(id);
    const keys = this.#keysOf(value, before);
    const at = this.record.orderedBy?.(value) ?? 0;
    const place = before?.place.at === at ? before.place : { id, at };
    const dueAt = this.record.dueAt?.(value);
    const entry = { id, value, version, keys, dueAt, seq: before?.seq ?? nextSeq(), place };
    this.#entries.set(id, entry);
    if (keys !== before?.keys) this.#index.move(id, before?.keys ?? [], keys);
    if (place !== before?.place) {
      if (before !== undefined) this.#order.leave();
      this.#order.note(place, this.size, this.#isCurrent);
    }
    this.#within.note(id, before?.value);
    return entry;
  }

  #keysOf(value: Records[Kind], before: Entry | undefined): readonly string[] {
    const { keyMembers } = this.record;
    if (before === undefined) return asLongAsItIs(this.record.keys(value));
    if (keyMembers !== undefined && haveSame(keyMembers, value, before.value)) return before.keys;
    return keysAfter(before.keys, this.record.keys(value));
  }

  remove(id: string): void {
    const before = this.#entries.get(id);
    this.#index.move(id, before?.keys ?? [], []);
    this.#entries.delete(id);
    this.#order.leave();
    this.#within.note(id, before?.value);
  }

  /** Of each key that several records have: the ids, if they have got it in another order than they were made in. */
  *ordersOfTheirOwn(): Iterable<readonly [key: string, ids: readonly string[] | undefined]> {
    for (const [key, ids] of this.#index.several())
      yield [key, this.#areAsMade(ids) ? undefined : [...ids]];
  }

  #areAsMade(ids: Iterable<string>): boolean {
    let last = 0;
    for (const id of ids) {
      const seq = this.#entries.get(id)?.seq ?? 0;
      if (seq < last) return false;
      last = seq;
    }
    return true;
  }

  /** The records that have the key have got it in this order. */
  order(key: string, ids: readonly string[]): void {
    this.#index.order(key, ids);
  }

  /** The record has got the key after all others. */
  gain(id: string, key: string): void {
    if (!this.#entries.get(id)?.keys.includes(key)) return;
    this.#index.move(id, [key], []);
    this.#index.move(id, [], [key]);
  }

  /** One with the same entries. */
  copy(): Shelf {
    const { shared } = this.#entries;
    const entries = this.#entries.copy();
    if (this.#entries.shared !== shared) this.#within.share();
    return new Shelf(this.record, entries, this.#index.copy(), this.#order.copy(this.#isCurrent));
  }
}

function haveSame<T extends object>(members: readonly (keyof T)[], one: T, other: T): boolean {
  for (const member of members) if (one[member] !== other[member]) return false;
  return true;
}

/** The keys as they were where nothing changed: most changes move no record in the index. */
function keysAfter(before: readonly string[], after: readonly string[]): readonly string[] {
  const same = before.length === after.length && after.every((key, at) => key === before[at]);
  return same ? before : asLongAsItIs(after);
}

/** A list that was pushed to holds room for 16 and more to come: 200 bytes for each record. */
function asLongAsItIs(keys: readonly string[]): readonly string[] {
  return keys.slice();
}
