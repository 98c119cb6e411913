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

const seed = {
  ...purchaseFixtures,
  users: [...purchaseFixtures.users!, { id: 'meta@acme.com', roles: ['METADATA_MANAGER'] }],
};
const cluster = useCluster({ seed });
const { provokes } = provoking(cluster, seed);
const { save, versionsOf, tag, tagsOf } = formCalls(cluster);
const { task, humanTask, update, grant } = purchaseCalls(cluster);

const deleteForm = (name: string, as = ann) => ({
  method: 'DELETE',
  path: `/api/human/template/${encodeURIComponent(name)}`,
  as,
});

it('deletes all versions of the form', async () => {
  await save({ ...offer, name: 'Offer / net' });
  await save({ ...offer, name: 'Offer / net' }, { newVersion: true });
  const { status, text } = await cluster.call(deleteForm('Offer / net'));
  expect([status, text]).toEqual([200, '']);
  expect(await versionsOf('Offer / net')).toEqual([]);
  expect(await versionsOf('SignOff')).toEqual([1]);
});

it('frees the name: the next form of it is version 1, anybody’s, and has no tags', async () => {
  await save(offer);
  await save(offer, { newVersion: true });
  await tag('Offer', [{ key: 'team', value: 'sales' }]);
  await cluster.call(deleteForm('Offer'));
  expect(await save(offer, { newVersion: true }, bob)).toMatchObject({
    version: 1,
    createdBy: `USER:${bob}`,
  });
  expect(await tagsOf('Offer')).toEqual([]);
});

it('leaves the tasks that name it, which then take any answer and show no form', async () => {
  await cluster.call(deleteForm('SignOff', root));
  const { taskId } = await task('sign_off_ref');
  const shown = await cluster.call({
    path: `/api/human/tasks/${taskId}`,
    as: root,
    query: { withTemplate: true },
  });
  expect(shown.json).toMatchObject({ state: 'ASSIGNED' });
  expect(shown.json.humanTaskDef).not.toHaveProperty('fullTemplate');
  expect((await update(ann, { complete: true }, { other: 1 })).status).toBe(200);
  expect((await humanTask(taskId)).json).toMatchObject({
    state: 'COMPLETED',
    output: { other: 1 },
  });
});

describe('who may', () => {
  it.each([
    ['its author', ann],
    ['an administrator', root],
    ['a METADATA_MANAGER', 'meta@acme.com'],
  ])('%s', async (_who, as) => {
    await save(offer);
    expect((await cluster.call(deleteForm('Offer', as))).status).toBe(200);
    expect(await versionsOf('Offer')).toEqual([]);
  });

  it('whoever was granted DELETE on it, but not UPDATE', async () => {
    await save(offer);
    const target = { type: 'USER_FORM_TEMPLATE', id: 'Offer' };
    await grant(bob, ['UPDATE'], target);
    expect((await cluster.call(deleteForm('Offer', bob))).status).toBe(403);
    await grant(bob, ['DELETE'], target);
    expect((await cluster.call(deleteForm('Offer', bob))).status).toBe(200);
  });

  it('whoever was granted DELETE on one of its tags', async () => {
    await save(offer);
    await tag('Offer', [{ key: 'team', value: 'sales' }]);
    await grant(bob, ['DELETE'], { type: 'TAG', id: 'team:sales' });
    expect((await cluster.call(deleteForm('Offer', bob))).status).toBe(200);
  });
});

provokes('deleteForm', 'NotPermitted', {
  when: 'the form is somebody else’s',
  call: () => deleteForm('SignOff', cal),
  says: { message: "You don't have permissions to delete user form template: SignOff" },
});

provokes('deleteForm', 'UnknownForm', {
  when: 'nobody gave a form that name',
  call: () => deleteForm('Nothing'),
  says: { message: 'No such user form template found by name: Nothing' },
});

it('answers the same when it is deleted again', async () => {
  await save(offer);
  await cluster.call(deleteForm('Offer'));
  expect((await cluster.call(deleteForm('Offer'))).status).toBe(500);
});
