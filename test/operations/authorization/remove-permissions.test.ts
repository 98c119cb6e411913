import { expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import { ann, cal, purchaseFixtures, root } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);

const toAnn = { type: 'USER', id: ann };
const onPurchase = { type: 'WORKFLOW_DEF', id: 'purchase' };

const remove = (subject: object, target: object, access: readonly string[], as = root) => ({
  method: 'DELETE',
  path: '/api/auth/authorization',
  as,
  body: { subject, target, access },
});
const annMay = async () => ({
  start: (await cluster.call({ method: 'POST', path: '/api/workflow/purchase', as: ann })).status,
  read: (await cluster.call({ path: '/api/metadata/workflow/purchase', as: ann })).status,
});

it('takes away what it names, and leaves the rest', async () => {
  expect(await annMay()).toEqual({ start: 200, read: 200 });
  const answer = await cluster.call(remove(toAnn, onPurchase, ['EXECUTE']));
  expect(answer.status).toBe(200);
  expect(answer.json).toEqual({ message: 'Removed permission' });
  expect(await annMay()).toEqual({ start: 403, read: 200 });

  await cluster.call(remove({ type: 'user', id: ann }, onPurchase, ['READ', 'UPDATE']));
  expect(await annMay()).toEqual({ start: 403, read: 403 });
});

it.each([
  ['of somebody else', { type: 'USER', id: cal }, onPurchase],
  ['of a group of the same name', { type: 'GROUP', id: ann }, onPurchase],
  ['on another target', toAnn, { type: 'WORKFLOW_DEF', id: 'reviewed' }],
  ['on a target nothing was granted on', toAnn, { type: 'TASK_DEF', id: 'nothing' }],
])('changes nothing when it names a grant %s', async (_what, subject, target) => {
  const { status, json } = await cluster.call(remove(subject, target, ['EXECUTE', 'READ']));
  expect(status).toBe(200);
  expect(json).toEqual({ message: 'Removed permission' });
  expect(await annMay()).toEqual({ start: 200, read: 200 });
});

provokes('removePermissions', 'NotPermitted', {
  when: 'the caller is no administrator, even for the own grants',
  call: () => remove(toAnn, onPurchase, ['EXECUTE'], ann),
  says: { message: "You don't have permissions to remove permissions" },
});

it('removes nothing when it is refused', async () => {
  expect((await cluster.call(remove(toAnn, onPurchase, ['EXECUTE'], cal))).status).toBe(403);
  expect((await cluster.call(remove(toAnn, onPurchase, ['WRITE']))).status).toBe(400);
  expect(await annMay()).toEqual({ start: 200, read: 200 });
});
