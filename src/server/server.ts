/** Wires every ring, up to whatever carries the calls. */
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
import { bodyValidators, MOST_VIOLATIONS, steeringValidators } from '../generated/validators.ts';
import { steeringSpecs } from '../generated/steering.ts';
import {
  bodySchemas,
  notBuilt,
  operationSpecs,
  type OperationId,
} from '../generated/operations.ts';
import { withCrossOrigin } from '../http/cross-origin.ts';
import { createEdge, type Answer, type AnsweredCall, type EdgeOptions } from '../http/edge.ts';
import { withoutTokens } from '../control/journal/redacted.ts';
import { callLog } from './call-log.ts';
import { faultsFor } from './faults-of-calls.ts';
import { noteIn } from './note-in-journal.ts';
import { callsTriedOn } from './try-calls.ts';
import { createCluster } from './create-cluster.ts';
import { MOST_BODY_BYTES } from '../http/api-request.ts';
import { createOwnEdge } from '../http/own-edge.ts';
import { perform, type Ports } from '../operations/perform.ts';
import type { RequestTo } from '../operations/call/operation.ts';

export interface ServingOptions {
  /** Where it listens; left out: nowhere, and calls come from within this process. */
  readonly host?: string | undefined;
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
}

/** A cluster and what answers its calls, whatever carries them. */
export interface Serving {
  readonly cluster: Cluster;
  readonly answer: Answer;
  /** The longest body that is read for a path, in bytes. */
  readonly mostBytes: (path: string) => number;
  /** Time stops, and with it all threads. */
  readonly end: () => Promise<void>;
}

const ANY_KEY =
  'any key pair is traded for the token of an administrator (--any-key, anyKey): whoever reaches this server may do everything';

/** A cluster with its seeds loaded; nothing listens. Throws a SeedError. */
export async function serve(options: ServingOptions): Promise<Serving> {
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
  return {
    cluster,
    answer: (request) => (isSteering(request.path) ? steering : api)(request),
    mostBytes: (path) => (isSteering(path) ? MOST_STEERING_BYTES : MOST_BODY_BYTES),
    end: async () => {
      await cluster.stop();
      await scripts.close();
      await judge.close();
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
const STEERING = '/__admin';
const MOST_STEERING_BYTES = 16 * MIB;

function isSteering(path: string): boolean {
  return path === STEERING || path.startsWith(`${STEERING}/`);
}

function steeringOf(cluster: Cluster, options: ServingOptions): Answer {
  const { log, host = LOOPBACK, hostNames, adminToken } = options;
  const tryCalls = callsTriedOn(cluster, edgeOptions(cluster, options));
  return createOwnEdge({
    specs: steeringSpecs,
    validators: steeringValidators,
    mostBytes: MOST_STEERING_BYTES,
    refuse: (request) => {
      const reason = reasonToRefuse(request, { host, hostNames, adminToken });
      return reason && { status: reason.status, body: { ...reason } };
    },
    perform: (operationId, request) => steer(cluster, operationId, request, { tryCalls }),
    onError: (err) => {
      log.error({ err }, 'internal error');
    },
    onDone: (call) => {
      log.info(call, 'steered');
    },
  });
}

function apiOf(cluster: Cluster, options: ServingOptions): Answer {
  const { ports, journal, faults } = cluster;
  const elapsed = () => ports.changes.elapsed();
  const listeners = [
    callLog(options.log, elapsed),
    options.journal > 0 ? noteIn(journal, elapsed, () => ports.clock.now()) : undefined,
  ].filter((one) => one !== undefined);
  return createEdge<Caller>({
    ...edgeOptions(cluster, options),
    faultFor: faultsFor(faults),
    onCall: listeners.length > 1 ? calledAll(listeners) : listeners[0],
  });
}

function edgeOptions({ ports }: Cluster, options: ServingOptions): EdgeOptions<Caller> {
  const { log, limits, strictNames, host = LOOPBACK, hostNames } = options;
  return {
    operations: operationSpecs,
    notBuilt,
    bodySchemas,
    bodyValidators,
    maxViolations: limits.maxViolations,
    maxCounted: MOST_VIOLATIONS,
    strictNames,
    // One that is open to other machines answers under any name.
    isOwnHost: (named) => !isLoopbackName(host) || isOwnHost(named, [host, ...hostNames]),
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
    onError: (error, { method, path }) => {
      log.error({ err: error, method, path: withoutTokens(path) }, 'internal error');
    },
  };
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
