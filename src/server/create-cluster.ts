/** A cluster made of the adapters that are built in. */
import { createHash } from 'node:crypto';
import { ManualClock, SystemClock } from '../adapters/clocks.ts';
import { CommitSignal } from '../adapters/commit-signal.ts';
import { HttpCaller } from '../adapters/http-caller.ts';
import { JwtTokens } from '../adapters/jwt-tokens.ts';
import { MemoryStore } from '../adapters/memory-store.ts';
import { SeededIds } from '../adapters/seeded-ids.ts';
import type { ClusterParts } from '../control/cluster-parts.ts';
import { ADMINISTRATING_APPLICATION } from '../control/seeds/default-cluster.ts';
import { Cluster, type ClusterSettings } from '../control/cluster.ts';
import { Keeping } from '../control/keeping/keeping.ts';
import { KeptBefore } from '../control/keeping/kept-before.ts';
import type { TenantSettings } from '../control/keeping/kept-state.ts';
import type { StateKeeper, TenantKeeper } from '../control/keeping/state-keeper.ts';
import type { Metric } from '../control/metrics/metric.ts';
import type { SeedSource } from '../control/seeds/seed-file.ts';
import type { ClusterState } from '../control/snapshots/cluster-state.ts';
import type { SteerableStore } from '../control/snapshots/steerable-store.ts';
import type { Bounds } from '../domain/bounds.ts';
import { memo } from '../domain/memo.ts';
import type { CommitListener, SchemaJudge, ScriptRunner } from '../domain/ports.ts';

export interface ClusterOptions extends ClusterSettings {
  readonly clock: 'system' | 'manual';
  /** When a manual one begins (epoch ms); left out: now, or when the first seed says. */
  readonly now?: number;
  readonly judge: SchemaJudge;
  readonly scripts: ScriptRunner;
  /** Left out: the standard ones. */
  readonly bounds?: Bounds | undefined;
  /** Any key pair gets a token of the application that administers the cluster. */
  readonly anyKey?: boolean | undefined;
  /** Origins that HTTP tasks really call. */
  readonly allowHttp?: ReadonlySet<string> | undefined;
}

/** What keeps the state of the cluster, and is told of what is committed. */
export interface KeptIn {
  readonly keeper: StateKeeper;
  /** As in messages. */
  readonly name: string;
  /** Whether to begin anew, whatever is kept. */
  readonly reseed: boolean;
  /** How the writing goes. Left out: nobody asks. */
  readonly metrics?: () => readonly Metric[];
}

/** Throws a SeedError. */
export async function createCluster(
  options: ClusterOptions,
  seeds: readonly SeedSource[],
  keptIn?: KeptIn,
): Promise<Cluster> {
  const cluster = newCluster(options, seeds, keptIn);
  await cluster.start(seeds);
  return cluster;
}

/** One that is yet to be started with the seeds. `keptIn` left out: nothing of it outlives the process. */
export function newCluster(
  options: ClusterOptions,
  seeds: readonly SeedSource[],
  keptIn?: KeptIn,
): Cluster {
  const parts = partsOf(options, seeds);
  return new Cluster(keptIn === undefined ? parts : keptParts(parts, seeds, keptIn), options);
}

function keptParts(
  parts: ClusterParts,
  seeds: readonly SeedSource[],
  { keeper, name, reseed }: KeptIn,
): ClusterParts {
  const hash = seedHashOf(seeds);
  return {
    ...parts,
    store: new MemoryStore(bothOf(keeper, parts.changes)),
    keptBefore: new KeptBefore(keeper, { name, reseed, seeds: hash }),
    keeping: new Keeping(keeper, { seeds: hash }, parts.changes),
  };
}

function bothOf(one: CommitListener, other: CommitListener): CommitListener {
  return {
    touched: (kind, id, before, after) => {
      one.touched(kind, id, before, after);
      other.touched(kind, id, before, after);
    },
    committed: () => {
      one.committed();
      other.committed();
    },
  };
}

/** What a tenant begins with, or goes on from. */
export interface TenantOrigin {
  readonly id: string;
  readonly settings: TenantSettings;
  readonly from: ClusterState<SteerableStore>;
  /** Left out: nothing of it outlives the process. */
  readonly kept?: KeptTenantIn | undefined;
}

export interface KeptTenantIn {
  readonly keeper: TenantKeeper;
  /** The start of the cluster without a prefix. */
  readonly origin: SteerableStore;
}

/** A tenant beside the cluster that was started with the seeds. It is yet to go on from there. */
export function newTenant(
  options: ClusterOptions,
  seeds: readonly SeedSource[],
  { id, settings, from, kept }: TenantOrigin,
): Cluster {
  const parts = partsOf(options, seeds);
  const { changes } = parts;
  const own = {
    store: from.store.copy(kept ? bothOf(kept.keeper, changes) : changes),
    clock: settings.clock === 'manual' ? new ManualClock(from.now) : new SystemClock(),
    // Its tokens open nothing elsewhere.
    tokens: new JwtTokens(`${tokenSeedOf(seeds)} of tenant ${id}`),
    keeping:
      kept && new Keeping(kept.keeper, { tenant: id, settings, origin: kept.origin }, changes),
  };
  return new Cluster({ ...parts, ...own }, options);
}

function partsOf(
  { clock, now, judge, scripts, bounds, anyKey = false, allowHttp = new Set() }: ClusterOptions,
  seeds: readonly SeedSource[],
): ClusterParts {
  const changes = new CommitSignal();
  return {
    store: new MemoryStore(changes),
    beginsAt: now,
    clock: clock === 'manual' ? new ManualClock(now) : new SystemClock(),
    ids: new SeededIds(seedHashOf(seeds)),
    idsFrom: (text) => new SeededIds(text),
    // A snapshot tells what the ids come from, and nobody is to sign tokens with it.
    tokens: new JwtTokens(tokenSeedOf(seeds)),
    anyKeySubject: anyKey ? ADMINISTRATING_APPLICATION : undefined,
    judge,
    scripts,
    bounds,
    changes,
    calls:
      allowHttp.size > 0 ? { caller: new HttpCaller(allowHttp), origins: allowHttp } : undefined,
  };
}

/** The same seeds give the same ids and tokens, and may go on with the same store. */
export const seedHashOf = memo((seeds: readonly SeedSource[]) => hashOf(textsOf(seeds)));
const tokenSeedOf = memo((seeds: readonly SeedSource[]) => hashOf(['tokens', ...textsOf(seeds)]));

function textsOf(seeds: readonly SeedSource[]): readonly string[] {
  return seeds.map(({ text }) => text);
}

function hashOf(texts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex');
}
