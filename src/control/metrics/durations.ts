import type { Labels, Observed } from './metric.ts';

/** In seconds: most calls take less than a millisecond, long polls up to minutes. */
export const BOUNDS = [
  0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30,
];
const BOUNDS_MS = BOUNDS.map((seconds) => seconds * 1_000);

/** How long things took: plain numbers, so that noting one costs next to nothing. */
export class Durations {
  readonly #buckets = BOUNDS.map(() => 0);
  #count = 0;
  #ms = 0;

  get count(): number {
    return this.#count;
  }

  /** `ms`: of real time. */
  note(ms: number): void {
    this.#count += 1;
    this.#ms += ms;
    const bucket = BOUNDS_MS.findIndex((bound) => ms <= bound);
    if (bucket >= 0) this.#buckets[bucket] = (this.#buckets[bucket] ?? 0) + 1;
  }

  observed(labels: Labels): Observed {
    return { labels, buckets: this.#buckets, count: this.#count, sum: this.#ms / 1_000 };
  }
}
