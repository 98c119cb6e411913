/** A whole cluster and the handles that steer it from beside the API: seeds, tokens, reset, time. */
import { createHash } from 'node:crypto';
import { ManualClock, SystemClock } from '../adapters/clocks.ts';
import { MemoryStore, type Snapshot } from '../adapters/memory-store.ts';
import { SeededIds } from '../adapters/seeded-ids.ts';
import { Stage } from '../adapters/stage.ts';
import { JwtTokens } from '../adapters/jwt-tokens.ts';
import { findCaller } from '../domain/identity/caller.ts';
import { normalSubject } from '../domain/identity/people.ts';
import type { ScriptRunner, SchemaJudge } from '../domain/ports.ts';
import type { Ports } from '../operations/perform.ts';
import { settle } from '../operations/settle.ts';
import { defaultCluster } from './default-cluster.ts';
import { plant } from './plant.ts';
import { SeedError, seedFromValue, type SeedSource } from './seed-file.ts';

export interface ClusterOptions {
  readonly clock: 'system' | 'manual';
  readonly judge: SchemaJudge;
  readonly scripts: ScriptRunner;
  /** Told when something that was due could not be done. */
  readonly onError: (error: unknown) => void;
}

export interface ClockReading {
  /** Epoch ms. */
  readonly now: number;
  readonly mode: 'system' | 'manual';
}

export interface IssuedToken {
  readonly token: string;
  /** Epoch ms on the cluster's clock. */
  readonly expiresAt: number;
}

/** How often a cluster on the system clock looks whether something is due when nobody calls. */
const TICK_MS = 500;
const TOKEN_LIFE_MS = 24 * 60 * 60 * 1000;

export class Cluster {
  readonly ports: Ports;
  readonly #store = new MemoryStore();
  readonly #clock: SystemClock | ManualClock;
  readonly #ids: SeededIds;
  #ticking: NodeJS.Timeout | undefined;
  #initial:
    | { readonly snapshot: Snapshot; readonly now: number; readonly seedsPlanted: number }
    | undefined;
  #seedsPlanted = 0;

  private constructor(options: ClusterOptions, seeds: readonly SeedSource[]) {
    const seedText = createHash('sha256')
      .update(JSON.stringify(seeds.map(({ text }) => text)))
      .digest('hex');
    this.#clock = options.clock === 'manual' ? new ManualClock() : new SystemClock();
    this.#ids = new SeededIds(seedText);
    this.ports = {
      store: this.#store,
      clock: this.#clock,
      ids: this.#ids,
      judge: options.judge,
      scripts: options.scripts,
      tokens: new JwtTokens(seedText),
    };
  }

  /** A cluster with its default people and everything in the seeds. Throws a SeedError. */
  static async create(options: ClusterOptions, seeds: readonly SeedSource[]): Promise<Cluster> {
    const cluster = new Cluster(options, seeds);
    for (const source of [seedFromValue(defaultCluster), ...seeds]) await cluster.seed(source);
    cluster.#initial = {
      snapshot: cluster.#store.snapshot(),
      now: cluster.#clock.now(),
      seedsPlanted: cluster.#seedsPlanted,
    };
    if (options.clock === 'system') cluster.#startTicking(options.onError);
    return cluster;
  }

  /** Time stops: nothing happens by itself any more. */
  stop(): void {
    clearInterval(this.#ticking);
  }

  /** Adds everything in the seed or, throwing a SeedError, nothing. */
  async seed(source: SeedSource): Promise<void> {
    const before = this.#clock.now();
    this.#setSeedTime(source);
    try {
      while (!(await this.#tryToPlant(source)));
    } catch (error) {
      if (this.#clock instanceof ManualClock) this.#clock.set(before);
      throw error;
    }
    this.#seedsPlanted += 1;
  }

  /** Back to the state after the start. Tokens stay valid. */
  reset(): void {
    if (this.#initial === undefined) throw new Error('the cluster has not started');
    this.#store.restore(this.#initial.snapshot);
    this.#ids.rewind(0);
    this.#seedsPlanted = this.#initial.seedsPlanted;
    if (this.#clock instanceof ManualClock) this.#clock.set(this.#initial.now);
  }

  /** A token for a user, or for `app:` and an application's id; undefined when nobody has that id. */
  async issueToken(id: string, lifeMs: number = TOKEN_LIFE_MS): Promise<IssuedToken | undefined> {
    const subject = normalSubject(id);
    if (!(await findCaller(subject, this.ports.store))) return undefined;
    const now = this.#clock.now();
    return { token: await this.ports.tokens.issue(subject, now, lifeMs), expiresAt: now + lifeMs };
  }

  readClock(): ClockReading {
    return { now: this.#clock.now(), mode: this.#clock.mode };
  }

  /** Moves a manual clock and settles what falls due on the way; undefined: the clock is the system's. */
  async moveClock(to: number): Promise<ClockReading | undefined> {
    if (!(this.#clock instanceof ManualClock)) return undefined;
    this.#clock.set(Math.trunc(to));
    await settle(this.#clock.now(), this.ports);
    return this.readClock();
  }

  /** Every call settles what is due before it; this is for what nobody asks for. */
  #startTicking(onError: (error: unknown) => void): void {
    this.#ticking = setInterval(() => {
      settle(this.#clock.now(), this.ports).catch(onError);
    }, TICK_MS);
    this.#ticking.unref();
  }

  /** False: somebody changed a record that the seed changes too, and it has to be planted on the new state. */
  async #tryToPlant(source: SeedSource): Promise<boolean> {
    const stage = new Stage(this.#store);
    const ids = new SeededIds(`${String(this.#seedsPlanted)}:${source.text}`);
    await plant(source, { ...this.ports, store: stage, ids });
    return (await this.#store.commit(stage.changes)) === 'committed';
  }

  #setSeedTime({ seed, at }: SeedSource): void {
    if (seed.now === undefined) return;
    const now = new Date(seed.now).getTime();
    if (Number.isNaN(now)) throw new SeedError(`${at(['now'])}: "now" is no date: ${seed.now}`);
    if (!(this.#clock instanceof ManualClock)) {
      throw new SeedError(`${at(['now'])}: "now" needs a manual clock (--clock manual)`);
    }
    if (this.#initial !== undefined && now < this.#clock.now()) {
      throw new SeedError(
        `${at(['now'])}: "now" is before the cluster's time, which cannot go back`,
      );
    }
    this.#clock.set(now);
  }
}
