import type { Kind, Records, StoredRecord } from '../../domain/ports.ts';

/** The records of one moment, by kind, each kind in the order in which its records were made. */
export class KeptRecords {
  readonly #kinds = new Map<Kind, Map<string, unknown>>();

  add({ kind, id, value }: StoredRecord): void {
    const known = this.#kinds.get(kind);
    if (known) known.set(id, value);
    else this.#kinds.set(kind, new Map([[id, value]]));
  }

  get<K extends Kind>(kind: K, id: string): Records[K] | undefined {
    return this.#kinds.get(kind)?.get(id) as Records[K] | undefined;
  }

  all<K extends Kind>(kind: K): readonly Records[K][] {
    return [...(this.#kinds.get(kind)?.values() ?? [])] as readonly Records[K][];
  }

  count(kind: Kind): number {
    return this.#kinds.get(kind)?.size ?? 0;
  }
}

/** `turn` is asked after each record, and awaited where others are to have their turn. */
export async function keptRecords(
  records: Iterable<StoredRecord>,
  turn: () => Promise<void> | undefined,
): Promise<KeptRecords> {
  const kept = new KeptRecords();
  for (const record of records) {
    kept.add(record);
    await turn();
  }
  return kept;
}
