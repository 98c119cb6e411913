import { SharedValues } from '../../domain/codec.ts';
import type { RowBatch } from './row-batch.ts';

/** Where the numbers of a database have come to. */
export interface Numbers {
  /** Of records, keys and parts in their orders. */
  readonly last: number;
  /** How many shared values there are. */
  readonly shared: number;
}

/** Gives numbers that are in the database nowhere yet. */
export class Numbering {
  /** What records refer to by its index. */
  readonly written: SharedValues;
  readonly #firstShared: number;
  /** How many of the shared values are among rows that were taken. */
  #told = 0;
  #last: number;

  constructor({ last, shared }: Numbers) {
    this.#last = last;
    this.#firstShared = shared;
    this.written = new SharedValues(shared);
  }

  readonly next = () => (this.#last += 1);

  /** The shared values that are new are among the rows. */
  share(rows: RowBatch): void {
    const { json } = this.written;
    for (let at = this.#told; at < json.length; at += 1)
      rows.share(this.#firstShared + at, json[at]);
    this.#told = json.length;
  }

  /** Rows that were taken may not have come to be: shared values are told again. */
  shareAgain(): void {
    this.#told = 0;
  }
}
