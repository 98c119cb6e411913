import { describe, expect, it } from 'vitest';
import type { Cluster } from '../../src/control/cluster.ts';
import { keys } from '../../src/domain/index-keys.ts';
import type { Store } from '../../src/domain/ports.ts';
import { raceStores } from '../support/human-race.ts';
import { actOn, newCluster, resultOf } from '../support/in-process-cluster.ts';
import { ann, purchaseFixtures, root } from '../support/purchase-fixtures.ts';
import { useCluster } from '../support/test-cluster.ts';
import { VersionBlindStore } from '../support/version-blind-store.ts';
import { waitingWorkflows } from '../support/waiting-workflows.ts';
import { YieldingStore } from '../support/yielding-store.ts';

const CALLS = 20;
const seed = {
  ...purchaseFixtures,
  workflowDefinitions: [...purchaseFixtures.workflowDefinitions!, ...waitingWorkflows],
};
const strategies = ['FAIL', 'RETURN_EXISTING', 'FAIL_ON_RUNNING'] as const;
type Strategy = (typeof strategies)[number];

describe('over HTTP', () => {
  const cluster = useCluster({ seed });
  const startedOf = async (name: string): Promise<readonly string[]> =>
    (await cluster.call({ path: `/api/workflow/running/${name}`, as: root })).json;
  const atOnce = (body: object) =>
    Promise.all(
      Array.from({ length: CALLS }, () =>
        cluster.direct({ method: 'POST', path: '/api/workflow', as: ann, body }),
      ),
    );

  it('20 starts at once with the same key start exactly one execution, whose id all get', async () => {
    const body = { name: 'works', idempotencyKey: 'k1', idempotencyStrategy: 'RETURN_EXISTING' };
    const answers = await atOnce(body);
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect([...new Set(answers.map(({ text }) => text))]).toEqual(await startedOf('works'));
    expect(await startedOf('works')).toHaveLength(1);
  });

  it.each(['FAIL', 'FAIL_ON_RUNNING'])(
    'with %s one of 20 starts an execution and all others are refused',
    async (idempotencyStrategy) => {
      const answers = await atOnce({ name: 'works', idempotencyKey: 'k1', idempotencyStrategy });
      const [started, ...others] = answers.toSorted((one, other) => one.status - other.status);
      expect(others.map(({ status }) => status)).toEqual(others.map(() => 409));
      expect(await startedOf('works')).toEqual([started!.text]);
    },
  );

  it('20 starts at once without a key start 20 executions', async () => {
    await atOnce({ name: 'works' });
    expect(await startedOf('works')).toHaveLength(CALLS);
  });
});

/** Starts at once with one key, each a little later than the one before, and the executions that there are then. */
async function race({ ports }: Cluster, store: Store, key: string, strategy: Strategy) {
  const act = actOn(ports, store);
  const later = async (answers: number) => {
    for (let count = 0; count < answers; count += 1) await store.read('user', ann);
  };
  const outcomes = await Promise.all(
    Array.from({ length: CALLS }, async (_, at) => {
      await later(at % 7);
      return at % 3 === 0
        ? act(ann, 'startWorkflowByName', {
            path: { nameOrId: 'works' },
            headers: { 'X-Idempotency-key': key, 'X-on-conflict': strategy },
            body: {},
          })
        : act(ann, 'startWorkflow', {
            body: { name: 'works', idempotencyKey: key, idempotencyStrategy: strategy },
          });
    }),
  );
  const started = await ports.store.find('execution', [[keys.idempotency('works', key)]]);
  return {
    results: outcomes.map(resultOf),
    ids: new Set(outcomes.flatMap((one) => ('body' in one ? [String(one.body)] : []))),
    started: started.map(({ id }) => id),
  };
}

describe.each(raceStores)('on %s', (_what, storeOver) => {
  it.each(strategies)(
    'starts at once with the same key start one execution, with %s',
    async (strategy) => {
      const cluster = await newCluster(seed);
      const store = storeOver(cluster.ports.store);
      for (let round = 0; round < 25; round += 1) {
        const { results, ids, started } = await race(cluster, store, String(round), strategy);
        expect(started).toHaveLength(1);
        expect([...ids]).toEqual(started);
        const refused = results.filter((result) => result === 'IdempotencyKeyInUse');
        expect(refused).toHaveLength(strategy === 'RETURN_EXISTING' ? 0 : CALLS - 1);
      }
    },
  );

  it('starts at once with different keys all start', async () => {
    const cluster = await newCluster(seed);
    const act = actOn(cluster.ports, storeOver(cluster.ports.store));
    const started = await Promise.all(
      Array.from({ length: CALLS }, (_, at) =>
        act(ann, 'startWorkflow', { body: { name: 'works', idempotencyKey: String(at) } }),
      ),
    );
    expect(started.map(resultOf)).toEqual(started.map(() => 'ok'));
  });
});

it('would start several on a store that does not look at versions', async () => {
  const cluster = await newCluster(seed);
  const store = new YieldingStore(new VersionBlindStore(cluster.ports.store));
  const { started } = await race(cluster, store, 'k1', 'RETURN_EXISTING');
  expect(started.length).toBeGreaterThan(1);
});
