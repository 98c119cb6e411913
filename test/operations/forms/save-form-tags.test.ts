import { describe, expect, it } from 'vitest';
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
const { save, tagsOf } = formCalls(cluster);
const { grant } = purchaseCalls(cluster);

const sales = { key: 'team', value: 'sales' };
const prod = { key: 'env', value: 'prod' };

const saveTags = (body: readonly object[], name = 'Offer', as = ann) => ({
  method: 'PUT',
  path: `/api/human/template/${name}/tags`,
  as,
  body,
});
const tag = async (body: readonly object[], as = ann) => {
  const { status, text } = await cluster.call(saveTags(body, 'Offer', as));
  expect([status, text]).toEqual([200, '']);
};

it('adds tags, which are kept in the order of their keys', async () => {
  await save(offer);
  await tag([sales]);
  await tag([prod]);
  expect(await tagsOf('Offer')).toEqual([prod, sales]);
});

it('replaces the value of a key that is there, and keeps the other keys', async () => {
  await save(offer);
  await tag([sales, prod]);
  await tag([{ key: 'team', value: 'lending' }]);
  expect(await tagsOf('Offer')).toEqual([prod, { key: 'team', value: 'lending' }]);
});

it('takes the last of two values for one key', async () => {
  await save(offer);
  await tag([sales, { key: 'team', value: 'lending' }]);
  expect(await tagsOf('Offer')).toEqual([{ key: 'team', value: 'lending' }]);
});

it('ignores the type that older clients send', async () => {
  await save(offer);
  await tag([{ ...sales, type: 'METADATA' }]);
  expect(await tagsOf('Offer')).toEqual([sales]);
});

it('changes nothing for an empty list', async () => {
  await save(offer);
  await tag([sales]);
  await tag([]);
  expect(await tagsOf('Offer')).toEqual([sales]);
});

it('tags the name: later versions have the tags too, and saving a form keeps them', async () => {
  await save(offer);
  await tag([sales]);
  await save(offer);
  await save(offer, { newVersion: true });
  expect(await tagsOf('Offer')).toEqual([sales]);
});

describe('who may', () => {
  it.each([ann, root])('%s', async (as) => {
    await save(offer);
    await tag([sales], as);
    expect(await tagsOf('Offer')).toEqual([sales]);
  });

  it('whoever was granted UPDATE on the form', async () => {
    await save(offer);
    expect((await cluster.call(saveTags([sales], 'Offer', bob))).status).toBe(403);
    await grant(bob, ['UPDATE'], { type: 'USER_FORM_TEMPLATE', id: 'Offer' });
    await tag([sales], bob);
    expect(await tagsOf('Offer')).toEqual([sales]);
  });

  it('change the form, too, who was granted UPDATE on one of its tags', async () => {
    await save(offer);
    await tag([sales]);
    await grant(bob, ['UPDATE'], { type: 'TAG', id: 'team:sales' });
    expect(await save(offer, {}, bob)).toMatchObject({ updatedBy: `USER:${bob}` });
    await tag([{ key: 'team', value: 'lending' }], bob);
    expect((await cluster.call(saveTags([sales], 'Offer', bob))).status).toBe(403);
  });
});

provokes('saveFormTags', 'NotPermitted', {
  when: 'the form is somebody else’s',
  call: () => saveTags([sales], 'SignOff', cal),
  says: { message: "You don't have permissions to update user form template: SignOff" },
});

provokes('saveFormTags', 'UnknownForm', {
  when: 'nobody gave a form that name',
  call: () => saveTags([sales], 'Nothing', root),
  says: { message: 'No such user form template found by name: Nothing' },
});
