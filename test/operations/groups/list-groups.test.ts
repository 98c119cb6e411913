import { expect, it } from 'vitest';
import { identityCalls } from '../../support/identity-calls.ts';
import { provoking } from '../../support/provokes.ts';
import { bob, purchaseFixtures, root } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);
const { done } = identityCalls(cluster);

const list = (as = root) => ({ path: '/api/groups', as });

it('lists the groups by their ids, each as it is read alone', async () => {
  const body = { description: 'Auditors', roles: ['METADATA_MANAGER'] };
  await done({ method: 'PUT', path: '/api/groups/auditors', as: root, body });
  const { status, json } = await cluster.call(list());
  expect(status).toBe(200);
  expect(json).toEqual([
    await done({ path: '/api/groups/auditors', as: root }),
    await done({ path: '/api/groups/finance', as: root }),
  ]);
});

provokes('listGroups', 'NotPermitted', {
  when: 'the caller is no administrator, even of a group',
  call: () => list(bob),
  says: { message: "You don't have permissions to read groups" },
});
