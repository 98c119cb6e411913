import { expect, it } from 'vitest';
import { identityCalls } from '../../support/identity-calls.ts';
import { provoking } from '../../support/provokes.ts';
import { cal, purchaseFixtures, root } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);
const { done } = identityCalls(cluster);

const add = (id: string, body: readonly object[], as = root) => ({
  method: 'PUT',
  path: `/api/applications/${id}/tags`,
  as,
  body,
});
const tagsOf = (id: string) => done({ path: `/api/applications/${id}/tags`, as: root });
const sales = { key: 'team', value: 'sales' };

it('adds to the tags that are there, and replaces the value of a key', async () => {
  const { status, text } = await cluster.call(add('portal', [sales]));
  expect(status).toBe(200);
  expect(text).toBe('');
  await cluster.call(
    add('portal', [
      { key: 'stage', value: 'live' },
      { key: 'team', value: 'support' },
    ]),
  );
  expect(await tagsOf('portal')).toEqual([
    { key: 'stage', value: 'live' },
    { key: 'team', value: 'support' },
  ]);
});

it('makes the application one of those that carry the tag', async () => {
  await cluster.call(add('portal', [sales]));
  expect(await done({ path: '/api/metadata/tags', as: root })).toContainEqual(sales);
  const query = { tagKey: 'team', tagValue: 'sales', resourceType: 'APPLICATION' };
  const find = { path: '/api/metadata/tags/resources', query };
  expect(await done({ ...find, as: root })).toEqual([{ id: 'portal', displayName: 'Portal' }]);
  expect(await done({ ...find, as: cal })).toEqual([]);
});

provokes('addApplicationTags', 'NotPermitted', {
  when: 'the caller may not update the application',
  call: () => add('portal', [sales], cal),
  says: { message: "You don't have permissions to update application: portal" },
});

it('adds nothing to an application that nobody knows', async () => {
  const { status, text } = await cluster.call(add('nothing', [sales]));
  expect([status, text]).toEqual([200, '']);
  const { json } = await cluster.call({ path: '/api/applications/nothing/tags', as: root });
  expect(json).toEqual([]);
  const application = await cluster.call({ path: '/api/applications/nothing', as: root });
  expect(application.status).toBe(404);
});
