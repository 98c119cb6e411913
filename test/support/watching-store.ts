import type { HumanTask } from '../../src/domain/human-tasks/human-task.ts';
import type { Change, Kind, Part, Store, Stored } from '../../src/domain/ports.ts';

/** A store that notes which Human tasks anybody looks into, itself included, and how often it is asked. */
export class WatchingStore implements Store {
  readonly touched = new Set<string>();
  asked = 0;
  readonly #inner: Store;

  constructor(inner: Store) {
    this.#inner = inner;
  }

  read<K extends Kind>(kind: K, id: string): Promise<Stored<K> | undefined> {
    this.asked += 1;
    return this.#inner.read(kind, id);
  }

  find<K extends Kind>(kind: K, keys: readonly (readonly string[])[], limit?: number) {
    this.asked += 1;
    return this.#inner.find(kind, keys, limit);
  }

  page<K extends Kind>(kind: K, keys: readonly (readonly string[])[], part: Part) {
    this.asked += 1;
    return this.#inner.page(kind, keys, part);
  }

  firstDue(...asked: Parameters<Store['firstDue']>) {
    this.asked += 1;
    return this.#inner.firstDue(...asked);
  }

  commit(changes: readonly Change[]) {
    return this.#inner.commit(changes.map((change) => this.#watched(change)));
  }

  forget(): void {
    this.touched.clear();
    this.asked = 0;
  }

  #watched(change: Change): Change {
    if (change.kind !== 'humanTask' || change.value === undefined) return change;
    const get = (task: HumanTask, member: string | symbol): unknown => {
      this.touched.add(change.id);
      return Reflect.get(task, member);
    };
    return { ...change, value: new Proxy(change.value, { get }) };
  }
}
