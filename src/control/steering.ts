/** `/__admin`: steers the mock from beside the API. openapi/steering.yaml is its document; who may come in is the guard's business. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isFailure } from '../domain/failure.ts';
import type { operations } from '../generated/steering-api.ts';
import type { SteeringId } from '../generated/steering.ts';
import { setActors, shownActors } from './actors/set-actors.ts';
import { allowed, type TryCalls } from './allowed.ts';
import { callerId, NAME_ONE, nobodyHas } from './caller-id.ts';
import type { ClusterReading } from './cluster-reading.ts';
import type { Cluster } from './cluster.ts';
import { TOO_MANY_FAULTS } from './faults/faults.ts';
import { dueNext } from './due.ts';
import { readFault } from './faults/read-fault.ts';
import { judgedAnswer, noForm } from './judge-answer.ts';
import { timesProblem } from './journal/times.ts';
import type { Where } from './journal/where.ts';
import { clusterMetrics, type ProcessReadings } from './metrics/cluster-metrics.ts';
import type { Metric } from './metrics/metric.ts';
import { wrongWhere } from './journal/wrong-where.ts';
import { StoreError } from '../domain/store-error.ts';
import { SeedError } from './seeds/seed-error.ts';
import { SnapshotError } from './snapshots/snapshot-error.ts';
import { done, failure, type SteeringAnswer } from './steering-answer.ts';
import { readActors, readSeed, readTaskMocks } from './seeds/seed-file.ts';
import { addTenant, endTenant, listTenants } from './steer-tenants.ts';
import { statusOf, TenantError } from './tenant-error.ts';
import type { Served, Tenants } from './tenants.ts';

type BodyOf<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? Content[keyof Content]
  : undefined;
type PathOf<Operation> = Operation extends { parameters: { path?: infer Path } }
  ? NonNullable<Path>
  : never;
type QueryOf<Operation> = Operation extends { parameters: { query?: infer Query } }
  ? NonNullable<Query>
  : never;

type HeadersOf<Operation> = Operation extends { parameters: { header?: infer Headers } }
  ? NonNullable<Headers>
  : never;

/** A request that its edge has held against the document. */
interface SteeringRequest<Id extends SteeringId> {
  readonly path: PathOf<operations[Id]>;
  readonly query: QueryOf<operations[Id]>;
  readonly headers: HeadersOf<operations[Id]>;
  readonly body: BodyOf<operations[Id]>;
  /** Under which the server was called; undefined: from within the process. */
  readonly host: string | undefined;
}

/** What steering needs of the server around it. */
export interface SteeringTools {
  readonly tryCalls: TryCalls;
  readonly tenants: Tenants<Served>;
  readonly process: () => ProcessReadings;
  /** How the cluster was started. */
  readonly reading: () => ClusterReading;
  /** Why nothing can be stored at the moment. */
  readonly problem: () => string | undefined;
  /** The metrics as those who collect them read them. */
  readonly exposed: (
    metrics: readonly Metric[],
  ) => Promise<{ readonly type: string; readonly body: string }>;
}

type Handlers = {
  readonly [Id in SteeringId]: (
    cluster: Cluster,
    request: SteeringRequest<Id>,
    tools: SteeringTools,
  ) => SteeringAnswer | Promise<SteeringAnswer>;
};

const handlers: Handlers = {
  readLiveness: () => done({ alive: true }),
  readReadiness: ({ isStarted }, _request, { problem }) => {
    const reason = problem();
    const ready = isStarted && reason === undefined;
    return { status: ready ? 200 : 503, body: { ready, ...(reason !== undefined && { reason }) } };
  },
  readMetrics: async (cluster, _request, { process, exposed }) => ({
    status: 200,
    content: await exposed(await clusterMetrics(cluster, process())),
  }),
  readCluster: (_cluster, _request, { reading }) => done(reading()),
  readSteeringDocument: () => done(steeringDocument()),
  issueSteeringToken: issueToken,
  writeSeed: async ({ seedWriter }) => done(await seedWriter.write()),
  addSeed: seed,
  resetCluster: async (cluster) => {
    await cluster.reset();
    return done({ reset: true });
  },
  takeSnapshot: (cluster) => ({ status: 200, stream: cluster.snapshots.text() }),
  restoreSnapshot: async (cluster, { body }) => {
    await cluster.snapshots.restore(body);
    return done({ restored: true });
  },
  readClock: (cluster) => done(cluster.readClock()),
  moveClock,
  listDue: async ({ ports }, { query: { limit = 20 } }) =>
    done({ due: await dueNext(ports, limit) }),
  judgeAnswer: async ({ ports }, { body }) => {
    const judged = await judgedAnswer(body, ports);
    return judged ? done(judged) : failure(404, noForm(body));
  },
  readTaskMocks: mocksOf,
  replaceTaskMocks: async (cluster, { body }) => {
    await cluster.setTaskMocks(readTaskMocks(body, 'task-mocks'));
    return mocksOf(cluster);
  },
  clearTaskMocks: async (cluster) => {
    await cluster.setTaskMocks(undefined);
    return mocksOf(cluster);
  },
  readActors: actorsOf,
  replaceActors: async (cluster, { body }) => {
    await setActors(readActors(body, 'actors'), cluster.ports);
    return actorsOf(cluster);
  },
  clearActors: async (cluster) => {
    await setActors(undefined, cluster.ports);
    return actorsOf(cluster);
  },
  listRequests,
  readEvents: ({ events }, { headers }) => ({
    status: 200,
    content: { type: 'text/event-stream', body: events.read(headers['Last-Event-ID']) },
  }),
  clearRequests: (cluster) => {
    cluster.journal.clear();
    return { status: 204 };
  },
  verifyRequests,
  listFaults: ({ faults }) => done({ faults: faults.list() }),
  addFault,
  clearFaults: ({ faults }) => {
    faults.clear();
    return { status: 204 };
  },
  removeFault: ({ faults }, { path: { id } }) =>
    faults.remove(id) ? { status: 204 } : failure(404, `there is no fault "${id}"`),
  checkAllowed: (cluster, { body }, { tryCalls }) => allowed(cluster, body, tryCalls),
  listTenants: (_cluster, { host }, { tenants }) => listTenants(tenants, host),
  addTenant: (cluster, { body, host }, { tenants }) => addTenant(cluster, body, tenants, host),
  endTenant: (_cluster, { path: { id } }, { tenants }) => endTenant(id, tenants),
};

/** What the document cannot say is wrong with a call, and what would be right. */
class WrongCall extends Error {}

/** Carries out a steering call whose request fits the document. */
export async function steer(
  cluster: Cluster,
  id: string,
  request: Readonly<Record<'path' | 'query' | 'headers' | 'body' | 'host', unknown>>,
  tools: SteeringTools,
): Promise<SteeringAnswer> {
  try {
    return await handlers[id as SteeringId](cluster, request as never, tools);
  } catch (error) {
    if (error instanceof WrongCall) return failure(400, error.message);
    if (error instanceof TenantError) return failure(statusOf(error), error.message);
    if (error instanceof SeedError) return failure(error.exists ? 409 : 400, error.message);
    if (error instanceof StoreError) return failure(503, error.message);
    if (error instanceof SnapshotError)
      return failure(error.isOfAnotherVersion ? 409 : 400, error.message);
    throw error;
  }
}

function steeringDocument(): unknown {
  const file = createRequire(import.meta.url).resolve('conductor-mock/steering.openapi.json');
  return JSON.parse(readFileSync(file, 'utf8'));
}

async function issueToken(
  cluster: Cluster,
  { body: { user, applicationId, expiresInMs } }: SteeringRequest<'issueSteeringToken'>,
): Promise<SteeringAnswer> {
  const id = callerId({ user, applicationId });
  if (id === undefined) return failure(400, NAME_ONE);
  // JSON writes numbers that are too large for any: 1e400 is read as infinite.
  if (expiresInMs !== undefined && !Number.isFinite(expiresInMs))
    return failure(400, '"expiresInMs" must be a number');
  const issued = await cluster.issueToken(id, expiresInMs);
  return issued ? done(issued) : failure(404, nobodyHas(id));
}

async function seed(
  cluster: Cluster,
  { body }: SteeringRequest<'addSeed'>,
): Promise<SteeringAnswer> {
  await cluster.seed(readSeed(body, 'seed'));
  return done({ seeded: true });
}

async function moveClock(
  cluster: Cluster,
  { body: { advanceMs, now } }: SteeringRequest<'moveClock'>,
): Promise<SteeringAnswer> {
  const target = (before: number): number => {
    const to = targetTime(before, advanceMs, now);
    if (to === undefined)
      throw new WrongCall('Send {"advanceMs": <ms>} or {"now": <epoch ms or ISO 8601 text>}');
    if (to < before) throw new WrongCall('The clock cannot go back; a reset does that');
    return to;
  };
  // What is wrong whenever it is done is told before it waits for anybody.
  if (targetTime(0, advanceMs, now) === undefined) target(0);
  const reading = await cluster.moveClock(target);
  return reading
    ? done(reading)
    : failure(409, 'The system clock cannot be moved; start with --clock manual');
}

function targetTime(
  current: number,
  advanceMs: number | undefined,
  now: number | string | undefined,
): number | undefined {
  if ((advanceMs === undefined) === (now === undefined)) return undefined;
  const wanted = advanceMs === undefined ? now : current + advanceMs;
  const time = new Date(wanted ?? NaN).getTime();
  return Number.isNaN(time) ? undefined : time;
}

/** What answers tasks that reach outside, as it is after the call. */
async function mocksOf(cluster: Cluster): Promise<SteeringAnswer> {
  return done({ ...(await cluster.taskMocks()) });
}

/** Who acts by themselves, and how far they are, as it is after the call. */
async function actorsOf({ ports }: Cluster): Promise<SteeringAnswer> {
  return done(await shownActors(ports.store));
}

function listRequests(
  { journal }: Cluster,
  { query: { limit = Infinity, source = 'client', ...filter } }: SteeringRequest<'listRequests'>,
): SteeringAnswer {
  const where: Where = source === 'all' ? filter : { ...filter, source };
  const problem = wrongWhere(where);
  if (problem !== undefined) return failure(400, problem);
  const found = journal.entries(where);
  return done({
    requests: found.slice(Math.max(0, found.length - limit)),
    dropped: journal.dropped,
  });
}

function verifyRequests(
  { journal }: Cluster,
  { body: { where, times } }: SteeringRequest<'verifyRequests'>,
): SteeringAnswer {
  const problem = wrongWhere(where);
  if (problem !== undefined) return failure(400, problem);
  const { matched, nearest } = journal.verify({ ...where, source: 'client' });
  const message = timesProblem(matched, times);
  if (message === undefined) return done({ matched });
  return { status: 409, body: { status: 409, message, matched, nearest } };
}

function addFault({ faults }: Cluster, { body }: SteeringRequest<'addFault'>): SteeringAnswer {
  const fault = readFault(body);
  if (isFailure(fault)) return failure(400, fault.reason);
  if (faults.areFull) return failure(409, TOO_MANY_FAULTS);
  return { status: 201, body: faults.add(fault).shown() };
}
