import { createMockCluster, startMockCluster } from 'conductor-mock';
import { beforeAll, describe, expect, it } from 'vitest';
import { readLimits } from '../../src/control/limits.ts';
import type { Cluster } from '../../src/control/cluster.ts';
import { jsonLog } from '../../src/adapters/json-log.ts';
import { MemoryStore } from '../../src/adapters/memory-store.ts';
import { operationSpecs, type OperationId } from '../../src/generated/operations.ts';
import { inProcessFetch } from '../../src/http/in-process.ts';
import { apiOf } from '../../src/server/server.ts';
import { asFetched, calling } from '../support/calling.ts';
import { newCluster } from '../support/in-process-cluster.ts';
import { purchaseFixtures, root } from '../support/purchase-fixtures.ts';
import { useCluster, type Call } from '../support/test-cluster.ts';
import { wellFormedCalls } from '../support/well-formed-calls.ts';

type Least = 'documented' | 'observed' | 'inferred';
const LEVELS = ['assumed', 'inferred', 'observed', 'documented'];
const isBelow = (evidence: string | undefined, least: Least) =>
  LEVELS.indexOf(evidence ?? 'assumed') < LEVELS.indexOf(least);

/** The calls of one cluster, as strict as is asked for. */
function fetchOf(cluster: Cluster, strictEvidence?: Least) {
  const answer = apiOf(cluster, {
    clock: 'manual',
    hostNames: [],
    cors: new Set(),
    seeds: [],
    allowHttp: new Set(),
    limits: readLimits({}),
    strictNames: false,
    strictEvidence,
    log: jsonLog('silent'),
    journal: 0,
  });
  return inProcessFetch({ answer, mostBytes: () => 1e6, isClosed: () => false });
}

describe('a success that is known less well than --strict-evidence wants', () => {
  let cluster: Cluster;
  let calls: Readonly<Record<OperationId, Call>>;
  const tokens = {
    tokenFor: async (id: string) => (await cluster.issueToken(id))?.token ?? '',
  };
  beforeAll(async () => {
    cluster = await newCluster(purchaseFixtures);
    calls = await wellFormedCalls(calling(fetchOf(cluster), tokens));
  });

  const successes = operationSpecs
    .filter(({ isOfServer }) => !isOfServer)
    .map(({ operationId, evidence, success }) => ({
      operationId,
      evidence: success.map(({ status }) => evidence[status]),
    }));
  describe.each(['documented', 'observed'] as const)('%s', (least) => {
    const weak = successes.filter(({ evidence }) => evidence.every((one) => isBelow(one, least)));

    it.each(weak)('is not given, and nothing of it is done: $operationId', async (weakest) => {
      const { operationId, evidence } = weakest;
      const { store } = cluster.ports;
      if (!(store instanceof MemoryStore))
        throw new Error('there are snapshots of a store in memory only');
      const state = () => JSON.stringify(store.snapshot());
      const before = state();
      const { path, init } = await asFetched(calls[operationId], tokens);
      const response = await fetchOf(cluster, least)(path, init);

      const { message } = (await response.json()) as { message: string };
      expect([response.status, message]).toEqual([
        501,
        expect.stringMatching(
          new RegExp(
            `^The answer of this mock would be 20[04], which is \\w+; --strict-evidence ${least} `,
          ),
        ),
      ]);
      expect(evidence).toContain(response.headers.get('x-mock-evidence'));
      expect(state()).toBe(before);
    });
  });
});

describe('--strict-evidence documented', () => {
  const strict = useCluster({ seed: purchaseFixtures, strictEvidence: 'documented' });

  it('gives what is documented', async () => {
    const { status, headers } = await strict.call({
      path: '/api/human/tasks/search',
      method: 'POST',
      as: root,
      body: {},
    });
    expect([status, headers.get('x-mock-evidence')]).toEqual([200, 'documented']);
  });

  it('withholds refusals, too', async () => {
    const { status, json, headers } = await strict.direct({ path: '/api/nothing' });
    expect([status, json.message]).toEqual([
      501,
      'The answer of this mock would be 401 MissingToken, which is observed; --strict-evidence documented withholds what is known less well',
    ]);
    expect(headers.get('x-mock-evidence')).toBe('observed');
  });

  it.each(['/health', '/livez', '/readyz', '/metrics', '/__admin/clock'])(
    'leaves what tells of the server itself as it is: %s',
    async (path) => {
      expect((await strict.direct({ path })).status).toBe(200);
    },
  );

  it('leaves what only the mock refuses as it is', async () => {
    const foreign = await strict.direct({
      path: '/api/version',
      headers: { host: 'elsewhere.test' },
    });
    expect(foreign.status).toBe(403);
    const notBuilt = await strict.direct({ path: '/api/event', as: root });
    expect([notBuilt.status, notBuilt.json.message]).toEqual([
      501,
      expect.stringContaining('not built'),
    ]);
  });

  it('is told in the journal and by /__admin/allowed', async () => {
    await strict.direct({ path: '/api/version', as: root });
    const [noted] = strict.cluster.journal.requests({ operation: 'getVersion' });
    expect(noted).toMatchObject({ status: 501, refusal: 'EvidenceTooWeak' });
    const { json } = await strict.direct({
      method: 'POST',
      path: '/__admin/allowed',
      body: { caller: { user: root }, calls: [{ operation: 'getVersion' }] },
    });
    expect(json.results).toMatchObject([{ status: 501, refusal: 'EvidenceTooWeak' }]);
  });

  it('does not keep steering from what it does', async () => {
    expect((await strict.direct({ path: '/__admin/clock' })).status).toBe(200);
    expect((await strict.direct({ path: '/readyz' })).status).toBe(200);
  });
});

it('takes three words', async () => {
  const strictEvidence = 'assumed' as 'inferred';
  const message = '--strict-evidence must be one of documented, observed, inferred, got "assumed"';
  await expect(startMockCluster({ strictEvidence })).rejects.toThrow(message);
  await expect(createMockCluster({ strictEvidence })).rejects.toThrow(message);
});
