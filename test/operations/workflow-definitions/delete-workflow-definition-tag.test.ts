import { describe, expect, it } from 'vitest';
import { definitionTags, lending, prod, sales } from '../../support/definition-tags.ts';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  book,
  cal,
  purchaseCalls,
  purchaseFixtures,
  root,
} from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);
const { read, request, set, statusFor, take } = definitionTags(
  cluster,
  '/api/metadata/workflow/order',
);
const { grant } = purchaseCalls(cluster);
const define = async () => {
  const call = {
    method: 'POST',
    path: '/api/metadata/workflow',
    as: ann,
    body: { name: 'order', tasks: [book] },
  };
  expect((await cluster.call(call)).status).toBe(200);
};

it('takes the tag off and leaves the others', async () => {
  await define();
  await set([sales, prod]);
  await take({ ...sales, type: 'METADATA' });
  expect(await read()).toEqual([prod]);
});

describe('who may', () => {
  it('whoever was granted UPDATE on the tag that they take off', async () => {
    await define();
    await set([sales, prod]);
    await grant(cal, ['UPDATE'], { type: 'TAG', id: 'team:sales' });
    await take(sales, cal);
    expect(await statusFor('DELETE', prod)).toBe(403);
    expect(await read()).toEqual([prod]);
  });
});

provokes('deleteWorkflowDefinitionTag', 'UnknownTag', {
  when: 'its tag of that key has another value',
  given: async () => {
    await define();
    await set([sales]);
  },
  call: () => request('DELETE', lending),
  says: { message: 'No such tag found by key: team, value: lending on workflow definition: order' },
});

provokes('deleteWorkflowDefinitionTag', 'NotPermitted', {
  when: 'the definition is somebody else’s',
  given: define,
  call: () => request('DELETE', sales, cal),
  says: { message: "You don't have permissions to update workflow definition: order" },
});

provokes('deleteWorkflowDefinitionTag', 'UnknownWorkflowDefinition', {
  when: 'there is none of that name',
  call: () => request('DELETE', sales, root, '/api/metadata/workflow/nothing'),
  says: { message: 'No such workflow found by name: nothing' },
});
