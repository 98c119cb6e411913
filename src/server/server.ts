/** Wires every ring, up to whatever carries the calls. */
import { logOfTenant, type Log } from '../adapters/json-log.ts';
import { JsonSchemaJudge } from '../adapters/json-schema/json-schema-judge.ts';
import { QuickJsScriptRunner } from '../adapters/quickjs-script-runner.ts';
import { clusterReading } from '../control/cluster-reading.ts';
import type { Cluster } from '../control/cluster.ts';
import { boundsFrom, type Limits } from '../control/limits.ts';
import type { StateKeeper } from '../control/keeping/state-keeper.ts';
import type { StoreOption } from '../control/store-option.ts';
import { keptInStore, storeReading } from './kept-in-store.ts';
import { isAmong } from '../control/origins.ts';
import type { SeedSource } from '../control/seeds/seed-file.ts';
import { answersUnder, foreignHost, reasonToRefuse } from '../control/guard.ts';
import { steer, type SteeringTools } from '../control/steering.ts';
import { Tenants } from '../control/tenants.ts';
import { callerBehind, type Caller } from '../domain/identity/caller.ts';
import { expiredToken, invalidToken, type Refusal } from '../domain/refusals.ts';
import type { LeastEvidence } from '../domain/evidence.ts';
import { StoreError } from '../domain/store-error.ts';
import { MIB } from '../domain/units.ts';
import { bodyValidators, MOST_VIOLATIONS, steeringValidators } from '../generated/validators.ts';
import { steeringSpecs } from '../generated/steering.ts';
import {
  bodySchemas,
  notBuilt,
  operationSpecs,
  type OperationId,
} from '../generated/operations.ts';
import { withCrossOrigin } from '../http/cross-origin.ts';
import {
  createEdge,
  edgeTables,
  type Answer,
  type EdgeOptions,
  type EdgeTables,
} from '../http/edge.ts';
import { withoutTokens } from '../control/journal/redacted.ts';
import { faultsFor } from './faults-of-calls.ts';
import { Gate, isSteering } from './gate.ts';
import { notedCalls } from './noted-calls.ts';
import { packagedFile } from './packaged-files.ts';
import { withPages } from './pages.ts';
import { prometheusText } from './prometheus-text.ts';
import { callsFromWithin, type CallFromWithin, type PlainEdge } from './calls-from-within.ts';
import { callsOfActors } from './calls-of-actors.ts';
import { callsTriedOn } from './try-calls.ts';
import {
  newCluster,
  newTenant,
  type ClusterOptions,
  type KeptIn,
  type TenantOrigin,
} from './create-cluster.ts';
import { answerOf, tenantMaker, withoutTenant, type ServedTenant } from './tenants-of-server.ts';
import { MOST_BODY_BYTES, type ApiRequest, type RequestHead } from '../http/api-request.ts';
import { createOwnEdge, type OwnEdge } from '../http/own-edge.ts';
import { withholdBelow } from '../operations/known-answers.ts';
import { paced, turnOfOthers } from '../operations/paced.ts';
import { perform } from '../operations/perform.ts';
import type { Ports } from '../operations/ports.ts';
import type { RequestTo } from '../operations/call/operation.ts';

export interface ServingOptions {
  /** Where it listens; left out: nowhere, and calls come from within this process. */
  readonly host?: string | undefined;
  readonly clock: 'system' | 'manual';
  /** When a manual one begins (epoch ms); left out: now. */
  readonly now?: number;
  readonly adminToken?: string | undefined;
  /** More names under which it answers. */
  readonly hostNames: readonly string[];
  /** Origins whose pages may call the API. */
  readonly cors: ReadonlySet<string>;
  readonly seeds: readonly SeedSource[];
  /** Origins that HTTP tasks really call. */
  readonly allowHttp: ReadonlySet<string>;
  readonly limits: Limits;
  /** Refuses names that are close to a known one, where the platform ignores them. */
  readonly strictNames: boolean;
  /** Gives only answers that are known as well as that; left out: all. */
  readonly strictEvidence?: LeastEvidence | undefined;
  /** Any key pair gets a token of the application that administers the cluster. */
  readonly anyKey?: boolean;
  readonly log: Log;
  /** Calls that the journal keeps; 0: none. */
  readonly journal: number;
  /** Where the state is kept; left out: in memory. */
  readonly store?: StoreOption | undefined;
  /** Whether to begin with the seeds, whatever is in the store. */
  readonly reseed?: boolean | undefined;
  /** What keeps the state, in place of what `store` says. */
  readonly keptIn?: KeptIn | undefined;
  /** Leaves out the pages for browsers. */
  readonly noConsole?: boolean;
}

/** A cluster and what answers its calls, whatever carries them. Until its seeds are loaded, most calls wait. */
export interface Serving {
  readonly cluster: Cluster;
  readonly tenants: Tenants<ServedTenant>;
  readonly answer: Answer;
  /** The longest body that is read of a request, in bytes. */
  readonly mostBytes: (head: RequestHead) => number;
  /** Loads the seeds, or what the store has. Throws a SeedError or a StoreError. */
  readonly start: () => Promise<void>;
  /** Goes to the state after a start with these seeds, without faults. Throws a SeedError instead. */
  readonly beginWith: (seeds: readonly SeedSource[]) => Promise<void>;
  /** Resolves once what was done by now is where it is kept, if anybody waits for that. Throws a StoreError. */
  readonly settled: () => Promise<void>;
  /** Time stops, and with it all threads. */
  readonly end: () => Promise<void>;
}

const ANY_KEY =
  'any key pair is traded for the token of an administrator (--any-key, anyKey): whoever reaches this server may do everything';

/** A cluster that is yet to be started; nothing listens. */
export function serve(options: ServingOptions): Serving {
  const scripts = new QuickJsScriptRunner();
  const { clock, now, seeds, log, limits, allowHttp, anyKey = false } = options;
  const started = { clock, ...(now !== undefined && { now }) };
  const judge = judgeWithin(limits);
  const parts = { ...started, scripts, judge, allowHttp, anyKey, bounds: boundsFrom(limits) };
  const tables = edgeTables(plainEdge(options));
  const settings = (given: ServingOptions) => {
    const within = callsFromWithin({ ...plainEdge(given), tables });
    const callAs = callsOfActors(within);
    return { within, ...parts, ...told(given.log), mostJournaled: options.journal, callAs };
  };
  const ofMain = settings(options);
  const keptIn = options.keptIn ?? keptInStore(options);
  const cluster = newCluster(ofMain, seeds, keptIn);
  const tenants = tenantsOf(cluster, options, { settings, tables, keptIn });
  const { gate, mostBytes } = edgesOf(cluster, options, { tenants, tables, ...ofMain, keptIn });
  return {
    cluster,
    tenants,
    answer: answerOf({
      tenants,
      main: (request) => gate.answer(request),
      begun: () => gate.opening,
      isOwnHost: ownHosts(options),
    }),
    mostBytes: (head) => mostBytes({ ...head, path: withoutTenant(head.path) }),
    start: async () => {
      if (anyKey) log.warn({}, ANY_KEY);
      tenants.resume(await cluster.start(seeds));
      gate.open();
    },
    beginWith: async (others) => {
      const other = newCluster({ ...parts, ...told(log) }, others);
      await other.prepare(others);
      await cluster.beginAs(other);
    },
    settled: () => settledBy(keptIn?.keeper),
    end: async () => {
      await tenants.stopAll();
      await cluster.stop();
      await Promise.all([scripts.close(), judge.close()]);
      await keptIn?.keeper.close();
    },
  };
}

interface ForTenants {
  /** What a cluster with these options is made with, and the calls from within it. */
  readonly settings: (
    given: ServingOptions,
  ) => ClusterOptions & { readonly within: CallFromWithin };
  readonly tables: EdgeTables;
  readonly keptIn: KeptIn | undefined;
}

/** The tenants beside the cluster, which are kept where it is. */
function tenantsOf(
  main: Cluster,
  options: ServingOptions,
  { settings, tables, keptIn }: ForTenants,
): Tenants<ServedTenant> {
  const { log, seeds, limits } = options;
  const build = (origin: TenantOrigin) => {
    const own = { ...options, log: logOfTenant(log, origin.id) };
    const ofTenant = settings(own);
    const tenant = newTenant(ofTenant, seeds, origin);
    const edges = () => {
      const kept = origin.kept && { keptIn };
      const { gate } = edgesOf(tenant, own, { tenants, tables, ...ofTenant, ...kept });
      gate.open();
      return (request: ApiRequest) => gate.answer(request);
    };
    return { cluster: tenant, edges };
  };
  const maker = tenantMaker({ main, keeper: keptIn?.keeper, build });
  const tenants = new Tenants<ServedTenant>(main, limits.maxTenants, maker);
  return tenants;
}

async function settledBy(keeper: StateKeeper | undefined): Promise<void> {
  const settled = keeper?.settled();
  if (settled === undefined) return;
  await settled;
  if (keeper?.problem !== undefined) throw new StoreError('unreachable', keeper.problem);
}

/** Whether the server answers under the name. */
function ownHosts({ host = LOOPBACK, hostNames }: ServingOptions): (named: string) => boolean {
  return (named) => answersUnder(named, { host, hostNames });
}

/** What a cluster has to say goes into the log. */
function told(log: Log) {
  return {
    onError: (err: unknown) => {
      log.error({ err }, 'internal error');
    },
    onNotice: (message: string) => {
      log.warn({}, message);
    },
  };
}

function judgeWithin(limits: Limits): JsonSchemaJudge {
  return new JsonSchemaJudge({
    maxSteps: limits.maxJudgeSteps,
    maxMs: limits.maxJudgeMs,
    maxFindings: limits.maxViolations,
  });
}

/** Where calls from within this process come from. */
const LOOPBACK = '127.0.0.1';
const MOST_STEERING_BYTES = 16 * MIB;

interface KeptAround extends Pick<KeptIn, 'metrics'> {
  readonly keeper: Pick<StateKeeper, 'problem' | 'settled'>;
}

/** What a cluster has around it. */
interface Around {
  readonly tenants: Tenants<ServedTenant>;
  readonly tables: EdgeTables;
  readonly within: CallFromWithin;
  /** Left out: nothing is kept. */
  readonly keptIn?: KeptAround | undefined;
}

/** Everything of a cluster that answers, and the longest body that is read of a request, in bytes. */
function edgesOf(cluster: Cluster, options: ServingOptions, around: Around) {
  const api = withCrossOrigin(apiOf(cluster, options, around.tables), isAmong(options.cors));
  const steering = steeringOf(cluster, options, around);
  const keeper = around.keptIn?.keeper;
  return {
    gate: new Gate(
      { api, steering: steering.answer, others: pagesOf(api, options, around) },
      () => keeper?.problem,
      keeper && (() => keeper.settled()),
    ),
    mostBytes: (head: RequestHead) =>
      isSteering(head.path) ? steering.mostBytes(head) : MOST_BODY_BYTES,
  };
}

function pagesOf(api: Answer, options: ServingOptions, { tables }: Around): Answer {
  return withPages({
    api,
    fileOf: packagedFile,
    hasConsole: options.noConsole !== true,
    isOwnHost: ownHosts(options),
    isApiPath: (path) => tables.router.methodsOf(path).length > 0,
  });
}

function steeringOf(
  cluster: Cluster,
  options: ServingOptions,
  { tenants, within, keptIn }: Around,
): OwnEdge {
  const { log, limits, journal, store, host = LOOPBACK, hostNames, adminToken } = options;
  const tools: SteeringTools = {
    tryCalls: callsTriedOn(cluster, within, withholding(options)),
    tenants,
    process: () => ({
      tenants: 1 + tenants.size,
      memory: process.memoryUsage(),
      store: keptIn?.metrics?.() ?? [],
    }),
    exposed: prometheusText,
    problem: () => keptIn?.keeper.problem,
    reading: () =>
      clusterReading({
        limits,
        journal,
        store: storeReading(keptIn && store),
        node: process.versions.node,
      }),
  };
  return createOwnEdge({
    specs: steeringSpecs,
    validators: steeringValidators,
    mostBytes: (limit) => (limit === undefined ? MOST_STEERING_BYTES : limits[limit]),
    refuse: (request, isOpen) => {
      const guard = { host, hostNames, adminToken };
      const reason = isOpen ? foreignHost(request, guard) : reasonToRefuse(request, guard);
      return reason && { status: reason.status, body: { ...reason } };
    },
    perform: (operationId, request) => steer(cluster, operationId, request, tools),
    turns: () => paced(cluster.ports.changes),
    onError: (err) => {
      log.error({ err }, 'internal error');
    },
    onDone: (call) => {
      log.info(call, 'steered');
    },
  });
}

/** The API of the cluster, as the options want it answered. Without tables it makes its own. */
export function apiOf(cluster: Cluster, options: ServingOptions, tables?: EdgeTables): Answer {
  return createEdge<Caller>({
    ...edgeOptions(cluster, options),
    ...(tables && { tables }),
    faultFor: faultsFor(cluster.faults),
    onCall: notedCalls(cluster, options.log),
  });
}

function edgeOptions(cluster: Cluster, options: ServingOptions): EdgeOptions<Caller> {
  const ports = { ...cluster.ports, ...withholding(options) };
  return {
    ...plainEdge(options),
    identify: (token) => identify(token, ports),
    perform: (spec, request, caller, line, staleMs) =>
      // The edge has held the request against the document that the types come from.
      perform(
        spec.operationId,
        request as RequestTo<OperationId>,
        caller,
        staleMs === undefined ? ports : { ...ports, staleMs },
        line,
      ),
    now: () => ports.clock.now(),
    turn: () => turnOfOthers(ports.changes),
  };
}

function plainEdge(options: ServingOptions): PlainEdge {
  const { log, limits, strictNames, strictEvidence } = options;
  return {
    operations: operationSpecs,
    notBuilt,
    bodySchemas,
    bodyValidators,
    maxViolations: limits.maxViolations,
    maxCounted: MOST_VIOLATIONS,
    strictNames,
    strictEvidence,
    isOwnHost: ownHosts(options),
    onError: (error, { method, path }) => {
      log.error({ err: error, method, path: withoutTokens(path) }, 'internal error');
    },
  };
}

function withholding({ strictEvidence }: ServingOptions): Pick<Ports, 'withhold'> {
  return strictEvidence === undefined ? {} : { withhold: withholdBelow(strictEvidence) };
}

async function identify(
  token: string,
  { store, clock, tokens }: Ports,
): Promise<Caller | Refusal<'InvalidToken' | 'ExpiredToken'>> {
  const read = await tokens.read(token, clock.now());
  if (read === 'expired') return expiredToken();
  if (read === 'invalid') return invalidToken();
  return (await callerBehind(read, store)) ?? invalidToken();
}
