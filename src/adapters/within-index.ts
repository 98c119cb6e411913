import { setImmediate as nextTurn } from 'node:timers/promises';
import { KeyIndex } from './key-index.ts';
import type { Ids } from './shared-set.ts';

/** Records that are looked at before others get a turn: some ms. */
const SLICE = 1_000;

/** What a value holds in the field. */
type TextsOf<Value> = (value: Value) => readonly string[];
/** The value of a record as it is. */
type ReadValue<Value> = (id: string) => Value | undefined;
/** Records that an index does not know yet, each with what it was when the index last saw it. */
type Unseen<Value> = Iterable<readonly [id: string, before: Value | undefined]>;

/**
 * An index of one field that is made at its first search and brought up to date at each later one. A write only notes
 * what the record was, so what nobody searches by costs nothing.
 */
export class WithinIndex<Value> {
  readonly #index: KeyIndex;
  /** What each record that changed since was when the index last saw it. */
  readonly #changed: Map<string, Value | undefined>;
  readonly #textsOf: TextsOf<Value>;
  #read: ReadValue<Value>;

  constructor(
    textsOf: TextsOf<Value>,
    read: ReadValue<Value>,
    unseen: Unseen<Value>,
    index = new KeyIndex(),
  ) {
    this.#textsOf = textsOf;
    this.#read = read;
    this.#changed = new Map(unseen);
    this.#index = index;
  }

  /** From now on the records are what `read` gives. */
  readFrom(read: ReadValue<Value>): void {
    this.#read = read;
  }

  note(id: string, before: Value | undefined): void {
    if (!this.#changed.has(id)) this.#changed.set(id, before);
  }

  /** Looks at what has changed while others have their turn, so that little is left to `idsOf`. */
  async refresh(): Promise<void> {
    while (this.#changed.size > SLICE) {
      this.#take(SLICE);
      await nextTurn();
    }
    this.#take(SLICE);
  }

  /** One of its own over other records, which are these but for those `unseen`. */
  copy(read: ReadValue<Value>, unseen: Unseen<Value>): WithinIndex<Value> {
    this.#take(Infinity);
    return new WithinIndex(this.#textsOf, read, unseen, this.#index.copy());
  }

  idsOf(text: string): Ids {
    this.#take(Infinity);
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
