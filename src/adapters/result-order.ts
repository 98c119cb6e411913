import { placeOf } from '../domain/search/first-in-order.ts';
import { isLittle } from './shared-map.ts';

/** Where a record stands among results: the highest `at` first, ties by id. A record that moves gets another place. */
export interface Place {
  readonly id: string;
  readonly at: number;
}

type IsCurrent = (place: Place) => boolean;

/** Left-over places that do not matter yet. */
const SOME = 1_000;

/**
 * The places of records in the order of results. A write only notes the new place; a reading sorts what was noted since
 * the last one in. The place that a record left stays until there are more of them than records. Copies
 * share the places that were there when they were made.
 */
export class ResultOrder {
  #shared = new Places();
  #own = new Places();

  /** `records`: how many there are by now. */
  note(place: Place, records: number, isCurrent: IsCurrent): void {
    this.#own.note(place, records, isCurrent);
  }

  /** A record has another place from now on, or none. */
  leave(): void {
    this.#own.leave();
  }

  /** Visits the ids in the order of results until `visit` says that it has enough. */
  walk(records: number, isCurrent: IsCurrent, visit: (id: string) => 'more' | 'enough'): void {
    const own = this.#own.lastFirst(records, isCurrent);
    const shared = this.#shared.lastFirst(Infinity, () => true);
    let ownAt = own.length - 1;
    let sharedAt = shared.length - 1;
    while (ownAt >= 0 || sharedAt >= 0) {
      const isOwn = isFirst(own[ownAt], shared[sharedAt]);
      const place = isOwn ? own[ownAt--] : shared[sharedAt--];
      if (place && isCurrent(place) && visit(place.id) === 'enough') return;
    }
  }

  copy(isCurrent: IsCurrent): ResultOrder {
    if (!isLittle(this.#own.length, this.#shared.length)) this.#share(isCurrent);
    const copied = new ResultOrder();
    copied.#shared = this.#shared;
    copied.#own = this.#own.copy();
    return copied;
  }

  /** All places become shared ones. */
  #share(isCurrent: IsCurrent): void {
    this.#shared = this.#shared.length === 0 ? this.#own : this.#shared.with(this.#own, isCurrent);
    this.#own = new Places();
  }
}

/** Places, of which the last in the order of results stand first, so that a later time goes to the end. */
class Places {
  #sorted: Place[] = [];
  #noted: Place[] = [];
  /** Whether some of those that were noted may be left. */
  #isAnyLeft = false;

  get length(): number {
    return this.#sorted.length + this.#noted.length;
  }

  note(place: Place, records: number, isCurrent: IsCurrent): void {
    this.#noted.push(place);
    if (this.#noted.length > 2 * records + SOME) this.#noted = this.#noted.filter(isCurrent);
  }

  leave(): void {
    this.#isAnyLeft = true;
  }

  lastFirst(records: number, isCurrent: IsCurrent): readonly Place[] {
    this.#sortIn(records, isCurrent);
    return this.#sorted;
  }

  copy(): Places {
    const copied = new Places();
    copied.#sorted = [...this.#sorted];
    copied.#noted = [...this.#noted];
    copied.#isAnyLeft = this.#isAnyLeft;
    return copied;
  }

  /** These and others, as far as they are current. */
  with(others: Places, isCurrent: IsCurrent): Places {
    const all = new Places();
    all.#sorted = this.lastFirst(Infinity, () => true).filter(isCurrent);
    all.#noted = [...others.#sorted, ...others.#noted];
    return all;
  }

  #sortIn(records: number, isCurrent: IsCurrent): void {
    if (this.#sorted.length > 2 * records + SOME) this.#sorted = this.#sorted.filter(isCurrent);
    if (this.#noted.length === 0) return;
    const noted = sortedLastFirst(this.#isAnyLeft ? this.#noted.filter(isCurrent) : this.#noted);
    this.#isAnyLeft = false;
    const [first] = noted;
    this.#noted = [];
    if (first === undefined) return;
    const later = this.#sorted.splice(placeOf(first, this.#sorted, lastFirst));
    let next = 0;
    for (const place of noted) {
      for (let other = later[next]; other && lastFirst(other, place) < 0; other = later[next]) {
        this.#sorted.push(other);
        next += 1;
      }
      this.#sorted.push(place);
    }
    this.#sorted = this.#sorted.concat(later.slice(next));
  }
}

function isFirst(own: Place | undefined, shared: Place | undefined): boolean {
  if (own === undefined || shared === undefined) return own !== undefined;
  return firstOfResultsFirst(own, shared) < 0;
}

/** The order of results; the other way round it is how they are kept. */
export function firstOfResultsFirst(one: Place, other: Place): number {
  return other.at - one.at || (one.id < other.id ? -1 : 1);
}

function lastFirst(one: Place, other: Place): number {
  return firstOfResultsFirst(other, one);
}

/** A number holds what an id begins with, and behind it the place in the list. */
const MOST_LISTED = 2 ** 20;

/** Many ids of one time, as a clock that stands still gives them, are sorted by numbers: in half of the time. */
function sortedLastFirst(places: Place[]): readonly Place[] {
  const isOneTime = places.every(({ at }) => at === places[0]?.at);
  if (!isOneTime || places.length < SOME || places.length > MOST_LISTED)
    return places.sort(lastFirst);
  const numbers = new Float64Array(places.length);
  let listed = 0;
  for (const { id } of places) numbers[listed] = beginningOf(id) * MOST_LISTED + listed++;
  numbers.sort();
  const sorted: Place[] = [];
  let begun = 0;
  let beginning = -1;
  while (listed-- > 0) {
    const number = numbers[listed] ?? 0;
    const begins = Math.floor(number / MOST_LISTED);
    const place = places[number - begins * MOST_LISTED];
    if (begins !== beginning) {
      sortAlike(sorted, begun);
      begun = sorted.length;
    }
    beginning = begins;
    if (place !== undefined) sorted.push(place);
  }
  sortAlike(sorted, begun);
  return sorted;
}

/** Those from there on begin alike: only their texts tell which comes first. */
function sortAlike(sorted: Place[], from: number): void {
  if (sorted.length - from < 2) return;
  for (const place of sorted.splice(from).sort(lastFirst)) sorted.push(place);
}

const BEGINNING = 4;
const ONE_BYTE = 256;

/** The first characters as a number, up to one that takes more than a byte: never higher than that of a later id. */
function beginningOf(id: string): number {
  let number = 0;
  let isCut = false;
  for (let at = 0; at < BEGINNING; at += 1) {
    const code: number = isCut || at >= id.length ? 0 : id.charCodeAt(at);
    isCut ||= code >= ONE_BYTE - 1;
    number = number * ONE_BYTE + Math.min(code, ONE_BYTE - 1);
  }
  return number;
}
