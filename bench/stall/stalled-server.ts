/** What the inputs need of the server that they are sent to. */
export interface Answer {
  readonly status: number;
  readonly text: string;
}

export interface StalledServer {
  readonly url: string;
  /** Those of the administrator. */
  readonly headers: Readonly<Record<string, string>>;
  /** A call of the API as the administrator; a body that is no text is sent as JSON. */
  call(method: string, path: string, body?: unknown): Promise<Answer>;
  /** A call of `/__admin`. */
  steer(method: string, path: string, body?: unknown): Promise<Answer>;
  /** Calls of the API that are given up together: how many were under way. */
  giveUp(count: number, path: string, body?: unknown): Promise<void>;
}

export async function stalledServer(url: string): Promise<StalledServer> {
  const send = async (
    method: string,
    path: string,
    body: unknown,
    more: {
      readonly headers?: Readonly<Record<string, string>>;
      readonly signal?: AbortSignal;
    } = {},
  ): Promise<Answer> => {
    const sent = typeof body === 'string' ? body : JSON.stringify(body);
    const headers = { 'content-type': 'application/json', ...more.headers };
    const init = { method, ...more, headers, ...(body === undefined ? {} : { body: sent }) };
    const response = await fetch(url + path, init);
    return { status: response.status, text: await response.text() };
  };
  const user = 'admin@conductor.mock';
  // Inputs move the clock by weeks.
  const issued = await send('POST', '/__admin/tokens', { user, expiresInMs: 1e12 });
  const { token } = JSON.parse(issued.text) as { readonly token: string };
  const headers = { 'x-authorization': token };
  return {
    url,
    headers: { ...headers, 'content-type': 'application/json' },
    call: (method, path, body) => send(method, `/api${path}`, body, { headers }),
    steer: (method, path, body) => send(method, `/__admin${path}`, body),
    giveUp: async (count, path, body) => {
      const given = new AbortController();
      const { signal } = given;
      const method = body === undefined ? 'GET' : 'POST';
      const calls = Array.from({ length: count }, () =>
        send(method, `/api${path}`, body, { headers, signal }).catch(() => undefined),
      );
      // Once the server has answered this one, it has taken those before.
      await send('GET', '/health', undefined);
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      given.abort();
      await Promise.all(calls);
    },
  };
}
