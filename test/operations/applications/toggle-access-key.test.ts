import { expect, it } from 'vitest';
import { NOBODY, identityCalls } from '../../support/identity-calls.ts';
import { provoking } from '../../support/provokes.ts';
import { cal, purchaseFixtures, root } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);
const { holderOf, key, login } = identityCalls(cluster);

const toggle = (id: string, keyId: string, as = root) => ({
  method: 'POST',
  path: `/api/applications/${id}/accessKeys/${keyId}/status`,
  as,
});

it('makes an active key inactive, and active again', async () => {
  const createdAt = cluster.cluster.clock.now();
  const { status, json } = await cluster.call(toggle('portal', 'portal-key'));
  expect(status).toBe(200);
  expect(json).toEqual({ id: 'portal-key', createdAt, status: 'INACTIVE' });
  const listed = { path: '/api/applications/portal/accessKeys', as: root };
  expect((await cluster.call(listed)).json).toEqual([json]);
  const again = await cluster.call(toggle('portal', 'portal-key'));
  expect(again.json).toEqual({ id: 'portal-key', createdAt, status: 'ACTIVE' });
});

it('closes the API to the key and its tokens until it is active again', async () => {
  const key = { id: 'portal-key', secret: 'portal-secret' };
  const { token } = (await login(key)).json;
  await cluster.call(toggle('portal', key.id));
  expect((await login(key)).status).toBe(401);
  expect((await login(key)).json).toMatchObject({
    message: 'Invalid access key or secret',
    error: 'INVALID_TOKEN',
  });
  expect(await holderOf(token)).toBe(NOBODY);
  await cluster.call(toggle('portal', key.id));
  expect((await login(key)).status).toBe(200);
  expect(await holderOf(token)).toBe('app:portal');
});

it('leaves the other keys of the application alone', async () => {
  const other = await key('portal');
  await cluster.call(toggle('portal', 'portal-key'));
  expect((await login(other)).status).toBe(200);
});

provokes('toggleAccessKey', 'NotPermitted', {
  when: 'the caller may not update the application',
  call: () => toggle('portal', 'portal-key', cal),
  says: { message: "You don't have permissions to update application: portal" },
});

provokes('toggleAccessKey', 'UnknownApplication', {
  when: 'no application has the id',
  call: () => toggle('nothing', 'portal-key'),
  says: { message: 'No such application found by id: nothing' },
});

provokes('toggleAccessKey', 'UnknownAccessKey', {
  when: 'no key has the id',
  call: () => toggle('portal', 'nothing'),
  says: { message: 'No such access key found by id: nothing' },
});
