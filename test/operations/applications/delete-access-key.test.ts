import { expect, it } from 'vitest';
import { NOBODY, identityCalls } from '../../support/identity-calls.ts';
import { provoking } from '../../support/provokes.ts';
import { cal, purchaseFixtures, root } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);
const { done, holderOf, key, login } = identityCalls(cluster);

const remove = (id: string, keyId: string, as = root) => ({
  method: 'DELETE',
  path: `/api/applications/${id}/accessKeys/${keyId}`,
  as,
});

it('removes the key', async () => {
  const { id } = await key('portal');
  const { status, json } = await cluster.call(remove('portal', id));
  expect(status).toBe(200);
  expect(json).toEqual({ message: `Deleted Access key '${id}'` });
  const left = await done({ path: '/api/applications/portal/accessKeys', as: root });
  expect(left).toMatchObject([{ id: 'portal-key' }]);
  expect((await cluster.call(remove('portal', id))).status).toBe(404);
});

it('ends what the key opened at once: it is traded for nothing, and its tokens are nobody’s', async () => {
  const made = await key('portal');
  const { token } = (await login(made)).json;
  await cluster.call(remove('portal', made.id));
  expect((await login(made)).json).toMatchObject({ message: 'Invalid access key or secret' });
  expect(await holderOf(token)).toBe(NOBODY);
});

it('leaves the other keys of the application and their tokens alone', async () => {
  const { token } = (await login({ id: 'portal-key', secret: 'portal-secret' })).json;
  const { id } = await key('portal');
  await cluster.call(remove('portal', id));
  expect(await holderOf(token)).toBe('app:portal');
});

provokes('deleteAccessKey', 'NotPermitted', {
  when: 'the caller may not update the application',
  call: () => remove('portal', 'portal-key', cal),
  says: { message: "You don't have permissions to update application: portal" },
});

provokes('deleteAccessKey', 'UnknownApplication', {
  when: 'no application has the id',
  call: () => remove('nothing', 'portal-key'),
  says: { message: 'No such application found by id: nothing' },
});

provokes('deleteAccessKey', 'UnknownAccessKey', {
  when: 'the key belongs to another application',
  call: () => remove('portal', 'mock-key'),
  says: { message: 'No such access key found by id: mock-key' },
});
