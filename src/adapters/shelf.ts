/** The records of one kind in memory: by id, by key, and in the order of results. */
import { fieldOfKey, withinField, type RecordIndex } from '../domain/index-keys.ts';
import type { Kind, Page, Part, Records, Stored } from '../domain/ports.ts';
import { firstInOrder } from '../domain/search/first-in-order.ts';
import { KeyIndex } from './key-index.ts';
import { firstOfResultsFirst, ResultOrder, type Place } from './result-order.ts';
import { WithinIndex } from './within-index.ts';

/** A record with what was derived from it. */
export interface Entry extends Stored {
  readonly keys: readonly string[];
  readonly dueAt: number | undefined;
  /** Counts the records that were made before it in its store, of whatever kind. */
  readonly seq: number;
  readonly place: Place;
}

/** Fields of `within` that are kept up; the one that was asked for least recently goes. */
const MOST_WITHIN = 8;

type Keys = readonly (readonly string[])[];

/** The ids that have one of some keys. */
interface AnyOf {
  readonly sets: readonly ReadonlySet<string>[];
  /** How many there are, an id that has several of the keys counted each time. */
  readonly size: number;
  /** Whether no id can have several. */
  readonly isDisjoint: boolean;
}

export class Shelf {
  readonly #entries = new Map<string, Entry>();
  readonly #record: RecordIndex<Kind>;
  readonly #index = new KeyIndex();
  readonly #order = new ResultOrder((place) => this.#entries.get(place.id)?.place === place);
  readonly #within = new Map<string, WithinIndex<Records[Kind]>>();

  constructor(record: RecordIndex<Kind>) {
    this.#record = record;
  }

  get entries(): ReadonlyMap<string, Entry> {
    return this.#entries;
  }

  /** `nextSeq` gives a record that was not there its place among all. */
  write(id: string, value: Records[Kind], version: number, nextSeq: () => number): Entry {
    const before = this.#entries.get(id);
    const keys = keysAfter(before?.keys, this.#record.keys(value));
    const at = this.#record.orderedBy?.(value) ?? 0;
    const place = before?.place.at === at ? before.place : { id, at };
    const dueAt = this.#record.dueAt?.(value);
    const entry = { id, value, version, keys, dueAt, seq: before?.seq ?? nextSeq(), place };
    this.#put(entry, before);
    return entry;
  }

  /** The ids of each key that its records have got in another order than they were made in. */
  *ordersOfTheirOwn(): Iterable<readonly [key: string, ids: readonly string[]]> {
    const seqOf = (id: string) => this.#entries.get(id)?.seq ?? 0;
    for (const [key, ids] of this.#index.shared()) {
      const inOrder = [...ids];
      if (inOrder.some((id, at) => at > 0 && seqOf(id) < seqOf(inOrder[at - 1] ?? '')))
        yield [key, inOrder];
    }
  }

  /** The records that have the key have got it in this order. */
  order(key: string, ids: readonly string[]): void {
    this.#index.order(key, ids);
  }

  /** Takes an entry of another shelf as it is. */
  take(entry: Entry): void {
    this.#put(entry, this.#entries.get(entry.id));
  }

  remove(id: string): void {
    const before = this.#entries.get(id);
    this.#index.move(id, before?.keys ?? [], []);
    this.#entries.delete(id);
    for (const within of this.#within.values()) within.note(id, before?.value);
  }

  #put(entry: Entry, before: Entry | undefined): void {
    const { id, keys, place } = entry;
    this.#entries.set(id, entry);
    if (keys !== before?.keys) this.#index.move(id, before?.keys ?? [], keys);
    if (place !== before?.place) this.#order.note(place, this.#entries.size);
    for (const within of this.#within.values()) within.note(id, before?.value);
  }

  /** What a search by the keys has to wait for; undefined: nothing. */
  prepare(keys: Keys): Promise<unknown> | undefined {
    if (this.#record.within === undefined) return undefined;
    const fields = new Set(keys.flat().map(fieldOfKey));
    const within = [...fields].filter((field) => withinField(field) !== undefined);
    if (within.length === 0) return undefined;
    return Promise.all(within.map((field) => this.#withinIndex(field).refresh()));
  }

  /** The entries in the order in which they got the key, at most `limit`. */
  find(keys: Keys, limit: number): readonly Entry[] {
    const [driving, ...others] = this.#fewestFirst(keys);
    const found: Entry[] = [];
    for (const id of driving === undefined ? this.#entries.keys() : idsOf(driving)) {
      if (found.length >= limit) break;
      const entry = hasEach(others, id) ? this.#entries.get(id) : undefined;
      if (entry) found.push(entry);
    }
    return found;
  }

  page(keys: Keys, { start, size }: Part): Page {
    const lists = this.#fewestFirst(keys);
    const [driving, ...others] = lists;
    const counted =
      driving === undefined || (others.length === 0 && driving.isDisjoint)
        ? (driving?.size ?? this.#entries.size)
        : undefined;
    const found = counted === undefined ? this.find(keys, Infinity) : undefined;
    const total = counted ?? found?.length ?? 0;
    const count = start >= total || size === 0 ? 0 : start + size;
    if (count === 0) return { total, records: [] };
    const first =
      this.#firstByWalking(lists, total, count) ??
      firstInOrder(found ?? this.find(keys, Infinity), count, byPlace);
    return { total, records: first.slice(start) };
  }

  /** The first of the results, unless it is cheaper to look at all `total` of them than to walk past what is none. */
  #firstByWalking(
    lists: readonly AnyOf[],
    total: number,
    count: number,
  ): readonly Entry[] | undefined {
    if (count * this.#entries.size > total * total) return undefined;
    const wanted = Math.min(count, total);
    const first: Entry[] = [];
    let steps = 0;
    this.#order.walk(this.#entries.size, (id) => {
      if (first.length >= wanted || steps > total) return 'enough';
      steps += 1;
      const entry = hasEach(lists, id) ? this.#entries.get(id) : undefined;
      if (entry) first.push(entry);
      return 'more';
    });
    return first.length < wanted ? undefined : first;
  }

  /** The lists of keys, first the one that the fewest ids have. */
  #fewestFirst(keys: Keys): readonly AnyOf[] {
    return keys.map((anyOf) => this.#anyOf(anyOf)).sort((one, other) => one.size - other.size);
  }

  #anyOf(keys: readonly string[]): AnyOf {
    const distinct = [...new Set(keys)];
    const sets = distinct.map((key) => this.#idsWith(key));
    const size = sets.reduce((sum, ids) => sum + ids.size, 0);
    const [first = '', ...others] = distinct.map(fieldOfKey);
    const isDisjoint =
      others.length === 0 ||
      (this.#record.single?.has(first) === true && others.every((field) => field === first));
    return { sets, size, isDisjoint };
  }

  #idsWith(key: string): ReadonlySet<string> {
    const field = fieldOfKey(key);
    return withinField(field) === undefined
      ? this.#index.idsOf(key)
      : this.#withinIndex(field).idsOf(key.slice(field.length + 1));
  }

  #withinIndex(field: string): WithinIndex<Records[Kind]> {
    const known = this.#within.get(field) ?? this.#newWithinIndex(field);
    this.#within.delete(field);
    this.#within.set(field, known);
    const [leastRecent = ''] = this.#within.keys();
    if (this.#within.size > MOST_WITHIN) this.#within.delete(leastRecent);
    return known;
  }

  #newWithinIndex(field: string): WithinIndex<Records[Kind]> {
    const { name, path } = withinField(field) ?? { name: field, path: '' };
    return new WithinIndex(
      this.#entries.keys(),
      (value) => this.#record.within?.[name]?.(value, path) ?? [],
      (id) => this.#entries.get(id)?.value,
    );
  }
}

function byPlace(one: Entry, other: Entry): number {
  return firstOfResultsFirst(one.place, other.place);
}

/** Each id that has one of the keys, once. */
function idsOf({ sets, isDisjoint }: AnyOf): Iterable<string> {
  const [only, ...more] = sets;
  return only === undefined || more.length === 0 ? (only ?? []) : idsInOrder(sets, isDisjoint);
}

function* idsInOrder(sets: AnyOf['sets'], isDisjoint: boolean): Generator<string> {
  const passed: ReadonlySet<string>[] = [];
  for (const ids of sets) {
    for (const id of ids) if (isDisjoint || !passed.some((one) => one.has(id))) yield id;
    passed.push(ids);
  }
}

function hasEach(lists: readonly AnyOf[], id: string): boolean {
  return lists.every(({ sets }) => sets.some((ids) => ids.has(id)));
}

/** The keys as they were where nothing changed: most changes move no record in the index. */
function keysAfter(
  before: readonly string[] | undefined,
  after: readonly string[],
): readonly string[] {
  const same = before?.length === after.length && after.every((key, at) => key === before[at]);
  return same ? before : after;
}
