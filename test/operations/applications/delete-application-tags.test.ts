import { expect, it } from 'vitest';
import { identityCalls } from '../../support/identity-calls.ts';
import { provoking } from '../../support/provokes.ts';
import { cal, purchaseFixtures, root } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);
const { done } = identityCalls(cluster);

const remove = (id: string, body: readonly object[], as = root) => ({
  method: 'DELETE',
  path: `/api/applications/${id}/tags`,
  as,
  body,
});
const path = '/api/applications/portal/tags';
const sales = { key: 'team', value: 'sales' };
const live = { key: 'stage', value: 'live' };

it('takes off the tags whose key and value are the same', async () => {
  await done({ method: 'PUT', path, as: root, body: [sales, live] });
  const { status, text } = await cluster.call(
    remove('portal', [sales, { key: 'stage', value: 'old' }]),
  );
  expect(status).toBe(200);
  expect(text).toBe('');
  expect(await done({ path, as: root })).toEqual([live]);
});

provokes('deleteApplicationTags', 'NotPermitted', {
  when: 'the caller may not update the application',
  call: () => remove('portal', [sales], cal),
  says: { message: "You don't have permissions to update application: portal" },
});

it('takes nothing off an application that nobody knows', async () => {
  const { status, text } = await cluster.call(remove('nothing', [sales]));
  expect([status, text]).toEqual([200, '']);
  const { json } = await cluster.call({ path: '/api/applications/nothing/tags', as: root });
  expect(json).toEqual([]);
  const application = await cluster.call({ path: '/api/applications/nothing', as: root });
  expect(application.status).toBe(404);
});
