import { expect, it } from 'vitest';
import { identityCalls } from '../../support/identity-calls.ts';
import { provoking } from '../../support/provokes.ts';
import { ann, bob, eve, purchaseFixtures, root } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);
const { groupsOf } = identityCalls(cluster);

const remove = (group: string, body: readonly string[], as = root) => ({
  method: 'DELETE',
  path: `/api/groups/${group}/users`,
  as,
  body,
});

it('takes all of them out of the group, under any spelling', async () => {
  const { status, text } = await cluster.call(remove('finance', ['BOB@acme.com', eve, bob]));
  expect(status).toBe(200);
  expect(text).toBe('');
  expect(await groupsOf(bob)).toEqual([]);
  expect(await groupsOf(eve)).toEqual([]);
});

provokes('removeUsersFromGroup', 'NotPermitted', {
  when: 'the caller is no administrator',
  call: () => remove('finance', [bob], bob),
  says: { message: "You don't have permissions to update groups" },
});

provokes('removeUsersFromGroup', 'UnknownGroup', {
  when: 'no group has the id',
  call: () => remove('nowhere', [bob]),
  says: { message: 'No such group found by id: nowhere' },
});

it('takes out whom it can, and makes nothing of the others', async () => {
  const { status, text } = await cluster.call(remove('finance', [ann, bob, 'nobody']));
  expect([status, text]).toEqual([200, '']);
  const { json } = await cluster.call({ path: `/api/users/${bob}`, as: root });
  expect(json.groups).toEqual([]);
});
