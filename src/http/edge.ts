import { withheld, type LeastEvidence } from '../domain/evidence.ts';
import { withMembers } from '../domain/json.ts';
import { KIB } from '../domain/units.ts';
import {
  foreignHost,
  isRefusal,
  methodNotAllowed,
  missingToken,
  operationNotBuilt,
  unknownNames,
  unknownRoute,
  withHints,
  type Refusal,
} from '../domain/refusals.ts';
import {
  edgeEvidence,
  edgeRefusals,
  mockRefusals,
  type Evidence,
  type OperationSpec,
} from '../generated/operations.ts';
import {
  EVIDENCE_HEADER,
  headerOf,
  type ApiRequest,
  type ApiResponse,
  type Line,
} from './api-request.ts';
import { BodyReader, type BodyOptions } from './body.ts';
import { errorResponse, internalError, jsonResponse } from './error-body.ts';
import {
  asHint,
  asRefusal,
  closeParameters,
  hintHeaders,
  methodHints,
  pathHints,
  tokenHints,
  type CloseName,
} from './hints.ts';
import { readParameters, type Parameters } from './parameters.ts';
import { Router, type Match, type Route } from './router.ts';

interface Success {
  readonly status: number;
  readonly body: unknown;
  /** Told beside the answer. */
  readonly hints?: readonly string[];
}

type Outcome = Success | Refusal;

type OperationRequest = Parameters & { readonly body: unknown };

/** What the edge needs from the server behind it. `C` is the caller, which it only carries. */
export interface EdgeOptions<C> extends BodyOptions {
  readonly operations: readonly OperationSpec[];
  readonly notBuilt: readonly Route[];
  /** Left out: made for this edge alone. */
  readonly tables?: EdgeTables;
  /** Refuses names that are close to a known one, where the platform ignores them. */
  readonly strictNames: boolean;
  /** Refusals that are known less well are not given; left out: all are. */
  readonly strictEvidence?: LeastEvidence | undefined;
  /** Whether it answers under the `Host` of a request. */
  isOwnHost(host: string): boolean;
  /** Whom a token stands for. */
  identify(token: string): Promise<C | Refusal>;
  perform(
    spec: OperationSpec,
    request: OperationRequest,
    caller: C | undefined,
    line: Line | undefined,
    /** Searches leave out what is younger; undefined: they find everything. */
    staleMs: number | undefined,
  ): Promise<Outcome>;
  now(): number;
  /** Others have their turn, while a long call is under way. Left out: they have not. */
  turn?(): Promise<void>;
  /** Told of every error that is not a refusal. */
  onError(error: unknown, request: ApiRequest): void;
  /** What is to go wrong with a call of somebody, or nobody, who is known; undefined: nothing. */
  readonly faultFor?: (
    request: ApiRequest,
    spec: OperationSpec | undefined,
    caller: C | undefined,
  ) => EdgeFault | undefined;
  /** Called as a call comes in; what it returns is told the answer. */
  readonly onCall?: (() => (call: AnsweredCall<C>) => void) | undefined;
}

/** Answers in the place of the edge, with what the edge would do. */
export type EdgeFault = (edge: {
  /** Does the call. */
  readonly answer: (staleMs?: number) => Promise<ApiResponse>;
  /** Does not: the answer if it were refused so. */
  readonly refuse: (refusal: Refusal) => ApiResponse;
}) => Promise<ApiResponse>;

export interface AnsweredCall<C> {
  readonly request: ApiRequest;
  readonly response: ApiResponse;
  /** Undefined: nobody, or nobody asked. */
  readonly caller: C | undefined;
  /** Undefined: the path or the method is nobody's. */
  readonly spec: OperationSpec | undefined;
}

interface SpecRoute extends Route {
  /** Undefined: the platform's, but not built. */
  readonly spec: OperationSpec | undefined;
}

interface IdentifiedCall<C> {
  readonly match: Match<SpecRoute> | undefined;
  readonly request: ApiRequest;
  /** Undefined: nobody is asked for; a refusal: whoever it is may not come in. */
  readonly caller: C | Refusal | undefined;
}

export type Answer = (request: ApiRequest) => Promise<ApiResponse>;

/** In bytes. */
const LONG_BODY = 64 * KIB;

/** Paths of the API that need no token are those of operations without security; everything else does. */
const GUARDED = '/api';

/**
 * The API as a function. Its order: route, token, method, parameters, body, operation; so that a caller without a
 * token learns nothing, and a wrong request is refused before anything is looked up.
 */
export function createEdge<C>(options: EdgeOptions<C>): Answer {
  const answer = answering(options);
  return async (request) => {
    const onAnswered = options.onCall?.();
    const answered = await answer(request);
    onAnswered?.(answered);
    return answered.response;
  };
}

/** What edges look their calls up in: those that differ in nothing that it is made of may share it. */
export interface EdgeTables {
  readonly router: Router<SpecRoute>;
  readonly bodies: BodyReader;
}

export function edgeTables(
  options: BodyOptions & Pick<EdgeOptions<never>, 'operations' | 'notBuilt'>,
): EdgeTables {
  return { router: routerOf(options), bodies: new BodyReader(options) };
}

function answering<C>(options: EdgeOptions<C>): (request: ApiRequest) => Promise<AnsweredCall<C>> {
  const { router, bodies } = options.tables ?? edgeTables(options);

  return async (request) => {
    let caller: C | undefined;
    let spec: OperationSpec | undefined;
    try {
      const foreign = refusedHost(request, options);
      if (foreign !== undefined) return { request, response: foreign, caller, spec };
      const match = router.match(request.method === 'HEAD' ? 'GET' : request.method, request.path);
      spec = match?.route.spec;
      const found = isGuarded(request, spec) ? await callerOf(request, options) : undefined;
      if (!isRefusal(found)) caller = found;
      const call = { match, request, caller: found };
      const fault = options.faultFor?.(request, spec, caller);
      const response = await (fault === undefined
        ? respond(call)
        : fault({
            answer: (staleMs) => respond(call, staleMs),
            refuse: (refusal) => refused(spec, refusal, options),
          }));
      return { request, response, caller, spec };
    } catch (error) {
      options.onError(error, request);
      return { request, response: internalError(), caller, spec };
    }
  };

  async function respond(
    { match, request, caller }: IdentifiedCall<C>,
    staleMs?: number,
  ): Promise<ApiResponse> {
    if (isRefusal(caller))
      return refused(match?.route.spec, withHints(caller, tokenHints(caller, request)), options);
    if (match === undefined) return noRoute(request, router.methodsOf(request.path), options);
    const { spec, method, path } = match.route;
    if (spec === undefined) return refused(undefined, operationNotBuilt(method, path), options);
    const { asked, close } = requestTo(spec, match, request, bodies, options);
    // To read it has taken a while, and so will what is made of it, and the answer.
    const isLong = (request.body?.length ?? 0) > LONG_BODY;
    if (isLong) await options.turn?.();
    const outcome = isRefusal(asked)
      ? asked
      : await options.perform(spec, asked, caller, request.line, staleMs);
    if (isLong) await options.turn?.();
    const hints = close.map(asHint);
    if (!isRefusal(outcome))
      return success(spec, outcome, hintHeaders([...hints, ...(outcome.hints ?? [])]));
    const byMethod = methodHints(request, spec, options.operations);
    return refused(spec, withHints(outcome, [...byMethod, ...hints]), options);
  }
}

function routerOf({
  operations,
  notBuilt,
}: Pick<EdgeOptions<never>, 'operations' | 'notBuilt'>): Router<SpecRoute> {
  return new Router<SpecRoute>([
    ...operations.map((spec) => ({ method: spec.method, path: spec.path, spec })),
    ...notBuilt.map(({ method, path }) => ({ method, path, spec: undefined })),
  ]);
}

/** What the operation is asked, held against the document, and the names that are only close to known ones. */
function requestTo<C>(
  spec: OperationSpec,
  match: Match<SpecRoute>,
  request: ApiRequest,
  bodies: BodyReader,
  options: EdgeOptions<C>,
): { readonly asked: OperationRequest | Refusal; readonly close: readonly CloseName[] } {
  const inQuery = closeParameters(spec, request);
  const parameters = readParameters(spec.parameters, request, match.parameters);
  if (isRefusal(parameters)) return { asked: parameters, close: inQuery };
  const body = bodies.read(spec, request);
  if (isRefusal(body)) return { asked: body, close: inQuery };
  const close = [...inQuery, ...bodies.closeMembers(spec, body.value)];
  if (options.strictNames && close.length > 0)
    return { asked: unknownNames(close.map(asRefusal)), close: [] };
  const { path, query, headers } = parameters;
  return { asked: { path, query, headers, body: body.value }, close };
}

function refusedHost<C>(request: ApiRequest, options: EdgeOptions<C>): ApiResponse | undefined {
  const host = headerOf(request, 'host');
  if (host === undefined || options.isOwnHost(host)) return undefined;
  return refused(undefined, foreignHost(host), options);
}

function callerOf<C>(request: ApiRequest, options: EdgeOptions<C>): Promise<C | Refusal> {
  const token = headerOf(request, 'x-authorization');
  return token ? options.identify(token) : Promise.resolve(missingToken());
}

function noRoute<C>(
  request: ApiRequest,
  allowed: readonly string[],
  options: EdgeOptions<C>,
): ApiResponse {
  const { method, path } = request;
  if (allowed.length === 0)
    return refused(
      undefined,
      withHints(unknownRoute(method, path), pathHints(request, options.operations)),
      options,
    );
  return refused(undefined, methodNotAllowed(method), options, { allow: allowed.join(', ') });
}

/** The status of the refusal is the document's; one that the operation does not list is a bug. */
function refused(
  spec: OperationSpec | undefined,
  refusal: Refusal,
  options: Pick<EdgeOptions<never>, 'now' | 'strictEvidence'>,
  headers: Readonly<Record<string, string>> = {},
): ApiResponse {
  const { name, hints } = refusal;
  const status = spec?.refusals[name] ?? statusAtEdge(refusal);
  const evidence = refusal.evidence ?? spec?.evidence[name] ?? edgeEvidence[name];
  const instead = isOfCluster(name)
    ? withheld(`${String(status)} ${name}`, evidence, options.strictEvidence)
    : undefined;
  if (instead !== undefined) return refused(undefined, withHints(instead, hints), options);
  const all = { ...evidenceHeader(evidence), ...headers, ...hintHeaders(hints) };
  return errorResponse(status, refusal, options.now(), all);
}

/** What only the mock refuses it refuses however strict it is. */
function isOfCluster(name: string): boolean {
  return !mockRefusals.has(name) && name !== 'OperationNotBuilt';
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

function evidenceHeader(evidence: Evidence | undefined): Readonly<Record<string, string>> {
  return evidence === undefined ? {} : { [EVIDENCE_HEADER]: evidence };
}

function success(
  spec: OperationSpec,
  outcome: Success,
  hints: Readonly<Record<string, string>>,
): ApiResponse {
  const { status, body } = outcome;
  const headers = { ...evidenceHeader(spec.evidence[status]), ...hints };
  const mediaType = spec.success.find((one) => one.status === status)?.mediaType ?? null;
  // As on the platform's server, null is sent as nothing.
  if (mediaType === null || body === null) return { status, headers, body: '' };
  if (mediaType === 'application/json') return jsonResponse(status, body, headers);
  const type = `${mediaType};charset=UTF-8`;
  return { status, headers: withMembers(headers, { 'content-type': type }), body: textOf(body) };
}

/** Answers of other types than JSON are texts; numbers and the like are written as such. */
function textOf(body: unknown): string {
  return typeof body === 'string' ? body : JSON.stringify(body);
}
