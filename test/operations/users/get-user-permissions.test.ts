import { expect, it } from 'vitest';
import { identityCalls } from '../../support/identity-calls.ts';
import { provoking } from '../../support/provokes.ts';
import { ann, bob, cal, portal, purchaseFixtures, root } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);
const { grant } = identityCalls(cluster);

const get = (id: string, as = root) => ({
  path: `/api/users/${encodeURIComponent(id)}/permissions`,
  as,
});

it('lists what was granted to the user, by target', async () => {
  await grant({ type: 'USER', id: ann }, { type: 'TAG', id: 'team:sales' }, ['READ']);
  const { status, json } = await cluster.call(get('ANN@acme.com'));
  expect(status).toBe(200);
  expect(json).toEqual({
    grantedAccess: [
      { target: { type: 'WORKFLOW_DEF', id: 'purchase' }, access: ['EXECUTE', 'READ'] },
      { target: { type: 'TAG', id: 'team:sales' }, access: ['READ'] },
    ],
  });
});

it('lists those of an application', async () => {
  expect((await cluster.call(get(portal))).json).toEqual({
    grantedAccess: [
      { target: { type: 'TASK_DEF', id: 'sign_off' }, access: ['EXECUTE', 'READ', 'UPDATE'] },
    ],
  });
});

it('lists nothing of groups, of roles or of others', async () => {
  const target = { type: 'TASK_DEF', id: 'sign_off' };
  await grant({ type: 'GROUP', id: 'finance' }, target, ['READ']);
  await grant({ type: 'ROLE', id: 'USER' }, target, ['READ']);
  expect((await cluster.call(get(bob))).json).toEqual({ grantedAccess: [] });
});

provokes('getUserPermissions', 'NotPermitted', {
  when: 'the caller is no administrator',
  call: () => get(cal, cal),
  says: { message: "You don't have permissions to read users" },
});

provokes('getUserPermissions', 'UnknownUser', {
  when: 'nobody has the id',
  call: () => get('nobody@acme.com'),
  says: { message: 'No such user found by id: nobody@acme.com' },
});
