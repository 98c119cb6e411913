import {
  isRefusal,
  methodNotAllowed,
  missingToken,
  operationNotBuilt,
  unknownRoute,
  type Refusal,
} from '../domain/refusals.ts';
import { edgeRefusals, type OperationSpec } from '../generated/operations.ts';
import { headerOf, type ApiRequest, type ApiResponse } from './api-request.ts';
import { BodyReader, type BodyOptions } from './body.ts';
import { errorResponse, internalError, jsonResponse } from './error-body.ts';
import { readParameters, type Parameters } from './parameters.ts';
import { Router, type Match, type Route } from './router.ts';

/** What the edge needs from the server behind it. `C` is the caller, which it only carries. */
export interface EdgeOptions<C> extends BodyOptions {
  readonly operations: readonly OperationSpec[];
  readonly notBuilt: readonly Route[];
  /** Whom a token stands for. */
  identify(token: string): Promise<C | Refusal>;
  perform(
    spec: OperationSpec,
    request: Parameters & { readonly body: unknown },
    caller: C | undefined,
  ): Promise<{ readonly status: number; readonly body: unknown } | Refusal>;
  now(): number;
  /** Told of every error that is not a refusal. */
  onError(error: unknown, request: ApiRequest): void;
}

interface SpecRoute extends Route {
  /** Undefined: the platform's, but not built. */
  readonly spec: OperationSpec | undefined;
}

export type Answer = (request: ApiRequest) => Promise<ApiResponse>;

/** Paths of the API that need no token are those of operations without security; everything else does. */
const GUARDED = '/api';

/**
 * The API as a function. Its order: route, token, method, parameters, body, operation; so that a caller without a
 * token learns nothing, and a wrong request is refused before anything is looked up.
 */
export function createEdge<C>(options: EdgeOptions<C>): Answer {
  const router = new Router<SpecRoute>([
    ...options.operations.map((spec) => ({ method: spec.method, path: spec.path, spec })),
    ...options.notBuilt.map(({ method, path }) => ({ method, path, spec: undefined })),
  ]);
  const bodies = new BodyReader(options);

  const answer: Answer = async (request) => {
    const match = router.match(request.method === 'HEAD' ? 'GET' : request.method, request.path);
    const spec = match?.route.spec;
    const caller = isGuarded(request, spec) ? await callerOf(request, options) : undefined;
    if (isRefusal(caller)) return refused(spec, caller, options.now());
    if (match === undefined) return noRoute(request, router.methodsOf(request.path), options.now());
    if (spec === undefined)
      return edgeRefusal(operationNotBuilt(match.route.method, match.route.path), options.now());
    const outcome = await performOn(spec, match, request, caller);
    return isRefusal(outcome)
      ? refused(spec, outcome, options.now(), hintsFor(request, spec, options.operations))
      : success(spec, outcome);
  };

  async function performOn(
    spec: OperationSpec,
    match: Match<SpecRoute>,
    request: ApiRequest,
    caller: C | undefined,
  ) {
    const parameters = readParameters(spec.parameters, request, match.parameters);
    if (isRefusal(parameters)) return parameters;
    const body = bodies.read(spec, request);
    if (isRefusal(body)) return body;
    return options.perform(spec, { ...parameters, body: body.value }, caller);
  }

  return async (request) => {
    try {
      return await answer(request);
    } catch (error) {
      options.onError(error, request);
      return internalError();
    }
  };
}

function callerOf<C>(request: ApiRequest, options: EdgeOptions<C>): Promise<C | Refusal> {
  const token = headerOf(request, 'x-authorization');
  return token ? options.identify(token) : Promise.resolve(missingToken());
}

function noRoute(
  { method, path }: ApiRequest,
  allowed: readonly string[],
  now: number,
): ApiResponse {
  if (allowed.length === 0) return edgeRefusal(unknownRoute(method, path), now);
  return edgeRefusal(methodNotAllowed(method), now, { allow: allowed.join(', ') });
}

/** The status of the refusal is the document's; one that the operation does not list is a bug. */
function refused(
  spec: OperationSpec | undefined,
  refusal: Refusal,
  now: number,
  headers?: Readonly<Record<string, string>>,
): ApiResponse {
  const status = spec?.refusals[refusal.name] ?? statusAtEdge(refusal);
  return errorResponse(status, refusal, now, headers);
}

function edgeRefusal(
  refusal: Refusal,
  now: number,
  headers?: Readonly<Record<string, string>>,
): ApiResponse {
  return errorResponse(statusAtEdge(refusal), refusal, now, headers);
}

/** A path that is a literal under another method was probably called with the wrong one. */
function hintsFor(
  { method, path }: ApiRequest,
  spec: OperationSpec,
  operations: readonly OperationSpec[],
): Readonly<Record<string, string>> {
  if (!spec.path.includes('{')) return {};
  const literal = operations.find((one) => one.path === path && one.method !== method);
  return literal ? { 'x-mock-hint': `did you mean ${literal.method} ${literal.path}?` } : {};
}

function isGuarded(request: ApiRequest, spec: OperationSpec | undefined): boolean {
  if (spec) return spec.secured;
  return request.path === GUARDED || request.path.startsWith(`${GUARDED}/`);
}

function statusAtEdge(refusal: Refusal): number {
  const statuses: Readonly<Record<string, number>> = edgeRefusals;
  const status = statuses[refusal.name];
  if (status === undefined) {
    throw new Error(
      `The refusal ${refusal.name} is not among the operation's x-refusals: ${refusal.message}`,
    );
  }
  return status;
}

function success(
  spec: OperationSpec,
  outcome: { readonly status: number; readonly body: unknown },
): ApiResponse {
  const { status, body } = outcome;
  const mediaType = spec.success.find((one) => one.status === status)?.mediaType ?? null;
  // As on the platform's server, null is sent as nothing.
  if (mediaType === null || body === null) return { status, headers: {}, body: '' };
  if (mediaType === 'application/json') return jsonResponse(status, body);
  return { status, headers: { 'content-type': `${mediaType};charset=UTF-8` }, body: String(body) };
}
