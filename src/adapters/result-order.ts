import { placeOf } from '../domain/search/first-in-order.ts';

/** Where a record stands among results: the highest `at` first, ties by id. A record that moves gets another place. */
export interface Place {
  readonly id: string;
  readonly at: number;
}

/** Left-over places that do not matter yet. */
const SOME = 1_000;

/**
 * The places of records in the order of results. A write only notes the new place; a reading sorts what was noted since
 * the last one in. The place that a record left stays until it is met or there are more of them than records.
 */
export class ResultOrder {
  /** The last in the order of results first, so that a later time goes to the end. */
  #sorted: Place[] = [];
  #noted: Place[] = [];
  readonly #isCurrent: (place: Place) => boolean;

  constructor(isCurrent: (place: Place) => boolean) {
    this.#isCurrent = isCurrent;
  }

  /** `records`: how many there are by now. */
  note(place: Place, records: number): void {
    this.#noted.push(place);
    if (this.#noted.length > records + SOME) this.#noted = this.#noted.filter(this.#isCurrent);
  }

  /** Visits the ids in the order of results until `visit` says that it has enough. */
  walk(records: number, visit: (id: string) => 'more' | 'enough'): void {
    this.#sortIn(records);
    for (let at = this.#sorted.length - 1; at >= 0; at -= 1) {
      const place = this.#sorted[at];
      if (place && this.#isCurrent(place) && visit(place.id) === 'enough') return;
    }
  }

  #sortIn(records: number): void {
    if (this.#sorted.length > 2 * records + SOME)
      this.#sorted = this.#sorted.filter(this.#isCurrent);
    const [first, ...more] = this.#noted.filter(this.#isCurrent).sort(lastFirst);
    this.#noted = [];
    if (first === undefined) return;
    const later = this.#sorted.splice(placeOf(first, this.#sorted, lastFirst));
    let next = 0;
    for (const place of [first, ...more]) {
      for (let other = later[next]; other && lastFirst(other, place) < 0; other = later[next]) {
        this.#sorted.push(other);
        next += 1;
      }
      this.#sorted.push(place);
    }
    this.#sorted = this.#sorted.concat(later.slice(next));
  }
}

/** The order of results; the other way round it is how they are kept. */
export function firstOfResultsFirst(one: Place, other: Place): number {
  return other.at - one.at || (one.id < other.id ? -1 : 1);
}

function lastFirst(one: Place, other: Place): number {
  return firstOfResultsFirst(other, one);
}
