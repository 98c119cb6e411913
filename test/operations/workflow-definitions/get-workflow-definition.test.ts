import type { Seed } from 'conductor-mock';
import { describe, expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  book,
  cal,
  purchaseCalls,
  purchaseFixtures,
  root,
  signOff,
} from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const seed: Seed = {
  ...purchaseFixtures,
  users: [
    ...purchaseFixtures.users!,
    { id: 'meta@acme.com', roles: ['METADATA_MANAGER'] },
    { id: 'flow@acme.com', roles: ['WORKFLOW_MANAGER'] },
    { id: 'maker@acme.com' },
    { id: 'updater@acme.com' },
  ],
  grants: [
    ...purchaseFixtures.grants!,
    {
      subject: { type: 'USER', id: 'updater@acme.com' },
      target: { type: 'WORKFLOW_DEF', id: 'purchase' },
      access: ['UPDATE'],
    },
  ],
  workflowDefinitions: [
    ...purchaseFixtures.workflowDefinitions!,
    { name: 'purchase', version: 2, tasks: [book], createdBy: 'maker@acme.com' },
  ],
};
const cluster = useCluster({ seed });
const { provokes } = provoking(cluster, seed);

const getDefinition = (name: string, as = root, query = {}) => ({
  path: `/api/metadata/workflow/${name}`,
  as,
  query,
});

it('answers the version that is asked for', async () => {
  const { status, json } = await cluster.call(getDefinition('purchase', ann, { version: 1 }));
  expect(status).toBe(200);
  expect(json).toMatchObject({
    name: 'purchase',
    version: 1,
    schemaVersion: 2,
    tasks: [signOff(), book],
    createdBy: 'admin@conductor.mock',
  });
});

it('answers the newest version when none is asked for', async () => {
  const { json } = await cluster.call(getDefinition('purchase'));
  expect(json).toMatchObject({ version: 2, tasks: [book] });
});

it('takes an empty version for none', async () => {
  const { json } = await cluster.call(getDefinition('purchase', root, { version: '' }));
  expect(json).toMatchObject({ version: 2 });
});

it('shows the tags of the name with the metadata only', async () => {
  const body = [{ key: 'team', value: 'sales' }];
  const call = { method: 'PUT', path: '/api/metadata/workflow/purchase/tags', as: root, body };
  await cluster.call(call);
  const shown = (
    await cluster.call(getDefinition('purchase', root, { version: 1, metadata: true }))
  ).json;
  expect(shown).toMatchObject({ version: 1, overwriteTags: true, tags: body });
  const { overwriteTags: _always, tags: _tags, ...definition } = shown;
  for (const metadata of [{}, { metadata: false }]) {
    const { json } = await cluster.call(
      getDefinition('purchase', root, { version: 1, ...metadata }),
    );
    expect(json).toEqual(definition);
  }
});

it('shows with the metadata that there are no tags', async () => {
  const { json } = await cluster.call(getDefinition('purchase', root, { metadata: true }));
  expect(json.tags).toEqual([]);
});

describe('who may read it', () => {
  it.each([
    ['an administrator', root],
    ['a metadata manager', 'meta@acme.com'],
    ['a workflow manager', 'flow@acme.com'],
    ['whoever made it', 'maker@acme.com'],
    ['whoever was granted EXECUTE or READ', ann],
    ['whoever was granted UPDATE', 'updater@acme.com'],
  ])('%s', async (_who, as) => {
    expect((await cluster.call(getDefinition('purchase', as))).status).toBe(200);
  });

  it('whoever was granted READ on one of its tags', async () => {
    const body = { key: 'team', value: 'sales' };
    const path = '/api/metadata/workflow/purchase/tags';
    await cluster.call({ method: 'POST', path, as: root, body });
    const { grant } = purchaseCalls(cluster);
    await grant(cal, ['READ'], { type: 'TAG', id: 'team:sales' });
    expect((await cluster.call(getDefinition('purchase', cal))).status).toBe(200);
  });
});

provokes('getWorkflowDefinition', 'NotPermitted', {
  when: 'the caller has no relation to it',
  call: () => getDefinition('purchase', cal),
  says: { message: "You don't have permissions to read workflow definition: purchase" },
});

provokes('getWorkflowDefinition', 'UnknownWorkflowDefinition', {
  when: 'there is none of that name, for those too who may not read any',
  call: () => getDefinition('nothing', cal),
  says: { message: 'No such workflow found by name: nothing' },
});

it('names the version that is unknown', async () => {
  const { status, json } = await cluster.call(getDefinition('purchase', root, { version: 3 }));
  expect(status).toBe(404);
  expect(json.message).toBe('No such workflow found by name: purchase, version: 3');
});
