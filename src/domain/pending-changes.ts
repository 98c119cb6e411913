import type { Change, Due, IsPassedOver, Kind, Part, Reader, Records, Stored } from './ports.ts';

/**
 * What is stored, as it will be once the changes decided so far are committed: for decisions that follow one another
 * in one unit of work. Searches by key see what is stored only.
 */
export class PendingChanges implements Reader {
  readonly #stored: Reader;
  readonly #changes = new Map<string, Change>();

  constructor(stored: Reader) {
    this.#stored = stored;
  }

  async read<K extends Kind>(kind: K, id: string): Promise<Stored<K> | undefined> {
    const pending = this.#changes.get(keyOf(kind, id));
    if (pending === undefined) return this.#stored.read(kind, id);
    if (pending.value === undefined) return undefined;
    return { id, value: pending.value as Records[K], version: pending.expected };
  }

  find<K extends Kind>(kind: K, keys: readonly (readonly string[])[], limit?: number) {
    return this.#stored.find(kind, keys, limit);
  }

  page<K extends Kind>(kind: K, keys: readonly (readonly string[])[], part: Part) {
    return this.#stored.page(kind, keys, part);
  }

  firstDue(now: number, isPassedOver?: IsPassedOver): Promise<Due | undefined> {
    return this.#stored.firstDue(now, isPassedOver);
  }

  add(changes: readonly Change[]): void {
    for (const change of changes) {
      const key = keyOf(change.kind, change.id);
      const expected = this.#changes.get(key)?.expected ?? change.expected;
      this.#changes.set(key, { ...change, expected });
    }
  }

  /** Everything decided so far, each record once. */
  get all(): readonly Change[] {
    return [...this.#changes.values()];
  }
}

function keyOf(kind: Kind, id: string): string {
  return `${kind}:${id}`;
}
