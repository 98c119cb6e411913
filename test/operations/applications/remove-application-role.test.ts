import { expect, it } from 'vitest';
import { identityCalls } from '../../support/identity-calls.ts';
import { provoking } from '../../support/provokes.ts';
import { ann, cal, purchaseFixtures, root } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);
const { application, role, rolesOf } = identityCalls(cluster);

const remove = (id: string, role: string, as = root) => ({
  method: 'DELETE',
  path: `/api/applications/${id}/roles/${role}`,
  as,
});

it('takes the role from the application at once', async () => {
  await role('portal', 'ADMIN');
  const read = { path: '/api/groups/finance', as: 'app:portal' };
  expect((await cluster.call(read)).status).toBe(200);
  const { status, text } = await cluster.call(remove('portal', 'ADMIN'));
  expect(status).toBe(200);
  expect(text).toBe('');
  expect((await cluster.call(read)).status).toBe(403);
  expect(await rolesOf('app:portal')).toEqual(['WORKER']);
});

it('takes nothing where the application does not have the role', async () => {
  expect((await cluster.call(remove('portal', 'ADMIN'))).status).toBe(200);
  expect(await rolesOf('app:portal')).toEqual(['WORKER']);
});

it('takes a role for whoever made the application', async () => {
  const id = await application('Robot', ann);
  await role(id, 'METADATA_API');
  expect((await cluster.call(remove(id, 'METADATA_API', ann))).status).toBe(200);
  expect(await rolesOf(`app:${id}`)).toEqual([]);
});

provokes('removeApplicationRole', 'NotPermitted', {
  when: 'the caller may not update the application',
  call: () => remove('portal', 'WORKER', cal),
  says: { message: "You don't have permissions to update application: portal" },
});

provokes('removeApplicationRole', 'UnknownApplication', {
  when: 'no application has the id',
  call: () => remove('nothing', 'WORKER'),
  says: { message: 'No such application found by id: nothing' },
});

provokes('removeApplicationRole', 'UnknownRole', {
  when: 'there is no such role',
  call: () => remove('portal', 'KING'),
  says: { message: /^No such role found by name: KING; known roles are ADMIN, USER, / },
});
