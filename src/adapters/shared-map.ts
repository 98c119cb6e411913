/** Of what is shared: how much may differ from it before a copy makes all of it anew. */
const MOST_DIFFERING = 1 / 4;
const NOTHING = new Map<string, never>();
const GONE = Symbol('gone');

/** Whether what differs is little enough to be copied by itself. */
export function isLittle(differing: number, shared: number): boolean {
  return differing <= shared * MOST_DIFFERING;
}

/**
 * A map of which a copy costs what differs: copies share a map that is never written to again, and each has over it
 * what it has changed, added and taken away. Keys are in the order in which they were added, as in any map.
 */
export class SharedMap<V> {
  #shared: ReadonlyMap<string, V> = NOTHING;
  /** Of the keys that are shared. */
  #changed: Map<string, V | typeof GONE> | undefined;
  #gone = 0;
  /** Keys that are not shared, or were taken away and added again. */
  #added = new Map<string, V>();

  get size(): number {
    return this.#shared.size - this.#gone + this.#added.size;
  }

  /** What the copies share: the same map is the same content. */
  get shared(): ReadonlyMap<string, V> {
    return this.#shared;
  }

  /** How many keys differ from what is shared. */
  get #differing(): number {
    return this.#added.size + (this.#changed?.size ?? 0);
  }

  get(key: string): V | undefined {
    const added = this.#added.get(key);
    if (added !== undefined || this.#shared === NOTHING) return added;
    const changed = this.#changed?.get(key);
    if (changed === undefined) return this.#shared.get(key);
    return changed === GONE ? undefined : changed;
  }

  /** The value, if no copy has it too. */
  own(key: string): V | undefined {
    const own = this.#added.get(key) ?? this.#changed?.get(key);
    return own === GONE ? undefined : own;
  }

  set(key: string, value: V): void {
    if (this.#isShared(key)) (this.#changed ??= new Map()).set(key, value);
    else this.#added.set(key, value);
  }

  delete(key: string): void {
    if (this.#isShared(key)) {
      (this.#changed ??= new Map()).set(key, GONE);
      this.#gone += 1;
    } else this.#added.delete(key);
  }

  *entries(): Generator<[key: string, value: V]> {
    for (const [key, shared] of this.#shared) {
      const value = this.#changed?.get(key) ?? shared;
      if (value !== GONE) yield [key, value];
    }
    yield* this.#added;
  }

  *keys(): Generator<string> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): Generator<V> {
    for (const [, value] of this.entries()) yield value;
  }

  /** The keys that differ from what is shared, those that were taken away included. */
  *differingKeys(): Generator<string> {
    yield* this.#changed?.keys() ?? [];
    yield* this.#added.keys();
  }

  /** `copyOf`: of a value that each of the two needs to itself. */
  copy(copyOf: (own: V) => V = (own) => own): SharedMap<V> {
    if (!isLittle(this.#differing, this.#shared.size)) this.#share();
    const copied = new SharedMap<V>();
    copied.#shared = this.#shared;
    copied.#gone = this.#gone;
    for (const [key, value] of this.#added) copied.#added.set(key, copyOf(value));
    if (this.#changed === undefined) return copied;
    copied.#changed = new Map();
    for (const [key, value] of this.#changed)
      copied.#changed.set(key, value === GONE ? GONE : copyOf(value));
    return copied;
  }

  /** All that is here becomes what is shared. */
  #share(): void {
    this.#shared = this.#shared === NOTHING ? this.#added : new Map(this.entries());
    this.#added = new Map();
    this.#changed = undefined;
    this.#gone = 0;
  }

  /** Whether the key is one of those that are shared, and there. */
  #isShared(key: string): boolean {
    return this.#shared !== NOTHING && this.#shared.has(key) && this.#changed?.get(key) !== GONE;
  }
}
