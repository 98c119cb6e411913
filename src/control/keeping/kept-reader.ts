import { decoded, SharedJson, type KnownValues } from '../../domain/codec.ts';
import { isFailure } from '../../domain/failure.ts';
import { followChange } from '../../domain/records/written-changes.ts';
import { withActsLater } from '../actors/acts-later.ts';
import type { KeptFaults } from '../faults/kept-faults.ts';
import type { ClusterState } from '../snapshots/cluster-state.ts';
import type { SteerableStore } from '../snapshots/steerable-store.ts';
import { keptLine, type KeptLine, type StateName } from './kept-line.ts';
import type { KeptCluster, KeptState, KeptTenant, TenantSettings } from './kept-state.ts';

/** A cluster of which some lines are read. */
interface Coming {
  readonly settings?: TenantSettings | undefined;
  start?: ClusterState<SteerableStore>;
  now?: ClusterState<SteerableStore>;
  next?: ClusterState<SteerableStore> | undefined;
  faults?: KeptFaults | undefined;
}

/** Builds the states of clusters from their lines, one after another, each as a whole or not at all. */
export class KeptReader {
  readonly #newStore: () => SteerableStore;
  #seeds: string | undefined;
  readonly #main: Coming = {};
  readonly #tenants = new Map<string, Coming>();
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
    const cluster = this.#clusterOf(line);
    if (line.state !== undefined) this.#begin(cluster, line.state, line);
    else if (line.ids !== undefined) cluster.now = { ...whole(cluster).now, ...partsOf(line) };
    if (line.ids !== undefined) cluster.faults = line.faults;
    if (line.reset !== undefined) await this.#reset(cluster, line.reset);
    this.#share(line);
    this.#fill(cluster, line);
    if (line.replaced === true) replace(cluster);
    if (line.ended === true && line.tenant !== undefined) this.#tenants.delete(line.tenant);
  }

  /** Throws an Error where something is missing. */
  state(): KeptState {
    if (this.#seeds === undefined) throw new Error('the seeds are missing');
    return { ...whole(this.#main), seeds: this.#seeds, tenants: [...this.#whole()] };
  }

  /** One whose making was cut off has never been. */
  *#whole(): Generator<KeptTenant> {
    for (const [id, cluster] of this.#tenants)
      if (cluster.settings && cluster.now)
        yield { id, settings: cluster.settings, ...whole(cluster) };
  }

  #clusterOf({ tenant, settings }: KeptLine): Coming {
    if (tenant === undefined) return this.#main;
    const known = this.#tenants.get(tenant);
    if (settings === undefined && known) return known;
    if (settings === undefined) throw new Error(`there is no tenant "${tenant}"`);
    const made: Coming = { settings };
    // It is the last again, should it have been cut off before.
    this.#tenants.delete(tenant);
    this.#tenants.set(tenant, made);
    return made;
  }

  #begin(cluster: Coming, which: StateName, line: KeptLine): void {
    // A line of what may be next has the name of the state, too.
    if (which === 'next' && line.ids === undefined) return;
    const before = line.asBefore === true ? this.#origin(cluster, which) : undefined;
    cluster[which] = { ...partsOf(line), store: before?.copy() ?? this.#newStore() };
  }

  /** What the state came from. */
  #origin(cluster: Coming, which: StateName): SteerableStore | undefined {
    if (which !== 'start') return cluster.start?.store;
    return cluster === this.#main ? undefined : this.#main.start?.store;
  }

  async #reset(cluster: Coming, laterMs: number): Promise<void> {
    const { start, now } = whole(cluster);
    now.store.become(await withActsLater(start.store, laterMs));
    cluster.now = { ...start, store: now.store };
  }

  #share({ isFirst, shared = [] }: KeptLine): void {
    if (isFirst === true) {
      this.#values = [];
      this.#shared = new SharedJson(this.#values, this.#known);
    }
    this.#values.push(...shared);
  }

  #fill(cluster: Coming, line: KeptLine): void {
    const { changes = [], same = [], orders = [], gained = [] } = line;
    const which = line.state ?? (cluster.now ? 'now' : 'start');
    const store = cluster[which]?.store;
    if (store === undefined) return;
    for (const change of changes) followChange(change, store, this.#shared);
    for (const { kind, id } of same)
      store.put({ kind, id, value: this.#origin(cluster, which)?.valueOf(kind, id) });
    for (const order of orders) store.order(order);
    for (const key of gained) store.gain(key);
  }
}

function replace(cluster: Coming): void {
  if (!cluster.next) throw new Error('what takes the place of the present is missing');
  cluster.now = cluster.next;
  cluster.next = undefined;
}

function whole({ start, now, faults }: Coming): KeptCluster {
  if (!start || !now) throw new Error('the start or what came of it is missing');
  return { start, now, faults };
}

function partsOf({ now, ids, seedsLoaded, starts }: KeptLine) {
  if (now === undefined || ids === undefined || seedsLoaded === undefined)
    throw new Error('the time, the ids or the number of seeds is missing');
  return { now, ids, seedsLoaded, ...(starts && { starts }) };
}
