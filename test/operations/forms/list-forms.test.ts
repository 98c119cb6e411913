import { expect, it } from 'vitest';
import { formCalls, offer } from '../../support/form-calls.ts';
import { provoking } from '../../support/provokes.ts';
import { cal, purchaseFixtures } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);
const { save, tag } = formCalls(cluster);

const listForms = (query: Record<string, string | number> = {}, as = cal) => ({
  path: '/api/human/template',
  as,
  query,
});
const list = async (query: Record<string, string | number> = {}) => {
  const { status, json, text } = await cluster.call(listForms(query));
  expect(status, text).toBe(200);
  return json;
};
const named = (forms: readonly { name: string; version: number }[]) =>
  forms.map(({ name, version }) => `${name} ${version}`);

it('answers all versions of all forms to anybody with a token', async () => {
  await save(offer);
  await save(offer, { newVersion: true });
  expect(named(await list())).toEqual(['SignOff 1', 'StrictSignOff 1', 'Offer 2', 'Offer 1']);
});

it('answers every version of one form, newest first', async () => {
  const first = await save(offer);
  await cluster.cluster.clock.advance(1000);
  const second = await save({ ...offer, jsonSchema: {} }, { newVersion: true });
  await cluster.cluster.clock.advance(1000);
  const fifth = await save({ ...offer, version: 5 });
  expect(await list({ name: 'Offer' })).toEqual([fifth, second, first]);
});

it('answers the one version that is asked for, in a list', async () => {
  const first = await save(offer);
  await save(offer, { newVersion: true });
  expect(await list({ name: 'Offer', version: 1 })).toEqual([first]);
});

it('takes an empty name for none, and a version without a name for nothing', async () => {
  const all = await list();
  expect(await list({ name: '' })).toEqual(all);
  expect(await list({ version: 7 })).toEqual(all);
});

it('takes names with spaces and slashes', async () => {
  await save({ ...offer, name: 'Offer / net' });
  expect(named(await list({ name: 'Offer / net' }))).toEqual(['Offer / net 1']);
});

it('shows the tags of a form on each of its versions, and none where there are none', async () => {
  await save(offer);
  await save(offer, { newVersion: true });
  await tag('Offer', [{ key: 'team', value: 'sales' }]);
  const tags = [{ key: 'team', value: 'sales' }];
  expect(await list({ name: 'Offer' })).toMatchObject([
    { version: 2, tags },
    { version: 1, tags },
  ]);
  expect((await list({ name: 'SignOff' }))[0]).not.toHaveProperty('tags');
});

provokes('listForms', 'UnknownForm', {
  when: 'nobody gave a form that name',
  call: () => listForms({ name: 'Nothing' }),
  says: { message: 'No such user form template found by name: Nothing' },
});

it('answers a version that the form does not have in the same way', async () => {
  const { status, json } = await cluster.call(listForms({ name: 'SignOff', version: 2 }));
  expect(status).toBe(404);
  expect(json.message).toBe('No such user form template found by name: SignOff, version: 2');
});
