import { describe, expect, it } from 'vitest';
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

const seed = {
  ...purchaseFixtures,
  taskDefinitions: [{ name: 'seeded', retryCount: 2 }],
  users: [...purchaseFixtures.users!, { id: 'meta@acme.com', roles: ['METADATA_MANAGER'] }],
};
const cluster = useCluster({ seed });
const { provokes } = provoking(cluster, seed);
const { grant } = purchaseCalls(cluster);

const pack = { name: 'pack', description: 'Packs it', retryCount: 1, lane: 4 };
const schema = { name: 'parcel', type: 'JSON', data: { type: 'object' } };

const saveDefinition = (body: object, as = ann) => ({
  method: 'PUT',
  path: '/api/metadata/taskdefs',
  as,
  body,
});
const save = async (body: object, as = ann) => {
  const { status, text } = await cluster.call(saveDefinition(body, as));
  expect([status, text]).toEqual([200, '']);
};
const create = async (...body: readonly object[]) => {
  const call = { method: 'POST', path: '/api/metadata/taskdefs', as: ann, body };
  expect((await cluster.call(call)).status).toBe(200);
};
const definition = async (name = 'pack') =>
  (await cluster.call({ path: `/api/metadata/taskdefs/${name}`, as: root })).json;

it('replaces the whole definition, whose maker and time of making stay', async () => {
  await create(pack);
  const before = await definition();
  await cluster.cluster.clock.advance(1000);
  await save({ name: 'pack', timeoutSeconds: 30, timeoutPolicy: 'RETRY', shelf: 2 }, root);
  expect(await definition()).toEqual({
    name: 'pack',
    retryCount: 3,
    retryLogic: 'FIXED',
    retryDelaySeconds: 60,
    backoffScaleFactor: 1,
    timeoutSeconds: 30,
    timeoutPolicy: 'RETRY',
    responseTimeoutSeconds: 30,
    pollTimeoutSeconds: 0,
    totalTimeoutSeconds: 0,
    concurrentExecLimit: 0,
    rateLimitPerFrequency: 0,
    rateLimitFrequencyInSeconds: 1,
    inputKeys: [],
    outputKeys: [],
    inputTemplate: {},
    enforceSchema: false,
    ownerApp: '',
    isolationGroupId: '',
    executionNameSpace: '',
    shelf: 2,
    createdBy: ann,
    updatedBy: root,
    createTime: before.createTime,
    updateTime: Number(before.createTime) + 1000,
  });
});

it('takes a definition back as it was read, with its metadata', async () => {
  await create({ ...pack, tags: { team: 'logistics' }, timeoutSeconds: 30 });
  const query = { metadata: true };
  const read = async () =>
    (await cluster.call({ path: '/api/metadata/taskdefs/pack', as: root, query })).json;
  const before = await read();
  await save(before);
  expect(await read()).toEqual(before);
});

it('changes one that was seeded', async () => {
  await save({ name: 'seeded', retryCount: 9 }, root);
  expect(await definition('seeded')).toMatchObject({ retryCount: 9, updatedBy: root });
});

describe('who may', () => {
  it.each([
    ['whoever made it', ann],
    ['an administrator', root],
    ['a METADATA_MANAGER', 'meta@acme.com'],
  ])('%s', async (_who, as) => {
    await create(pack);
    await save({ ...pack, retryCount: 5 }, as);
    expect(await definition()).toMatchObject({ retryCount: 5, updatedBy: as });
  });

  it('whoever was granted UPDATE on it, but not READ and EXECUTE', async () => {
    await create(pack);
    const target = { type: 'TASK_DEF', id: 'pack' };
    await grant(bob, ['READ', 'EXECUTE'], target);
    expect((await cluster.call(saveDefinition(pack, bob))).status).toBe(403);
    await grant(bob, ['UPDATE'], target);
    await save({ ...pack, retryCount: 5 }, bob);
    expect(await definition()).toMatchObject({ retryCount: 5 });
  });
});

provokes('saveTaskDefinition', 'NotPermitted', {
  when: 'the definition is somebody else’s',
  given: () => create(pack),
  call: () => saveDefinition(pack, cal),
  says: { message: "You don't have permissions to update task definition: pack" },
});

provokes('saveTaskDefinition', 'UnknownTaskDefinition', {
  when: 'there is none of that name',
  call: () => saveDefinition(pack),
  says: { message: 'No such taskType found by name: pack' },
});

provokes('saveTaskDefinition', 'InvalidTaskDefinition', {
  when: 'it breaks the rules',
  given: () => create(pack),
  call: () => saveDefinition({ ...pack, retryCount: -1 }),
  says: {
    message: 'Validation failed, check below errors for detail.',
    violations: [
      {
        path: 'retryCount',
        message: 'TaskDef retryCount: 0 must be >= 0',
        invalidValue: -1,
      },
    ],
  },
});

provokes('saveTaskDefinition', 'UnsupportedTaskDefinition', {
  when: 'its input and output should be held against schemas',
  given: () => create(pack),
  call: () => saveDefinition({ ...pack, enforceSchema: true, inputSchema: schema }),
  says: {
    message: 'The task definition uses what this mock does not build: inputSchema',
    violations: [{ path: 'inputSchema', message: 'inputSchema', invalidValue: schema }],
  },
});
