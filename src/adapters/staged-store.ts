import { following } from '../domain/pending-changes.ts';
import type { Change, IsPassedOver, Kind, Part, Store, Stored } from '../domain/ports.ts';

/** A store to try changes on: the live one is untouched until `changes` are committed to it, all at once. */
export class StagedStore implements Store {
  readonly #copy: Store;
  readonly #changes = new Map<string, Change>();

  /** `copy` begins with the records and versions of the live store, and is this store's own. */
  constructor(copy: Store) {
    this.#copy = copy;
  }

  read<K extends Kind>(kind: K, id: string): Promise<Stored<K> | undefined> {
    return this.#copy.read(kind, id);
  }

  find<K extends Kind>(kind: K, keys: readonly (readonly string[])[], limit?: number) {
    return this.#copy.find(kind, keys, limit);
  }

  page<K extends Kind>(kind: K, keys: readonly (readonly string[])[], part: Part) {
    return this.#copy.page(kind, keys, part);
  }

  firstDue(now: number, isPassedOver?: IsPassedOver) {
    return this.#copy.firstDue(now, isPassedOver);
  }

  async commit(changes: readonly Change[]): Promise<'committed' | 'conflict'> {
    const result = await this.#copy.commit(changes);
    if (result === 'conflict') return result;
    for (const change of changes) {
      const key = `${change.kind}:${change.id}`;
      const first = this.#changes.get(key);
      this.#changes.set(key, first === undefined ? change : following(first, change));
    }
    return result;
  }

  /** Everything committed here, with the versions that the live store had. */
  get changes(): readonly Change[] {
    return [...this.#changes.values()];
  }
}
