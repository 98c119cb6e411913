import type { Change, Store } from '../../src/domain/ports.ts';

/** A store that takes a unit of work only when it changes each record once. */
export class SingleChangeStore implements Store {
  readonly read: Store['read'];
  readonly find: Store['find'];
  readonly page: Store['page'];
  readonly firstDue: Store['firstDue'];
  readonly #inner: Store;

  constructor(inner: Store) {
    this.#inner = inner;
    this.read = (kind, id) => inner.read(kind, id);
    this.find = (kind, keys, limit) => inner.find(kind, keys, limit);
    this.page = (kind, keys, part) => inner.page(kind, keys, part);
    this.firstDue = (...asked) => inner.firstDue(...asked);
  }

  commit(changes: readonly Change[]): Promise<'committed' | 'conflict'> {
    const records = changes.map(({ kind, id }) => `${kind} ${id}`);
    const twice = records.find((record, at) => records.indexOf(record) !== at);
    if (twice !== undefined) throw new Error(`${twice} is changed twice in one unit of work`);
    return this.#inner.commit(changes);
  }
}
