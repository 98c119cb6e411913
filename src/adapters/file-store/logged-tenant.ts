import type { CommitListener, KeyedValue, Kind } from '../../domain/ports.ts';
import type { ClusterLines, Content, LoggedCluster } from './logged-cluster.ts';

/** What the journal of the file does for a tenant. */
interface Journal {
  begin(content: Content): Promise<void>;
  goOn(): void;
  replace(lines: () => ClusterLines, done: () => void): Promise<void>;
  /** Something is pending. */
  changed(): void;
}

/** Keeps a tenant in the file of the cluster without a prefix. */
export class LoggedTenant implements CommitListener {
  readonly #cluster: LoggedCluster;
  readonly #journal: Journal;

  constructor(cluster: LoggedCluster, journal: Journal) {
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
    this.#journal.goOn();
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

  /** All is as at the start, with what actors do so many ms later. */
  reset(laterMs: number): void {
    this.#cluster.reset(laterMs);
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
