import { indexOf } from '../../domain/records/record-index.ts';
import { PendingChanges } from '../../domain/pending-changes.ts';
import type { Change, Kind, Records, Store } from '../../domain/ports.ts';

/** What several calls change, one after another, to be committed as one; searches by key see what is stored only. */
export class UnitStore extends PendingChanges implements Store {
  /** Values that records had between two calls. */
  readonly #between: Change[] = [];

  commit(changes: readonly Change[]): Promise<'committed'> {
    for (const { kind, id } of changes) {
      const { before, after } = this.of(kind, id) ?? {};
      if (before === undefined || after === undefined) continue;
      this.#between.push({
        kind,
        id,
        expected: after.version,
        before,
        value: after.value,
      } as Change);
    }
    this.add(changes);
    return Promise.resolve('committed');
  }

  /** A record that has left a queue and come back stands at its end, as where the calls are committed one by one. */
  override get all(): readonly Change[] {
    return [...this.#between.filter((one) => this.#comesBack(one)), ...super.all];
  }

  #comesBack({ kind, id, before, value }: Change): boolean {
    const has = keysOf(kind, this.of(kind, id)?.after?.value);
    const left = keysOf(kind, value);
    return keysOf(kind, before).some((key) => has.includes(key) && !left.includes(key));
  }
}

function keysOf<K extends Kind>(kind: K, value: Records[K] | undefined): readonly string[] {
  return value === undefined ? [] : indexOf(kind).keys(value);
}
