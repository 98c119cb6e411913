import { describe, expect, it } from 'vitest';
import { definitionTags, prod, sales } from '../../support/definition-tags.ts';
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
const { read, set } = definitionTags(cluster, '/api/metadata/workflow/order');
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
    await grant(cal, [access], { type: 'WORKFLOW_DEF', id: 'order' });
    expect(await read(cal)).toEqual([]);
  });

  it('whoever was granted READ on one of them', async () => {
    await define();
    await set([sales]);
    await grant(cal, ['READ'], { type: 'TAG', id: 'team:sales' });
    expect(await read(cal)).toEqual([sales]);
  });
});

provokes('getWorkflowDefinitionTags', 'NotPermitted', {
  when: 'the definition is somebody else’s, and nothing on it was granted',
  given: define,
  call: () => ({ path: '/api/metadata/workflow/order/tags', as: cal }),
  says: { message: "You don't have permissions to read workflow definition: order" },
});

provokes('getWorkflowDefinitionTags', 'UnknownWorkflowDefinition', {
  when: 'there is none of that name',
  call: () => ({ path: '/api/metadata/workflow/nothing/tags', as: root }),
  says: { message: 'No such workflow found by name: nothing' },
});
