import type { JsonObject } from '../../domain/json.ts';
import { textWithoutSecrets, valueWithoutSecrets, withoutTokens } from './redacted.ts';

export type Source = 'client' | 'console' | 'actor';

/** What there is to say of a call of the API but its messages. */
interface CallHead {
  /** Epoch ms on the cluster's clock. */
  readonly at: number;
  readonly source: Source;
  readonly method: string;
  readonly path: string;
  /** Without the question mark. */
  readonly query: string;
  readonly operation?: string | undefined;
  readonly caller?: string | undefined;
  readonly status: number;
  readonly refusal?: string | undefined;
  readonly evidence?: string | undefined;
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
  /** Of real time. */
  readonly durationMs: number;
}

export type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A call of the API, as it came and was answered. */
export interface CallToApi extends CallHead {
  readonly request: GivenMessage;
  readonly response: GivenMessage;
}

/** A body that is undefined was not read to its end. */
interface GivenMessage {
  readonly headers: Headers;
  readonly body: Uint8Array | string | undefined;
}

/** A call as the journal keeps it. */
export interface KeptCall extends CallHead {
  readonly request: KeptMessage;
  readonly response: KeptMessage;
}

interface KeptMessage {
  readonly headers: Headers;
  readonly body: string;
  /** Whether the body was longer. */
  readonly isCut: boolean;
}

/** A message of a call as the journal shows it, without secrets. */
export interface Message {
  readonly headers: Readonly<Record<string, string>>;
  /** JSON as a value, anything else as a text; left out: there is none. */
  readonly body?: unknown;
  /** The body was longer than 64 KiB: this is its beginning, as a text. */
  readonly cut?: true;
}

/** A call as the journal shows it, without secrets. */
export interface JournalEntry {
  readonly id: string;
  /** Epoch ms on the cluster's clock. */
  readonly at: number;
  readonly source: Source;
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  readonly operation?: string;
  readonly caller?: string;
  readonly status: number;
  readonly refusal?: string;
  readonly evidence?: string;
  readonly hint?: string;
  readonly fault?: string;
  /** Ms of real time. */
  readonly durationMs: number;
  readonly request: Message;
  readonly response: Message;
}

/** `hidden`: texts that it does not show, wherever they stand in a message. */
export function entryFrom(
  call: KeptCall,
  number: number,
  hidden: Iterable<string> = [],
): JournalEntry {
  const { at, source, method, path, query, operation, caller, status, durationMs } = call;
  const { refusal, evidence, hint, fault } = call;
  return {
    id: `r${String(number)}`,
    at,
    source,
    method,
    path: withoutTokens(path),
    query: queryOf(query, hidden),
    ...given({ operation, caller }),
    status,
    ...given({ refusal, evidence, hint, fault }),
    durationMs,
    request: shown(call.request, hidden),
    response: shown(call.response, hidden),
  };
}

/** The same without bodies. */
export function entryWithoutBodies(call: CallToApi, number: number): JournalEntry {
  const { request, response } = call;
  const empty = { body: '', isCut: false };
  const without = {
    request: { headers: request.headers, ...empty },
    response: { headers: response.headers, ...empty },
  };
  return entryFrom({ ...call, ...without }, number);
}

/** The members that there are. */
function given<T extends object>(members: T): { [Name in keyof T]?: NonNullable<T[Name]> } {
  const there = Object.entries(members).filter(([, value]) => value !== undefined);
  return Object.fromEntries(there) as { [Name in keyof T]?: NonNullable<T[Name]> };
}

function queryOf(query: string, hidden: Iterable<string>): JournalEntry['query'] {
  const values: Record<string, string | string[]> = {};
  for (const [name, value] of new URLSearchParams(query)) {
    const before = Object.hasOwn(values, name) ? values[name] : undefined;
    const next = before === undefined ? value : [before, value].flat();
    Object.defineProperty(values, name, { value: next, enumerable: true, configurable: true });
  }
  return valueWithoutSecrets(values, hidden) as JournalEntry['query'];
}

function shown({ headers, body, isCut }: KeptMessage, hidden: Iterable<string>): Message {
  const texts = textsOf(headers);
  const shownHeaders = valueWithoutSecrets(texts) as Record<string, string>;
  if (isCut) return { headers: shownHeaders, body: textWithoutSecrets(body, hidden), cut: true };
  if (body === '') return { headers: shownHeaders };
  return { headers: shownHeaders, body: valueWithoutSecrets(jsonIn(body), hidden) };
}

function textsOf(headers: Headers): JsonObject {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => {
      if (value === undefined) return [];
      return [[name, typeof value === 'string' ? value : value.join(', ')]];
    }),
  );
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
