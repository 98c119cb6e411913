import type { Change, Store } from '../domain/ports.ts';

/**
 * Of those who change the same records at once one is committed each time, so that this many tries are more than any
 * number of callers needs: what is not committed by then never will be.
 */
const MOST_TRIES = 1_000;

/** What came of one try, and the changes without which it is not true. */
export interface Tried<T> {
  readonly result: T;
  readonly changes: readonly Change[];
  /** Called once they are committed. */
  readonly done?: () => void;
}

/** Commits what `attempt` decides; had somebody else changed a record meanwhile, it decides again on what is there. */
export async function untilCommitted<T>(
  what: string,
  store: Store,
  attempt: () => Promise<Tried<T>>,
): Promise<T> {
  let inConflict: readonly Change[] = [];
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const { result, changes, done } = await attempt();
    if (changes.length === 0 || (await store.commit(changes)) === 'committed') {
      done?.();
      return result;
    }
    inConflict = changes;
  }
  const records = inConflict.map(({ kind, id }) => `${kind} ${id}`).join(', ');
  throw new Error(
    `${what} could not be committed in ${String(MOST_TRIES)} tries; it changes ${records}`,
  );
}
