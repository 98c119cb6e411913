import { expect, it } from 'vitest';
import { formCalls } from '../../support/form-calls.ts';
import { cal, purchaseCalls, purchaseFixtures, root } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { save, tag } = formCalls(cluster);
const { defineTasks, grant } = purchaseCalls(cluster);

const sales = { key: 'team', value: 'sales' };
const find = async (resourceType: string, as = root, tagValue = 'sales') => {
  const query = { tagKey: 'team', tagValue, resourceType };
  return (await cluster.call({ path: '/api/metadata/tags/resources', as, query })).json;
};
const named = (name: string) => ({ id: name, displayName: name });

cluster.arrange(async () => {
  await defineTasks({ name: 'pack', tags: [sales] }, { name: 'wrap', tags: { team: 'lending' } });
  await save({ name: 'Offer', jsonSchema: {}, templateUI: {} }, {}, root);
  await save({ name: 'Offer', jsonSchema: {}, templateUI: {} }, { newVersion: true }, root);
  await tag('Offer', [sales], root);
  const path = '/api/metadata/workflow/purchase/tags';
  await cluster.call({ method: 'POST', path, as: root, body: sales });
});

it('finds task definitions', async () => {
  expect(await find('TASK_DEF')).toEqual([named('pack')]);
  expect(await find('TASK_DEF', root, 'lending')).toEqual([named('wrap')]);
});

it('finds workflow definitions', async () => {
  expect(await find('WORKFLOW_DEF')).toEqual([named('purchase')]);
});

it('finds every version of a form', async () => {
  expect(await find('USER_FORM_TEMPLATE')).toEqual([
    { id: 'Offer/1', displayName: 'Offer' },
    { id: 'Offer/2', displayName: 'Offer' },
  ]);
});

it.each(['WEBHOOK', 'SECRET_NAME', 'APPLICATION'])('finds no %s', async (type) => {
  expect(await find(type)).toEqual([]);
});

it('shows definitions to those who may read them, and forms to everybody', async () => {
  expect(await find('TASK_DEF', cal)).toEqual([]);
  expect(await find('WORKFLOW_DEF', cal)).toEqual([]);
  expect(await find('USER_FORM_TEMPLATE', cal)).toHaveLength(2);
  await grant(cal, ['READ'], { type: 'TAG', id: 'team:sales' });
  expect(await find('TASK_DEF', cal)).toEqual([named('pack')]);
  expect(await find('WORKFLOW_DEF', cal)).toEqual([named('purchase')]);
});

it('refuses a type that does not exist', async () => {
  const query = { tagKey: 'team', tagValue: 'sales', resourceType: 'SHIP' };
  const answer = await cluster.direct({ path: '/api/metadata/tags/resources', as: root, query });
  expect(answer.status).toBe(400);
  expect(answer.json.message).toMatch(/^Parameter 'resourceType' must be one of WORKFLOW_DEF, /);
});
