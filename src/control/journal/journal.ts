import { MIB } from '../../domain/units.ts';
import { entryFrom, type CallToApi, type JournalEntry } from './entry.ts';
import { differencesFrom, type Difference, type Where } from './where.ts';

/** Beyond so many characters of headers and bodies the oldest calls go. */
const MOST_KEPT = 16 * MIB;
/** Misses that a verification shows. */
const NEAREST = 3;

/** A call that did not match, and why. */
export interface Miss {
  readonly request: JournalEntry;
  readonly differences: readonly Difference[];
}

/**
 * The latest calls of the API, whatever they were answered: a ring. Calls are kept as they came and become entries when
 * somebody asks, so that a call hardly costs more for being noted.
 */
export class Journal {
  readonly #most: number;
  /** The call of number n stands at n modulo the length. */
  #ring: (CallToApi | undefined)[] = [];
  #first = 1;
  #next = 1;
  #kept = 0;
  #dropped = 0;
  #droppedBefore = 0;
  readonly #listeners = new Set<(call: CallToApi, number: number) => void>();

  /** `most`: calls that are kept; 0: none. */
  constructor(most: number) {
    this.#most = most;
  }

  /** Whether it keeps calls. */
  get isOn(): boolean {
    return this.#most > 0;
  }

  /** How many older calls it has let go. */
  get dropped(): number {
    return this.#dropped;
  }

  /** The same, with those before it was cleared. */
  get droppedSinceStart(): number {
    return this.#droppedBefore + this.#dropped;
  }

  note(call: CallToApi): void {
    const number = this.#next;
    if (this.isOn) this.#keep(call);
    else this.#first = this.#next += 1;
    for (const listener of this.#listeners) listener(call, number);
  }

  #keep(call: CallToApi): void {
    if (this.#next - this.#first === this.#most) this.#dropFirst();
    this.#ring[this.#next % this.#most] = call;
    this.#next += 1;
    this.#kept += sizeOf(call);
    while (this.#kept > MOST_KEPT) this.#dropFirst();
  }

  /** The entries that match, oldest first. */
  entries(where: Where): readonly JournalEntry[] {
    return this.#all().filter((entry) => differencesFrom(where, entry).length === 0);
  }

  /** How many match, and of the others those that come nearest: the fewest differences first, the later before the earlier. */
  verify(where: Where): { readonly matched: number; readonly nearest: readonly Miss[] } {
    const misses: Miss[] = [];
    let matched = 0;
    for (const request of this.#all()) {
      const differences = differencesFrom(where, request);
      if (differences.length === 0) matched += 1;
      else if (request.source === where.source) misses.unshift({ request, differences });
    }
    const nearest = misses.sort((one, other) => one.differences.length - other.differences.length);
    return { matched, nearest: nearest.slice(0, NEAREST) };
  }

  clear(): void {
    this.#ring = [];
    this.#first = this.#next;
    this.#droppedBefore += this.#dropped;
    this.#kept = 0;
    this.#dropped = 0;
  }

  /** Calls the listener at each call that is noted, until what this returns is called. */
  subscribe(listener: (call: CallToApi, number: number) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #all(): readonly JournalEntry[] {
    const entries: JournalEntry[] = [];
    for (let number = this.#first; number < this.#next; number += 1) {
      const call = this.#ring[number % this.#most];
      if (call) entries.push(entryFrom(call, number));
    }
    return entries;
  }

  #dropFirst(): void {
    const at = this.#first % this.#most;
    this.#kept -= sizeOf(this.#ring[at]);
    this.#ring[at] = undefined;
    this.#first += 1;
    this.#dropped += 1;
  }
}

function sizeOf(call: CallToApi | undefined): number {
  if (call === undefined) return 0;
  const { request, response } = call;
  return lengthOf(request) + lengthOf(response);
}

function lengthOf({ headers, body }: CallToApi['request']): number {
  return headers.length + body.length;
}
