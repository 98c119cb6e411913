import { expect, it } from 'vitest';
import {
  ann,
  bob,
  cal,
  purchaseCalls,
  purchaseFixtures,
  root,
  W,
} from '../support/purchase-fixtures.ts';
import { useCluster, type Call } from '../support/test-cluster.ts';

/** A grant on a tag of a workflow definition counts for all that a grant on the definition itself counts for. */

const cluster = useCluster({ seed: purchaseFixtures });
const { grant, workflow } = purchaseCalls(cluster);

const tag = { type: 'TAG', id: 'team:sales' };
const statusOf = async (call: Call) => (await cluster.call(call)).status;
const setTags = async (body: readonly object[]) => {
  const path = '/api/metadata/workflow/purchase/tags';
  expect(await statusOf({ method: 'PUT', path, as: root, body })).toBe(200);
};
const sales = [{ key: 'team', value: 'sales' }];

it.each<[string, Call]>([
  ['start it by name', { method: 'POST', path: '/api/workflow/purchase' }],
  ['start it', { method: 'POST', path: '/api/workflow', body: { name: 'purchase' } }],
  ['read its executions', { path: `/api/workflow/${W}` }],
  ['pause them', { method: 'PUT', path: `/api/workflow/${W}/pause` }],
  ['terminate them', { method: 'DELETE', path: `/api/workflow/${W}` }],
  ['read it', { path: '/api/metadata/workflow/purchase' }],
])('lets whoever was granted EXECUTE on the tag %s', async (_what, call) => {
  expect(await statusOf({ ...call, as: cal })).toBe(403);
  await grant(cal, ['EXECUTE'], tag);
  expect(await statusOf({ ...call, as: cal })).toBe(403);
  await setTags(sales);
  expect(await statusOf({ ...call, as: cal })).toBe(200);
});

it('lets whoever was granted READ on the tag read, but not start', async () => {
  await grant(cal, ['READ'], tag);
  await setTags(sales);
  expect(await statusOf({ path: `/api/workflow/${W}`, as: cal })).toBe(200);
  expect(await statusOf({ method: 'POST', path: '/api/workflow/purchase', as: cal })).toBe(403);
});

it('counts no longer once the tag is taken off, or has another value', async () => {
  await grant(cal, ['EXECUTE'], tag);
  await setTags([{ key: 'team', value: 'lending' }]);
  expect(await statusOf({ path: `/api/workflow/${W}`, as: cal })).toBe(403);
  await setTags(sales);
  expect(await statusOf({ path: `/api/workflow/${W}`, as: cal })).toBe(200);
  await setTags([]);
  expect(await statusOf({ path: `/api/workflow/${W}`, as: cal })).toBe(403);
});

it('leaves the grants on the definition itself as they are', async () => {
  await setTags(sales);
  expect(await statusOf({ method: 'POST', path: '/api/workflow/purchase', as: ann })).toBe(200);
  await grant(bob, ['EXECUTE'], { type: 'WORKFLOW_DEF', id: 'purchase' });
  expect(await statusOf({ method: 'PUT', path: `/api/workflow/${W}/pause`, as: bob })).toBe(200);
  expect(await workflow(W)).toMatchObject({ status: 'PAUSED' });
});
