import type { Beginning } from './cluster-parts.ts';
import type { Cluster } from './cluster.ts';
import type { SeedSource } from './seeds/seed-file.ts';
import { TenantError } from './tenant-error.ts';

/** What answers in a tenant's name. */
export interface Served {
  readonly cluster: Cluster;
  /** It ends, and whoever waits in it is answered with what there is. */
  end(): Promise<void>;
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
}

/** Makes a tenant that begins so. What it throws, nothing has come of. */
type Make<S extends Served> = (
  id: string,
  from: Beginning,
  seeds: readonly SeedSource[],
) => Promise<S>;

/** The cluster that has no prefix, and what a fork begins with by default: neither is the name of a tenant. */
const MAIN = 'main';
export const START = 'start';

/** In a message. */
const MOST_NAMED = 10;
const ID = /^[a-z0-9-]{1,64}$/;

/** All tenants of a process. They end when they were idle for long enough, or are told to. */
export class Tenants<S extends Served> {
  readonly #main: Cluster;
  readonly #most: number;
  readonly #make: Make<S>;
  readonly #tenants = new Map<string, Tenant<S>>();
  /** Ids of those that are being made. */
  readonly #coming = new Set<string>();
  /** How many were not given an id. */
  #named = 0;
  #hasEnded = false;

  constructor(main: Cluster, most: number, make: Make<S>) {
    this.#main = main;
    this.#most = most;
    this.#make = make;
  }

  get size(): number {
    return this.#tenants.size;
  }

  get ids(): readonly string[] {
    return [...this.#tenants.keys()];
  }

  /** `start`: that of the cluster that is asked. The id of a tenant, or `main`: what is in it now. Throws a TenantError. */
  async beginning(from: string, asked: Cluster): Promise<Beginning> {
    if (from === START) return asked.beginning('start');
    const cluster = from === MAIN ? this.#main : this.get(from)?.cluster;
    if (cluster !== undefined) return cluster.beginning('now');
    const known = [START, MAIN, ...this.ids].slice(0, MOST_NAMED).join(', ');
    throw new TenantError(
      'unknown',
      `there is no tenant "${from}" to begin with; there are ${known}`,
    );
  }

  /** Throws a TenantError, or a SeedError. */
  async add({ id, from, seeds, clock, idleMs }: NewTenant) {
    const name = this.#free(id);
    this.#coming.add(name);
    try {
      const served = await this.#make(name, { ...from, ...(clock && { clock }) }, seeds);
      if (this.#hasEnded) {
        await served.end();
        throw new TenantError('unknown', 'the server has ended');
      }
      this.#put(name, served, idleMs);
      if (id === undefined) this.#named += 1;
      return { id: name, served };
    } finally {
      this.#coming.delete(name);
    }
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
    clearTimeout(tenant.timer);
    this.#tenants.delete(id);
    await tenant.served.end();
    return true;
  }

  /** No more come, either. */
  async endAll(): Promise<void> {
    this.#hasEnded = true;
    await Promise.all(this.ids.map((id) => this.end(id)));
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
