/** A whole cluster and the handles that steer it from beside the API: seeds, tokens, reset, time. */
import { createHash } from 'node:crypto';
import { CommitSignal } from '../adapters/commit-signal.ts';
import { ManualClock, SystemClock } from '../adapters/clocks.ts';
import { MemoryStore, type Snapshot } from '../adapters/memory-store.ts';
import { SeededIds } from '../adapters/seeded-ids.ts';
import { StagedStore } from '../adapters/staged-store.ts';
import { HttpCaller } from '../adapters/http-caller.ts';
import { JwtTokens } from '../adapters/jwt-tokens.ts';
import { findCaller } from '../domain/identity/caller.ts';
import { normalSubject } from '../domain/identity/people.ts';
import { put, remove, type ScriptRunner, type SchemaJudge } from '../domain/ports.ts';
import { TASK_MOCKS, type TaskMocks } from '../domain/executions/task-mocks.ts';
import { act, type Ports } from '../operations/perform.ts';
import { settle } from '../operations/settle.ts';
import { defaultCluster } from './default-cluster.ts';
import { callsOneOf, Outbound } from './outbound.ts';
import { loadSeed } from './seed-loader.ts';
import { SeedError, seedFromValue, type SeedSource } from './seed-file.ts';

export interface ClusterOptions {
  readonly clock: 'system' | 'manual';
  readonly judge: SchemaJudge;
  readonly scripts: ScriptRunner;
  /** Told when something that was due could not be done. */
  readonly onError: (error: unknown) => void;
  /** Told what is worth knowing about what was stored, once it is. */
  readonly onNotice?: (message: string) => void;
  /** Origins that HTTP tasks really call. */
  readonly allowHttp?: ReadonlySet<string>;
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
  readonly #changes = new CommitSignal();
  readonly #store = new MemoryStore(() => {
    this.#changes.announce();
    this.#outbound?.look();
  });
  readonly #clock: SystemClock | ManualClock;
  readonly #ids: SeededIds;
  #ticking: NodeJS.Timeout | undefined;
  #outbound: Outbound | undefined;
  #initial:
    { readonly snapshot: Snapshot; readonly now: number; readonly seedsLoaded: number } | undefined;
  #seedsLoaded = 0;

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
      ...(options.onNotice && { notice: options.onNotice }),
      leavesOpen: callsOneOf(options.allowHttp ?? new Set()),
      changes: this.#changes,
    };
  }

  /** A cluster with its default people and everything in the seeds. Throws a SeedError. */
  static async create(options: ClusterOptions, seeds: readonly SeedSource[]): Promise<Cluster> {
    const cluster = new Cluster(options, seeds);
    for (const source of [seedFromValue(defaultCluster), ...seeds]) await cluster.seed(source);
    cluster.#initial = {
      snapshot: cluster.#store.snapshot(),
      now: cluster.#clock.now(),
      seedsLoaded: cluster.#seedsLoaded,
    };
    if (options.clock === 'system') cluster.#startTicking(options.onError);
    cluster.#startCalling(options);
    return cluster;
  }

  /** Whoever waits for the cluster to change is answered with what there is, now and from now on. */
  endWaits(): void {
    this.#changes.close();
  }

  /** Time stops: nothing happens by itself any more. */
  async stop(): Promise<void> {
    clearInterval(this.#ticking);
    this.endWaits();
    await this.#outbound?.stop();
  }

  /** Adds everything in the seed or, throwing a SeedError, nothing. */
  async seed(source: SeedSource): Promise<void> {
    const before = this.#clock.now();
    this.#setSeedTime(source);
    try {
      while (!(await this.#tryToLoad(source)));
    } catch (error) {
      if (this.#clock instanceof ManualClock) this.#clock.set(before);
      throw error;
    }
    this.#seedsLoaded += 1;
  }

  /** Back to the state after the start. The tokens of whoever was there then stay valid. */
  reset(): void {
    if (this.#initial === undefined) throw new Error('the cluster has not started');
    this.#store.restore(this.#initial.snapshot);
    this.#changes.announce();
    this.#ids.rewind(0);
    this.#seedsLoaded = this.#initial.seedsLoaded;
    if (this.#clock instanceof ManualClock) this.#clock.set(this.#initial.now);
    this.#outbound?.forget();
    this.#outbound?.look();
  }

  /** What answers tasks that reach outside; undefined where nothing was set. */
  async taskMocks(): Promise<TaskMocks | undefined> {
    return (await this.#store.read('taskMocks', TASK_MOCKS))?.value;
  }

  /** Puts these in the place of all task mocks; undefined: there are none. */
  async setTaskMocks(mocks: TaskMocks | undefined): Promise<void> {
    await act(async ({ read }) => {
      const stored = await read.read('taskMocks', TASK_MOCKS);
      if (mocks !== undefined) return [put('taskMocks', TASK_MOCKS, stored, mocks)];
      return stored ? [remove('taskMocks', stored)] : [];
    }, this.ports);
  }

  /** A token for a user, or for `app:` and an application's id; undefined when nobody has that id. */
  async issueToken(id: string, lifeMs: number = TOKEN_LIFE_MS): Promise<IssuedToken | undefined> {
    const subject = normalSubject(id);
    const holder = await findCaller(subject, this.ports.store);
    if (!holder) return undefined;
    const now = this.#clock.now();
    return {
      token: await this.ports.tokens.issue({ subject, uuid: holder.uuid }, now, lifeMs),
      expiresAt: now + lifeMs,
    };
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

  /** From now on: what the seeds have begun is called once the state after the start is known. */
  #startCalling({ allowHttp = new Set(), onError }: ClusterOptions): void {
    if (allowHttp.size === 0) return;
    this.#outbound = new Outbound(new HttpCaller(allowHttp), this.ports, onError);
    this.#outbound.look();
  }

  /** Every call settles what is due before it; this is for what nobody asks for. */
  #startTicking(onError: (error: unknown) => void): void {
    this.#ticking = setInterval(() => {
      settle(this.#clock.now(), this.ports).catch(onError);
    }, TICK_MS);
    this.#ticking.unref();
  }

  /** False: somebody changed a record that the seed changes too, and it has to be loaded on the new state. */
  async #tryToLoad(source: SeedSource): Promise<boolean> {
    const staged = new StagedStore(this.#store);
    const ids = new SeededIds(`${String(this.#seedsLoaded)}:${source.text}`);
    const notices = await loadSeed(source, { ...this.ports, store: staged, ids });
    if ((await this.#store.commit(staged.changes)) === 'conflict') return false;
    for (const message of notices) this.ports.notice?.(message);
    return true;
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
