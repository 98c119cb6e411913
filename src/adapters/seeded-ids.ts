import { createHash, type Hash } from 'node:crypto';
import type { Ids } from '../domain/ports.ts';

/** UUIDs in the layout of the platform's (version 1), the same sequence for the same seed text. */
export class SeededIds implements Ids {
  /** The digest of the seed text so far, which may be long: each id goes on from a copy. */
  readonly #digest: Hash;
  #count = 0;

  constructor(seed: string) {
    this.#digest = createHash('md5').update(`${seed}:`);
  }

  next(): string {
    this.#count += 1;
    const hex = this.#digest.copy().update(String(this.#count)).digest('hex');
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
