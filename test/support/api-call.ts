import { exchange } from './http-exchange.ts';

/** One HTTP call as a consumer makes it, and everything that came back. */
export interface ApiCall {
  readonly method?: string;
  readonly path: string;
  readonly query?: Readonly<
    Record<string, string | number | boolean | readonly (string | number)[]>
  >;
  /** Sent raw when it is a text or bytes, as JSON otherwise. */
  readonly body?: unknown;
  readonly token?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ApiAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The parsed body; undefined when it is empty or not JSON. */
  readonly json: any;
  readonly sent: SentRequest;
}

/** What went over the wire. */
export interface SentRequest {
  readonly method: string;
  /** The path and the query, encoded. */
  readonly target: string;
  /** Their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | undefined;
}

export async function callApi(baseUrl: string, call: ApiCall): Promise<ApiAnswer> {
  const sent = requestOf(call);
  const response = await exchange(new URL(baseUrl + sent.target), sent);
  const answered = response.body.toString();
  const contentType = response.headers.find(([name]) => name === 'content-type')?.[1] ?? '';
  let headers: Headers | undefined;
  return {
    status: response.status,
    get headers() {
      return (headers ??= new Headers(response.headers.map((header) => [...header])));
    },
    text: answered,
    json: contentType.includes('json') && answered !== '' ? JSON.parse(answered) : undefined,
    sent,
  };
}

function requestOf({ method = 'GET', path, query = {}, body, token, headers }: ApiCall) {
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map(
        (one) => [name, String(one)] as [string, string],
      ),
    ),
  ).toString();
  const isRaw = body === undefined || typeof body === 'string' || body instanceof Uint8Array;
  const sent = isRaw ? body : JSON.stringify(body);
  return {
    method,
    target: `${path}${search && `?${search}`}`,
    headers: {
      ...(token === undefined ? {} : { 'x-authorization': token }),
      ...(sent === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    body: sent,
  };
}
