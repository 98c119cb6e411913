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

it('answers the rate limit as it was set', async () => {
  await define();
  await set(limit);
  const { status, json } = await cluster.call(rateLimit());
  expect([status, json]).toEqual([200, limit]);
});

it('belongs to the name, whatever is saved under it', async () => {
  await define('order / 1');
  await set(limit, ann, 'order / 1');
  const body = { name: 'order / 1', tasks: [book] };
  const query = { newVersion: true };
  await cluster.call({ method: 'POST', path: base, as: ann, body, query });
  expect((await cluster.call(rateLimit('GET', ann, 'order / 1'))).json).toEqual(limit);
});

describe('who may', () => {
  it.each(['READ', 'UPDATE', 'EXECUTE'])('whoever was granted %s', async (access) => {
    await define();
    await set(limit);
    await grant(cal, [access], { type: 'WORKFLOW_DEF', id: 'order' });
    expect((await cluster.call(rateLimit('GET', cal))).json).toEqual(limit);
  });
});

provokes('getWorkflowRateLimit', 'NotPermitted', {
  when: 'the definition is somebody else’s, and nothing on it was granted',
  given: () => define(),
  call: () => rateLimit('GET', cal),
  says: { message: "You don't have permissions to read workflow definition: order" },
});

provokes('getWorkflowRateLimit', 'UnknownWorkflowDefinition', {
  when: 'there is none of that name',
  call: () => rateLimit('GET', root, 'nothing'),
  says: { message: 'No such workflow found by name: nothing' },
});

provokes('getWorkflowRateLimit', 'UnknownRateLimit', {
  when: 'none was set, though the definition itself names one',
  given: async () => {
    const body = { name: 'order', tasks: [book], rateLimitConfig: limit };
    await cluster.call({ method: 'POST', path: base, as: ann, body });
  },
  call: () => rateLimit(),
  says: { message: 'No rate limit found for workflow: order' },
});
