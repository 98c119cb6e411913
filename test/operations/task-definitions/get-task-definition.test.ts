import { describe, expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  bob,
  cal,
  portal,
  purchaseCalls,
  purchaseFixtures,
  root,
} from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const seed = {
  ...purchaseFixtures,
  users: [
    ...purchaseFixtures.users!,
    { id: 'meta@acme.com', roles: ['METADATA_MANAGER'] },
    { id: 'flow@acme.com', roles: ['WORKFLOW_MANAGER'] },
  ],
  taskDefinitions: [{ name: 'seeded', retryCount: 5 }],
};
const cluster = useCluster({ seed });
const { provokes } = provoking(cluster, seed);
const { grant } = purchaseCalls(cluster);

const getDefinition = (name: string, as = root) => ({
  path: `/api/metadata/taskdefs/${encodeURIComponent(name)}`,
  as,
});
const define = async (body: object) => {
  const call = { method: 'POST', path: '/api/metadata/taskdefs', as: ann, body: [body] };
  expect((await cluster.call(call)).status).toBe(200);
};

it('answers the definition of the name', async () => {
  await define({ name: 'pack / wrap', retryCount: 1 });
  const { status, json } = await cluster.call(getDefinition('pack / wrap'));
  expect(status).toBe(200);
  expect(json).toMatchObject({ name: 'pack / wrap', retryCount: 1, createdBy: ann });
});

it('answers one that was seeded, with the defaults', async () => {
  expect((await cluster.call(getDefinition('seeded'))).json).toMatchObject({
    name: 'seeded',
    retryCount: 5,
    timeoutSeconds: 0,
    timeoutPolicy: 'TIME_OUT_WF',
    createdBy: 'admin@conductor.mock',
  });
});

it('shows the tags with the metadata only', async () => {
  await define({ name: 'pack', tags: { team: 'logistics' } });
  const shown = (await cluster.call({ ...getDefinition('pack'), query: { metadata: true } })).json;
  expect(shown).toMatchObject({
    overwriteTags: true,
    tags: [{ key: 'team', value: 'logistics' }],
  });
  const { overwriteTags: _always, tags: _tags, ...definition } = shown;
  for (const query of [{}, { metadata: false }]) {
    expect((await cluster.call({ ...getDefinition('pack'), query })).json).toEqual(definition);
  }
});

it('shows with the metadata that there are no tags', async () => {
  const { json } = await cluster.call({ ...getDefinition('seeded'), query: { metadata: true } });
  expect(json.tags).toEqual([]);
});

describe('who may', () => {
  it.each([
    ['whoever made it', ann],
    ['an administrator', root],
    ['a METADATA_MANAGER', 'meta@acme.com'],
    ['a WORKFLOW_MANAGER', 'flow@acme.com'],
    ['a worker', portal],
  ])('%s', async (_who, as) => {
    await define({ name: 'pack' });
    expect((await cluster.call(getDefinition('pack', as))).status).toBe(200);
  });

  it.each(['READ', 'UPDATE', 'EXECUTE'])('whoever was granted %s on it', async (access) => {
    await define({ name: 'pack' });
    await grant(bob, [access], { type: 'TASK_DEF', id: 'pack' });
    expect((await cluster.call(getDefinition('pack', bob))).status).toBe(200);
  });

  it('whoever was granted READ on one of its tags', async () => {
    await define({ name: 'pack', tags: [{ key: 'team', value: 'logistics' }] });
    await grant(bob, ['READ'], { type: 'TAG', id: 'team:sales' });
    expect((await cluster.call(getDefinition('pack', bob))).status).toBe(403);
    await grant(bob, ['READ'], { type: 'TAG', id: 'team:logistics' });
    expect((await cluster.call(getDefinition('pack', bob))).status).toBe(200);
  });
});

it('answers what the definition does not say as empty, and what it says as it is', async () => {
  const given = {
    name: 'given',
    isolationGroupId: 'blue',
    executionNameSpace: 'eu',
    ownerApp: 'x',
  };
  const body = [{ name: 'unsaid' }, given];
  await cluster.call({ method: 'POST', path: '/api/metadata/taskdefs', body, as: root });
  const { json: all } = await cluster.call({ path: '/api/metadata/taskdefs', as: root });
  for (const shown of [
    { name: 'unsaid', isolationGroupId: '', executionNameSpace: '', ownerApp: '' },
    given,
  ]) {
    expect((await cluster.call(getDefinition(shown.name))).json).toMatchObject(shown);
    expect(all).toContainEqual(expect.objectContaining(shown));
  }
});

provokes('getTaskDefinition', 'NotPermitted', {
  when: 'the definition is somebody else’s, and nothing on it was granted',
  given: () => define({ name: 'pack' }),
  call: () => getDefinition('pack', cal),
  says: { message: "You don't have permissions to read task definition: pack" },
});

provokes('getTaskDefinition', 'UnknownTaskDefinition', {
  when: 'no definition of the name is registered, although a workflow uses it',
  call: () => getDefinition('sign_off'),
  says: { message: 'No such taskType found by name: sign_off' },
});
