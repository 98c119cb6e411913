/** A cluster whose state outlives its process: it begins with its seeds once, and later goes on. */
import type { StoredRecord } from '../../domain/ports.ts';
import { StoreError } from '../../domain/store-error.ts';
import { paced, type Turns } from '../../operations/paced.ts';
import type { SteerableStore } from '../snapshots/steerable-store.ts';
import type { ClusterState } from '../snapshots/cluster-state.ts';
import type { Parts } from '../snapshots/parts.ts';
import { besideOf, linesOf, type KeptState } from './kept-lines.ts';
import { KeptReader } from './kept-reader.ts';
import type { KeptContent, StateKeeper } from './state-keeper.ts';

export interface KeepingOptions {
  /** As it was named: `file:PATH`. */
  readonly name: string;
  /** The hash of the seeds of the start. */
  readonly seeds: string;
  /** Whether to begin anew, whatever is kept. */
  readonly reseed: boolean;
}

/** The two states that are kept. */
type States = Omit<KeptState, 'seeds'>;

/** Asked for what there is at the moment; the stores of the states stay as they are then. */
interface Kept {
  readonly beside: () => Parts;
  readonly states: () => States;
}

interface ClockAtStart {
  readonly mode: 'system' | 'manual';
  /** Epoch ms. */
  readonly now: number;
  /** Whether the start names a time. */
  readonly wasGiven: boolean;
}

export class Keeping {
  readonly #keeper: StateKeeper;
  readonly #options: KeepingOptions;
  readonly #turns: Turns;

  constructor(keeper: StateKeeper, options: KeepingOptions, turns: Turns) {
    this.#keeper = keeper;
    this.#options = options;
    this.#turns = turns;
  }

  /** The state to go on from; undefined: the cluster begins. Throws a StoreError. */
  async read(newStore: () => SteerableStore): Promise<KeptState | undefined> {
    const reader = new KeptReader(newStore);
    const read = (text: string) => reader.read(text);
    const isKept = await this.#keeper.read({ snapshot: read, since: read });
    if (!isKept || this.#options.reseed) return undefined;
    const state = reader.state();
    const { name, seeds } = this.#options;
    if (state.seeds === seeds) return state;
    throw otherSeeds(name, state.seeds, seeds);
  }

  /** From now on everything is kept. Throws a StoreError. */
  async begin(kept: Kept): Promise<void> {
    await this.#keeper.begin(this.#content(kept));
  }

  goOn(kept: Kept): void {
    this.#keeper.goOn(this.#content(kept));
  }

  /** Another state takes the place of everything but the start: `put` is called in that moment. Throws a StoreError. */
  replace(states: States, put: () => void): Promise<void> {
    return this.#keeper.replace(() => this.#lines(states), put);
  }

  /** The cluster goes back to its start, `begun`, as `later`: with what actors do so many ms later. */
  reset(laterMs: number, begun: SteerableStore, later: SteerableStore): void {
    this.#keeper.reset(laterMs, begun === later ? [] : differing(begun, later));
    this.#keeper.note();
  }

  /** The clock has moved. */
  note(): void {
    this.#keeper.note();
  }

  #content({ beside, states }: Kept): KeptContent {
    return { beside: () => besideOf(beside()), lines: () => this.#lines(states()) };
  }

  #lines(states: States): AsyncIterable<string> {
    return linesOf({ ...states, seeds: this.#options.seeds }, paced(this.#turns));
  }

  /** What the log says of a cluster that goes on. */
  noticesOfGoingOn({ now }: ClusterState<unknown>, clock: ClockAtStart): readonly string[] {
    const { name, seeds } = this.#options;
    const kept = new Date(now).toISOString();
    const notices = [`the store ${name} goes on: its seeds (${seeds}) are not loaded again`];
    if (clock.wasGiven)
      notices.push(
        `the time goes on from ${kept}, as in the store: --now is for one that is empty`,
      );
    if (clock.mode === 'system' && now > clock.now)
      notices.push(`the time was ${kept} on a manual clock, and is that of the system now`);
    return notices;
  }
}

/** A store that began with other seeds than it is to go on with; both by their hash. */
export function otherSeeds(name: string, kept: string, given: string): StoreError {
  return new StoreError(
    'otherSeeds',
    `the store ${name} began with seeds of the hash ${kept}, and those of this start have ${given}: ` +
      'start it with the same seeds, or give --reseed (reseed) to empty it and begin with these',
  );
}

/** The records of the one that are not as in the other. */
function* differing(before: SteerableStore, after: SteerableStore): Generator<StoredRecord> {
  for (const record of after.records())
    if (before.valueOf(record.kind, record.id) !== record.value) yield record;
}
