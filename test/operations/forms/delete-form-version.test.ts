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
const { save, list, versionsOf, tag, tagsOf } = formCalls(cluster);
const { update, grant } = purchaseCalls(cluster);

const deleteVersion = (version: number, name = 'Offer', as = ann) => ({
  method: 'DELETE',
  path: `/api/human/template/${encodeURIComponent(name)}/${version}`,
  as,
});
const remove = async (version: number, name = 'Offer', as = ann) => {
  const { status, text } = await cluster.call(deleteVersion(version, name, as));
  expect([status, text]).toEqual([200, '']);
};
const saveVersions = async (count: number) => {
  for (let at = 0; at < count; at += 1) await save(offer, { newVersion: true });
};

it('deletes that version and leaves the others as they are', async () => {
  await saveVersions(3);
  const [third, , first] = await list({ name: 'Offer' });
  await remove(2);
  expect(await list({ name: 'Offer' })).toEqual([third, first]);
});

describe('after the newest version was deleted', () => {
  it('newVersion counts on from the newest that is left', async () => {
    await saveVersions(3);
    await remove(3);
    expect(await save(offer, { newVersion: true })).toMatchObject({ version: 3 });
    await save({ ...offer, version: 7 });
    await remove(7);
    expect(await save(offer, { newVersion: true })).toMatchObject({ version: 4 });
  });

  it('a form without a version overwrites the newest that is left', async () => {
    await saveVersions(2);
    await remove(2);
    expect(await save({ ...offer, jsonSchema: {} })).toMatchObject({ version: 1 });
    expect(await versionsOf('Offer')).toEqual([1]);
  });
});

it('keeps the tags of the name as long as a version is left', async () => {
  const tags = [{ key: 'team', value: 'sales' }];
  await saveVersions(2);
  await tag('Offer', tags);
  await remove(1);
  expect(await tagsOf('Offer')).toEqual(tags);
});

it('frees the name with the last version', async () => {
  await saveVersions(1);
  await tag('Offer', [{ key: 'team', value: 'sales' }]);
  await remove(1);
  expect(await versionsOf('Offer')).toEqual([]);
  expect(await save(offer, { newVersion: true }, bob)).toMatchObject({
    version: 1,
    createdBy: `USER:${bob}`,
  });
  expect(await tagsOf('Offer')).toEqual([]);
});

it('leaves tasks that name the version without a judge of their answers', async () => {
  expect((await update(ann, {}, { amount: '12' })).status).toBe(400);
  await remove(1, 'SignOff', root);
  expect((await update(ann, {}, { amount: '12' })).status).toBe(200);
});

it('is for whoever was granted DELETE on the form', async () => {
  await saveVersions(2);
  await grant(bob, ['DELETE'], { type: 'USER_FORM_TEMPLATE', id: 'Offer' });
  await remove(2, 'Offer', bob);
  expect(await versionsOf('Offer')).toEqual([1]);
});

provokes('deleteFormVersion', 'NotPermitted', {
  when: 'the form is somebody else’s',
  call: () => deleteVersion(1, 'SignOff', cal),
  says: { message: "You don't have permissions to delete user form template: SignOff" },
});

provokes('deleteFormVersion', 'UnknownForm', {
  when: 'the form has no such version',
  call: () => deleteVersion(2, 'SignOff', root),
  says: { message: 'No such user form template found by name: SignOff' },
});

it.each([
  ['a name that nobody gave', 1, 'Nothing'],
  ['version 0, which stands for the newest elsewhere', 0, 'SignOff'],
])('answers %s in the same way', async (_what, version, name) => {
  const { status, json } = await cluster.call(deleteVersion(version, name, root));
  expect(status).toBe(500);
  expect(json.message).toBe(`No such user form template found by name: ${name}`);
  expect(await versionsOf('SignOff')).toEqual([1]);
});
