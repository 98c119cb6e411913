import { CallRing } from './call-ring.ts';
import { entryFrom, type CallToApi, type JournalEntry } from './entry.ts';
import { differencesFrom, type Difference, type Where } from './where.ts';

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
  readonly #hidden: Iterable<string>;
  readonly #ring: CallRing;
  /** The number of the first call since it was cleared. */
  #begun = 1;
  #droppedBefore = 0;
  readonly #listeners = new Set<(call: CallToApi, number: number) => void>();

  /** `most`: calls that are kept; 0: none. `hidden`: texts that entries do not show. */
  constructor(most: number, hidden: Iterable<string>) {
    this.#most = most;
    this.#hidden = hidden;
    this.#ring = new CallRing(most);
  }

  /** Whether it keeps calls. */
  get isOn(): boolean {
    return this.#most > 0;
  }

  /** How many older calls it has let go. */
  get dropped(): number {
    return this.#ring.first - this.#begun;
  }

  /** The same, with those before it was cleared. */
  get droppedSinceStart(): number {
    return this.#droppedBefore + this.dropped;
  }

  note(call: CallToApi): void {
    const number = this.#ring.next;
    if (this.isOn) this.#ring.add(call);
    else this.#pass();
    for (const listener of this.#listeners) listener(call, number);
  }

  /** Without a ring no call is dropped: none was kept. */
  #pass(): void {
    this.#ring.pass();
    this.#begun = this.#ring.next;
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
    this.#droppedBefore += this.dropped;
    this.#ring.clear();
    this.#begun = this.#ring.next;
  }

  /** Calls the listener at each call that is noted, until what this returns is called. */
  subscribe(listener: (call: CallToApi, number: number) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #all(): readonly JournalEntry[] {
    const entries: JournalEntry[] = [];
    for (let number = this.#ring.first; number < this.#ring.next; number += 1)
      entries.push(entryFrom(this.#ring.get(number), number, this.#hidden));
    return entries;
  }
}
