import { SharedMap } from './shared-map.ts';
import { SharedSet, type Ids } from './shared-set.ts';

const NONE: Ids = new Set();

/**
 * Ids by key, in the order in which they got it. Most keys belong to one id, which then has no set around it. A copy
 * costs what differs.
 */
export class KeyIndex {
  #ids = new SharedMap<string | SharedSet>();

  idsOf(key: string): Ids {
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
  *several(): Iterable<readonly [key: string, ids: Ids]> {
    for (const [key, ids] of this.#ids.entries()) if (typeof ids !== 'string') yield [key, ids];
  }

  /** Of the ids that have the key those named have got it in this order, and before the others. */
  order(key: string, ids: readonly string[]): void {
    const had = this.#ids.get(key);
    if (typeof had !== 'object') return;
    this.#ids.set(key, new SharedSet([...ids.filter((id) => had.has(id)), ...had]));
  }

  copy(): KeyIndex {
    const copied = new KeyIndex();
    copied.#ids = this.#ids.copy((own) => (typeof own === 'string' ? own : own.copy()));
    return copied;
  }

  #add(key: string, id: string): void {
    const ids = this.#ids.get(key);
    if (ids === undefined) this.#ids.set(key, id);
    else if (typeof ids === 'string') this.#ids.set(key, new SharedSet([ids, id]));
    else this.#own(key, ids).add(id);
  }

  #remove(key: string, id: string): void {
    const ids = this.#ids.get(key);
    if (typeof ids !== 'object') {
      this.#ids.delete(key);
      return;
    }
    const own = this.#own(key, ids);
    own.delete(id);
    if (own.size === 0) this.#ids.delete(key);
  }

  /** The ids of the key in a set that no copy has too. */
  #own(key: string, ids: SharedSet): SharedSet {
    if (this.#ids.own(key) === ids) return ids;
    const own = ids.copy();
    this.#ids.set(key, own);
    return own;
  }
}
