import { startMockCluster, type MockCluster, type MockClusterOptions } from 'conductor-mock';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { callApi, type ApiAnswer, type ApiCall } from './api-call.ts';
import { startValidatingProxy } from './validating-proxy.ts';

export interface Call extends ApiCall {
  /** Who calls: a user's id or `app:<id>`. Left out: nobody, without a token. */
  readonly as?: string;
}

export interface TestCluster {
  readonly cluster: MockCluster;
  /** A well-formed call, through a proxy that fails the test when the answer is not as the document says. */
  call(call: Call): Promise<ApiAnswer>;
  /** A call straight to the server: broken JSON, wrong methods, unknown routes. */
  direct(call: Call): Promise<ApiAnswer>;
}

/** A cluster for the tests of a file, the same before each of them. */
export function useCluster(options: MockClusterOptions): TestCluster {
  let cluster: MockCluster | undefined;
  let proxy: Awaited<ReturnType<typeof startValidatingProxy>> | undefined;
  // At the same time it is the same token, as long as its user is not made again; signing another takes as long as a call.
  const tokens = new Map<string, Promise<string>>();
  beforeAll(async () => {
    cluster = await startMockCluster({ clock: 'manual', ...options });
    proxy = await startValidatingProxy(cluster.url);
  });
  beforeEach(() => {
    tokens.clear();
    cluster?.reset();
  });
  afterAll(async () => {
    await proxy?.close();
    await cluster?.close();
  });

  const running = () => {
    if (!cluster || !proxy) throw new Error('the cluster is not running: call only from tests');
    return { cluster, proxy };
  };
  const tokenOf = (as: string): Promise<string> => {
    const { cluster } = running();
    const key = `${cluster.clock.now()} ${as}`;
    const token = tokens.get(key) ?? cluster.tokenFor(as);
    tokens.set(key, token);
    return token;
  };
  const withToken = async ({ as, ...call }: Call): Promise<ApiCall> =>
    as === undefined ? call : { ...call, token: await tokenOf(as) };
  return {
    get cluster() {
      return running().cluster;
    },
    call: async (call) => {
      const answer = await callApi(running().proxy.url, await withToken(call));
      expect(
        answer.headers.get('sl-violations'),
        'what the OpenAPI document does not allow',
      ).toBeNull();
      expect(answer.headers.get('content-type') ?? '', answer.text).not.toContain('problem+json');
      return answer;
    },
    direct: async (call) => callApi(running().cluster.url, await withToken(call)),
  };
}
