import { decoded, SharedJson, type KnownValues } from '../../domain/codec.ts';
import { isFailure } from '../../domain/failure.ts';
import { followChange } from '../../domain/records/written-changes.ts';
import { withActsLater } from '../actors/acts-later.ts';
import type { SteerableStore } from '../snapshots/steerable-store.ts';
import type { ClusterState } from '../snapshots/cluster-state.ts';
import { keptLine, type KeptLine, type KeptState } from './kept-lines.ts';

/** Builds the state of a cluster from its lines, one after another, each as a whole or not at all. */
export class KeptReader {
  readonly #newStore: () => SteerableStore;
  #seeds: string | undefined;
  #start: ClusterState<SteerableStore> | undefined;
  #now: ClusterState<SteerableStore> | undefined;
  readonly #known: KnownValues = new Map();
  #values: unknown[] = [];
  #shared = new SharedJson(this.#values, this.#known);

  constructor(newStore: () => SteerableStore) {
    this.#newStore = newStore;
  }

  /** Throws an Error that says what is wrong with the text. */
  async read(text: string): Promise<void> {
    const line = decoded(JSON.parse(text), keptLine, this.#shared);
    if (isFailure(line)) throw new Error(line.reason);
    this.#seeds = line.seeds ?? this.#seeds;
    if (line.state !== undefined) this.#begin(line.state, line);
    else if (line.ids !== undefined) this.#now = { ...this.state().now, ...partsOf(line) };
    if (line.reset !== undefined) await this.#reset(line.reset);
    this.#share(line);
    const store = this.#current?.store;
    if (store) this.#fill(store, line);
  }

  /** Throws an Error where something is missing. */
  state(): KeptState {
    if (this.#seeds === undefined || !this.#start || !this.#now)
      throw new Error('the seeds, the start or what came of it is missing');
    return { seeds: this.#seeds, start: this.#start, now: this.#now };
  }

  get #current(): ClusterState<SteerableStore> | undefined {
    return this.#now ?? this.#start;
  }

  #begin(which: 'start' | 'now', line: KeptLine): void {
    const state = { ...partsOf(line), store: this.#newStore() };
    if (which === 'start') this.#start = state;
    else this.#now = state;
  }

  async #reset(laterMs: number): Promise<void> {
    const { start, now } = this.state();
    now.store.become(await withActsLater(start.store, laterMs));
    this.#now = { ...start, store: now.store };
  }

  #share({ isFirst, shared = [] }: KeptLine): void {
    if (isFirst === true) {
      this.#values = [];
      this.#shared = new SharedJson(this.#values, this.#known);
    }
    this.#values.push(...shared);
  }

  #fill(store: SteerableStore, line: KeptLine): void {
    const { changes = [], same = [], orders = [], gained = [] } = line;
    for (const change of changes) followChange(change, store, this.#shared);
    for (const { kind, id } of same)
      store.put({ kind, id, value: this.#start?.store.valueOf(kind, id) });
    for (const order of orders) store.order(order);
    for (const key of gained) store.gain(key);
  }
}

function partsOf({ now, ids, seedsLoaded, starts }: KeptLine) {
  if (now === undefined || ids === undefined || seedsLoaded === undefined)
    throw new Error('the time, the ids or the number of seeds is missing');
  return { now, ids, seedsLoaded, ...(starts && { starts }) };
}
