/** What a shelf has that carries, of each list of keys, at least one. */
import { fieldOfKey } from '../domain/index-keys.ts';
import type { Page, Part } from '../domain/ports.ts';
import { firstInOrder } from '../domain/search/first-in-order.ts';
import { firstOfResultsFirst } from './result-order.ts';
import type { Ids } from './shared-set.ts';
import type { Entry, Shelf } from './shelf.ts';

type Keys = readonly (readonly string[])[];

/** The ids that have one of some keys. */
interface AnyOf {
  readonly sets: readonly Ids[];
  /** How many there are, an id that has several of the keys counted each time. */
  readonly size: number;
  /** Whether no id can have several. */
  readonly isDisjoint: boolean;
}

/** The entries in the order in which they got the key, at most `limit`. */
export function findOn(shelf: Shelf, keys: Keys, limit: number): readonly Entry[] {
  const [driving, ...others] = fewestFirst(shelf, keys);
  const found: Entry[] = [];
  for (const id of driving === undefined ? shelf.ids() : idsOf(driving)) {
    if (found.length >= limit) break;
    const entry = hasEach(others, id) ? shelf.get(id) : undefined;
    if (entry) found.push(entry);
  }
  return found;
}

export function pageOf(shelf: Shelf, keys: Keys, { start, size }: Part): Page {
  const lists = fewestFirst(shelf, keys);
  const [driving, ...others] = lists;
  const counted =
    driving === undefined || (others.length === 0 && driving.isDisjoint)
      ? (driving?.size ?? shelf.size)
      : undefined;
  const found = counted === undefined ? findOn(shelf, keys, Infinity) : undefined;
  const total = counted ?? found?.length ?? 0;
  const count = start >= total || size === 0 ? 0 : start + size;
  if (count === 0) return { total, records: [] };
  const first =
    firstByWalking(shelf, lists, total, count) ??
    firstInOrder(found ?? findOn(shelf, keys, Infinity), count, byPlace);
  return { total, records: first.slice(start) };
}

/** The first of the results, unless it is cheaper to look at all `total` of them than to walk past what is none. */
function firstByWalking(
  shelf: Shelf,
  lists: readonly AnyOf[],
  total: number,
  count: number,
): readonly Entry[] | undefined {
  if (count * shelf.size > total * total) return undefined;
  const wanted = Math.min(count, total);
  const first: Entry[] = [];
  let steps = 0;
  shelf.walk((id) => {
    if (first.length >= wanted || steps > total) return 'enough';
    steps += 1;
    const entry = hasEach(lists, id) ? shelf.get(id) : undefined;
    if (entry) first.push(entry);
    return 'more';
  });
  return first.length < wanted ? undefined : first;
}

/** The lists of keys, first the one that the fewest ids have. */
function fewestFirst(shelf: Shelf, keys: Keys): readonly AnyOf[] {
  return keys.map((anyOf) => idsOfAny(shelf, anyOf)).sort((one, other) => one.size - other.size);
}

function idsOfAny(shelf: Shelf, keys: readonly string[]): AnyOf {
  const distinct = [...new Set(keys)];
  const sets = distinct.map((key) => shelf.idsWith(key));
  const size = sets.reduce((sum, ids) => sum + ids.size, 0);
  const [first = '', ...others] = distinct.map(fieldOfKey);
  const isDisjoint =
    others.length === 0 ||
    (shelf.record.single?.has(first) === true && others.every((field) => field === first));
  return { sets, size, isDisjoint };
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
  const passed: Ids[] = [];
  for (const ids of sets) {
    for (const id of ids) if (isDisjoint || !passed.some((one) => one.has(id))) yield id;
    passed.push(ids);
  }
}

function hasEach(lists: readonly AnyOf[], id: string): boolean {
  return lists.every(({ sets }) => sets.some((ids) => ids.has(id)));
}
