import { expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import { ann, bob, cal, portal, purchaseFixtures, root } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);

const getUser = (id: string, as = root) => ({ path: `/api/users/${encodeURIComponent(id)}`, as });

it('answers a user with roles and groups', async () => {
  const { status, json } = await cluster.call(getUser(bob));
  expect(status).toBe(200);
  expect(json).toMatchObject({
    id: bob,
    name: 'Bob',
    roles: [{ name: 'USER' }],
    groups: [{ id: 'finance' }],
    applicationUser: false,
  });
});

it('finds a user under any spelling of the id', async () => {
  expect((await cluster.call(getUser('BOB@Acme.com'))).json).toMatchObject({ id: bob });
});

it('answers an application under its own id', async () => {
  const { json } = await cluster.call(getUser(portal));
  expect(json).toMatchObject({ id: portal, name: 'Portal', applicationUser: true });
});

provokes('getUser', 'NotPermitted', {
  when: 'the caller is no administrator, even about himself',
  call: () => getUser(cal, cal),
  says: { message: "You don't have permissions to read users" },
});

provokes('getUser', 'UnknownUser', {
  when: 'nobody has the id',
  call: () => getUser('nobody@acme.com'),
  says: { message: 'No such user found by id: nobody@acme.com' },
});

it('does not tell strangers whether somebody exists', async () => {
  const known = await cluster.call(getUser(bob, ann));
  const unknown = await cluster.call(getUser('nobody@acme.com', ann));
  expect(unknown.json).toEqual(known.json);
});
