/** What paths are evaluated on. Steps are counted over all that is looked up for one value. */
import type { JsonPath, Lookup } from './json-path.ts';

/** What is looked at for all expressions of one value together. */
export const MOST_STEPS = 1_000_000;

/** What ends a walk before its time; all but `missing` end all walks around it too. */
export type Stop = 'missing' | 'no filter of a scalar' | 'no numbers' | 'too many steps';

/** One document, and the steps that are left in it. */
export class Document {
  readonly lookup: Lookup;
  #left = MOST_STEPS;

  constructor(lookup: Lookup) {
    this.lookup = lookup;
  }

  /** Whether too much was looked at: nothing more is found. */
  get isExhausted(): boolean {
    return this.#left < 0;
  }

  /** False: too much was looked at. */
  step(count = 1): boolean {
    this.#left -= count;
    return this.#left >= 0;
  }
}

/** All that the path leads to, in order; `item` is what `@` stands for. Strict: what is not there ends the walk. */
export type WalkPath = (
  path: JsonPath,
  item: unknown,
  document: Document,
  isStrict: boolean,
) => readonly unknown[] | Stop;

/** What the path leads to: one value, or the list of all where it may be several; null where it leads nowhere. */
export function valueAt({ isDefinite }: JsonPath, found: readonly unknown[]): unknown {
  return isDefinite ? (found.at(-1) ?? null) : found;
}
