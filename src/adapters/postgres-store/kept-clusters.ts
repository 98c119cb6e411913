import type { StoredRecord } from '../../domain/ports.ts';
import { RowLists, stateColumns } from './columns.ts';
import { KeptCluster, MAIN, type ClusterHead, type StateLists } from './kept-cluster.ts';
import { Numbering } from './numbering.ts';
import { RowBatch } from './row-batch.ts';

/** A cluster that is in the database. */
export interface ClusterRow {
  readonly number: number;
  readonly id: string;
  /** Whether its present tells only what differs from the start. */
  readonly isOverStart: boolean;
}

/** What is written together. */
export interface Rows {
  readonly states: StateLists;
  readonly rows: RowBatch;
}

const MAIN_HEAD: ClusterHead = { id: '', settings: {} };

/** All clusters of a database, and what of them is not there yet. */
export class KeptClusters {
  readonly numbering: Numbering;
  readonly main: KeptCluster;
  /** Those of which something is not in the database yet. */
  readonly #pending = new Set<KeptCluster>();
  /** Those that are yet to go on. */
  readonly #rows: Map<string, ClusterRow>;
  #lastNumber: number;

  /** `lastNumber`: of clusters. */
  constructor(
    numbering = new Numbering({ last: 0, shared: 0 }),
    { rows = [], lastNumber = MAIN }: { rows?: readonly ClusterRow[]; lastNumber?: number } = {},
  ) {
    this.numbering = numbering;
    this.#rows = new Map(rows.map((row) => [row.id, row]));
    this.#lastNumber = lastNumber;
    this.main = this.#cluster(MAIN_HEAD, MAIN);
  }

  get isPending(): boolean {
    return this.#pending.size > 0;
  }

  /** One that is in the database, or is yet to begin: then in its start the records that are told differ from the base. */
  tenant(head: ClusterHead, differing: Iterable<StoredRecord> | undefined): KeptCluster {
    const cluster = this.#cluster(head);
    if (differing) cluster.differ(differing);
    return cluster;
  }

  /** All of it is among the rows, and no longer pending. */
  take(): Rows {
    const states: StateLists = new RowLists(stateColumns);
    const rows = new RowBatch(this.numbering.next);
    for (const cluster of this.#pending) cluster.take(states, rows, this.numbering.written);
    this.#pending.clear();
    this.numbering.share(rows);
    return { states, rows };
  }

  #cluster(head: ClusterHead, newNumber?: number): KeptCluster {
    const row = this.#rows.get(head.id);
    this.#rows.delete(head.id);
    const number = row?.number ?? newNumber ?? (this.#lastNumber += 1);
    return new KeptCluster(number, head, {
      isOverStart: row?.isOverStart ?? true,
      isOfMain: (kind, id) => this.main.content?.isOfStart(kind, id) === true,
      next: this.numbering.next,
      onPending: (cluster) => this.#pending.add(cluster),
    });
  }
}
