import { expect, it } from 'vitest';
import { formCalls, offer } from '../../support/form-calls.ts';
import { provoking } from '../../support/provokes.ts';
import { cal, purchaseFixtures } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);
const { save, tag } = formCalls(cluster);

const getTags = (name: string) => ({
  path: `/api/human/template/${encodeURIComponent(name)}/tags`,
  as: cal,
});

it('answers the tags of a form by key, to anybody with a token', async () => {
  await save({ ...offer, name: 'Offer / net' });
  await tag('Offer / net', [
    { key: 'team', value: 'sales' },
    { key: 'env', value: 'prod' },
  ]);
  const { status, json } = await cluster.call(getTags('Offer / net'));
  expect(status).toBe(200);
  expect(json).toEqual([
    { key: 'env', value: 'prod' },
    { key: 'team', value: 'sales' },
  ]);
});

it('answers an empty list where there are none', async () => {
  const { status, json } = await cluster.call(getTags('SignOff'));
  expect([status, json]).toEqual([200, []]);
});

provokes('getFormTags', 'UnknownForm', {
  when: 'nobody gave a form that name',
  call: () => getTags('Nothing'),
  says: { message: 'No such user form template found by name: Nothing' },
});
