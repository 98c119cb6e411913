import { expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import { bob, purchaseFixtures, root } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);

const getGroup = (id: string, as = root) => ({ path: `/api/groups/${id}`, as });

it('answers a group', async () => {
  const { status, json } = await cluster.call(getGroup('finance'));
  expect(status).toBe(200);
  expect(json).toEqual({
    id: 'finance',
    description: 'Finance',
    roles: [],
    defaultAccess: {},
    contactInformation: {},
  });
});

provokes('getGroup', 'NotPermitted', {
  when: 'the caller is no administrator, even of the own group',
  call: () => getGroup('finance', bob),
  says: { message: "You don't have permissions to read groups" },
});

provokes('getGroup', 'UnknownGroup', {
  when: 'no group has the id, whose case counts',
  call: () => getGroup('Finance'),
  says: { message: 'No such group found by id: Finance' },
});
