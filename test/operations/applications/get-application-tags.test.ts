import { expect, it } from 'vitest';
import { identityCalls } from '../../support/identity-calls.ts';
import { provoking } from '../../support/provokes.ts';
import { cal, purchaseFixtures, root } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);
const { done } = identityCalls(cluster);

const tags = [
  { key: 'team', value: 'sales' },
  { key: 'stage', value: 'live' },
];
const get = (id: string, as = root) => ({ path: `/api/applications/${id}/tags`, as });

it('answers the tags in the order of their keys', async () => {
  expect(await done(get('portal'))).toEqual([]);
  await done({ method: 'PUT', path: '/api/applications/portal/tags', as: root, body: tags });
  expect(await done(get('portal'))).toEqual(tags.toReversed());
});

provokes('getApplicationTags', 'NotPermitted', {
  when: 'the caller may not read the application',
  call: () => get('portal', cal),
  says: { message: "You don't have permissions to read application: portal" },
});

it('answers none for an application that nobody knows', async () => {
  expect(await done(get('nothing'))).toEqual([]);
});
