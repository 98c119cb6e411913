import { paced, type Turns } from '../../operations/paced.ts';
import type { ClusterState, FillableStore } from './cluster-state.ts';
import { copyOf } from './copy.ts';
import type { Snapshot } from './parts.ts';
import { readSnapshot } from './read-snapshot.ts';
import { snapshotOf, snapshotText, type TakenState } from './write-snapshot.ts';

/** How the cluster around it gives its state, and goes to another. */
export interface Stateful<Store> {
  /** As it is now, and stays. */
  readonly state: () => TakenState;
  readonly goTo: (state: ClusterState<Store>) => Promise<void>;
  /** With nothing in it. */
  readonly newStore: () => Store;
  readonly turns: Turns;
}

/** The state of a cluster, taken and put back. */
export class Snapshots<Store extends FillableStore> {
  readonly #cluster: Stateful<Store>;

  constructor(cluster: Stateful<Store>) {
    this.#cluster = cluster;
  }

  /** All that the cluster is at this moment, but its journal and its faults, as a value of the caller's own. */
  take(): Promise<Snapshot> {
    return snapshotOf(this.#cluster.state(), this.#paced());
  }

  /** The same as JSON text, in parts. */
  text(): AsyncIterable<string> {
    return snapshotText(this.#cluster.state(), this.#paced());
  }

  /**
   * Puts the snapshot in place of everything, without faults, or throws a SnapshotError and changes nothing. The cluster
   * takes the value as its own. The tokens of whoever is in it stay valid where this cluster has signed them.
   */
  async restore(snapshot: unknown): Promise<void> {
    const { newStore, goTo } = this.#cluster;
    await goTo(await readSnapshot(snapshot, newStore(), this.#paced()));
  }

  /** The same of a value that stays its owner's. */
  async restoreCopy(snapshot: unknown): Promise<void> {
    await this.restore(await copyOf(snapshot, this.#paced()));
  }

  #paced() {
    return paced(this.#cluster.turns);
  }
}
