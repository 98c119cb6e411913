const NONE: ReadonlySet<string> = new Set();

/** Ids by key, in the order in which they got it. Most keys belong to one id, which then has no set around it. */
export class KeyIndex {
  readonly #ids = new Map<string, string | Set<string>>();

  idsOf(key: string): ReadonlySet<string> {
    const ids = this.#ids.get(key);
    if (ids === undefined) return NONE;
    return typeof ids === 'string' ? new Set([ids]) : ids;
  }

  /** The id has the keys `after` instead of `before`; those that it keeps stay where they are. */
  move(id: string, before: readonly string[], after: readonly string[]): void {
    for (const key of before) if (!after.includes(key)) this.#remove(key, id);
    for (const key of after) if (!before.includes(key)) this.#add(key, id);
  }

  /** The keys that several ids have. */
  *shared(): Iterable<readonly [key: string, ids: ReadonlySet<string>]> {
    for (const [key, ids] of this.#ids) if (typeof ids !== 'string') yield [key, ids];
  }

  /** Of the ids that have the key those named have got it in this order, and before the others. */
  order(key: string, ids: readonly string[]): void {
    const had = this.#ids.get(key);
    if (typeof had !== 'object') return;
    this.#ids.set(key, new Set([...ids.filter((id) => had.has(id)), ...had]));
  }

  #add(key: string, id: string): void {
    const ids = this.#ids.get(key);
    if (ids === undefined) this.#ids.set(key, id);
    else if (typeof ids === 'string') this.#ids.set(key, new Set([ids, id]));
    else ids.add(id);
  }

  #remove(key: string, id: string): void {
    const ids = this.#ids.get(key);
    if (typeof ids !== 'object') this.#ids.delete(key);
    else if (ids.delete(id) && ids.size === 0) this.#ids.delete(key);
  }
}
