/**
 * All that a cluster is at one moment, but its journal and its faults: what a snapshot holds, and what a reset and a
 * restore put in place of everything.
 */
import type { Kind } from '../../domain/ports.ts';
import type { StartsInMinute } from '../../operations/unasked-starts.ts';

/** `Stored`: what its store holds. A part that is added here stands in parts.ts, too: it does not compile otherwise. */
export interface ClusterState<Stored> {
  readonly store: Stored;
  /** Epoch ms; a cluster on the system clock does not go back to it. */
  readonly now: number;
  readonly ids: IdsPosition;
  /** The ids of what the next seed brings depend on their number. */
  readonly seedsLoaded: number;
  readonly starts?: StartsInMinute | undefined;
}

/** All that a store holds, as plain values: put into another store, it answers there as it does here. */
export interface StoreSnapshot {
  /** In the order in which they were made. */
  readonly records: readonly {
    readonly kind: Kind;
    readonly id: string;
    readonly value: unknown;
  }[];
  /** The keys that records have got in another order than they were made in: the ids in the order of the key. */
  readonly keyOrders: readonly {
    readonly kind: Kind;
    readonly key: string;
    readonly ids: readonly string[];
  }[];
}

/** Where a sequence of ids has come to. */
export interface IdsPosition {
  readonly seed: string;
  /** How many ids were given. */
  readonly count: number;
}
