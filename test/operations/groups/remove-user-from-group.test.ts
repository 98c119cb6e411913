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

it('knows no applications, which are in no group', async () => {
  const { status, json } = await cluster.call(remove('finance', portal));
  expect(status).toBe(404);
  expect(json.message).toBe('No such user found by id: app:portal');
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

provokes('removeUserFromGroup', 'UnknownUser', {
  when: 'nobody has the id',
  call: () => remove('finance', 'nobody@acme.com'),
  says: { message: 'No such user found by id: nobody@acme.com' },
});

provokes('removeUserFromGroup', 'NotAMember', {
  when: 'the user is not in the group',
  call: () => remove('finance', ann),
  says: { message: 'User ann@acme.com is not a member of group: finance' },
});
