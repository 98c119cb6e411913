/** A whole cluster and the handles that steer it from beside the API: seeds, tokens, reset, time. */
import { findCaller, type Caller } from '../domain/identity/caller.ts';
import { normalSubject, type AccessKey } from '../domain/identity/people.ts';
import { put, remove } from '../domain/ports.ts';
import { TASK_MOCKS, type TaskMocks } from '../domain/executions/task-mocks.ts';
import { act } from '../operations/perform.ts';
import type { Ports } from '../operations/ports.ts';
import { setStarts, startsIn } from '../operations/unasked-starts.ts';
import { settle } from '../operations/settle.ts';
import { ManualSweep, SystemSweep } from '../operations/sweep.ts';
import { untilCommitted, type Tried } from '../operations/until-committed.ts';
import { withActsLater } from './actors/acts-later.ts';
import type { CallAs } from './actors/call-as.ts';
import { toldTo, withActors } from './actors/with-actors.ts';
import type { Beginning, ClusterParts } from './cluster-parts.ts';
import { Events } from './events/events.ts';
import { Faults } from './faults/faults.ts';
import { HiddenSecrets } from './journal/hidden-secrets.ts';
import { Journal } from './journal/journal.ts';
import { CallCounts } from './metrics/call-counts.ts';
import type { KeptCluster, KeptTenant } from './keeping/kept-state.ts';
import type { Kept } from './keeping/keeping.ts';
import { issueToken, type IssuedToken } from './issue-token.ts';
import { callsOneOf, Outbound } from './outbound.ts';
import { SeedTime } from './seed-time.ts';
import { SeedWriter } from './seed-writing/seed-writer.ts';
import { defaultCluster, MOCK_KEY } from './seeds/default-cluster.ts';
import { seedFromValue, type SeedSource } from './seeds/seed-file.ts';
import { loadSeeds } from './seeds/seed-loader.ts';
import { unhurried } from './seeds/unhurried-store.ts';
import type { ClusterState } from './snapshots/cluster-state.ts';
import { Snapshots } from './snapshots/snapshots.ts';
import type { SteerableStore } from './snapshots/steerable-store.ts';

export interface ClusterSettings {
  /** Calls that the journal keeps; left out: none. */
  readonly mostJournaled?: number;
  /** Told when something that was due could not be done. */
  readonly onError: (error: unknown) => void;
  /** Makes the calls of actors. Left out: nobody acts. */
  readonly callAs?: CallAs | undefined;
  /** Told what is worth knowing about what was stored, once it is. */
  readonly onNotice?: ((message: string) => void) | undefined;
}

export interface ClockReading {
  /** Epoch ms. */
  readonly now: number;
  readonly mode: 'system' | 'manual';
}

/** How often a cluster on the system clock looks whether something is due. */
const TICK_MS = 100;

export class Cluster {
  readonly ports: Ports;
  /** The calls of its API. */
  readonly journal: Journal;
  /** How many there were, and how long they took. */
  readonly callCounts = new CallCounts();
  /** What happens, for those who follow it. */
  readonly events = new Events();
  /** What goes wrong with them on purpose. */
  readonly faults = new Faults(() => this.#parts.keeping?.note());
  /** Its state, taken and put back. */
  readonly snapshots: Snapshots<SteerableStore>;
  /** Its state, written as a seed. */
  readonly seedWriter: SeedWriter;
  readonly #parts: ClusterParts;
  readonly #hidden: HiddenSecrets;
  readonly #onError: (error: unknown) => void;
  readonly #callAs: CallAs | undefined;
  readonly #manual: ManualSweep | undefined;
  readonly #system: SystemSweep | undefined;
  /** Counts how often everything that was under way was given up. */
  #life = 0;
  #ticking: NodeJS.Timeout | undefined;
  #outbound: Outbound | undefined;
  #initial: ClusterState<SteerableStore> | undefined;
  #seedsLoaded = 0;

  /** Without people and seeds, until it is started. */
  constructor(parts: ClusterParts, settings: ClusterSettings) {
    const { onNotice, onError, callAs, mostJournaled = 0 } = settings;
    this.#onError = onError;
    const { store, clock, ids, judge, scripts, tokens, anyKeySubject, changes, calls, bounds } =
      parts;
    this.#parts = parts;
    this.#hidden = new HiddenSecrets(store);
    changes.observe(this.#hidden);
    this.journal = new Journal(mostJournaled, this.#hidden);
    this.snapshots = new Snapshots({
      state: () => this.#state(),
      newStore: () => store.empty(),
      goTo: (state) => this.#replaceBy(state),
      turns: changes,
    });
    this.#callAs = callAs;
    if (clock.mode === 'manual') this.#manual = new ManualSweep();
    else this.#system = new SystemSweep(onError);
    const ports: Ports = {
      store,
      clock,
      ids,
      judge,
      scripts,
      tokens,
      anyKeySubject,
      ...(onNotice && { notice: onNotice }),
      leavesOpen: callsOneOf(calls?.origins ?? new Set()),
      changes,
      sweep: this.#manual ?? this.#system ?? new ManualSweep(),
      bounds,
    };
    this.ports = withActors(ports, callAs, toldTo(this.journal, onNotice));
    this.seedWriter = new SeedWriter({
      state: () => this.#state(),
      ports: this.ports,
      clockMode: clock.mode,
      newStore: () => store.empty(),
      idsFrom: parts.idsFrom,
      turns: changes,
    });
  }

  /** Whether its seeds are loaded. */
  get isStarted(): boolean {
    return this.#initial !== undefined;
  }

  /**
   * Its default people and everything in the seeds come in, or what is kept of an earlier process, and time begins. Gives
   * the tenants that there were. Throws a SeedError or a StoreError.
   */
  async start(seeds: readonly SeedSource[]): Promise<readonly KeptTenant[]> {
    const { keptBefore, keeping, store } = this.#parts;
    const kept = await keptBefore?.read(() => store.empty());
    if (kept === undefined) {
      await this.prepare(seeds);
      await keeping?.begin(this.#kept);
      this.#begin();
      return [];
    }
    this.#noticeGoingOn(kept);
    this.resume(kept);
    return kept.tenants;
  }

  /** Goes on from what is kept of an earlier process, in the place of a start. */
  resume({ start, now, faults }: KeptCluster): void {
    const { store, clock, keeping } = this.#parts;
    this.#initial = start;
    store.become(now.store);
    this.#countFrom(now);
    if (faults) this.faults.goOnFrom(faults);
    if (clock.mode === 'manual') clock.set(now.now);
    keeping?.goOn(this.#kept);
    this.#begin();
  }

  #noticeGoingOn({ now }: KeptCluster): void {
    const { clock, keptBefore, beginsAt } = this.#parts;
    const reading = { mode: clock.mode, now: clock.now(), wasGiven: beginsAt !== undefined };
    for (const message of keptBefore?.noticesOfGoingOn(now, reading) ?? [])
      this.ports.notice?.(message);
  }

  get #kept(): Kept {
    return {
      beside: () => this.#beside(),
      faults: () => this.faults.kept,
      states: () => ({ start: this.begun, now: this.#state(), faults: this.faults.kept }),
    };
  }

  /** What a reset goes back to. Nobody writes to its store. */
  get begun(): ClusterState<SteerableStore> {
    if (this.#initial === undefined) throw new Error('the cluster has not started');
    return this.#initial;
  }

  /** In the place of a start: its store holds what it begins with. Then come the seeds. Throws a SeedError or a StoreError. */
  async goOn(from: Beginning, seeds: readonly SeedSource[]): Promise<void> {
    this.#countFrom(from);
    // Its time has begun: a seed may set the clock forward only.
    this.#initial = from;
    if (seeds.length > 0) await this.seed(...seeds);
    this.#initial = this.#state();
    await this.#parts.keeping?.begin(this.#kept);
    this.#begin();
  }

  /** What another cluster would begin with to be as this one was at its start, or is now. */
  async beginning(at: 'start' | 'now'): Promise<Beginning> {
    const state = at === 'start' ? await this.#start() : this.#state();
    return { ...state, clock: this.#parts.clock.mode };
  }

  /** The same, but nothing happens by itself yet. */
  async prepare(seeds: readonly SeedSource[]): Promise<void> {
    await this.seed(seedFromValue(defaultCluster), ...seeds);
    this.#initial = this.#state();
  }

  /** Whoever waits for the cluster to change is answered with what there is, now and from now on. */
  endWaits(): void {
    this.#parts.changes.close();
    this.faults.delays.end();
    this.events.close();
  }

  /** Time stops: nothing happens by itself any more. */
  async stop(): Promise<void> {
    clearInterval(this.#ticking);
    this.#system?.stop();
    this.#life += 1;
    this.endWaits();
    await this.#outbound?.stop();
  }

  /** Adds everything in the seeds or, throwing a SeedError, nothing. */
  async seed(...sources: readonly SeedSource[]): Promise<void> {
    const { store } = this.#parts;
    const hasActors = sources.some(({ seed }) => seed.actors !== undefined);
    const loaded = await untilCommitted('a seed', store, () => this.#load(sources), hasActors);
    for (const message of loaded) this.ports.notice?.(message);
    this.#seedsLoaded += sources.length;
    this.#parts.keeping?.note();
  }

  /** Back to the state after the start, without faults. The tokens of whoever was there then stay valid. */
  async reset(): Promise<void> {
    const passed = this.#passed();
    const start = await this.#start(passed);
    this.#parts.keeping?.reset(passed, this.begun.store, start.store);
    this.#goTo(start);
  }

  /** Goes to the state after the start of the other cluster, of the same parts; from now on it is that of this one. */
  beginAs(other: Cluster): Promise<void> {
    this.#initial = other.#initial;
    return this.reset();
  }

  /** What answers tasks that call out; undefined where nothing was set. */
  async taskMocks(): Promise<TaskMocks | undefined> {
    return (await this.#parts.store.read('taskMocks', TASK_MOCKS))?.value;
  }

  /** Puts these in the place of all task mocks; undefined: there are none. */
  async setTaskMocks(mocks: TaskMocks | undefined): Promise<void> {
    await act(
      'setTaskMocks',
      async ({ read }) => {
        const stored = await read.read('taskMocks', TASK_MOCKS);
        if (mocks !== undefined) return [put('taskMocks', TASK_MOCKS, stored, mocks)];
        return stored ? [remove('taskMocks', stored)] : [];
      },
      this.ports,
    );
  }

  /** For calls that are tried and not done, one after another: nothing here changes by them, and no id is drawn. */
  async dryRunPorts(): Promise<Ports> {
    const { store, clock, idsFrom } = this.#parts;
    const ids = idsFrom('calls that are only tried');
    const { notice: _untold, ...ports } = { ...this.ports, ids };
    if ((await store.firstDue(clock.now())) === undefined) return ports;
    const own = { ...ports, store: store.staged() };
    const staged = withActors(own, this.#callAs, () => undefined);
    await settle(clock.now(), staged);
    return staged;
  }

  /** The first key that the seeds give an application, or else that of the mock's own. */
  async clientKey(): Promise<Pick<AccessKey, 'id' | 'secret'>> {
    const keys = await this.#parts.store.find('accessKey', []);
    return keys.find(({ id }) => id !== MOCK_KEY.id)?.value ?? MOCK_KEY;
  }

  /** A user, or an application by `app:` and its id; undefined when nobody has that id. */
  findCaller(id: string): Promise<Caller | undefined> {
    return findCaller(normalSubject(id), this.ports.store);
  }

  /** A token for a user, or for `app:` and an application's id; undefined when nobody has that id. */
  async issueToken(id: string, lifeMs?: number): Promise<IssuedToken | undefined> {
    const holder = await this.findCaller(id);
    const { tokens, clock } = this.ports;
    return holder && issueToken({ id, holder }, tokens, clock.now(), lifeMs);
  }

  readClock(): ClockReading {
    return { now: this.#parts.clock.now(), mode: this.#parts.clock.mode };
  }

  /**
   * Moves a manual clock, once earlier moves are done, to the time that `target` makes of the time by then; it goes from
   * one thing that is due to the next, so that others see the state of that moment. Undefined: the clock is the system's.
   */
  async moveClock(target: number | ((now: number) => number)): Promise<ClockReading | undefined> {
    const { clock } = this.#parts;
    if (clock.mode === 'system' || this.#manual === undefined) return undefined;
    const life = this.#life;
    return this.#manual.move(async () => {
      if (life !== this.#life) return this.readClock();
      const to = Math.trunc(typeof target === 'number' ? target : target(clock.now()));
      const reach = (at: number) => {
        if (life !== this.#life) return false;
        clock.set(Math.max(at, clock.now()));
        return true;
      };
      await settle(to, this.ports, reach);
      if (life === this.#life) clock.set(to);
      this.#parts.keeping?.note();
      return this.readClock();
    });
  }

  /** The state after the start; actors take as long again. */
  async #start(passed = this.#passed()): Promise<ClusterState<SteerableStore>> {
    return { ...this.begun, store: await withActsLater(this.begun.store, passed) };
  }

  /** Since the start, in ms. */
  #passed(): number {
    const { clock } = this.#parts;
    return clock.mode === 'system' ? clock.now() - this.begun.now : 0;
  }

  /** Whatever is kept is the state, too, once the cluster is in it. Throws a StoreError, and changes nothing. */
  async #replaceBy(state: ClusterState<SteerableStore>): Promise<void> {
    const put = () => {
      this.#goTo(state);
    };
    const { keeping } = this.#parts;
    if (keeping === undefined) put();
    else await keeping.replace({ start: this.begun, now: state }, put);
  }

  #state(): ClusterState<SteerableStore> {
    return { ...this.#beside(), store: this.#parts.store.copy() };
  }

  #beside(): Omit<ClusterState<unknown>, 'store'> {
    const { store, clock, ids } = this.#parts;
    return {
      now: clock.now(),
      ids: ids.position,
      seedsLoaded: this.#seedsLoaded,
      starts: startsIn(store),
    };
  }

  /** Whatever is under way is decided anew on that state, or given up. */
  #goTo(state: ClusterState<SteerableStore>): void {
    const { store, clock, changes } = this.#parts;
    this.#life += 1;
    store.become(state.store);
    this.#countFrom(state);
    this.faults.clear();
    if (clock.mode === 'manual') clock.set(state.now);
    this.#outbound?.forget();
    changes.announce();
  }

  #countFrom({ ids, seedsLoaded, starts }: ClusterState<unknown>): void {
    this.#parts.ids.goOnFrom(ids);
    this.#seedsLoaded = seedsLoaded;
    setStarts(this.#parts.store, starts);
  }

  /** Time begins. */
  #begin(): void {
    this.#hidden.replaced();
    this.#parts.changes.observe(this.events);
    this.journal.subscribe((call, number) => {
      this.events.requested(call, number);
    });
    const sweep = this.#system;
    const tick = () => void sweep?.tick(this.ports).catch(this.#onError);
    if (sweep) this.#ticking = setInterval(tick, TICK_MS).unref();
    this.#startCalling();
  }

  /** From now on: what the seeds have begun is called once the state after the start is known. */
  #startCalling(): void {
    const { calls, changes } = this.#parts;
    if (calls === undefined) return;
    const outbound = new Outbound(calls.caller, this.ports, this.#onError);
    this.#outbound = outbound;
    changes.subscribe(() => {
      outbound.look();
    });
    outbound.look();
  }

  /** What the seeds come to on the state that there is, and what is to be said once that is stored. */
  async #load(sources: readonly SeedSource[]): Promise<Tried<readonly string[]>> {
    const { clock, idsFrom, store, changes, beginsAt } = this.#parts;
    const life = this.#life;
    const staged = store.staged();
    const loaded = unhurried(staged, changes);
    const time = new SeedTime(clock, sources, !this.isStarted && beginsAt === undefined);
    const notices = await loadSeeds(sources, (source, at, findings) => {
      const ids = idsFrom(`${String(this.#seedsLoaded + at)}:${source.text}`);
      const own = { store: loaded, ids, clock: time.clockFrom(source, findings) };
      // Nobody acts before the seeds are kept.
      return { ...this.ports, ...own, acting: undefined };
    });
    // What was loaded rests on a state that is gone.
    if (life !== this.#life) return this.#load(sources);
    // Before the commit is announced: nobody finds something that is still to come.
    time.set();
    return { result: notices, changes: staged.changes };
  }
}
