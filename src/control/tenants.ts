import type { Beginning } from './cluster-parts.ts';
import type { Cluster } from './cluster.ts';
import type { KeptTenant, TenantSettings } from './keeping/kept-state.ts';
import type { SeedSource } from './seeds/seed-file.ts';
import { TenantError } from './tenant-error.ts';

/** What answers in a tenant's name. */
export interface Served {
  readonly cluster: Cluster;
  /** It stops, and whoever waits in it is answered with what there is. */
  stop(): Promise<void>;
  /** Nothing of it is kept any more. */
  forget(): void;
}

interface Tenant<S extends Served> {
  readonly served: S;
  /** Ms of real time without a call after which it ends. */
  readonly idleMs: number;
  /** Calls under way. */
  active: number;
  /** Of real time, when the last call was answered. */
  lastUsed: number;
  timer: NodeJS.Timeout | undefined;
}

export interface NewTenant {
  /** Left out: `t1`, `t2` … */
  readonly id?: string | undefined;
  readonly from: Beginning;
  /** Are added to that. */
  readonly seeds: readonly SeedSource[];
  /** Left out: as that of the cluster it begins with. */
  readonly clock?: 'system' | 'manual' | undefined;
  /** Ms of real time without a call, after which it ends; Infinity: it does not end by itself. */
  readonly idleMs: number;
  /** Whether it is for this process alone, whatever keeps the others. */
  readonly isOfProcess?: boolean;
}

/** A tenant as it is made. */
export interface NamedTenant extends Omit<NewTenant, 'id' | 'clock' | 'idleMs'> {
  readonly id: string;
  readonly settings: TenantSettings;
}

/** Makes tenants. What it throws, nothing has come of. */
export interface TenantMaker<S extends Served> {
  make(tenant: NamedTenant): Promise<S>;
  /** One of an earlier process. */
  resume(tenant: KeptTenant): S;
}

/** The cluster that has no prefix, and what a fork begins with by default: neither is the name of a tenant. */
const MAIN = 'main';
export const START = 'start';

/** In a message. */
const MOST_NAMED = 10;
const ID = /^[a-z0-9-]{1,64}$/;

/** All tenants of a server. They end when they were idle for long enough, or are told to. */
export class Tenants<S extends Served> {
  readonly #main: Cluster;
  readonly #most: number;
  readonly #maker: TenantMaker<S>;
  readonly #tenants = new Map<string, Tenant<S>>();
  /** Ids of those that are being made. */
  readonly #coming = new Set<string>();
  /** How many were not given an id. */
  #named = 0;
  #hasEnded = false;

  constructor(main: Cluster, most: number, maker: TenantMaker<S>) {
    this.#main = main;
    this.#most = most;
    this.#maker = maker;
  }

  get size(): number {
    return this.#tenants.size;
  }

  /** Whether the server ends: those that are kept are elsewhere. */
  get haveStopped(): boolean {
    return this.#hasEnded;
  }

  get ids(): readonly string[] {
    return [...this.#tenants.keys()];
  }

  /** `start`: that of the cluster that is asked. The id of a tenant, or `main`: what is in it now. Throws a TenantError. */
  async beginning(from: string, asked: Cluster): Promise<Beginning> {
    if (from === START)
      return { ...(await asked.beginning('start')), isOfMain: asked === this.#main };
    const cluster = from === MAIN ? this.#main : this.get(from)?.cluster;
    if (cluster !== undefined) return cluster.beginning('now');
    const known = [START, MAIN, ...this.ids].slice(0, MOST_NAMED).join(', ');
    throw new TenantError(
      'unknown',
      `there is no tenant "${from}" to begin with; there are ${known}`,
    );
  }

  /** Throws a TenantError, a SeedError, or a StoreError. */
  async add({ id, clock, idleMs, ...tenant }: NewTenant) {
    const name = this.#free(id);
    this.#coming.add(name);
    const settings = { clock: clock ?? tenant.from.clock, idleMs };
    try {
      const served = await this.#maker.make({ ...tenant, id: name, settings });
      if (this.#hasEnded) {
        served.forget();
        await served.stop();
        throw new TenantError('unknown', 'the server has ended');
      }
      this.#put(name, served, idleMs);
      if (id === undefined) this.#named += 1;
      return { id: name, served };
    } finally {
      this.#coming.delete(name);
    }
  }

  /** Those of an earlier process go on, however many they are; each is idle from now on. */
  resume(tenants: readonly KeptTenant[]): void {
    for (const tenant of tenants)
      this.#put(tenant.id, this.#maker.resume(tenant), tenant.settings.idleMs);
  }

  get(id: string): S | undefined {
    return this.#tenants.get(id)?.served;
  }

  /** The work of a call on the tenant, which is not idle meanwhile; undefined: there is no such tenant. */
  use<T>(id: string, work: (served: S) => Promise<T>): Promise<T> | undefined {
    const tenant = this.#tenants.get(id);
    if (tenant === undefined) return undefined;
    tenant.active += 1;
    return work(tenant.served).finally(() => {
      tenant.active -= 1;
      tenant.lastUsed = this.#elapsed();
    });
  }

  /** Whether there was such a tenant. */
  async end(id: string): Promise<boolean> {
    const tenant = this.#tenants.get(id);
    if (tenant === undefined) return false;
    tenant.served.forget();
    await this.#stop(id, tenant);
    return true;
  }

  /** With the process: those that are kept go on in the next one. No more come, either. */
  async stopAll(): Promise<void> {
    this.#hasEnded = true;
    await Promise.all([...this.#tenants].map(([id, tenant]) => this.#stop(id, tenant)));
  }

  async #stop(id: string, { timer, served }: Tenant<S>): Promise<void> {
    clearTimeout(timer);
    this.#tenants.delete(id);
    await served.stop();
  }

  #elapsed(): number {
    return this.#main.ports.changes.elapsed();
  }

  #put(id: string, served: S, idleMs: number): void {
    const tenant: Tenant<S> = {
      served,
      idleMs,
      active: 0,
      lastUsed: this.#elapsed(),
      timer: undefined,
    };
    this.#tenants.set(id, tenant);
    if (idleMs !== Infinity) this.#lookIn(idleMs, id, tenant);
  }

  #lookIn(ms: number, id: string, tenant: Tenant<S>): void {
    tenant.timer = setTimeout(() => {
      const left = tenant.lastUsed + tenant.idleMs - this.#elapsed();
      if (tenant.active > 0) this.#lookIn(tenant.idleMs, id, tenant);
      else if (left > 0) this.#lookIn(left, id, tenant);
      else void this.end(id);
    }, ms);
    tenant.timer.unref();
  }

  #free(id: string | undefined): string {
    if (id !== undefined && !ID.test(id))
      throw new TenantError('wrong', `"id" must match ${ID.source}, got "${id}"`);
    if (id !== undefined && this.#isTaken(id))
      throw new TenantError('taken', `there is a tenant "${id}" already`);
    if (this.#tenants.size + this.#coming.size >= this.#most)
      throw new TenantError(
        'tooMany',
        `there are ${String(this.#most)} tenants (--max-tenants): end one, or let more be`,
      );
    return id ?? this.#nextName();
  }

  #nextName(): string {
    let number = this.#named + 1;
    while (this.#isTaken(`t${String(number)}`)) number += 1;
    return `t${String(number)}`;
  }

  #isTaken(id: string): boolean {
    return id === MAIN || id === START || this.#tenants.has(id) || this.#coming.has(id);
  }
}
