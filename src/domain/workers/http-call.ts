/** HTTP tasks (docs/reference-docs/system-tasks/http) that are really carried out: what is sent, and what comes of it. */
import { failure, type Failure } from '../failure.ts';
import { isLargerThan } from '../json-size.ts';
import { asObject, asString, isJsonObject, type JsonObject } from '../json.ts';
import { textOf } from '../text-of.ts';
import type { Task } from '../executions/task.ts';
import type { TaskReport } from '../executions/worker-task.ts';

export interface HttpCall {
  readonly uri: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** Of real time, from the call to the end of the answer. */
  readonly timeoutMs: number;
}

export interface HttpResponse {
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly statusCode: number;
  readonly reasonPhrase: string;
  readonly body: string;
}

/** What a call comes to; `error` says why the response, if there is any, does not count. */
export interface HttpOutcome {
  readonly response?: HttpResponse | undefined;
  readonly error?: string | undefined;
}

const DEFAULT_TIMEOUT_MS = 10_000;
/** More, and a timer fires at once. */
const LONGEST_TIMEOUT_MS = 2 ** 31 - 1;

/** The origin that the task calls, such as `http://127.0.0.1:9000`; undefined: its URI is none. */
export function calledOrigin(task: Task): string | undefined {
  const uri = asString(requestOf(task)['uri']) ?? '';
  return URL.canParse(uri) ? new URL(uri).origin : undefined;
}

/** The call, or why there is none. */
export function httpCallOf(task: Task): HttpCall | Failure {
  const request = requestOf(task);
  const method = (asString(request['method']) ?? '').toUpperCase();
  if (method === '') return failure('No HTTP method specified');
  const contentType = asString(request['contentType']) ?? 'application/json';
  const body = BODILESS.includes(method) ? undefined : bodyOf(request['body'], contentType);
  return {
    uri: asString(request['uri']) ?? '',
    method,
    headers: {
      accept: asString(request['accept']) ?? 'application/json',
      ...(body !== undefined && { 'content-type': contentType }),
      ...headersOf(request['headers']),
    },
    body,
    timeoutMs: timeoutOf(request),
  };
}

const BODILESS = ['GET', 'HEAD'];

/** The parameters stand in the input itself or, as older definitions have it, in its `http_request`. */
function requestOf({ input }: Task): JsonObject {
  return isJsonObject(input['http_request']) ? input['http_request'] : input;
}

function bodyOf(body: unknown, contentType: string): string | undefined {
  if (body === undefined || body === null) return undefined;
  if (typeof body === 'string') return body;
  if (isJsonObject(body) && contentType.startsWith('application/x-www-form-urlencoded')) {
    const fields = Object.entries(body).map(
      ([name, value]) => [name, textOf(value)] as [string, string],
    );
    return new URLSearchParams(fields).toString();
  }
  return JSON.stringify(body);
}

function headersOf(given: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(asObject(given)).map(([name, value]) => [name.toLowerCase(), textOf(value)]),
  );
}

function timeoutOf({ connectionTimeOut, readTimeOut }: JsonObject): number {
  const given = [connectionTimeOut, readTimeOut].map(Number).filter((ms) => ms > 0);
  const total = given.reduce((sum, ms) => sum + ms, 0);
  return Math.min(total === 0 ? DEFAULT_TIMEOUT_MS : total, LONGEST_TIMEOUT_MS);
}

/** The task's end: anything but a success fails it, with the answer's body for the reason. */
export function reportOf({ response, error }: HttpOutcome): TaskReport {
  const output = response ? { response: { ...response, body: parsed(response.body) } } : {};
  const common = { output, callbackAfterSeconds: 0 };
  if (error === undefined && isSuccess(response)) return { ...common, status: 'COMPLETED' };
  const reason = error ?? (response?.body === '' ? NO_BODY : response?.body) ?? NO_BODY;
  return { ...common, status: 'FAILED', reason: reason.slice(0, LONGEST_REASON) };
}

const NO_BODY = 'No response from the remote service';
const LONGEST_REASON = 500;

function isSuccess(response: HttpResponse | undefined): boolean {
  return response !== undefined && response.statusCode >= 200 && response.statusCode < 300;
}

/** What is JSON is its value, anything else a text; nothing is null. */
function parsed(body: string): unknown {
  if (body === '') return null;
  try {
    const value: unknown = JSON.parse(body);
    // What is nested too deep to be written out again stays the text that it came as.
    return isLargerThan(value, Infinity) ? body : value;
  } catch {
    return body;
  }
}
