/** One HTTP call and what came back. */

export type Query = Readonly<
  Record<string, string | number | boolean | readonly (string | number)[]>
>;

export interface WireCall {
  readonly method?: string;
  readonly path: string;
  readonly query?: Query;
  /** Sent raw when it is a text, as JSON otherwise. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly token?: string | undefined;
  /** Who that token is, for messages. */
  readonly caller?: string;
}

/** Something read from the target, and where it was read, for messages. */
export interface Observed {
  readonly value: unknown;
  readonly from: string;
}

/** Its `value` is the parsed body: undefined when that is empty or not JSON. */
export interface Answer extends Observed {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** The target did not answer at all. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

const DEADLINE_MS = 30_000;
const EXCERPT = 200;

export async function send(baseUrl: string, call: WireCall): Promise<Answer> {
  const { method = 'GET', path, query = {}, caller = 'nobody' } = call;
  const target = path + queryText(query);
  const line = `${method} ${target} as ${caller}`;
  try {
    const response = await fetch(baseUrl + target, requestOf(call));
    const text = await response.text();
    const { status, headers } = response;
    const from = `${line}: ${status} ${excerptOf(text)}`.trimEnd();
    return { status, headers, text, value: parsed(text), from };
  } catch (error) {
    throw new NoAnswer(`${line} was not answered: ${reasonOf(error)}`);
  }
}

function requestOf({ method = 'GET', body, token, headers }: WireCall): RequestInit {
  const raw = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
  return {
    method,
    headers: {
      ...(token === undefined ? {} : { 'x-authorization': token }),
      ...(raw === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(raw === undefined ? {} : { body: raw }),
    redirect: 'manual',
    signal: AbortSignal.timeout(DEADLINE_MS),
  };
}

function queryText(query: Query): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, String(one)]),
  );
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function excerptOf(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > EXCERPT ? `${line.slice(0, EXCERPT)}…` : line;
}

/** The cause says more than `fetch failed`. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  return cause.message || ((cause as { code?: string }).code ?? error.message);
}
