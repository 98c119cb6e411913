import { expect, it } from 'vitest';
import { NOBODY, identityCalls } from '../../support/identity-calls.ts';
import { provoking } from '../../support/provokes.ts';
import { ann, cal, portal, purchaseFixtures, root } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);
const { application, done, grant, grantsOn, holderOf, key, login, role } = identityCalls(cluster);

const remove = (id: string, as = root) => ({
  method: 'DELETE',
  path: `/api/applications/${id}`,
  as,
});

it('removes the application and the user that it acts as', async () => {
  const id = await application();
  const { status, json } = await cluster.call(remove(id));
  expect(status).toBe(200);
  expect(json).toEqual({ message: `Deleted Application '${id}'` });
  expect((await cluster.call({ path: `/api/applications/${id}`, as: root })).status).toBe(404);
  expect((await cluster.call({ path: `/api/users/app:${id}`, as: root })).status).toBe(404);
  expect((await cluster.call(remove(id))).status).toBe(404);
});

it('removes its access keys: they are traded for nothing', async () => {
  const id = await application();
  const made = await key(id);
  expect((await login(made)).status).toBe(200);
  await cluster.call(remove(id));
  expect((await login(made)).json).toMatchObject({ message: 'Invalid access key or secret' });
  const found = await cluster.call({ path: `/api/applications/key/${made.id}`, as: root });
  expect(found.status).toBe(404);
});

it('ends its tokens, those of a key and those of the steering alike', async () => {
  const id = await application();
  const { token } = (await login(await key(id))).json;
  const handed = await cluster.cluster.tokenFor(`app:${id}`);
  expect(await holderOf(token)).toBe(`app:${id}`);
  await cluster.call(remove(id));
  expect(await holderOf(token)).toBe(NOBODY);
  expect(await holderOf(handed)).toBe(NOBODY);
});

it('leaves its tokens ended when a seed makes an application of that id and key', async () => {
  const portalKey = { id: 'portal-key', secret: 'portal-secret' };
  const { token } = (await login(portalKey)).json;
  const handed = await cluster.cluster.tokenFor(portal);
  await cluster.call(remove('portal'));
  await cluster.cluster.seed({
    applications: [{ id: 'portal', name: 'Portal', keys: [portalKey] }],
  });
  expect(await holderOf(token)).toBe(NOBODY);
  expect(await holderOf(handed)).toBe(NOBODY);
  expect(await holderOf((await login(portalKey)).json.token)).toBe(portal);
});

it('leaves the keys and tokens of other applications alone', async () => {
  const { token } = (await login({ id: 'portal-key', secret: 'portal-secret' })).json;
  await cluster.call(remove(await application()));
  expect(await holderOf(token)).toBe(portal);
});

it('removes the grants to it and on it, and no other', async () => {
  const id = await application();
  const onTask = { type: 'TASK_DEF', id: 'sign_off' };
  const before = await grantsOn('TASK_DEF', 'sign_off');
  await grant({ type: 'USER', id: `app:${id}` }, onTask, ['READ', 'EXECUTE']);
  await grant({ type: 'USER', id: cal }, { type: 'APPLICATION', id }, ['READ']);
  expect(await grantsOn('TASK_DEF', 'sign_off')).toHaveProperty([`USER:app:${id}`]);
  await cluster.call(remove(id));
  expect(await grantsOn('TASK_DEF', 'sign_off')).toEqual(before);
  expect(await grantsOn('APPLICATION', id)).toEqual({});
  expect(before).toHaveProperty([`USER:${portal}`]);
});

it('leaves what it started, under its id', async () => {
  const id = await application();
  await role(id, 'WORKFLOW_MANAGER');
  const started = await cluster.call({
    method: 'POST',
    path: '/api/workflow/purchase',
    as: `app:${id}`,
    body: {},
  });
  await cluster.call(remove(id));
  expect(await done({ path: `/api/workflow/${started.text}`, as: root })).toMatchObject({
    status: 'RUNNING',
    createdBy: `app:${id}`,
  });
});

it('is done by whoever made it, manages applications or was granted DELETE', async () => {
  expect((await cluster.call(remove(await application('Robot', ann), ann))).status).toBe(200);
  await role('portal', 'APPLICATION_MANAGER');
  expect((await cluster.call(remove(await application(), portal))).status).toBe(200);
  const id = await application();
  await grant({ type: 'USER', id: cal }, { type: 'APPLICATION', id }, ['READ', 'UPDATE']);
  expect((await cluster.call(remove(id, cal))).status).toBe(403);
  await grant({ type: 'USER', id: cal }, { type: 'APPLICATION', id }, ['DELETE']);
  expect((await cluster.call(remove(id, cal))).status).toBe(200);
});

provokes('deleteApplication', 'NotPermitted', {
  when: 'the caller neither made it nor has a grant to delete it',
  call: () => remove('portal', cal),
  says: { message: "You don't have permissions to delete application: portal" },
});

provokes('deleteApplication', 'UnknownApplication', {
  when: 'no application has the id',
  call: () => remove('nothing'),
  says: { message: 'No such application found by id: nothing' },
});
