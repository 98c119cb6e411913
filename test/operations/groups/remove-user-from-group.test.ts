import { expect, it } from 'vitest';
import { identityCalls } from '../../support/identity-calls.ts';
import { provoking } from '../../support/provokes.ts';
import { ann, bob, portal, purchaseFixtures, root } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);
const { grant, groupsOf } = identityCalls(cluster);

const remove = (group: string, user: string, as = root) => ({
  method: 'DELETE',
  path: `/api/groups/${group}/users/${encodeURIComponent(user)}`,
  as,
});

it('takes the user out of the group, whose grants reach him no more', async () => {
  await grant({ type: 'GROUP', id: 'finance' }, { type: 'WORKFLOW_DEF', id: 'purchase' }, ['READ']);
  const read = { path: '/api/metadata/workflow/purchase', as: bob };
  expect((await cluster.call(read)).status).toBe(200);
  const { status, text } = await cluster.call(remove('finance', 'BOB@acme.com'));
  expect(status).toBe(200);
  expect(text).toBe('');
  expect(await groupsOf(bob)).toEqual([]);
  expect((await cluster.call(read)).status).toBe(403);
});

it.each([
  ['who is not in the group', ann],
  ['whom nobody knows', 'nobody@acme.com'],
  ['that is an application', portal],
])('changes nothing for one %s', async (_who, userId) => {
  const before = await groupsOf(bob);
  const { status, text } = await cluster.call(remove('finance', userId));
  expect([status, text]).toEqual([200, '']);
  expect(await groupsOf(bob)).toEqual(before);
});

provokes('removeUserFromGroup', 'NotPermitted', {
  when: 'the caller is no administrator, even of the own group',
  call: () => remove('finance', bob, bob),
  says: { message: "You don't have permissions to update groups" },
});

provokes('removeUserFromGroup', 'UnknownGroup', {
  when: 'no group has the id',
  call: () => remove('nowhere', bob),
  says: { message: 'No such group found by id: nowhere' },
});
