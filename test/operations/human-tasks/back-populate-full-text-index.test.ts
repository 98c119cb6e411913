import { expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import { ann, purchaseCalls, purchaseFixtures, root, W } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);
const { update } = purchaseCalls(cluster);

const backPopulate = (as: string, query = {}) => ({
  path: '/api/human/tasks/backPopulateFullTextIndex',
  as,
  query,
});

it.each([
  ['without a parameter', {}],
  ['with the one that is declared, which is not read', { 100: 100 }],
  ['with whatever stands in it', { 100: 'all' }],
])('is done %s', async (_how, query) => {
  expect(await cluster.call(backPopulate(root, query))).toMatchObject({ status: 200, json: {} });
});

it('changes no answer of a search', async () => {
  await update(ann, {}, { note: 'a green lamp' });
  const search = async () =>
    (
      await cluster.call({
        method: 'POST',
        path: '/api/human/tasks/search',
        as: root,
        body: { fullTextQuery: 'lamp' },
      })
    ).json;
  const before = await search();
  expect(before).toMatchObject({ totalHits: 1, results: [{ workflowId: W }] });
  await cluster.call(backPopulate(root));
  expect(await search()).toEqual(before);
});

provokes('backPopulateFullTextIndex', 'NotPermitted', {
  when: 'the caller is no administrator',
  call: () => backPopulate(ann),
  says: { message: "You don't have permissions to rebuild the full text index" },
});
