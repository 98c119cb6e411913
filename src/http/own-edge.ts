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
import { MIB } from '../domain/units.ts';
import type { ParameterSpec } from '../generated/operations.ts';
import { headerOf, type ApiRequest, type ApiResponse, type RequestHead } from './api-request.ts';
import type { Answer } from './edge.ts';
import { jsonResponse } from './error-body.ts';
import { readJson, readText, type JsonRules } from './json-text.ts';
import { readLongJson } from './long-json.ts';
import { readParameters, type Parameters } from './parameters.ts';
import { Router, type Match } from './router.ts';

/** `Limit`: names of what says how large a body may be. */
export interface OwnSpec<Limit extends string = string> {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  /** Whether everybody may who reaches the server. */
  readonly isOpen: boolean;
  readonly parameters: readonly (ParameterSpec & { readonly pattern?: string })[];
  /** `text`: whatever it is, the operation reads it. */
  readonly body: 'json' | 'text' | null;
  /** What says how large the body may be; left out: as large as that of any other call. */
  readonly bodyLimit?: Limit;
}

export interface OwnAnswer {
  readonly status: number;
  /** JSON; undefined: empty. */
  readonly body?: unknown;
  /** Of a type of its own, in the place of the body: a text, or what is sent as it comes. */
  readonly content?:
    { readonly type: string; readonly body: string | ReadableStream<string> } | undefined;
  /** JSON that is sent as it is written, in place of the body. */
  readonly stream?: AsyncIterable<string>;
}

interface OwnRequest extends Parameters {
  readonly body: unknown;
  /** Under which the server was called; undefined: from within the process. */
  readonly host: string | undefined;
}

export interface OwnEdgeOptions<Limit extends string> {
  readonly specs: readonly OwnSpec<Limit>[];
  /** What holds a JSON body against the document, by operation. */
  readonly validators: Readonly<Record<string, ValidateFunction>>;
  /** Why the request may not come in, of a path that is open or not; undefined: it may. */
  readonly refuse: (request: RequestHead, isOpen: boolean) => OwnAnswer | undefined;
  readonly perform: (operationId: string, request: OwnRequest) => Promise<OwnAnswer> | OwnAnswer;
  /** The largest body by what the document says of it, in bytes. */
  readonly mostBytes: (bodyLimit: Limit | undefined) => number;
  /** For each body that is long: asked between two steps of reading it, for a promise to await. */
  readonly turns: () => () => Promise<void> | undefined;
  /** Told of every error that is the server's own fault. */
  readonly onError: (error: unknown) => void;
  /** Told of every call that did something, once it is done. */
  readonly onDone: (call: { readonly method: string; readonly path: string }) => void;
}

/** Whatever a cluster may hold (see domain/json-size.ts), and what is put around it. */
const JSON_RULES: JsonRules = { mostNesting: 1_200, takesProto: true };

/** In bytes. */
const LONG_BODY = MIB;

/** The call is wrong; the message says how, and what would be right. */
function failure(status: number, message: string): OwnAnswer {
  return { status, body: { status, message } };
}

export interface OwnEdge {
  readonly answer: Answer;
  /** The longest body that is read of a request, in bytes: of whoever may not come in as of any other. */
  readonly mostBytes: (head: RequestHead) => number;
}

export function createOwnEdge<Limit extends string>(options: OwnEdgeOptions<Limit>): OwnEdge {
  const router = new Router(options.specs.map((spec) => ({ ...spec, spec })));
  const open = new Set(options.specs.filter(({ isOpen }) => isOpen).map(({ path }) => path));
  const mostBytes = (head: RequestHead) => {
    const limit = router.match(head.method, head.path)?.route.spec.bodyLimit;
    return options.mostBytes(
      limit && options.refuse(head, open.has(head.path)) ? undefined : limit,
    );
  };
  const answer = async (request: ApiRequest): Promise<ApiResponse> => {
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
      return asResponse(answer.stream ? watched(answer, answer.stream, options) : answer);
    } catch (error) {
      options.onError(error);
      return asResponse(failure(500, 'Internal error of the mock; its log has the details'));
    }
  };
  return { answer, mostBytes };
}

/** An answer that cannot be sent to its end has a status by then: only the log knows. */
function watched(
  answer: OwnAnswer,
  stream: AsyncIterable<string>,
  { onError }: Pick<OwnEdgeOptions<string>, 'onError'>,
): OwnAnswer {
  async function* parts(): AsyncGenerator<string> {
    try {
      yield* stream;
    } catch (error) {
      onError(error);
      throw error;
    }
  }
  return { ...answer, stream: parts() };
}

async function performed<Limit extends string>(
  { route: { spec }, parameters: inPath }: Match<OwnSpec & { readonly spec: OwnSpec<Limit> }>,
  request: ApiRequest,
  options: OwnEdgeOptions<Limit>,
): Promise<OwnAnswer> {
  const unknown = unknownParameter(spec, request.query);
  if (unknown !== undefined) return failure(400, unknown);
  const parameters = readParameters(spec.parameters, request, inPath);
  if (isRefusal(parameters)) return failure(400, parameters.message);
  const odd = oddText(spec, parameters.query);
  if (odd !== undefined) return failure(400, odd);
  const body = await readBody(spec, request, options);
  if ('status' in body) return body;
  const host = headerOf(request, 'host');
  return options.perform(spec.operationId, { ...parameters, body: body.value, host });
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

async function readBody<Limit extends string>(
  { operationId, body, bodyLimit }: OwnSpec<Limit>,
  request: ApiRequest,
  { validators, mostBytes, turns }: OwnEdgeOptions<Limit>,
): Promise<{ readonly value: unknown } | OwnAnswer> {
  if (body === null) return { value: undefined };
  const most = mostBytes(bodyLimit);
  if (request.body === undefined || request.body.length > most) {
    const option = bodyLimit === undefined ? '' : ` (the option ${bodyLimit})`;
    return failure(413, `The body is larger than ${String(most)} bytes${option}`);
  }
  const read = body === 'text' ? readText(request.body, false) : await jsonOf(request.body, turns);
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

function jsonOf(bytes: Uint8Array, turns: OwnEdgeOptions<string>['turns']) {
  if (bytes.length < LONG_BODY) return readJson(bytes, JSON_RULES);
  return readLongJson(bytes, JSON_RULES, turns());
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
  { status, body, content, stream }: OwnAnswer,
  headers: Readonly<Record<string, string>> = {},
): ApiResponse {
  if (stream)
    return { ...jsonResponse(status, '', headers), body: '', stream: ReadableStream.from(stream) };
  if (content !== undefined) return contentResponse(status, content);
  return body === undefined ? { status, headers, body: '' } : jsonResponse(status, body, headers);
}

/** It is of this moment: nobody is to keep it. */
function contentResponse(
  status: number,
  { type, body }: NonNullable<OwnAnswer['content']>,
): ApiResponse {
  const headers = { 'content-type': type, 'cache-control': 'no-store' };
  return typeof body === 'string'
    ? { status, headers, body }
    : { status, headers, body: '', stream: body };
}
