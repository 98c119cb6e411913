import { expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import { bob, cal, purchaseFixtures, root } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);

const saveUser = (id: string, body: object, as = root) => ({
  method: 'PUT',
  path: `/api/users/${encodeURIComponent(id)}`,
  as,
  body,
});
const user = async (id: string) =>
  (await cluster.call({ path: `/api/users/${id}`, as: root })).json;

it('makes a user, who is in the groups and may call', async () => {
  const { status, json } = await cluster.call(
    saveUser('dan@acme.com', { name: 'Dan', roles: ['USER', 'WORKER'], groups: ['finance'] }),
  );
  expect(status).toBe(200);
  expect(json).toMatchObject({
    id: 'dan@acme.com',
    name: 'Dan',
    roles: [{ name: 'USER' }, { name: 'WORKER', permissions: [] }],
    groups: [{ id: 'finance', description: 'Finance' }],
    applicationUser: false,
  });
  expect(await user('dan@acme.com')).toEqual(json);
  const inbox = await cluster.call({
    method: 'POST',
    path: '/api/human/tasks/search',
    as: 'dan@acme.com',
    body: { searchType: 'INBOX', definitionNames: ['sign_off'] },
  });
  expect(inbox.json.totalHits).toBeGreaterThan(0);
});

it('makes a user without roles and groups when none are named', async () => {
  const { json } = await cluster.call(saveUser('dan@acme.com', { name: 'Dan' }));
  expect(json).toMatchObject({ roles: [], groups: [] });
});

it('keeps ids in lower case, and one user under both spellings', async () => {
  await cluster.call(saveUser('Dan@ACME.com', { name: 'Dan' }));
  const { json } = await cluster.call(saveUser('DAN@acme.com', { name: 'Daniel' }));
  expect(json).toMatchObject({ id: 'dan@acme.com', name: 'Daniel' });
  expect(await user('dan@acme.com')).toMatchObject({ name: 'Daniel' });
});

it('changes a user, whose identity and unnamed members stay', async () => {
  const before = await user(bob);
  await cluster.call(saveUser(bob, { name: 'Robert' }));
  expect(await user(bob)).toEqual({ ...before, name: 'Robert' });
});

it('takes the roles and groups away that an empty list replaces', async () => {
  await cluster.call(saveUser(bob, { name: 'Bob', roles: [], groups: [] }));
  expect(await user(bob)).toMatchObject({ roles: [], groups: [] });
});

provokes('saveUser', 'NotPermitted', {
  when: 'the caller is no administrator',
  call: () => saveUser(cal, { name: 'Cal', roles: ['ADMIN'] }, cal),
  says: { message: "You don't have permissions to update users" },
});

provokes('saveUser', 'UnknownRole', {
  when: 'a role does not exist',
  call: () => saveUser(cal, { name: 'Cal', roles: ['USER', 'KING'] }),
  says: { message: /^No such role found by name: KING; known roles are ADMIN, USER, / },
});

provokes('saveUser', 'UnknownGroup', {
  when: 'a group does not exist',
  call: () => saveUser(cal, { name: 'Cal', groups: ['finance', 'nowhere'] }),
  says: { message: 'No such group found by id: nowhere' },
});

provokes('saveUser', 'ReservedUserId', {
  when: 'the id is one that applications have',
  call: () => saveUser('APP:else', { name: 'Else' }),
  says: { message: 'The id app:else belongs to applications: ids of users do not begin with app:' },
});
