import { ByRecord } from './by-record.ts';
import type { Change, Due, IsPassedOver, Kind, Part, Reader, Records, Stored } from './ports.ts';

/**
 * What is stored, as it will be once the changes decided so far are committed: for decisions that follow one another
 * in one unit of work. Searches by key see what is stored only.
 */
export class PendingChanges implements Reader {
  readonly #stored: Reader;
  readonly #changes = new ByRecord<Change>();

  constructor(stored: Reader) {
    this.#stored = stored;
  }

  read<K extends Kind>(kind: K, id: string): Promise<Stored<K> | undefined> {
    const pending = this.of(kind, id);
    return pending === undefined ? this.#stored.read(kind, id) : Promise.resolve(pending.after);
  }

  /** The record as it was and as it will be, where it has been changed; undefined: it has not. */
  of<K extends Kind>(
    kind: K,
    id: string,
  ):
    { readonly before: Records[K] | undefined; readonly after: Stored<K> | undefined } | undefined {
    const change = this.#changes.get(kind, id);
    if (change === undefined) return undefined;
    const { value, expected: version } = change;
    const after = value === undefined ? undefined : { id, value: value as Records[K], version };
    return { before: change.before as Records[K] | undefined, after };
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
      const { kind, id } = change;
      const first = this.#changes.get(kind, id);
      this.#changes.set(kind, id, first === undefined ? change : following(first, change));
    }
  }

  /** Everything decided so far, each record once. */
  get all(): readonly Change[] {
    return this.#changes.values;
  }
}

/** The later change, on top of what the first was decided on. */
export function following({ expected, before }: Change, change: Change): Change {
  return { ...change, expected, before } as Change;
}
