import type { Change, Kind, Part, Store, Stored } from '../../src/domain/ports.ts';

/** A store that lets others go first before it answers, as a database over a network does. */
export class YieldingStore implements Store {
  readonly #inner: Store;

  constructor(inner: Store) {
    this.#inner = inner;
  }

  async read<K extends Kind>(kind: K, id: string): Promise<Stored<K> | undefined> {
    const found = await this.#inner.read(kind, id);
    await turn();
    return found;
  }

  async find<K extends Kind>(kind: K, keys: readonly (readonly string[])[], limit?: number) {
    const found = await this.#inner.find(kind, keys, limit);
    await turn();
    return found;
  }

  async page<K extends Kind>(kind: K, keys: readonly (readonly string[])[], part: Part) {
    const found = await this.#inner.page(kind, keys, part);
    await turn();
    return found;
  }

  async firstDue(...asked: Parameters<Store['firstDue']>) {
    const found = await this.#inner.firstDue(...asked);
    await turn();
    return found;
  }

  async commit(changes: readonly Change[]) {
    await turn();
    return this.#inner.commit(changes);
  }
}

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
