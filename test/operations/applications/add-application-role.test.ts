import { expect, it } from 'vitest';
import { identityCalls } from '../../support/identity-calls.ts';
import { provoking } from '../../support/provokes.ts';
import { ann, cal, purchaseFixtures, root } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);
const { application, rolesOf } = identityCalls(cluster);

const add = (id: string, role: string, as = root) => ({
  method: 'POST',
  path: `/api/applications/${id}/roles/${role}`,
  as,
});

it('gives the application the role, which takes effect at once', async () => {
  const read = { path: '/api/groups/finance', as: 'app:portal' };
  expect((await cluster.call(read)).status).toBe(403);
  const { status, text } = await cluster.call(add('portal', 'ADMIN'));
  expect(status).toBe(200);
  expect(text).toBe('');
  expect(await rolesOf('app:portal')).toEqual(['WORKER', 'ADMIN']);
  expect((await cluster.call(read)).status).toBe(200);
});

it('gives a role once', async () => {
  expect((await cluster.call(add('portal', 'WORKER'))).status).toBe(200);
  expect(await rolesOf('app:portal')).toEqual(['WORKER']);
});

it.each(['WORKER', 'METADATA_API', 'APPLICATION_CREATOR', 'USER'])(
  'gives %s for whoever made the application',
  async (role) => {
    const id = await application('Robot', ann);
    expect((await cluster.call(add(id, role, ann))).status).toBe(200);
    expect(await rolesOf(`app:${id}`)).toEqual([role]);
  },
);

it.each([
  'UNRESTRICTED_WORKER',
  'METADATA_MANAGER',
  'WORKFLOW_MANAGER',
  'APPLICATION_MANAGER',
  'ADMIN',
])('gives %s for an administrator only', async (role) => {
  const id = await application('Robot', ann);
  const { status, json } = await cluster.call(add(id, role, ann));
  expect(status).toBe(403);
  expect(json.message).toBe(`You don't have permissions to assign role: ${role}`);
  expect(await rolesOf(`app:${id}`)).toEqual([]);
  expect((await cluster.call(add(id, role))).status).toBe(200);
});

provokes('addApplicationRole', 'NotPermitted', {
  when: 'the caller may not update the application',
  call: () => add('portal', 'METADATA_API', cal),
  says: { message: "You don't have permissions to update application: portal" },
});

provokes('addApplicationRole', 'UnknownApplication', {
  when: 'no application has the id',
  call: () => add('nothing', 'WORKER'),
  says: { message: 'No such application found by id: nothing' },
});

provokes('addApplicationRole', 'UnknownRole', {
  when: 'there is no such role',
  call: () => add('portal', 'KING'),
  says: { message: /^No such role found by name: KING; known roles are ADMIN, USER, / },
});
