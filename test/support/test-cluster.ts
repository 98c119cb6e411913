import { startMockCluster, type MockCluster, type MockClusterOptions } from 'conductor-mock';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { callApi, type ApiAnswer, type ApiCall } from './api-call.ts';
import { operationAt, violationIn } from './openapi-document.ts';

export interface Call extends ApiCall {
  /** Who calls: a user's id or `app:<id>`. Left out: nobody, without a token. */
  readonly as?: string;
}

export interface TestCluster {
  readonly cluster: MockCluster;
  /** A call of a documented operation; the test fails where the answer is not as the document says. */
  call(call: Call): Promise<ApiAnswer>;
  /** A call straight to the server: broken JSON, wrong methods, unknown routes. */
  direct(call: Call): Promise<ApiAnswer>;
  /** What is made of the seed before each test; anew only where the one before did more than read. */
  arrange(making: () => Promise<unknown>): void;
  /** The next test finds it anew, whatever this one is seen to do. */
  countAsChanged(): void;
  /** Whether a test finds what those before it left. */
  readonly isStanding: boolean;
}

/** A cluster for the tests of a file, the same before each of them. */
export function useCluster(options: MockClusterOptions): TestCluster {
  return startedBeforeTests(options, false);
}

/** A cluster for tests that change nothing, or build on what those before them did: it is never reset. */
export function useStandingCluster(options: MockClusterOptions): TestCluster {
  return startedBeforeTests(options, true);
}

function startedBeforeTests(options: MockClusterOptions, isStanding: boolean): TestCluster {
  let cluster: MockCluster | undefined;
  // At the same time it is the same token, as long as its user is not made again; signing another takes as long as a call.
  const tokens = new Map<string, Promise<string>>();
  beforeAll(async () => {
    cluster = await startMockCluster({ clock: 'manual', ...options });
  });
  let arrangement: (() => Promise<unknown>) | undefined;
  let isAsArranged = false;
  beforeEach(async () => {
    if (isStanding || isAsArranged) return;
    tokens.clear();
    await cluster?.reset();
    await arrangement?.();
    isAsArranged = true;
  });
  afterAll(async () => {
    await cluster?.close();
  });

  const running = () => {
    if (!cluster) throw new Error('the cluster is not running: call only from tests');
    return cluster;
  };
  const tokenOf = (as: string): Promise<string> => {
    const cluster = running();
    const key = `${cluster.clock.now()} ${as}`;
    const token = tokens.get(key) ?? cluster.tokenFor(as);
    tokens.set(key, token);
    return token;
  };
  const withToken = async ({ as, ...call }: Call): Promise<ApiCall> =>
    as === undefined ? call : { ...call, token: await tokenOf(as) };
  const direct = async (call: Call): Promise<ApiAnswer> => {
    if (!isReading(call)) isAsArranged = false;
    return callApi(running().url, await withToken(call));
  };
  return {
    get cluster() {
      // Whatever is done with it.
      isAsArranged = false;
      return running();
    },
    countAsChanged: () => {
      isAsArranged = false;
    },
    arrange: (making) => {
      arrangement = making;
    },
    call: async (call) => {
      const answer = await direct(call);
      expectAsDocumented(call, answer);
      return answer;
    },
    direct,
    isStanding,
  };
}

function isReading({ method = 'GET', path }: Call): boolean {
  return method === 'GET' ? !/poll|execute/i.test(path) : path === '/api/human/tasks/search';
}

function expectAsDocumented({ method = 'GET', path: target }: Call, answer: ApiAnswer): void {
  const [path = ''] = target.split('?');
  if (!operationAt(method, path))
    expect.fail(`The OpenAPI document has no ${method} ${path}: call it directly`);
  const contentType = answer.headers.get('content-type');
  const violation = violationIn(method, path, { ...answer, contentType });
  if (violation !== undefined)
    expect.fail(`The OpenAPI document does not allow it: ${violation}\n${answer.text}`);
}
