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
const stored = async () => (await cluster.call(rateLimit())).json;

it('sets the rate limit, in place of an earlier one', async () => {
  await define();
  await set(limit);
  expect(await stored()).toEqual(limit);
  await set({ concurrentExecLimit: 0 });
  expect(await stored()).toEqual({ concurrentExecLimit: 0 });
});

it('keeps the members that other clients send', async () => {
  await define();
  const other = { tag: 'orders', concurrentExecutionLimit: 3 };
  await set(other);
  expect(await stored()).toEqual(other);
});

it('lets one execution too many wait', async () => {
  await define();
  await set({ concurrentExecLimit: 1 });
  const start = { method: 'POST', path: '/api/workflow/order', as: ann };
  for (const call of [start, start]) expect((await cluster.call(call)).status).toBe(200);
  const polled = { path: `/api/tasks/poll/${book.name}`, as: root };
  expect((await cluster.call(polled)).status).toBe(200);
  expect((await cluster.call(polled)).status).toBe(204);
});

it('takes no negative one', async () => {
  await define();
  const call = rateLimit('PUT', ann, 'order', { concurrentExecLimit: -1 });
  expect((await cluster.direct(call)).status).toBe(400);
});

describe('who may', () => {
  it('whoever was granted UPDATE, but not READ, EXECUTE and DELETE', async () => {
    await define();
    const target = { type: 'WORKFLOW_DEF', id: 'order' };
    await grant(cal, ['READ', 'EXECUTE', 'DELETE'], target);
    expect((await cluster.call(rateLimit('PUT', cal, 'order', limit))).status).toBe(403);
    await grant(cal, ['UPDATE'], target);
    await set(limit, cal);
  });
});

provokes('setWorkflowRateLimit', 'NotPermitted', {
  when: 'the definition is somebody else’s',
  given: () => define(),
  call: () => rateLimit('PUT', cal, 'order', limit),
  says: { message: "You don't have permissions to update workflow definition: order" },
});

provokes('setWorkflowRateLimit', 'UnknownWorkflowDefinition', {
  when: 'there is none of that name',
  call: () => rateLimit('PUT', root, 'nothing', limit),
  says: { message: 'No such workflow found by name: nothing' },
});
