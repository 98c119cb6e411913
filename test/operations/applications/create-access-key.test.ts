import { expect, it } from 'vitest';
import { identityCalls } from '../../support/identity-calls.ts';
import { provoking } from '../../support/provokes.ts';
import { ann, cal, purchaseFixtures, root } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);
const { application, grant, holderOf, key, login, role } = identityCalls(cluster);

const create = (id: string, as = root) => ({
  method: 'POST',
  path: `/api/applications/${id}/accessKeys`,
  as,
});

it('makes a key that opens the API as the application', async () => {
  const id = await application();
  await role(id, 'ADMIN');
  const { status, json } = await cluster.call(create(id));
  expect(status).toBe(200);
  expect(json).toEqual({ id: expect.any(String), secret: expect.any(String) });
  expect(json.secret).not.toBe(json.id);
  const { token } = (await login(json)).json;
  expect(await holderOf(token)).toBe(`app:${id}`);
  const asAdministrator = await cluster.call({
    path: '/api/groups/finance',
    headers: { 'x-authorization': token },
  });
  expect(asAdministrator.status).toBe(200);
});

it('makes as many as are asked for, each with its own secret', async () => {
  const [one, other] = [await key('portal'), await key('portal')];
  expect((await login({ id: one.id, secret: other.secret })).status).toBe(401);
  expect((await login(one)).status).toBe(200);
  expect((await login(other)).status).toBe(200);
});

it('shows the secret nowhere else', async () => {
  const { id, secret } = await key('portal');
  const listed = await cluster.call({ path: '/api/applications/portal/accessKeys', as: root });
  expect(listed.text).toContain(id);
  expect(listed.text).not.toContain(secret);
  const found = await cluster.call({ path: `/api/applications/key/${id}`, as: root });
  expect(found.text).not.toContain(secret);
});

it('gives the caller nothing of what the application may, and the application nothing of the caller', async () => {
  const id = await application('Robot', root);
  const { token } = (await login(await key(id))).json;
  const call = { path: '/api/groups/finance', headers: { 'x-authorization': token } };
  expect((await cluster.call(call)).status).toBe(403);
});

it('makes keys for whoever made the application', async () => {
  const id = await application('Robot', ann);
  expect((await cluster.call(create(id, ann))).status).toBe(200);
  expect((await cluster.call(create(id, cal))).status).toBe(403);
});

provokes('createAccessKey', 'NotPermitted', {
  when: 'the caller may only read the application',
  given: () => grant({ type: 'USER', id: cal }, { type: 'APPLICATION', id: 'portal' }, ['READ']),
  call: () => create('portal', cal),
  says: { message: "You don't have permissions to update application: portal" },
});

provokes('createAccessKey', 'UnknownApplication', {
  when: 'no application has the id',
  call: () => create('nothing'),
  says: { message: 'No such application found by id: nothing' },
});
