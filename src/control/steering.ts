/** `/__admin`: steers the mock from beside the API. Never CORS; who may come in is the guard's business. */
import express, { Router, type NextFunction, type Request, type Response } from 'express';
import { isJsonObject, type JsonObject } from '../domain/json.ts';
import type { Cluster } from './cluster.ts';
import { reasonToRefuse, type GuardOptions } from './guard.ts';
import { SeedError } from './seeds/seed-error.ts';
import { readSeed, readTaskMocks } from './seeds/seed-file.ts';

const BODY_LIMIT = '1mb';

interface SteeringAnswer {
  readonly status: number;
  readonly body: JsonObject;
}

type Handler = (cluster: Cluster, text: string) => Promise<SteeringAnswer> | SteeringAnswer;

const calls: Readonly<Record<string, Readonly<Record<string, Handler>>>> = {
  '/tokens': { POST: issueToken },
  '/seed': { POST: seed },
  '/reset': { POST: reset },
  '/clock': { GET: readClock, POST: moveClock },
  '/task-mocks': { GET: readMocks, PUT: replaceMocks, DELETE: clearMocks },
};

export interface SteeringListeners {
  /** Told of every error that is the server's own fault. */
  readonly onError: (error: unknown) => void;
  /** Told of every call that did something, once it is answered. */
  readonly onSteered: (call: { readonly method: string; readonly path: string }) => void;
}

export function steering(
  cluster: Cluster,
  guard: GuardOptions,
  { onError, onSteered }: SteeringListeners,
): Router {
  const router = Router();
  router.use((request: Request, response: Response, next: NextFunction) => {
    const reason = reasonToRefuse(request, guard);
    if (reason) send(response, { status: reason.status, body: { ...reason } });
    else next();
  });
  router.use(express.text({ type: () => true, limit: BODY_LIMIT }));
  router.use(async (request: Request, response: Response) => {
    const handlers = calls[request.path];
    const handler = handlers?.[request.method];
    if (handler) {
      const text = typeof request.body === 'string' ? request.body : '';
      const answer = await handler(cluster, text);
      send(response, answer);
      const { method, baseUrl, path } = request;
      if (method !== 'GET' && answer.status === 200) onSteered({ method, path: baseUrl + path });
    } else if (handlers) {
      response.setHeader('allow', Object.keys(handlers).join(', '));
      send(response, failure(405, `${request.method} is not supported on /__admin${request.path}`));
    } else {
      const known = Object.keys(calls).map((path) => `/__admin${path}`);
      send(
        response,
        failure(404, `There is no /__admin${request.path}; there are ${known.join(', ')}`),
      );
    }
  });
  // Express knows a handler of errors by its four parameters.
  router.use((error: unknown, _request: Request, response: Response, _next: NextFunction) => {
    const status = statusOf(error);
    if (status === undefined) {
      onError(error);
      send(response, failure(500, 'Internal error of the mock; its log has the details'));
    } else {
      send(response, failure(status, error instanceof Error ? error.message : String(error)));
    }
  });
  return router;
}

async function issueToken(cluster: Cluster, text: string): Promise<SteeringAnswer> {
  const { user, applicationId, expiresInMs } = readObject(text, [
    'user',
    'applicationId',
    'expiresInMs',
  ]);
  if ((typeof user === 'string') === (typeof applicationId === 'string')) {
    return failure(400, 'Name one of "user" (its id) and "applicationId"');
  }
  if (expiresInMs !== undefined && !isFiniteNumber(expiresInMs)) {
    return failure(400, '"expiresInMs" must be a number');
  }
  const id = typeof user === 'string' ? user : `app:${String(applicationId)}`;
  const issued = await cluster.issueToken(id, expiresInMs);
  return issued
    ? { status: 200, body: { ...issued } }
    : failure(404, `No user or application has the id ${id}`);
}

async function seed(cluster: Cluster, text: string): Promise<SteeringAnswer> {
  await cluster.seed(readSeed(text, 'seed'));
  return { status: 200, body: { seeded: true } };
}

function reset(cluster: Cluster): SteeringAnswer {
  cluster.reset();
  return { status: 200, body: { reset: true } };
}

function readClock(cluster: Cluster): SteeringAnswer {
  return { status: 200, body: { ...cluster.readClock() } };
}

async function moveClock(cluster: Cluster, text: string): Promise<SteeringAnswer> {
  const { advanceMs, now } = readObject(text, ['advanceMs', 'now']);
  const target = (before: number): number => {
    const to = targetTime(before, advanceMs, now);
    if (to === undefined)
      throw new SteeringError('Send {"advanceMs": <ms>} or {"now": <epoch ms or ISO 8601 text>}');
    if (to < before) throw new SteeringError('The clock cannot go back; a reset does that');
    return to;
  };
  // What is wrong whenever it is done is told before it waits for anybody.
  if (targetTime(0, advanceMs, now) === undefined) target(0);
  const reading = await cluster.moveClock(target);
  return reading
    ? { status: 200, body: { ...reading } }
    : failure(409, 'The system clock cannot be moved; start with --clock manual');
}

/** What answers tasks that reach outside, as it is after the call. */
async function readMocks(cluster: Cluster): Promise<SteeringAnswer> {
  return { status: 200, body: { ...(await cluster.taskMocks()) } };
}

async function replaceMocks(cluster: Cluster, text: string): Promise<SteeringAnswer> {
  await cluster.setTaskMocks(readTaskMocks(text, 'task-mocks'));
  return readMocks(cluster);
}

async function clearMocks(cluster: Cluster): Promise<SteeringAnswer> {
  await cluster.setTaskMocks(undefined);
  return readMocks(cluster);
}

function targetTime(current: number, advanceMs: unknown, now: unknown): number | undefined {
  if ((advanceMs === undefined) === (now === undefined)) return undefined;
  const wanted = typeof advanceMs === 'number' ? current + advanceMs : now;
  if (typeof wanted !== 'number' && typeof wanted !== 'string') return undefined;
  const time = new Date(wanted).getTime();
  return Number.isNaN(time) ? undefined : time;
}

/** JSON writes numbers that are too large for any: 1e400 is read as infinite. */
function isFiniteNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

/** A wrong steering call, with what would be right. */
class SteeringError extends Error {}

function readObject(text: string, known: readonly string[]): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new SteeringError('The body must be JSON');
  }
  if (!isJsonObject(value)) throw new SteeringError('The body must be a JSON object');
  const unknown = Object.keys(value).find((key) => !known.includes(key));
  if (unknown === undefined) return value;
  throw new SteeringError(`"${unknown}" is not known; the keys are ${known.join(', ')}`);
}

function statusOf(error: unknown): number | undefined {
  if (error instanceof SeedError) return error.exists ? 409 : 400;
  if (error instanceof SteeringError) return 400;
  const status = isJsonObject(error) ? error['status'] : undefined;
  return typeof status === 'number' ? status : undefined;
}

function failure(status: number, message: string): SteeringAnswer {
  return { status, body: { status, message } };
}

function send(response: Response, { status, body }: SteeringAnswer): void {
  response.status(status).json(body);
}
