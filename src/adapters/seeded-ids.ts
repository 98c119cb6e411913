import { createHash } from 'node:crypto';
import type { Ids } from '../domain/ports.ts';

/** UUIDs in the layout of the platform's (version 1), the same sequence for the same seed text. */
export class SeededIds implements Ids {
  readonly #seed: string;
  #count = 0;

  constructor(seed: string) {
    this.#seed = seed;
  }

  next(): string {
    this.#count += 1;
    const hex = createHash('md5')
      .update(`${this.#seed}:${String(this.#count)}`)
      .digest('hex');
    return [
      hex.slice(0, 8),
      hex.slice(8, 12),
      `1${hex.slice(13, 16)}`,
      `a${hex.slice(17, 20)}`,
      hex.slice(20, 32),
    ].join('-');
  }

  /** How many ids were given: where to go on from after `rewind`. */
  get position(): number {
    return this.#count;
  }

  rewind(position: number): void {
    this.#count = position;
  }
}
