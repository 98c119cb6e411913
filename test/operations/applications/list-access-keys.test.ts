import { expect, it } from 'vitest';
import { identityCalls } from '../../support/identity-calls.ts';
import { provoking } from '../../support/provokes.ts';
import { cal, purchaseFixtures, root } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);
const { application, grant, key } = identityCalls(cluster);

const list = (id: string, as = root) => ({ path: `/api/applications/${id}/accessKeys`, as });

it('lists the keys of the application alone, oldest first', async () => {
  const now = cluster.cluster.clock.now();
  await cluster.cluster.clock.advance(1000);
  const second = await key('portal');
  await key(await application());
  const { status, json } = await cluster.call(list('portal'));
  expect(status).toBe(200);
  expect(json).toEqual([
    { id: 'portal-key', createdAt: now, status: 'ACTIVE' },
    { id: second.id, createdAt: now + 1000, status: 'ACTIVE' },
  ]);
});

it('lists none where there is none', async () => {
  expect((await cluster.call(list(await application()))).json).toEqual([]);
});

it('lists them to whoever may read the application', async () => {
  await grant({ type: 'USER', id: cal }, { type: 'APPLICATION', id: 'portal' }, ['READ']);
  expect((await cluster.call(list('portal', cal))).status).toBe(200);
});

provokes('listAccessKeys', 'NotPermitted', {
  when: 'the caller may not read the application',
  call: () => list('portal', cal),
  says: { message: "You don't have permissions to read application: portal" },
});

provokes('listAccessKeys', 'UnknownApplication', {
  when: 'no application has the id',
  call: () => list('nothing'),
  says: { message: 'No such application found by id: nothing' },
});
