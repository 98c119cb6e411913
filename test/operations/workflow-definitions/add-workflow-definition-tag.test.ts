import { describe, expect, it } from 'vitest';
import { definitionTags, lending, prod, sales } from '../../support/definition-tags.ts';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  bob,
  book,
  cal,
  purchaseCalls,
  purchaseFixtures,
  root,
} from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);
const { add, read, request, set, statusFor } = definitionTags(
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

it('adds a tag to those that are there', async () => {
  await define();
  await add(sales);
  await add(prod);
  expect(await read()).toEqual([prod, sales]);
});

it('replaces the value of a key that is there', async () => {
  await define();
  await set([sales, prod]);
  await add(lending);
  expect(await read()).toEqual([prod, lending]);
});

it('ignores the type that clients send', async () => {
  await define();
  await add({ ...sales, type: 'METADATA' });
  expect(await read()).toEqual([sales]);
});

describe('who may', () => {
  it.each([ann, root])('%s', async (as) => {
    await define();
    await add(sales, as);
    expect(await read()).toEqual([sales]);
  });

  it('whoever was granted UPDATE on it or on one of its tags', async () => {
    await define();
    await grant(cal, ['UPDATE'], { type: 'WORKFLOW_DEF', id: 'order' });
    await add(sales, cal);
    await grant(bob, ['UPDATE'], { type: 'TAG', id: 'team:sales' });
    await add(lending, bob);
    expect(await statusFor('POST', prod, bob)).toBe(403);
  });
});

provokes('addWorkflowDefinitionTag', 'NotPermitted', {
  when: 'the definition is somebody else’s',
  given: define,
  call: () => request('POST', sales, cal),
  says: { message: "You don't have permissions to update workflow definition: order" },
});

provokes('addWorkflowDefinitionTag', 'UnknownWorkflowDefinition', {
  when: 'there is none of that name',
  call: () => request('POST', sales, root, '/api/metadata/workflow/nothing'),
  says: { message: 'No such workflow found by name: nothing' },
});

it('tags the name: later versions have the tags too', async () => {
  await define();
  await add(sales);
  const body = { name: 'order', tasks: [book], version: 2 };
  const call = { method: 'POST', path: '/api/metadata/workflow', as: ann, body };
  expect((await cluster.call(call)).status).toBe(200);
  expect(await read()).toEqual([sales]);
});
