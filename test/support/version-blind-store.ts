import type { Change, Store } from '../../src/domain/ports.ts';

/** A broken store, to show that the races find it: it commits whatever version a change was decided on. */
export class VersionBlindStore implements Store {
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

  async commit(changes: readonly Change[]): Promise<'committed' | 'conflict'> {
    const blind: Change[] = [];
    for (const change of changes) {
      const current = await this.#inner.read(change.kind, change.id);
      blind.push({ ...change, expected: current?.version ?? 0 });
    }
    return this.#inner.commit(blind);
  }
}
