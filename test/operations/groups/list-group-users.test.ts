import { expect, it } from 'vitest';
import { identityCalls } from '../../support/identity-calls.ts';
import { provoking } from '../../support/provokes.ts';
import { bob, cal, eve, purchaseFixtures, root } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);
const { done } = identityCalls(cluster);

const list = (id: string, as = root) => ({ path: `/api/groups/${id}/users`, as });

it('lists the members in the order in which they joined, each as it is read alone', async () => {
  await done({ method: 'POST', path: `/api/groups/finance/users/${cal}`, as: root });
  const { status, json } = await cluster.call(list('finance'));
  expect(status).toBe(200);
  const alone = await Promise.all(
    [bob, eve, cal].map((id) => done({ path: `/api/users/${id}`, as: root })),
  );
  expect(json).toEqual(alone);
});

it('lists nobody where nobody is a member', async () => {
  await done({ method: 'PUT', path: '/api/groups/empty', as: root, body: { description: '' } });
  expect((await cluster.call(list('empty'))).json).toEqual([]);
});

provokes('listGroupUsers', 'NotPermitted', {
  when: 'the caller is no administrator, even of the own group',
  call: () => list('finance', bob),
  says: { message: "You don't have permissions to read groups" },
});

provokes('listGroupUsers', 'UnknownGroup', {
  when: 'no group has the id',
  call: () => list('nowhere'),
  says: { message: 'No such group found by id: nowhere' },
});
