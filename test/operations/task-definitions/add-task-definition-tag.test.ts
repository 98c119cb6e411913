import { describe, expect, it } from 'vitest';
import { definitionTags, lending, prod, sales } from '../../support/definition-tags.ts';
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
const { add, read, request, set, statusFor } = definitionTags(cluster, '/api/metadata/task/order');
const { grant } = purchaseCalls(cluster);
const define = async () => {
  const call = {
    method: 'POST',
    path: '/api/metadata/taskdefs',
    as: ann,
    body: [{ name: 'order' }],
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
    await grant(cal, ['UPDATE'], { type: 'TASK_DEF', id: 'order' });
    await add(sales, cal);
    await grant(bob, ['UPDATE'], { type: 'TAG', id: 'team:sales' });
    await add(lending, bob);
    expect(await statusFor('POST', prod, bob)).toBe(403);
  });
});

provokes('addTaskDefinitionTag', 'NotPermitted', {
  when: 'the definition is somebody else’s',
  given: define,
  call: () => request('POST', sales, cal),
  says: { message: "You don't have permissions to update task definition: order" },
});

provokes('addTaskDefinitionTag', 'UnknownTaskDefinition', {
  when: 'there is none of that name',
  call: () => request('POST', sales, root, '/api/metadata/task/nothing'),
  says: { message: 'No such taskType found by name: nothing' },
});

it('keeps the tags of a definition that is saved again', async () => {
  await define();
  await add(sales);
  await define();
  expect(await read()).toEqual([sales]);
});
