import { expect, it } from 'vitest';
import { identityCalls } from '../../support/identity-calls.ts';
import { provoking } from '../../support/provokes.ts';
import { ann, portal, purchaseFixtures, root } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);
const { application, role, done } = identityCalls(cluster);

const create = (body: object, as = root) => ({
  method: 'POST',
  path: '/api/applications',
  as,
  body,
});

it('makes an application, of whoever calls', async () => {
  const { status, json } = await cluster.call(create({ name: 'Robot' }, ann));
  const now = cluster.cluster.clock.now();
  expect(status).toBe(200);
  expect(json).toEqual({
    id: expect.stringMatching(/^[\da-f]{8}-/),
    name: 'Robot',
    createdBy: ann,
    updatedBy: ann,
    createTime: now,
    updateTime: now,
  });
  const read = await cluster.call({ path: `/api/applications/${json.id}`, as: ann });
  expect(read.json).toEqual(json);
});

it('makes one without roles, keys and tags, which is a user of its own', async () => {
  const id = await application();
  expect(await done({ path: `/api/users/app:${id}`, as: root })).toMatchObject({
    id: `app:${id}`,
    name: 'Robot',
    roles: [],
    groups: [],
    applicationUser: true,
  });
  expect(await done({ path: `/api/applications/${id}/accessKeys`, as: root })).toEqual([]);
  expect(await done({ path: `/api/applications/${id}/tags`, as: root })).toEqual([]);
});

it('makes another one when it is asked for the same name', async () => {
  expect(await application('Twin')).not.toBe(await application('Twin'));
});

it.each(['APPLICATION_CREATOR', 'APPLICATION_MANAGER', 'USER', 'ADMIN'])(
  'makes one for an application with the role %s',
  async (name) => {
    await role('portal', name);
    const { status, json } = await cluster.call(create({ name: 'Robot' }, portal));
    expect(status).toBe(200);
    expect(json.createdBy).toBe(portal);
  },
);

it('takes no empty name', async () => {
  const { status, json } = await cluster.direct(create({ name: '' }));
  expect(status).toBe(400);
  expect(json.validationErrors).toMatchObject([{ path: 'name' }]);
});

provokes('createApplication', 'NotPermitted', {
  when: 'the caller has no role that may make one',
  call: () => create({ name: 'Robot' }, portal),
  says: { message: "You don't have permissions to create applications" },
});
