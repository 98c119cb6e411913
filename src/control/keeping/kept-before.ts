/** What an earlier process has left: a server begins with its seeds once, and later goes on. */
import { StoreError } from '../../domain/store-error.ts';
import type { ClusterState } from '../snapshots/cluster-state.ts';
import type { SteerableStore } from '../snapshots/steerable-store.ts';
import { KeptReader } from './kept-reader.ts';
import type { KeptState } from './kept-state.ts';
import type { StateKeeper } from './state-keeper.ts';

export interface KeepingOptions {
  /** As it was named: `file:PATH`. */
  readonly name: string;
  /** The hash of the seeds of the start. */
  readonly seeds: string;
  /** Whether to begin anew, whatever is kept. */
  readonly reseed: boolean;
}

interface ClockAtStart {
  readonly mode: 'system' | 'manual';
  /** Epoch ms. */
  readonly now: number;
  /** Whether the start names a time. */
  readonly wasGiven: boolean;
}

export class KeptBefore {
  readonly #keeper: Pick<StateKeeper, 'read'>;
  readonly #options: KeepingOptions;

  constructor(keeper: Pick<StateKeeper, 'read'>, options: KeepingOptions) {
    this.#keeper = keeper;
    this.#options = options;
  }

  /** The states to go on from; undefined: the server begins. Throws a StoreError. */
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
