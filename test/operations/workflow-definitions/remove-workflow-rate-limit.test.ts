import { describe, expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  book,
  cal,
  purchaseCalls,
  purchaseFixtures,
  root,
} from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);
const { grant } = purchaseCalls(cluster);

const base = '/api/metadata/workflow';
const limit = { rateLimitKey: 'orders', concurrentExecLimit: 10 };
const rateLimit = (method = 'GET', as = ann, name = 'order', body?: unknown) => ({
  method,
  path: `${base}/${encodeURIComponent(name)}/rate-limit`,
  as,
  body,
});
const define = async (name = 'order') => {
  const body = { name, tasks: [book] };
  expect((await cluster.call({ method: 'POST', path: base, as: ann, body })).status).toBe(200);
};
const set = async (body: object, as?: string, name?: string) => {
  const { status, text } = await cluster.call(rateLimit('PUT', as, name, body));
  expect([status, text]).toEqual([200, '']);
};
const remove = async (as?: string) => {
  const { status, text } = await cluster.call(rateLimit('DELETE', as));
  expect([status, text]).toEqual([200, '']);
};

it('removes the rate limit, and nothing else', async () => {
  await define();
  await set(limit);
  const read = async () => (await cluster.call({ path: `${base}/order`, as: root })).json;
  const before = await read();
  await remove();
  expect((await cluster.call(rateLimit())).status).toBe(404);
  expect(await read()).toEqual(before);
});

it('is no error where there is none', async () => {
  await define();
  await remove();
});

describe('who may', () => {
  it('whoever was granted UPDATE', async () => {
    await define();
    await set(limit);
    await grant(cal, ['UPDATE'], { type: 'WORKFLOW_DEF', id: 'order' });
    await remove(cal);
  });
});

provokes('removeWorkflowRateLimit', 'NotPermitted', {
  when: 'the definition is somebody else’s',
  given: async () => {
    await define();
    await set(limit);
  },
  call: () => rateLimit('DELETE', cal),
  says: { message: "You don't have permissions to update workflow definition: order" },
});

provokes('removeWorkflowRateLimit', 'UnknownWorkflowDefinition', {
  when: 'there is none of that name',
  call: () => rateLimit('DELETE', root, 'nothing'),
  says: { message: 'No such workflow found by name: nothing' },
});
