import { createHash, type Hash } from 'node:crypto';
import type { Ids } from '../domain/ports.ts';

/** UUIDs in the layout of the platform's (version 1), the same sequence for the same seed text. */
export class SeededIds implements Ids {
  #seed: string;
  /** The digest of the seed text so far, which may be long: each id goes on from a copy. */
  #digest: Hash;
  #count = 0;

  constructor(seed: string) {
    this.#seed = seed;
    this.#digest = digestOf(seed);
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

  /** The seed text, and how many ids were given: where to go on from. */
  get position(): { readonly seed: string; readonly count: number } {
    return { seed: this.#seed, count: this.#count };
  }

  goOnFrom({ seed, count }: SeededIds['position']): void {
    this.#seed = seed;
    this.#digest = digestOf(seed);
    this.#count = count;
  }
}

function digestOf(seed: string): Hash {
  return createHash('md5').update(`${seed}:`);
}
