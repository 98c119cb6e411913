import type { JsonObject } from '../../domain/json.ts';
import { KIB } from '../../domain/units.ts';
import { textWithoutSecrets, valueWithoutSecrets, withoutTokens } from './redacted.ts';

/** Of a body so many bytes are kept. */
const MOST_BODY = 64 * KIB;

export type Source = 'client' | 'console' | 'actor';

/** A call of the API, as it came and was answered. */
export interface CallToApi {
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
  readonly request: RawMessage;
  readonly response: RawMessage;
}

interface RawMessage {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Uint8Array | string;
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

/** What the journal keeps of a message. Bytes are copied: those of a socket keep a whole read in memory. */
export function messageOf(
  headers: RawMessage['headers'],
  body: Uint8Array | string | undefined,
): RawMessage {
  if (body === undefined) return { headers, body: '', isCut: true };
  const isCut = body.length > MOST_BODY;
  if (typeof body === 'string')
    return { headers, body: isCut ? body.slice(0, MOST_BODY) : body, isCut };
  // Not slice: a Buffer's gives a view.
  return { headers, body: Buffer.from(body.subarray(0, MOST_BODY)), isCut };
}

export function entryFrom(call: CallToApi, number: number): JournalEntry {
  const { at, source, method, path, query, operation, caller, status, durationMs } = call;
  const { refusal, evidence, hint, fault } = call;
  return {
    id: `r${String(number)}`,
    at,
    source,
    method,
    path: withoutTokens(path),
    query: queryOf(query),
    ...given({ operation, caller }),
    status,
    ...given({ refusal, evidence, hint, fault }),
    durationMs,
    request: shown(call.request),
    response: shown(call.response),
  };
}

/** The members that there are. */
function given<T extends object>(members: T): { [Name in keyof T]?: NonNullable<T[Name]> } {
  const there = Object.entries(members).filter(([, value]) => value !== undefined);
  return Object.fromEntries(there) as { [Name in keyof T]?: NonNullable<T[Name]> };
}

function queryOf(query: string): JournalEntry['query'] {
  const values: Record<string, string | string[]> = {};
  for (const [name, value] of new URLSearchParams(query)) {
    const before = Object.hasOwn(values, name) ? values[name] : undefined;
    const next = before === undefined ? value : [before, value].flat();
    Object.defineProperty(values, name, { value: next, enumerable: true, configurable: true });
  }
  return valueWithoutSecrets(values) as JournalEntry['query'];
}

function shown({ headers, body, isCut }: RawMessage): Message {
  const text = typeof body === 'string' ? body : Buffer.from(body).toString();
  const shownHeaders = valueWithoutSecrets(textsOf(headers)) as Record<string, string>;
  if (isCut) return { headers: shownHeaders, body: textWithoutSecrets(text), cut: true };
  if (text === '') return { headers: shownHeaders };
  return { headers: shownHeaders, body: valueWithoutSecrets(jsonIn(text)) };
}

function textsOf(headers: RawMessage['headers']): JsonObject {
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
