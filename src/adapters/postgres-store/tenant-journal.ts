import type { CommitListener, KeyedValue, Kind, StoredRecord } from '../../domain/ports.ts';
import type { ClusterLines, Content, KeptCluster } from './kept-cluster.ts';

/** What the journal of all clusters does for a tenant. */
interface Journal {
  begin(content: Content): Promise<void>;
  replace(lines: () => ClusterLines, done: () => void): Promise<void>;
  /** Something is pending. */
  changed(): void;
}

/** Keeps a tenant beside the cluster without a prefix. */
export class TenantJournal implements CommitListener {
  readonly #cluster: KeptCluster;
  readonly #journal: Journal;

  constructor(cluster: KeptCluster, journal: Journal) {
    this.#cluster = cluster;
    this.#journal = journal;
  }

  /** From now on it is kept, with what it was told of until now as its start. Throws a StoreError. */
  begin(content: Content): Promise<void> {
    return this.#journal.begin(content);
  }

  /** From now on commits are kept, after what was read. */
  goOn(content: Content): void {
    this.#cluster.goOn(content);
  }

  touched(
    kind: Kind,
    id: string,
    before: KeyedValue | undefined,
    after: KeyedValue | undefined,
  ): void {
    this.#cluster.touched(kind, id, before, after);
  }

  committed(): void {
    if (this.#cluster.content) this.#journal.changed();
  }

  note(): void {
    this.#cluster.note();
    this.#journal.changed();
  }

  /** All is as at the start, but for these records. */
  reset(_laterMs: number, later: Iterable<StoredRecord>): void {
    this.#cluster.reset(later);
    this.#journal.changed();
  }

  /** The lines take the place of everything but the start; `done` is called in that moment. Throws a StoreError. */
  replace(lines: () => ClusterLines, done: () => void): Promise<void> {
    return this.#journal.replace(lines, done);
  }

  /** Nothing of it is kept any more. */
  end(): void {
    this.#cluster.end();
    this.#journal.changed();
  }
}
