/** A cluster whose state outlives its process. */
import type { StoredRecord } from '../../domain/ports.ts';
import { paced, type Turns } from '../../operations/paced.ts';
import type { KeptFaults } from '../faults/kept-faults.ts';
import type { Parts } from '../snapshots/parts.ts';
import type { SteerableStore } from '../snapshots/steerable-store.ts';
import { besideOf, headOf, linesOf, wholeLinesOf, type Named } from './kept-lines.ts';
import type { KeptCluster } from './kept-state.ts';
import type { ClusterKeeper, KeptContent, KeptLines } from './state-keeper.ts';

/** Asked for what there is at the moment; the stores of the states stay as they are then. */
export interface Kept {
  readonly beside: () => Parts;
  readonly faults: () => KeptFaults | undefined;
  readonly states: () => KeptCluster;
}

export class Keeping {
  readonly #keeper: ClusterKeeper;
  readonly #named: Named;
  readonly #turns: Turns;

  constructor(keeper: ClusterKeeper, named: Named, turns: Turns) {
    this.#keeper = keeper;
    this.#named = named;
    this.#turns = turns;
  }

  /** From now on everything is kept. Throws a StoreError. */
  async begin(kept: Kept): Promise<void> {
    await this.#keeper.begin(this.#content(kept));
  }

  goOn(kept: Kept): void {
    this.#keeper.goOn(this.#content(kept));
  }

  /** Another state takes the place of everything but the start: `put` is called in that moment. Throws a StoreError. */
  replace(states: KeptCluster, put: () => void): Promise<void> {
    return this.#keeper.replace(() => this.#lines(states), put);
  }

  /** The cluster goes back to its start, `begun`, as `later`: with what actors do so many ms later. */
  reset(laterMs: number, begun: SteerableStore, later: SteerableStore): void {
    this.#keeper.reset(laterMs, differing(begun, later));
    this.#keeper.note();
  }

  /** The clock has moved, or faults have changed. */
  note(): void {
    this.#keeper.note();
  }

  #content({ beside, faults, states }: Kept): KeptContent {
    const { store } = states().start;
    const named = this.#named;
    return {
      ...('seeds' in named && { seeds: named.seeds }),
      beside: () => besideOf(beside(), faults()),
      isOfStart: (kind, id) => store.valueOf(kind, id) !== undefined,
      lines: () => this.#lines(states()),
    };
  }

  #lines(states: KeptCluster): KeptLines {
    const turn = paced(this.#turns);
    return {
      all: () => linesOf(states, this.#named, turn),
      head: (state, asBefore) => headOf(state, states, this.#named, asBefore),
      records: (state, written) => wholeLinesOf(states[state].store, written, turn),
    };
  }
}

/** The records of the one that are not as in the other. */
export function* differing(before: SteerableStore, after: SteerableStore): Generator<StoredRecord> {
  if (before === after) return;
  for (const record of after.records())
    if (before.valueOf(record.kind, record.id) !== record.value) yield record;
}
