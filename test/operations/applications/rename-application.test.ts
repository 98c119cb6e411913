import { expect, it } from 'vitest';
import { identityCalls } from '../../support/identity-calls.ts';
import { provoking } from '../../support/provokes.ts';
import { ann, cal, portal, purchaseFixtures, root } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);
const { application, done, grant, key, login, role, rolesOf } = identityCalls(cluster);

const rename = (id: string, name: string, as = root) => ({
  method: 'PUT',
  path: `/api/applications/${id}`,
  as,
  body: { name },
});

it('gives it another name, and says who did when', async () => {
  const id = await application('Robot', ann);
  const before = await done({ path: `/api/applications/${id}`, as: ann });
  await cluster.cluster.clock.advance(5000);
  const updateTime = cluster.cluster.clock.now();
  const { status, json } = await cluster.call(rename(id, 'Android'));
  expect(status).toBe(200);
  expect(json).toEqual({
    ...before,
    name: 'Android',
    updatedBy: root,
    updateTime,
  });
  expect(await done({ path: `/api/applications/${id}`, as: ann })).toEqual(json);
  expect(await done({ path: `/api/users/app:${id}`, as: root })).toMatchObject({ name: 'Android' });
});

it('leaves roles and keys as they are', async () => {
  const id = await application();
  await role(id, 'WORKER');
  const made = await key(id);
  await cluster.call(rename(id, 'Android'));
  expect(await rolesOf(`app:${id}`)).toEqual(['WORKER']);
  expect((await login(made)).status).toBe(200);
});

it('is done by whoever made it, manages applications or was granted UPDATE', async () => {
  const id = await application('Robot', ann);
  expect((await cluster.call(rename(id, 'A', ann))).status).toBe(200);
  expect((await cluster.call(rename(id, 'B', portal))).status).toBe(403);
  await role('portal', 'APPLICATION_CREATOR');
  expect((await cluster.call(rename(id, 'B', portal))).status).toBe(403);
  await role('portal', 'APPLICATION_MANAGER');
  expect((await cluster.call(rename(id, 'B', portal))).status).toBe(200);
  expect((await cluster.call(rename(id, 'C', cal))).status).toBe(403);
  await grant({ type: 'USER', id: cal }, { type: 'APPLICATION', id }, ['READ', 'DELETE']);
  expect((await cluster.call(rename(id, 'C', cal))).status).toBe(403);
  await grant({ type: 'USER', id: cal }, { type: 'APPLICATION', id }, ['UPDATE']);
  expect((await cluster.call(rename(id, 'C', cal))).status).toBe(200);
});

provokes('renameApplication', 'NotPermitted', {
  when: 'the caller neither made it nor has a grant to update it',
  call: () => rename('portal', 'Ours', cal),
  says: { message: "You don't have permissions to update application: portal" },
});

provokes('renameApplication', 'UnknownApplication', {
  when: 'no application has the id',
  call: () => rename('nothing', 'Something'),
  says: { message: 'No such application found by id: nothing' },
});
