import { expect, it } from 'vitest';
import { identityCalls } from '../../support/identity-calls.ts';
import { provoking } from '../../support/provokes.ts';
import { ann, cal, purchaseFixtures, root } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);
const { application, done, key } = identityCalls(cluster);

const find = (keyId: string, as = root) => ({ path: `/api/applications/key/${keyId}`, as });

it('answers the application of the key', async () => {
  const { status, json } = await cluster.call(find('portal-key'));
  expect(status).toBe(200);
  expect(json).toEqual(await done({ path: '/api/applications/portal', as: root }));
});

it('answers it to whoever may read the application', async () => {
  const id = await application('Robot', ann);
  const made = await key(id, ann);
  expect((await cluster.call(find(made.id, ann))).json).toMatchObject({ id });
});

provokes('getApplicationOfKey', 'NotPermitted', {
  when: 'the caller may not read the application',
  call: () => find('portal-key', cal),
  says: { message: "You don't have permissions to read application: portal" },
});

provokes('getApplicationOfKey', 'UnknownAccessKey', {
  when: 'no key has the id',
  call: () => find('nothing'),
  says: { message: 'No such access key found by id: nothing' },
});
