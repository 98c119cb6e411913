import { expect, it } from 'vitest';
import { formCalls } from '../../support/form-calls.ts';
import {
  ann,
  cal,
  purchaseCalls,
  purchaseFixtures,
  root,
} from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { tag } = formCalls(cluster);
const { defineTasks } = purchaseCalls(cluster);

const list = async (as = root) => (await cluster.call({ path: '/api/metadata/tags', as })).json;

it('answers nothing where nothing is tagged', async () => {
  expect(await list()).toEqual([]);
});

it('answers the tags of forms and definitions, each once and in order, to everybody', async () => {
  await tag('SignOff', [{ key: 'team', value: 'sales' }], root);
  await defineTasks({ name: 'pack', tags: { team: 'lending', env: 'prod' } });
  const body = [
    { key: 'team', value: 'sales' },
    { key: 'env', value: 'test' },
  ];
  const path = '/api/metadata/workflow/purchase/tags';
  await cluster.call({ method: 'PUT', path, as: root, body });
  const all = [
    { key: 'env', value: 'prod' },
    { key: 'env', value: 'test' },
    { key: 'team', value: 'lending' },
    { key: 'team', value: 'sales' },
  ];
  for (const as of [root, ann, cal]) expect(await list(as)).toEqual(all);
});
