import { expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import { cal, purchaseFixtures } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);

const getForm = (name: string, version: number | string) => ({
  path: `/api/human/template/${name}/${version}`,
  as: cal,
});

it('answers the version of the form to anybody with a token', async () => {
  const now = cluster.cluster.clock.now();
  const { status, json } = await cluster.call(getForm('SignOff', 1));
  expect(status).toBe(200);
  expect(json).toEqual({
    createTime: now,
    updateTime: now,
    createdBy: 'USER:admin@conductor.mock',
    updatedBy: 'USER:admin@conductor.mock',
    name: 'SignOff',
    version: 1,
    jsonSchema: expect.objectContaining({ required: ['decision'] }),
    templateUI: { type: 'VerticalLayout', elements: [] },
  });
});

provokes('getFormVersion', 'UnknownForm', {
  when: 'the form has no such version',
  call: () => getForm('SignOff', 2),
  says: { message: 'No such user form template found by name: SignOff, version: 2' },
});

it('answers a name that nobody gave in the same way', async () => {
  const { status, json } = await cluster.call(getForm('Nothing', 1));
  expect(status).toBe(404);
  expect(json.message).toBe('No such user form template found by name: Nothing, version: 1');
});
