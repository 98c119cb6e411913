import type { InProcessCluster } from 'conductor-mock';
import type { ApiAnswer } from './api-call.ts';
import type { Call, TestCluster } from './test-cluster.ts';

/** Calls as a test makes them, by whatever answers as `fetch` does. */
export function calling(
  call: (path: string, init?: RequestInit) => Promise<Response>,
  cluster: Pick<InProcessCluster, 'tokenFor'>,
): TestCluster {
  const direct = async (one: Call) => {
    const { path, init } = await asFetched(one, cluster);
    const response = await call(path, init);
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    return {
      status: response.status,
      text,
      json: isJson ? JSON.parse(text) : undefined,
    } as ApiAnswer;
  };
  return { call: direct, direct } as TestCluster;
}

export async function asFetched(
  { method = 'GET', path, query = {}, body, headers, as }: Call,
  { tokenFor }: Pick<InProcessCluster, 'tokenFor'>,
): Promise<{ readonly path: string; readonly init: RequestInit }> {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, String(one)]),
  );
  const search = new URLSearchParams(pairs).toString();
  const token = as === undefined ? {} : { 'x-authorization': await tokenFor(as) };
  const isRaw = body === undefined || typeof body === 'string';
  const sent = method === 'GET' ? undefined : isRaw ? body : JSON.stringify(body);
  const type = sent === undefined ? {} : { 'content-type': 'application/json' };
  return {
    path: `${path}${search && `?${search}`}`,
    init: {
      method,
      headers: { ...type, ...token, ...headers },
      ...(sent !== undefined && { body: sent }),
    },
  };
}
