import { setImmediate as nextTurn } from 'node:timers/promises';
import { KeyIndex } from './key-index.ts';

/** Records that are looked at before others get a turn: some ms. */
const SLICE = 1_000;

/**
 * An index of one field that is made at its first search and brought up to date at each later one. A write only notes
 * what the record was, so what nobody searches by costs nothing.
 */
export class WithinIndex<Value> {
  readonly #index = new KeyIndex();
  /** What each record that changed since was when the index last saw it. */
  readonly #changed: Map<string, Value | undefined>;
  readonly #textsOf: (value: Value) => readonly string[];
  readonly #read: (id: string) => Value | undefined;

  /** `textsOf`: what a value holds in this field. `read`: the value of the record as it is. */
  constructor(
    ids: Iterable<string>,
    textsOf: (value: Value) => readonly string[],
    read: (id: string) => Value | undefined,
  ) {
    this.#changed = new Map([...ids].map((id) => [id, undefined]));
    this.#textsOf = textsOf;
    this.#read = read;
  }

  note(id: string, before: Value | undefined): void {
    if (!this.#changed.has(id)) this.#changed.set(id, before);
  }

  /** Up to date as this resolves, until the next write. */
  async refresh(): Promise<void> {
    while (this.#changed.size > SLICE) {
      this.#take(SLICE);
      await nextTurn();
    }
    this.#take(SLICE);
  }

  idsOf(text: string): ReadonlySet<string> {
    return this.#index.idsOf(text);
  }

  #take(most: number): void {
    let taken = 0;
    for (const [id, before] of this.#changed) {
      if (taken >= most) return;
      taken += 1;
      this.#changed.delete(id);
      this.#index.move(id, this.#texts(before), this.#texts(this.#read(id)));
    }
  }

  #texts(value: Value | undefined): readonly string[] {
    return value === undefined ? [] : [...new Set(this.#textsOf(value).map(ownText))];
  }
}

/** The shortest part of a text that is kept as a pointer into it, and keeps all of it in memory. */
const POINTER_LENGTH = 13;

function ownText(text: string): string {
  return text.length < POINTER_LENGTH ? text : Buffer.from(text).toString();
}
