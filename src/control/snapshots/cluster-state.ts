/**
 * All that a cluster is at one moment, but its journal and its faults: what a snapshot holds, and what a reset and a
 * restore put in place of everything.
 */
import type { GainedKey, KeyOrder, StoredRecord } from '../../domain/ports.ts';
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

/** A store that tells all that it holds, one after another; meanwhile nothing must change. */
export interface TellingStore {
  /** In the order in which they were made. */
  records(): Iterable<StoredRecord>;
  /** In no order; undefined for each key that has no order of its own, as looking for one takes its time. */
  keyOrders(): Iterable<KeyOrder | undefined>;
}

/** A store that is told the same: it then answers as the first. */
export interface FillableStore {
  put(record: StoredRecord): void;
  order(keyOrder: KeyOrder): void;
  gain(key: GainedKey): void;
}

/** Where a sequence of ids has come to. */
export interface IdsPosition {
  readonly seed: string;
  /** How many ids were given. */
  readonly count: number;
}
