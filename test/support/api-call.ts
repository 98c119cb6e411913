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
}

export async function callApi(baseUrl: string, call: ApiCall): Promise<ApiAnswer> {
  const { method = 'GET', path, query = {}, body, token, headers = {} } = call;
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map(
        (one) => [name, String(one)] as [string, string],
      ),
    ),
  ).toString();
  const isRaw = body === undefined || typeof body === 'string' || body instanceof Uint8Array;
  const sent = isRaw ? body : JSON.stringify(body);
  const response = await fetch(`${baseUrl}${path}${search && `?${search}`}`, {
    method,
    headers: {
      ...(token === undefined ? {} : { 'x-authorization': token }),
      ...(sent === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(sent === undefined ? {} : { body: sent }),
  });
  const answered = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  return {
    status: response.status,
    headers: response.headers,
    text: answered,
    json: isJson && answered !== '' ? JSON.parse(answered) : undefined,
  };
}
