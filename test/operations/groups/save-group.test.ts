import { expect, it } from 'vitest';
import { identityCalls } from '../../support/identity-calls.ts';
import { provoking } from '../../support/provokes.ts';
import { bob, cal, purchaseFixtures, root } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);

const { grant } = identityCalls(cluster);

const saveGroup = (id: string, body: object, as = root) => ({
  method: 'PUT',
  path: `/api/groups/${encodeURIComponent(id)}`,
  as,
  body,
});
const group = async (id: string) =>
  (await cluster.call({ path: `/api/groups/${encodeURIComponent(id)}`, as: root })).json;

it('makes a group', async () => {
  const body = {
    description: 'Auditors',
    roles: ['METADATA_MANAGER'],
    defaultAccess: { WORKFLOW_DEF: ['READ'] },
  };
  const { status, json } = await cluster.call(saveGroup('audit team', body));
  expect(status).toBe(200);
  expect(json).toEqual({
    id: 'audit team',
    description: 'Auditors',
    roles: [{ name: 'METADATA_MANAGER', permissions: expect.any(Array) }],
    defaultAccess: { WORKFLOW_DEF: ['READ'] },
    contactInformation: {},
    grantedAccess: [],
  });
  const { grantedAccess: _none, ...shown } = json;
  expect(await group('audit team')).toEqual(shown);
});

it('changes a group, whose unnamed members stay', async () => {
  await cluster.call(saveGroup('finance', { description: 'Finance', roles: ['WORKER'] }));
  await cluster.call(saveGroup('finance', { description: 'Money' }));
  expect(await group('finance')).toMatchObject({
    description: 'Money',
    roles: [{ name: 'WORKER' }],
  });
});

it('answers what the group was granted', async () => {
  const target = { type: 'TASK_DEF', id: 'sign_off' };
  await grant({ type: 'GROUP', id: 'finance' }, target, ['READ', 'EXECUTE']);
  const { json } = await cluster.call(saveGroup('finance', { description: 'Money' }));
  expect(json.grantedAccess).toEqual([{ target, access: ['READ', 'EXECUTE'] }]);
});

it('gives its roles to its members at once', async () => {
  const read = { path: `/api/users/${cal}`, as: bob };
  expect((await cluster.call(read)).status).toBe(403);
  await cluster.call(saveGroup('finance', { description: 'Finance', roles: ['ADMIN'] }));
  expect((await cluster.call(read)).status).toBe(200);
  await cluster.call(saveGroup('finance', { description: 'Finance', roles: [] }));
  expect((await cluster.call(read)).status).toBe(403);
});

provokes('saveGroup', 'NotPermitted', {
  when: 'the caller is no administrator',
  call: () => saveGroup('finance', { description: 'Ours', roles: ['ADMIN'] }, bob),
  says: { message: "You don't have permissions to update groups" },
});

provokes('saveGroup', 'UnknownRole', {
  when: 'a role does not exist',
  call: () => saveGroup('finance', { description: 'Finance', roles: ['KING'] }),
  says: { message: /^No such role found by name: KING; known roles are ADMIN, USER, / },
});
