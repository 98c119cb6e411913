/** What a provider state needs of a cluster: the means that everybody has who steers one. */
import type { MockCluster, SeedInput } from '../../server/mock-cluster.ts';
import { jsonOf, type JsonObject } from '../documents/json.ts';

/** A seed as a value. */
export type StateSeed = Exclude<SeedInput, string>;

export interface StateTarget {
  /** Adds everything in the seed or, throwing an error that says why, nothing. */
  seed(seed: StateSeed): Promise<void>;
  /** A token that acts as the user, or as an application named `app:<id>`. Throws when there is none. */
  tokenFor(id: string, expiresInMs?: number): Promise<string>;
  /** Back to the state after the start; the tokens of those who existed then stay valid. */
  reset(): Promise<void>;
  /** Moves the clock; what falls due on the way has happened afterwards. Throws where it cannot be moved. */
  advance(ms: number): Promise<void>;
  call(call: StateCall): Promise<StateAnswer>;
}

/** A call of the cluster's API. */
export interface StateCall {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly query?: Readonly<Record<string, string | boolean>>;
  readonly token: string;
  readonly body?: unknown;
}

export interface StateAnswer {
  readonly status: number;
  /** The parsed body; an empty object when it is none. */
  readonly json: JsonObject;
}

/**
 * The same target; a token is requested once for each caller from one reset to the next: they outlive a run, but whom a
 * state makes again after a reset is somebody else.
 */
export function rememberingTokens(target: StateTarget): StateTarget {
  const tokens = new Map<string, string>();
  return {
    ...target,
    tokenFor: async (id, expiresInMs) => {
      if (expiresInMs !== undefined) return target.tokenFor(id, expiresInMs);
      const token = tokens.get(id) ?? (await target.tokenFor(id));
      tokens.set(id, token);
      return token;
    },
    reset: () => {
      tokens.clear();
      return target.reset();
    },
  };
}

/** A cluster in this process. */
export function inProcessTarget(cluster: MockCluster): StateTarget {
  return {
    seed: (seed) => cluster.seed(seed),
    tokenFor: (id, expiresInMs) =>
      cluster.tokenFor(id, expiresInMs === undefined ? {} : { expiresInMs }),
    reset: () => cluster.reset(),
    advance: (ms) => cluster.clock.advance(ms),
    call: (call) => callApi((path, init) => cluster.fetch(path, init), call),
  };
}

/** A cluster anywhere, steered through its `/__admin`. */
export function remoteTarget(baseUrl: string, adminToken?: string): StateTarget {
  const steer = async (path: string, body: JsonObject = {}): Promise<JsonObject> => {
    const response = await fetch(`${baseUrl}/__admin${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(adminToken === undefined ? {} : { authorization: `Bearer ${adminToken}` }),
      },
      body: JSON.stringify(body),
    });
    const answer = jsonOf(await response.text());
    if (response.ok) return answer;
    const said = typeof answer['message'] === 'string' ? answer['message'] : 'nothing more';
    throw new Error(`POST /__admin${path} was answered ${response.status}: ${said}`);
  };
  return {
    seed: async (seed) => {
      await steer('/seed', { ...seed });
    },
    tokenFor: async (id, expiresInMs) => {
      const who = id.startsWith('app:') ? { applicationId: id.slice('app:'.length) } : { user: id };
      const { token } = await steer('/tokens', { ...who, expiresInMs });
      return String(token);
    },
    reset: async () => {
      await steer('/reset');
    },
    advance: async (ms) => {
      await steer('/clock', { advanceMs: ms });
    },
    call: (call) => callApi((path, init) => fetch(baseUrl + path, init), call),
  };
}

async function callApi(
  send: (path: string, init: RequestInit) => Promise<Response>,
  { method = 'GET', path, query = {}, token, body }: StateCall,
): Promise<StateAnswer> {
  const texts = Object.entries(query).map(([name, value]) => [name, String(value)] as const);
  const search =
    texts.length === 0 ? '' : `?${new URLSearchParams(Object.fromEntries(texts)).toString()}`;
  const response = await send(`/api${path}${search}`, {
    method,
    headers: { 'x-authorization': token, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, json: jsonOf(await response.text()) };
}
