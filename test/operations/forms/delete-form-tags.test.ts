import { expect, it } from 'vitest';
import { formCalls, offer } from '../../support/form-calls.ts';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  bob,
  cal,
  purchaseCalls,
  purchaseFixtures,
  root,
} from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);
const { save, tag, tagsOf } = formCalls(cluster);
const { grant } = purchaseCalls(cluster);

const sales = { key: 'team', value: 'sales' };
const prod = { key: 'env', value: 'prod' };

const deleteTags = (body: readonly object[], name = 'Offer', as = ann) => ({
  method: 'DELETE',
  path: `/api/human/template/${name}/tags`,
  as,
  body,
});
const untag = async (body: readonly object[], as = ann) => {
  const { status, text } = await cluster.call(deleteTags(body, 'Offer', as));
  expect([status, text]).toEqual([200, '']);
};

it('takes the tags away that are named', async () => {
  await save(offer);
  await tag('Offer', [sales, prod]);
  await untag([{ ...sales, type: 'METADATA' }]);
  expect(await tagsOf('Offer')).toEqual([prod]);
  await untag([prod, sales]);
  expect(await tagsOf('Offer')).toEqual([]);
});

it.each([
  ['a key with another value', [{ key: 'team', value: 'lending' }]],
  ['a key that is not there', [prod]],
  ['none', []],
])('leaves the tags when it names %s', async (_what, tags) => {
  await save(offer);
  await tag('Offer', [sales]);
  await untag(tags);
  expect(await tagsOf('Offer')).toEqual([sales]);
});

it('takes away what was granted on the tag', async () => {
  await save(offer);
  await tag('Offer', [sales]);
  await grant(bob, ['UPDATE'], { type: 'TAG', id: 'team:sales' });
  await untag([sales], bob);
  const again = { method: 'POST', path: '/api/human/template', as: bob, body: offer };
  expect((await cluster.call(again)).status).toBe(403);
});

provokes('deleteFormTags', 'NotPermitted', {
  when: 'the form is somebody else’s',
  given: () => tag('SignOff', [sales], root),
  call: () => deleteTags([sales], 'SignOff', cal),
  says: { message: "You don't have permissions to update user form template: SignOff" },
});

provokes('deleteFormTags', 'UnknownForm', {
  when: 'nobody gave a form that name',
  call: () => deleteTags([sales], 'Nothing', root),
  says: { message: 'No such user form template found by name: Nothing' },
});
