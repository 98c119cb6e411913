/**
 * The edge of calls that are this product's own and not the platform's: driven by a document like the other, it
 * refuses with `{status, message}`, where the message names what is wrong and what would be right. It names no
 * operation.
 */
import type { ErrorObject, ValidateFunction } from 'ajv';
import { notAmong } from '../domain/allowed-values.ts';
import { closeName } from '../domain/close-name.ts';
import { pathOfPointer } from '../domain/json-pointer.ts';
import { isJsonObject } from '../domain/json.ts';
import { pathText } from '../domain/path.ts';
import { isRefusal } from '../domain/refusals.ts';
import type { ParameterSpec } from '../generated/operations.ts';
import type { ApiRequest, ApiResponse } from './api-request.ts';
import { jsonResponse } from './error-body.ts';
import { readJson, readText } from './json-text.ts';
import { readParameters, type Parameters } from './parameters.ts';
import { Router, type Match } from './router.ts';

export interface OwnSpec {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  /** Whether everybody may who reaches the server. */
  readonly isOpen: boolean;
  readonly parameters: readonly (ParameterSpec & { readonly pattern?: string })[];
  /** `text`: whatever it is, the operation reads it. */
  readonly body: 'json' | 'text' | null;
}

export interface OwnAnswer {
  readonly status: number;
  /** JSON; undefined: empty. */
  readonly body?: unknown;
  /** A text of a type of its own, in the place of the body. */
  readonly content?: { readonly type: string; readonly text: string } | undefined;
}

interface OwnRequest extends Pick<Parameters, 'path' | 'query'> {
  readonly body: unknown;
}

export interface OwnEdgeOptions {
  readonly specs: readonly OwnSpec[];
  /** What holds a JSON body against the document, by operation. */
  readonly validators: Readonly<Record<string, ValidateFunction>>;
  /** Why the request may not come in, of a path that is open or not; undefined: it may. */
  readonly refuse: (request: ApiRequest, isOpen: boolean) => OwnAnswer | undefined;
  readonly perform: (operationId: string, request: OwnRequest) => Promise<OwnAnswer> | OwnAnswer;
  /** The largest body, in bytes. */
  readonly mostBytes: number;
  /** Told of every error that is the server's own fault. */
  readonly onError: (error: unknown) => void;
  /** Told of every call that did something, once it is done. */
  readonly onDone: (call: { readonly method: string; readonly path: string }) => void;
}

/** The call is wrong; the message says how, and what would be right. */
function failure(status: number, message: string): OwnAnswer {
  return { status, body: { status, message } };
}

export function createOwnEdge(
  options: OwnEdgeOptions,
): (request: ApiRequest) => Promise<ApiResponse> {
  const router = new Router(options.specs.map((spec) => ({ ...spec, spec })));
  const open = new Set(options.specs.filter(({ isOpen }) => isOpen).map(({ path }) => path));
  return async (request) => {
    const isOpen = open.has(request.path);
    const refused = options.refuse(request, isOpen);
    if (refused !== undefined) return asResponse(refused);
    // Probes like to send HEAD.
    const method = isOpen && request.method === 'HEAD' ? 'GET' : request.method;
    const match = router.match(method, request.path);
    if (match === undefined) return noRoute(request, router.methodsOf(request.path), options.specs);
    try {
      const answer = await performed(match, request, options);
      const isDone = request.method !== 'GET' && answer.status < 300;
      if (isDone) options.onDone({ method: request.method, path: request.path });
      return asResponse(answer);
    } catch (error) {
      options.onError(error);
      return asResponse(failure(500, 'Internal error of the mock; its log has the details'));
    }
  };
}

async function performed(
  { route: { spec }, parameters: inPath }: Match<OwnSpec & { readonly spec: OwnSpec }>,
  request: ApiRequest,
  options: OwnEdgeOptions,
): Promise<OwnAnswer> {
  const unknown = unknownParameter(spec, request.query);
  if (unknown !== undefined) return failure(400, unknown);
  const parameters = readParameters(spec.parameters, request, inPath);
  if (isRefusal(parameters)) return failure(400, parameters.message);
  const odd = oddText(spec, parameters.query);
  if (odd !== undefined) return failure(400, odd);
  const body = readBody(spec, request, options);
  if ('status' in body) return body;
  const { path, query } = parameters;
  return options.perform(spec.operationId, { path, query, body: body.value });
}

function unknownParameter({ parameters }: OwnSpec, query: string): string | undefined {
  const known = parameters.filter((one) => one.in === 'query').map(({ name }) => name);
  const unknown = [...new URLSearchParams(query).keys()].find((name) => !known.includes(name));
  return unknown === undefined ? undefined : `query parameter ${notKnown(unknown, known)}`;
}

/** What the pattern of a parameter refuses. */
function oddText({ parameters }: OwnSpec, query: Parameters['query']): string | undefined {
  for (const { name, pattern } of parameters) {
    const value = query[name];
    if (pattern === undefined || value === undefined || new RegExp(pattern).test(String(value)))
      continue;
    return `"${name}" must match ${pattern}, got "${String(value)}"`;
  }
  return undefined;
}

function readBody(
  { operationId, body }: OwnSpec,
  request: ApiRequest,
  { validators, mostBytes }: OwnEdgeOptions,
): { readonly value: unknown } | OwnAnswer {
  if (body === null) return { value: undefined };
  if (request.body === undefined || request.body.length > mostBytes)
    return failure(413, `The body is larger than ${String(mostBytes)} bytes`);
  const read = body === 'text' ? readText(request.body, false) : readJson(request.body);
  if (isRefusal(read))
    return failure(
      400,
      request.body.length === 0 ? 'The body must be JSON; it is empty' : read.message,
    );
  if (body === 'text') return read;
  if (!isJsonObject(read.value)) return failure(400, 'The body must be a JSON object');
  const validate = validators[operationId];
  if (validate === undefined) throw new Error(`there is no validator for ${operationId}`);
  const problem = problemOfBody(read.value, validate);
  return problem === undefined ? read : failure(400, problem);
}

/** What the document says is wrong with a body; undefined: nothing. */
export function problemOfBody(body: unknown, validate: ValidateFunction): string | undefined {
  return validate(body) ? undefined : wrongIn(validate.errors ?? [], body);
}

/** What says most comes first: a name that nobody knows, then what is missing, then a value that is wrong. */
const TELLING = ['additionalProperties', 'required'];

function wrongIn(errors: readonly ErrorObject[], body: unknown): string {
  const telling = TELLING.flatMap((keyword) => errors.filter((error) => error.keyword === keyword));
  const [first] = [...telling, ...errors];
  return first === undefined ? 'The body is wrong' : messageOf(first, body);
}

function messageOf(error: ErrorObject, body: unknown): string {
  const at = pathOfPointer(error.instancePath, body);
  const inside = at.length === 0 ? '' : ` in ${pathText(at)}`;
  const { additionalProperty, missingProperty, allowedValues } = error.params as {
    readonly additionalProperty?: string;
    readonly missingProperty?: string;
    readonly allowedValues?: readonly unknown[];
  };
  if (additionalProperty !== undefined)
    return `${notKnown(additionalProperty, Object.keys(propertiesOf(error)))}${inside}`;
  if (missingProperty !== undefined) return `"${missingProperty}" is missing${inside}`;
  const message =
    allowedValues === undefined ? (error.message ?? error.keyword) : notAmong(allowedValues);
  return `"${pathText(at)}" ${message}`;
}

function propertiesOf({ parentSchema }: ErrorObject): object {
  const { properties } = (parentSchema ?? {}) as { readonly properties?: object };
  return properties ?? {};
}

function notKnown(name: string, known: readonly string[]): string {
  const near = closeName(name, known);
  if (near !== undefined) return `"${name}" is not known; did you mean "${near}"?`;
  return `"${name}" is not known; ${known.length === 0 ? 'there are none' : `there are ${known.join(', ')}`}`;
}

function noRoute(
  { method, path }: ApiRequest,
  methods: readonly string[],
  specs: readonly OwnSpec[],
): ApiResponse {
  if (methods.length > 0)
    return asResponse(failure(405, `${method} is not supported on ${path}`), {
      allow: methods.join(', '),
    });
  const known = [...new Set(specs.map((one) => one.path))];
  const near = closeName(path, known);
  const meant = near === undefined ? `there are ${known.join(', ')}` : `did you mean ${near}?`;
  return asResponse(failure(404, `There is no ${path}; ${meant}`));
}

function asResponse(
  { status, body, content }: OwnAnswer,
  headers: Readonly<Record<string, string>> = {},
): ApiResponse {
  if (content !== undefined)
    return { status, headers: { ...headers, 'content-type': content.type }, body: content.text };
  return body === undefined ? { status, headers, body: '' } : jsonResponse(status, body, headers);
}
