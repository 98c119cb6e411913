import { expect, it } from 'vitest';
import { identityCalls } from '../../support/identity-calls.ts';
import { provoking } from '../../support/provokes.ts';
import { bob, purchaseFixtures, root } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);
const { grant } = identityCalls(cluster);

const get = (id: string, as = root) => ({ path: `/api/groups/${id}/permissions`, as });

it('lists what was granted to the group, by target', async () => {
  expect((await cluster.call(get('finance'))).json).toEqual({ grantedAccess: [] });
  const target = { type: 'TASK_DEF', id: 'sign_off' };
  await grant({ type: 'GROUP', id: 'finance' }, target, ['READ', 'UPDATE']);
  const { status, json } = await cluster.call(get('finance'));
  expect(status).toBe(200);
  expect(json).toEqual({ grantedAccess: [{ target, access: ['READ', 'UPDATE'] }] });
});

it('lists nothing that was taken away', async () => {
  const body = {
    subject: { type: 'GROUP', id: 'finance' },
    target: { type: 'TASK_DEF', id: 'sign_off' },
    access: ['READ'],
  };
  await grant(body.subject, body.target, body.access);
  await cluster.call({ method: 'DELETE', path: '/api/auth/authorization', as: root, body });
  expect((await cluster.call(get('finance'))).json).toEqual({ grantedAccess: [] });
});

provokes('getGroupPermissions', 'NotPermitted', {
  when: 'the caller is no administrator, even of the own group',
  call: () => get('finance', bob),
  says: { message: "You don't have permissions to read groups" },
});

provokes('getGroupPermissions', 'UnknownGroup', {
  when: 'no group has the id',
  call: () => get('nowhere'),
  says: { message: 'No such group found by id: nowhere' },
});
