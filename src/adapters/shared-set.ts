import { isLittle } from './shared-map.ts';

/** What can be asked of some ids. */
export interface Ids extends Iterable<string> {
  readonly size: number;
  has(id: string): boolean;
}

const NONE: ReadonlySet<string> = new Set();

/** A set of ids, in the order in which they were added, of which a copy costs what differs: see SharedMap. */
export class SharedSet implements Ids {
  /** Never written to. */
  #shared: ReadonlySet<string> = NONE;
  /** Of those that are shared. */
  #gone: Set<string> | undefined;
  /** Those that are not shared, or were taken away and added again. */
  #added: Set<string>;

  constructor(ids: readonly string[] = []) {
    this.#added = new Set(ids);
  }

  get size(): number {
    return this.#shared.size - (this.#gone?.size ?? 0) + this.#added.size;
  }

  has(id: string): boolean {
    return this.#added.has(id) || this.#isShared(id);
  }

  add(id: string): void {
    if (!this.#isShared(id)) this.#added.add(id);
  }

  delete(id: string): void {
    if (this.#isShared(id)) (this.#gone ??= new Set()).add(id);
    else this.#added.delete(id);
  }

  [Symbol.iterator](): Iterator<string> {
    return this.#shared === NONE ? this.#added.values() : this.#all();
  }

  copy(): SharedSet {
    if (!isLittle(this.#added.size + (this.#gone?.size ?? 0), this.#shared.size)) this.#share();
    const copied = new SharedSet();
    copied.#shared = this.#shared;
    copied.#gone = this.#gone && new Set(this.#gone);
    copied.#added = new Set(this.#added);
    return copied;
  }

  #share(): void {
    this.#shared = this.#shared === NONE ? this.#added : new Set(this);
    this.#gone = undefined;
    this.#added = new Set();
  }

  #isShared(id: string): boolean {
    return this.#shared !== NONE && this.#shared.has(id) && this.#gone?.has(id) !== true;
  }

  *#all(): Generator<string> {
    for (const id of this.#shared) if (this.#gone?.has(id) !== true) yield id;
    yield* this.#added;
  }
}
