/** Wires every ring: the only file that knows them all. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Log } from '../adapters/json-log.ts';
import { JsonSchemaJudge } from '../adapters/json-schema/json-schema-judge.ts';
import { QuickJsScriptRunner } from '../adapters/quickjs-script-runner.ts';
import type { Cluster } from '../control/cluster.ts';
import { isLoopbackName, isOwnHost } from '../control/hosts.ts';
import { boundsFrom, type Limits } from '../control/limits.ts';
import { isAmong } from '../control/origins.ts';
import type { SeedSource } from '../control/seeds/seed-file.ts';
import { reasonToRefuse } from '../control/guard.ts';
import { steer } from '../control/steering.ts';
import { callerBehind, type Caller } from '../domain/identity/caller.ts';
import { expiredToken, invalidToken, type Refusal } from '../domain/refusals.ts';
import { MIB } from '../domain/units.ts';
import { bodyValidators, steeringValidators } from '../generated/validators.ts';
import { steeringSpecs } from '../generated/steering.ts';
import {
  bodySchemas,
  notBuilt,
  operationSpecs,
  type OperationId,
} from '../generated/operations.ts';
import { withCrossOrigin } from '../http/cross-origin.ts';
import { createEdge, type Answer, type AnsweredCall } from '../http/edge.ts';
import { withoutTokens } from '../control/journal/redacted.ts';
import { callLog } from './call-log.ts';
import { noteIn } from './note-in-journal.ts';
import { createCluster } from './create-cluster.ts';
import { MOST_BODY_BYTES } from '../http/api-request.ts';
import { createHttpServer } from '../http/express-server.ts';
import { createOwnEdge } from '../http/own-edge.ts';
import { perform, type Ports } from '../operations/perform.ts';
import type { RequestTo } from '../operations/call/operation.ts';
import { PortInUseError } from './port-in-use-error.ts';

export interface RunOptions {
  readonly port: number;
  readonly host: string;
  readonly clock: 'system' | 'manual';
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
  /** Any key pair gets a token of the application that administers the cluster. */
  readonly anyKey?: boolean;
  readonly log: Log;
  /** Calls that the journal keeps; 0: none. */
  readonly journal: number;
  /** Does not keep the process from ending. */
  readonly unref: boolean;
}

export interface RunningServer {
  /** Without a slash at the end. */
  readonly url: string;
  readonly cluster: Cluster;
  close(): Promise<void>;
}

const ANY_KEY =
  'any key pair is traded for the token of an administrator (--any-key, anyKey): whoever reaches this server may do everything';

/** What open requests get to finish once the server is told to stop. */
const GRACE_MS = 500;

/** A server that listens; its seeds are loaded. Throws a SeedError, or a PortInUseError. */
export async function run(options: RunOptions): Promise<RunningServer> {
  const scripts = new QuickJsScriptRunner();
  const { clock, seeds, log, limits, allowHttp, anyKey = false } = options;
  const judge = judgeWithin(limits);
  const onError = (err: unknown) => {
    log.error({ err }, 'internal error');
  };
  const onNotice = (message: string) => {
    log.warn({}, message);
  };
  if (anyKey) onNotice(ANY_KEY);
  const mostJournaled = options.journal;
  const bounds = boundsFrom(limits);
  const cluster = await createCluster(
    { clock, scripts, judge, onError, onNotice, allowHttp, anyKey, bounds, mostJournaled },
    seeds,
  );
  const api = withCrossOrigin(apiOf(cluster, options), isAmong(options.cors));
  const steering = steeringOf(cluster, options);
  const server = createHttpServer({
    answer: (request) => (isSteering(request.path) ? steering : api)(request),
    mostBytes: (path) => (isSteering(path) ? MOST_STEERING_BYTES : MOST_BODY_BYTES),
    onTls: () => {
      log.warn({}, 'a client speaks https to this server; its URL begins with http://');
    },
  });
  const end = async () => {
    await cluster.stop();
    await scripts.close();
    await judge.close();
  };
  if (options.unref) unrefServer(server);
  try {
    await listen(server, options.port, options.host);
  } catch (error) {
    await end();
    throw error;
  }
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${hostInUrl(options.host)}:${String(port)}`,
    cluster,
    close: async () => {
      cluster.endWaits();
      await stop(server);
      await end();
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

const STEERING = '/__admin';
const MOST_STEERING_BYTES = 16 * MIB;

function isSteering(path: string): boolean {
  return path === STEERING || path.startsWith(`${STEERING}/`);
}

function steeringOf(cluster: Cluster, options: RunOptions): Answer {
  const { log } = options;
  return createOwnEdge({
    specs: steeringSpecs,
    validators: steeringValidators,
    mostBytes: MOST_STEERING_BYTES,
    refuse: (request) => {
      const reason = reasonToRefuse(request, options);
      return reason && { status: reason.status, body: { ...reason } };
    },
    perform: (operationId, request) => steer(cluster, operationId, request),
    onError: (err) => {
      log.error({ err }, 'internal error');
    },
    onDone: (call) => {
      log.info(call, 'steered');
    },
  });
}

function apiOf({ ports, journal }: Cluster, options: RunOptions): Answer {
  const { log, limits, strictNames, host, hostNames } = options;
  const elapsed = () => ports.changes.elapsed();
  const listeners = [
    callLog(log, elapsed),
    options.journal > 0 ? noteIn(journal, elapsed, () => ports.clock.now()) : undefined,
  ].filter((one) => one !== undefined);
  return createEdge<Caller>({
    operations: operationSpecs,
    notBuilt,
    bodySchemas,
    bodyValidators,
    maxViolations: limits.maxViolations,
    strictNames,
    // One that is open to other machines answers under any name.
    isOwnHost: (named) => !isLoopbackName(host) || isOwnHost(named, [host, ...hostNames]),
    identify: (token) => identify(token, ports),
    perform: (spec, request, caller, line) =>
      // The edge has held the request against the document that the types come from.
      perform(spec.operationId, request as RequestTo<OperationId>, caller, ports, line),
    now: () => ports.clock.now(),
    onError: (error, { method, path }) => {
      log.error({ err: error, method, path: withoutTokens(path) }, 'internal error');
    },
    onCall: listeners.length === 0 ? undefined : calledAll(listeners),
  });
}

type OnCall = () => (call: AnsweredCall<Caller>) => void;

function calledAll(listeners: readonly OnCall[]): OnCall {
  return () => {
    const answered = listeners.map((onCall) => onCall());
    return (call) => {
      for (const onAnswered of answered) onAnswered(call);
    };
  };
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

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortInUseError(host, port) : error);
    };
    server.once('error', refuse);
    server.listen(port, host, () => {
      server.off('error', refuse);
      resolve();
    });
  });
}

/** Neither the server nor what is connected to it keeps the process. */
function unrefServer(server: Server): void {
  server.unref();
  server.on('connection', (socket) => socket.unref());
}

/** No new requests; those under way finish, within the grace. */
function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const grace = setTimeout(() => {
      server.closeAllConnections();
    }, GRACE_MS);
    server.close(() => {
      clearTimeout(grace);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function hostInUrl(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
