import type { Change, CommitListener, Store } from '../../domain/ports.ts';
import type { FollowingStore } from '../../domain/records/written-changes.ts';
import type { FillableStore, TellingStore } from './cluster-state.ts';

/** The store of a cluster. */
export interface SteerableStore extends Store, TellingStore, FillableStore, FollowingStore {
  /** A store of this kind with nothing in it. */
  empty(): SteerableStore;
  /** A store of its own that begins with what is here, in the same versions. It costs what differs. */
  copy(listener?: CommitListener): SteerableStore;
  /** Puts what is in another store of this kind in place of everything. Whatever was read before then conflicts. */
  become(other: SteerableStore): void;
  /** A store to try changes on, which begins with what is here and leaves it untouched. */
  staged(): Store & { readonly changes: readonly Change[] };
}
