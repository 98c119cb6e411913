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

provokes('deleteApplicationTags', 'UnknownApplication', {
  when: 'no application has the id',
  call: () => remove('nothing', [sales]),
  says: { message: 'No such application found by id: nothing' },
});
