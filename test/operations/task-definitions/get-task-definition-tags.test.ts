import { describe, expect, it } from 'vitest';
import { definitionTags, prod, sales } from '../../support/definition-tags.ts';
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
const { read, set } = definitionTags(cluster, '/api/metadata/task/order');
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

it('answers the tags in the order of their keys', async () => {
  await define();
  await set([sales, prod]);
  expect(await read()).toEqual([prod, sales]);
});

it('answers an empty list where there are none', async () => {
  await define();
  expect(await read()).toEqual([]);
});

describe('who may', () => {
  it.each([ann, root])('%s', async (as) => {
    await define();
    expect(await read(as)).toEqual([]);
  });

  it.each(['READ', 'UPDATE', 'EXECUTE'])('whoever was granted %s', async (access) => {
    await define();
    await grant(cal, [access], { type: 'TASK_DEF', id: 'order' });
    expect(await read(cal)).toEqual([]);
  });

  it('whoever was granted READ on one of them', async () => {
    await define();
    await set([sales]);
    await grant(cal, ['READ'], { type: 'TAG', id: 'team:sales' });
    expect(await read(cal)).toEqual([sales]);
  });
});

provokes('getTaskDefinitionTags', 'NotPermitted', {
  when: 'the definition is somebody else’s, and nothing on it was granted',
  given: define,
  call: () => ({ path: '/api/metadata/task/order/tags', as: cal }),
  says: { message: "You don't have permissions to read task definition: order" },
});

provokes('getTaskDefinitionTags', 'UnknownTaskDefinition', {
  when: 'there is none of that name',
  call: () => ({ path: '/api/metadata/task/nothing/tags', as: root }),
  says: { message: 'No such taskType found by name: nothing' },
});
