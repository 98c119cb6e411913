import { PendingChanges } from '../../domain/pending-changes.ts';
import type { Change, Store } from '../../domain/ports.ts';

/** What several calls change, one after another, to be committed as one; searches by key see what is stored only. */
export class UnitStore extends PendingChanges implements Store {
  commit(changes: readonly Change[]): Promise<'committed'> {
    this.add(changes);
    return Promise.resolve('committed');
  }
}
