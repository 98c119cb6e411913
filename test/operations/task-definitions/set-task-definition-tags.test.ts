import { describe, expect, it } from 'vitest';
import { definitionTags, lending, prod, sales } from '../../support/definition-tags.ts';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  cal,
  purchaseCalls,
  purchaseFixtures,
  root,
} from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);
const { read, request, set, statusFor } = definitionTags(cluster, '/api/metadata/task/order');
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

it('replaces all tags that are there', async () => {
  await define();
  await set([sales]);
  await set([prod]);
  expect(await read()).toEqual([prod]);
});

it('takes all tags off with an empty list', async () => {
  await define();
  await set([sales, prod]);
  await set([]);
  expect(await read()).toEqual([]);
});

it('takes the last of two values for one key', async () => {
  await define();
  await set([sales, { ...lending, type: 'METADATA' }]);
  expect(await read()).toEqual([lending]);
});

describe('who may', () => {
  it('whoever was granted UPDATE, but not READ, EXECUTE and DELETE', async () => {
    await define();
    const target = { type: 'TASK_DEF', id: 'order' };
    await grant(cal, ['READ', 'EXECUTE', 'DELETE'], target);
    expect(await statusFor('PUT', [sales])).toBe(403);
    await grant(cal, ['UPDATE'], target);
    await set([sales], cal);
    expect(await read()).toEqual([sales]);
  });
});

provokes('setTaskDefinitionTags', 'NotPermitted', {
  when: 'the definition is somebody else’s',
  given: define,
  call: () => request('PUT', [sales], cal),
  says: { message: "You don't have permissions to update task definition: order" },
});

provokes('setTaskDefinitionTags', 'UnknownTaskDefinition', {
  when: 'there is none of that name',
  call: () => request('PUT', [sales], root, '/api/metadata/task/nothing'),
  says: { message: 'No such taskType found by name: nothing' },
});
