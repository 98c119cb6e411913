import type { Change, Store } from '../domain/ports.ts';

/** What is not committed by then never will be: with its records to itself, a decision is committed with the next try. */
const MOST_TRIES = 1_000;
/** Whoever has met so many conflicts gets the records that they were about to itself. */
const MOST_CONFLICTS = 3;

/** What came of one try, and the changes without which it is not true. */
export interface Tried<T> {
  readonly result: T;
  readonly changes: readonly Change[];
  /** Called once they are committed. */
  readonly done?: () => void;
}

/**
 * Commits what `attempt` decides; had somebody else changed a record meanwhile, it decides again on what is there, and
 * after some conflicts others wait until it is done. An attempt must not commit anything itself. `isAlone`: nobody else
 * commits from before it decides, and what others have decided by then they decide anew.
 */
export async function untilCommitted<T>(
  what: string,
  store: Store,
  attempt: () => Promise<Tried<T>>,
  isAlone = false,
): Promise<T> {
  let hold = isAlone ? await holdOn(store, true) : undefined;
  let inConflict: readonly Change[] = [];
  try {
    for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
      const restsOn = commitsAlone.get(store);
      const { result, changes, done } = await attempt();
      if (changes.length === 0) return result;
      if (holds.has(store)) await untilLetThrough(changes, store, hold);
      if (commitsAlone.get(store) !== restsOn) continue;
      if ((await store.commit(changes)) === 'committed') {
        if (isAlone) commitsAlone.set(store, (restsOn ?? 0) + 1);
        done?.();
        return result;
      }
      inConflict = changes;
      if (tries >= MOST_CONFLICTS) hold ??= await holdOn(store);
      hold?.add(changes);
    }
  } finally {
    hold?.release();
  }
  const records = inConflict.map(({ kind, id }) => `${kind} ${id}`).join(', ');
  throw new Error(
    `${what} could not be committed in ${String(MOST_TRIES)} tries; it changes ${records}`,
  );
}

/** How often one has decided alone. */
const commitsAlone = new WeakMap<Store, number>();

/** Records that one decision has to itself. */
class Hold {
  readonly #records = new Set<string>();
  readonly #isOfAll: boolean;
  readonly released: Promise<void>;
  release: () => void = () => undefined;

  constructor(isOfAll: boolean) {
    this.#isOfAll = isOfAll;
    this.released = new Promise((resolve) => {
      this.release = resolve;
    });
  }

  add(changes: readonly Change[]): void {
    for (const { kind, id } of changes) this.#records.add(`${kind} ${id}`);
  }

  holds(changes: readonly Change[]): boolean {
    return this.#isOfAll || changes.some(({ kind, id }) => this.#records.has(`${kind} ${id}`));
  }
}

/** One at a time, so that no two wait for each other. */
const holds = new WeakMap<Store, Hold>();

async function holdOn(store: Store, isOfAll = false): Promise<Hold> {
  for (let other = holds.get(store); other; other = holds.get(store)) await other.released;
  const hold = new Hold(isOfAll);
  holds.set(store, hold);
  void hold.released.then(() => holds.delete(store));
  return hold;
}

async function untilLetThrough(
  changes: readonly Change[],
  store: Store,
  own: Hold | undefined,
): Promise<void> {
  for (let other = holds.get(store); other && other !== own; other = holds.get(store)) {
    if (!other.holds(changes)) return;
    await other.released;
  }
}
