/// <reference lib="esnext.disposable" preserve="true" />
/** A mock cluster in the process that calls, with a port or without. */
import { jsonLog, type LogLevel } from '../adapters/json-log.ts';
import { setActors } from '../control/actors/set-actors.ts';
import { readStrictEvidence } from '../control/strict-evidence.ts';
import { limitSpecs, readLimits, type Limits } from '../control/limits.ts';
import { readOrigins, readPageOrigins } from '../control/origins.ts';
import { refuseUnknownOptions } from '../control/option-error.ts';
import { seedFromValue, taskMocksFromValue } from '../control/seeds/seed-file.ts';
import type { WrittenSeed } from '../control/seed-writing/seed-writer.ts';
import type { Snapshot } from '../control/snapshots/parts.ts';
import { readStartTime } from '../control/start-time.ts';
import { readStore } from '../control/store-option.ts';
import { inProcessFetch } from '../http/in-process.ts';
import { faultsOf, type ClusterFaults } from './faults-of-cluster.ts';
import { journalOf, readJournal, type ClusterJournal } from './journal-of-cluster.ts';
import type { Actors } from '../domain/actors/actors.ts';
import type { TaskMocks } from '../domain/executions/task-mocks.ts';
import { EnvFile } from './env-file.ts';
import { loadingAnew, seedsOf, watchOf } from './seeds-of-options.ts';
import { seedSources, type SeedInput } from './seed-sources.ts';
import { forkOf, type ForkOptions } from './forks.ts';
import type { Serving, ServingOptions } from './server.ts';

export type { ClusterJournal, ForkOptions, SeedInput, Snapshot, WrittenSeed };
export type { JournalEntry } from '../control/journal/entry.ts';
export type { Times } from '../control/journal/times.ts';
export type { Where } from '../control/journal/where.ts';

export interface MockClusterOptions extends Partial<Limits> {
  /** Default 0: a free one. */
  readonly port?: number;
  /** Default 127.0.0.1. */
  readonly host?: string;
  readonly seed?: SeedInput | readonly SeedInput[];
  /**
   * Default false. Seeds whose files change are loaded anew: the cluster is then as after a start with them. Tokens of
   * people whose file has not changed stay valid. What cannot be loaded the log tells, and all stays as it is.
   */
  readonly watch?: boolean;
  /**
   * Path of a file that has the variables by which clients find the cluster, from when it answers until it is closed.
   * Throws an OptionError where somebody else has written a file of that path.
   */
  readonly writeEnv?: string;
  /**
   * Where the state is: `memory` (the default), which ends with the process, `file:PATH`, or `postgres://…`, which needs
   * the package `pg`. Seeds are loaded once, while it is empty. Throws a StoreError where it cannot be used, or began
   * with other seeds.
   */
  readonly store?: string;
  /** Default false. Empties the store, and begins with the seeds. */
  readonly reseed?: boolean;
  /** Default `system`; `manual` stands still until it is moved. */
  readonly clock?: 'system' | 'manual';
  /** When time begins, and stands still until it is moved: epoch ms, or ISO 8601. Throws an OptionError where it is none. */
  readonly now?: number | string;
  /** Default `silent`. The log goes to standard error. */
  readonly logLevel?: LogLevel;
  /** Required of everybody who calls /__admin. Without it, only callers on this machine may. */
  readonly adminToken?: string;
  /** What answers tasks that reach outside, such as HTTP; seeds may add to it. */
  readonly taskMocks?: TaskMocks;
  /** Default false: a name that is close to a known one is ignored, as on the platform, and told in `x-mock-hint`. */
  readonly strictNames?: boolean;
  /** Answers that are known less well are refused with 501, and not done. Default: none are. Throws an OptionError. */
  readonly strictEvidence?: 'documented' | 'observed' | 'inferred';
  /** Default false. A key pair that is no application's gets the token of an administrator, instead of 401. */
  readonly anyKey?: boolean;
  /** More names under which it answers, besides those of this machine: of a container, or before a port mapping. */
  readonly hostNames?: readonly string[];
  /** Origins whose pages may call the API; `*` is any. Throws an OptionError where one is none. */
  readonly cors?: readonly string[];
  /** Origins that HTTP tasks without a mock output really call. Throws an OptionError where one is none. */
  readonly allowHttp?: readonly string[];
  /** Calls that the journal keeps, the latest; default 1,000, 0: none. Throws an OptionError where it is no number of them. */
  readonly journal?: number;
  /** Default false. Leaves out the console and the API reference: their paths are answered by the API, with 404. */
  readonly noConsole?: boolean;
  /**
   * Whether the process may end although the cluster is not closed. Default: in a process of Node's test runner, which
   * says so in NODE_TEST_CONTEXT, yes; elsewhere no.
   */
  readonly unref?: boolean;
}

/** Those of a cluster without a port: nobody but this process can call it. */
export type InProcessClusterOptions = Omit<
  MockClusterOptions,
  'port' | 'host' | 'hostNames' | 'adminToken' | 'unref' | 'watch' | 'writeEnv'
>;

/** `await using` closes it. */
export interface InProcessCluster extends AsyncDisposable {
  /**
   * A call from within this process, as the global `fetch` makes it and with the same answer: of a path or, whatever its
   * host, a URL. No connection is made, and `/__admin` wants no token.
   */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** A token that acts as the user, or as an application named `app:<id>`. Throws when there is none. */
  tokenFor(userId: string, options?: { readonly expiresInMs?: number }): Promise<string>;
  /** Adds everything in the seed, or throws a SeedError and adds nothing. */
  seed(seed: SeedInput): Promise<void>;
  /** Back to the state after the start, without faults; the tokens of whoever was there then stay valid. */
  reset(): Promise<void>;
  /** The whole state at this moment, but the journal and the faults, as one JSON value. */
  snapshot(): Promise<Snapshot>;
  /**
   * Puts a snapshot in place of everything, without faults, or throws a SnapshotError and changes nothing. The tokens of
   * whoever is in it stay valid, if a cluster of the same seeds has signed them.
   */
  restore(snapshot: Snapshot): Promise<void>;
  /**
   * The state at this moment as a seed that people read and edit; `left` has what it does not say. An execution that the
   * seed would not make the same is left out. Times, and ids but those of people and executions, are given anew.
   */
  toSeed(): Promise<WrittenSeed>;
  /** Puts these in the place of all task mocks, or throws a SeedError and changes nothing. */
  setTaskMocks(taskMocks: TaskMocks): Promise<void>;
  /** Puts these in the place of all actors, who begin anew, or throws a SeedError and changes nothing. */
  setActors(actors: Actors): Promise<void>;
  /** The calls of the API, whatever they were answered. */
  readonly journal: ClusterJournal;
  /** What goes wrong with them on purpose. */
  readonly faults: ClusterFaults;
  readonly clock: {
    /** Epoch ms on the cluster's clock. */
    now(): number;
    /** Moves a manual clock; what falls due on the way has happened afterwards. */
    advance(ms: number): Promise<void>;
    /** As `advance`, to a time in epoch ms that is not before now. */
    set(now: number): Promise<void>;
  };
  /**
   * Another cluster in this process, which begins as this one began, or as it is now; what happens in one is never seen in
   * another. Over HTTP it is the tenant of that id. It ends with this server, or when it is closed. Throws an OptionError
   * or a SeedError, and makes none.
   */
  fork(options?: ForkOptions): Promise<InProcessCluster>;
  close(): Promise<void>;
}

export interface MockCluster extends InProcessCluster {
  fork(options?: ForkOptions): Promise<MockCluster>;
  /** `http://127.0.0.1:<port>`. */
  readonly url: string;
  /** `url` with the `/api` that SDKs expect at its end. */
  readonly apiUrl: string;
}

const inProcessOptions = {
  seed: true,
  store: true,
  reseed: true,
  clock: true,
  now: true,
  logLevel: true,
  taskMocks: true,
  anyKey: true,
  strictNames: true,
  strictEvidence: true,
  cors: true,
  allowHttp: true,
  journal: true,
  noConsole: true,
  ...limitSpecs,
} satisfies Record<keyof InProcessClusterOptions, unknown>;

/** The options of a cluster with a port. */
export const allOptions = {
  ...inProcessOptions,
  port: true,
  host: true,
  adminToken: true,
  hostNames: true,
  unref: true,
  watch: true,
  writeEnv: true,
} satisfies Record<keyof MockClusterOptions, unknown>;

/**
 * Starts a cluster that answers under `url` until it is closed. Throws an OptionError for an option that it does not have
 * or take, a SeedError for a seed, a PortInUseError where somebody else listens on the port.
 */
export async function startMockCluster(options: MockClusterOptions = {}): Promise<MockCluster> {
  refuseUnknownOptions('startMockCluster', options, Object.keys(allOptions));
  const { port = 0, host = '127.0.0.1', adminToken, hostNames = [] } = options;
  const { unref = Boolean(process.env['NODE_TEST_CONTEXT']) } = options;
  const watch = watchOf(options);
  const envFile = options.writeEnv === undefined ? undefined : new EnvFile(options.writeEnv);
  const serving = servingOptions(options);
  // Loaded with the first cluster: whoever only asks for the help, or for a type, does not wait for it.
  const { run } = await import('./listening.ts');
  const server = await run({ ...serving, port, host, adminToken, hostNames, unref });
  const { url } = server;
  const apiUrl = `${url}/api`;
  const close = async () => {
    envFile?.remove();
    await watch?.close();
    await server.close();
  };
  try {
    envFile?.write(apiUrl, await server.cluster.clientKey());
  } catch (error) {
    await close();
    throw error;
  }
  watch?.begin(loadingAnew(server.beginWith, options, serving.log));
  return withPort(server, close, { url, root: url });
}

/**
 * The same cluster without a port: `fetch` alone reaches it. Throws an OptionError for an option that it does not have or
 * take, a SeedError for a seed.
 */
export async function createMockCluster(
  options: InProcessClusterOptions = {},
): Promise<InProcessCluster> {
  refuseUnknownOptions('createMockCluster', options, Object.keys(inProcessOptions));
  const serving = servingOptions(options);
  const { serve } = await import('./server.ts');
  const served = serve(serving);
  try {
    await served.start();
  } catch (error) {
    await served.end();
    throw error;
  }
  return withoutPort(served, served.end);
}

/** What they come to. Throws an OptionError or a SeedError. */
export function servingOptions(options: InProcessClusterOptions): ServingOptions {
  const { logLevel = 'silent', allowHttp = [] } = options;
  return {
    hostNames: [],
    ...readStartTime(options),
    seeds: seedsOf(options),
    log: jsonLog(logLevel),
    cors: readPageOrigins(options.cors ?? []),
    allowHttp: readOrigins('allowHttp', allowHttp),
    strictNames: options.strictNames ?? false,
    strictEvidence: readStrictEvidence(options.strictEvidence),
    anyKey: options.anyKey ?? false,
    limits: readLimits(options),
    journal: readJournal(options.journal),
    store: readStore(options.store),
    reseed: options.reseed ?? false,
    noConsole: options.noConsole ?? false,
  };
}

type Served = Pick<Serving, 'cluster' | 'tenants' | 'answer' | 'mostBytes'> &
  Partial<Pick<Serving, 'settled'>>;

function withoutPort(served: Served, end: () => Promise<void>): InProcessCluster {
  return {
    ...steered(served, end),
    fork: async (options) => {
      const fork = await forkOf(served, options);
      return withoutPort(fork, fork.end);
    },
  };
}

/** `root`: the URL of the server; `url` is below it. */
function withPort(
  served: Served,
  end: () => Promise<void>,
  { url, root }: { readonly url: string; readonly root: string },
): MockCluster {
  return {
    url,
    apiUrl: `${url}/api`,
    ...steered(served, end),
    fork: async (options) => {
      const fork = await forkOf(served, options);
      return withPort(fork, fork.end, { url: `${root}/t/${fork.id}`, root });
    },
  };
}

/** The cluster in the hands of whoever started it. */
function steered(
  {
    cluster,
    answer,
    mostBytes,
    settled = () => Promise.resolve(),
    isThere = () => true,
  }: Served & { readonly isThere?: () => boolean },
  end: () => Promise<void>,
): Omit<InProcessCluster, 'fork'> {
  let isClosed = false;
  const close = async () => {
    isClosed = true;
    await end();
  };
  const kept = async (work: Promise<unknown>) => {
    await work;
    await settled();
  };
  return {
    fetch: inProcessFetch({ answer, mostBytes, isClosed: () => isClosed || !isThere() }),
    tokenFor: async (userId, { expiresInMs } = {}) => {
      const issued = await cluster.issueToken(userId, expiresInMs);
      if (!issued) throw new Error(`No user or application has the id ${userId}`);
      return issued.token;
    },
    seed: (added) => kept(seedIn(cluster, added)),
    reset: () => kept(cluster.reset()),
    snapshot: () => cluster.snapshots.take(),
    restore: (snapshot) => kept(cluster.snapshots.restoreCopy(snapshot)),
    toSeed: () => cluster.seedWriter.write(),
    setTaskMocks: (mocks) => kept(cluster.setTaskMocks(taskMocksFromValue(mocks))),
    setActors: (actors) => kept(setActors(seedFromValue({ actors }, 'actors'), cluster.ports)),
    journal: journalOf(cluster.journal),
    faults: faultsOf(cluster.faults),
    clock: {
      now: () => cluster.readClock().now,
      advance: (ms) => kept(moveClock(cluster, (before) => before + ms)),
      set: (now) => kept(moveClock(cluster, () => now)),
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

async function seedIn(cluster: Serving['cluster'], added: SeedInput): Promise<void> {
  await cluster.seed(...seedSources([added]));
}

async function moveClock(
  cluster: Serving['cluster'],
  target: (before: number) => number,
): Promise<void> {
  const checked = (before: number) => {
    const now = target(before);
    if (Number.isNaN(new Date(now).getTime())) throw new RangeError(`${now} is no time`);
    if (now < before) throw new RangeError('the clock cannot go back; reset() does that');
    return now;
  };
  if (!(await cluster.moveClock(checked)))
    throw new Error("the system clock cannot be moved; use clock: 'manual'");
}
