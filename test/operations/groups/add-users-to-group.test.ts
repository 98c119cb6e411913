import { expect, it } from 'vitest';
import { identityCalls } from '../../support/identity-calls.ts';
import { provoking } from '../../support/provokes.ts';
import { ann, bob, cal, purchaseFixtures, root } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);
const { groupsOf } = identityCalls(cluster);

const add = (group: string, body: readonly string[], as = root) => ({
  method: 'POST',
  path: `/api/groups/${group}/users`,
  as,
  body,
});

it('makes all of them members, under any spelling, twice named or members already', async () => {
  const { status, text } = await cluster.call(add('finance', [ann, 'CAL@acme.com', cal, bob]));
  expect(status).toBe(200);
  expect(text).toBe('');
  for (const id of [ann, cal, bob]) expect(await groupsOf(id)).toEqual(['finance']);
});

it('makes nobody a member when nobody is named', async () => {
  expect((await cluster.call(add('finance', []))).status).toBe(200);
});

provokes('addUsersToGroup', 'NotPermitted', {
  when: 'the caller is no administrator',
  call: () => add('finance', [cal], cal),
  says: { message: "You don't have permissions to update groups" },
});

provokes('addUsersToGroup', 'UnknownGroup', {
  when: 'no group has the id',
  call: () => add('nowhere', [cal]),
  says: { message: 'No such group found by id: nowhere' },
});

provokes('addUsersToGroup', 'UnknownUser', {
  when: 'one of the ids is nobody’s; then none is added',
  call: () => add('finance', [cal, 'nobody@acme.com']),
  says: { message: 'No such user found by id: nobody@acme.com' },
});
