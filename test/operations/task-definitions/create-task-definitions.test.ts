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
  users: [...purchaseFixtures.users!, { id: 'meta@acme.com', roles: ['METADATA_MANAGER'] }],
};
const cluster = useCluster({ seed });
const { provokes } = provoking(cluster, seed);
const { grant } = purchaseCalls(cluster);

const pack = { name: 'pack', description: 'Packs it', retryCount: 1 };
const schema = { name: 'parcel', type: 'JSON', data: { type: 'object' } };

const createDefinitions = (body: readonly object[], as = ann) => ({
  method: 'POST',
  path: '/api/metadata/taskdefs',
  as,
  body,
});
const create = async (body: readonly object[], as = ann) => {
  const { status, text } = await cluster.call(createDefinitions(body, as));
  expect([status, text]).toEqual([200, '']);
};
const definition = async (name = 'pack', query = {}) =>
  (
    await cluster.call({
      path: `/api/metadata/taskdefs/${encodeURIComponent(name)}`,
      as: root,
      query,
    })
  ).json;
const tagsOf = async (name = 'pack') => (await definition(name, { metadata: true })).tags;

it('stores a definition with the defaults, its maker and its time', async () => {
  await create([{ name: 'pack' }]);
  const now = cluster.cluster.clock.now();
  expect(await definition()).toEqual({
    name: 'pack',
    retryCount: 3,
    retryLogic: 'FIXED',
    retryDelaySeconds: 60,
    backoffScaleFactor: 1,
    timeoutSeconds: 0,
    timeoutPolicy: 'TIME_OUT_WF',
    responseTimeoutSeconds: 600,
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
    createdBy: ann,
    updatedBy: ann,
    createTime: now,
    updateTime: now,
  });
});

it('stores what is given, members it does not know too', async () => {
  const given = {
    name: 'pack / wrap',
    description: 'Packs it',
    retryCount: 0,
    retryLogic: 'EXPONENTIAL_BACKOFF',
    retryDelaySeconds: 5,
    maxRetryDelaySeconds: 60,
    backoffJitterMs: 10,
    backoffScaleFactor: 2,
    timeoutSeconds: 3600,
    timeoutPolicy: 'ALERT_ONLY',
    responseTimeoutSeconds: 3600,
    pollTimeoutSeconds: 30,
    totalTimeoutSeconds: 7200,
    concurrentExecLimit: 3,
    rateLimitPerFrequency: 5,
    rateLimitFrequencyInSeconds: 10,
    ownerEmail: ann,
    inputKeys: ['item'],
    outputKeys: ['parcel'],
    inputTemplate: { paper: 'brown' },
    inputSchema: { name: 'item', version: 1, type: 'JSON' },
    outputSchema: { name: 'parcel', version: 1, type: 'JSON' },
    enforceSchema: false,
    isolationGroupId: 'north',
    lane: 4,
  };
  await create([given]);
  expect(await definition('pack / wrap')).toMatchObject(given);
});

it.each(['FIXED', 'LINEAR_BACKOFF', 'EXPONENTIAL_BACKOFF'])(
  'takes the retryLogic %s',
  async (retryLogic) => {
    await create([{ name: 'pack', retryLogic }]);
    expect(await definition()).toMatchObject({ retryLogic });
  },
);

it('lets a worker answer as late as the attempt may take, where that is shorter than the default', async () => {
  await create([{ name: 'pack', timeoutSeconds: 60 }]);
  expect(await definition()).toMatchObject({ timeoutSeconds: 60, responseTimeoutSeconds: 60 });
  await create([await definition()]);
  await create([{ name: 'pack', timeoutSeconds: 6000 }]);
  expect(await definition()).toMatchObject({ timeoutSeconds: 6000, responseTimeoutSeconds: 600 });
});

it('takes no definition that is not in a list', async () => {
  const { status, json } = await cluster.call({ ...createDefinitions([]), body: pack });
  expect([status, json.message]).toEqual([
    400,
    'JSON parse error: expected a JSON array, got object',
  ]);
  expect(await definition()).toMatchObject({ status: 404 });
});

it('takes any number of retries', async () => {
  const { status } = await cluster.call(createDefinitions([{ ...pack, retryCount: 20 }]));
  expect(status).toBe(200);
  expect(await definition()).toMatchObject({ retryCount: 20 });
});

it('takes members that are null for left out', async () => {
  await create([{ name: 'pack', description: null, retryCount: null, timeoutPolicy: null }]);
  const stored = await definition();
  expect(stored).toMatchObject({ retryCount: 3, timeoutPolicy: 'TIME_OUT_WF' });
  expect(stored).not.toHaveProperty('description');
});

it('takes the caller for the author and the clock for the time, whatever the body says', async () => {
  await create([
    { name: 'pack', createdBy: 'somebody', updatedBy: 'somebody', createTime: 1, updateTime: 1 },
  ]);
  expect(await definition()).toMatchObject({
    createdBy: ann,
    updatedBy: ann,
    createTime: cluster.cluster.clock.now(),
    updateTime: cluster.cluster.clock.now(),
  });
});

it('keeps tags by key, without the type that older clients send', async () => {
  await create([
    {
      name: 'pack',
      tags: [
        { key: 'team', value: 'logistics', type: 'METADATA' },
        { key: 'env', value: 'prod' },
      ],
    },
  ]);
  expect(await tagsOf()).toEqual([
    { key: 'env', value: 'prod' },
    { key: 'team', value: 'logistics' },
  ]);
});

it('takes tags as a map', async () => {
  await create([{ name: 'pack', tags: { team: 'logistics' } }]);
  expect(await tagsOf()).toEqual([{ key: 'team', value: 'logistics' }]);
});

it('replaces the tags by those that are given, adds them where it shall not, and else leaves them', async () => {
  await create([{ name: 'pack', tags: { team: 'logistics' } }]);
  await create([pack]);
  expect(await tagsOf()).toEqual([{ key: 'team', value: 'logistics' }]);
  await create([{ ...pack, tags: { env: 'prod' }, overwriteTags: false }]);
  expect(await tagsOf()).toEqual([
    { key: 'env', value: 'prod' },
    { key: 'team', value: 'logistics' },
  ]);
  await create([{ ...pack, tags: { env: 'test' } }]);
  expect(await tagsOf()).toEqual([{ key: 'env', value: 'test' }]);
  await create([{ ...pack, tags: [] }]);
  expect(await tagsOf()).toEqual([]);
});

it('stores all definitions of the list, and nothing for an empty one', async () => {
  await create([]);
  await create([pack, { name: 'wrap' }]);
  expect(await definition('pack')).toMatchObject(pack);
  expect(await definition('wrap')).toMatchObject({ name: 'wrap', createdBy: ann });
});

it('replaces a definition that is there, whose maker and time of making stay', async () => {
  await create([pack]);
  const before = await definition();
  await cluster.cluster.clock.advance(1000);
  await create([{ name: 'pack', timeoutSeconds: 9 }], root);
  const { description: _left, ...kept } = before;
  expect(await definition()).toEqual({
    ...kept,
    retryCount: 3,
    timeoutSeconds: 9,
    responseTimeoutSeconds: 9,
    updatedBy: root,
    updateTime: Number(before.createTime) + 1000,
  });
});

it('keeps the later of two definitions of one name', async () => {
  await create([pack, { ...pack, retryCount: 7 }]);
  expect(await definition()).toMatchObject({ retryCount: 7 });
});

describe('who may', () => {
  it.each([ann, 'meta@acme.com', root])('create: %s', async (as) => {
    await create([pack], as);
    expect(await definition()).toMatchObject({ createdBy: as });
  });

  it('not create: an application that only works on tasks', async () => {
    const { status, json } = await cluster.call(createDefinitions([pack], portal));
    expect(status).toBe(403);
    expect(json.message).toBe("You don't have permissions to create task definition: pack");
  });

  it('change one: whoever was granted UPDATE on it or on one of its tags', async () => {
    await create([pack, { name: 'wrap', tags: [{ key: 'team', value: 'logistics' }] }]);
    await grant(bob, ['UPDATE'], { type: 'TASK_DEF', id: 'pack' });
    await create([{ ...pack, retryCount: 5 }], bob);
    expect(await definition()).toMatchObject({ retryCount: 5, createdBy: ann, updatedBy: bob });

    expect((await cluster.call(createDefinitions([{ name: 'wrap' }], bob))).status).toBe(403);
    await grant(bob, ['UPDATE'], { type: 'TAG', id: 'team:logistics' });
    await create([{ name: 'wrap', retryCount: 5 }], bob);
    expect(await definition('wrap')).toMatchObject({ retryCount: 5 });
  });
});

provokes('createTaskDefinitions', 'NotPermitted', {
  when: 'one of the definitions is somebody else’s, so that none is stored',
  given: () => create([{ name: 'wrap' }]),
  call: () => createDefinitions([pack, { name: 'wrap' }], cal),
  says: { message: "You don't have permissions to update task definition: wrap" },
});

provokes('createTaskDefinitions', 'InvalidTaskDefinition', {
  when: 'one of the definitions breaks the rules, all of which are named',
  call: () =>
    createDefinitions([
      pack,
      {
        name: '',
        retryCount: -3,
        responseTimeoutSeconds: 0,
        backoffScaleFactor: 0,
        pollTimeoutSeconds: -1,
        ownerEmail: 'ann',
      },
    ]),
  says: {
    message: 'Validation failed, check below errors for detail.',
    violations: [
      { path: '[1].name', message: 'TaskDef name cannot be null or empty', invalidValue: '' },
      {
        path: '[1].retryCount',
        message: 'TaskDef retryCount: 0 must be >= 0',
        invalidValue: -3,
      },
      {
        path: '[1].backoffScaleFactor',
        message: 'Backoff scale factor. Applicable for LINEAR_BACKOFF',
        invalidValue: 0,
      },
      {
        path: '[1].responseTimeoutSeconds',
        message: 'TaskDef responseTimeoutSeconds: 0 should be minimum 1 second',
        invalidValue: 0,
      },
      {
        path: '[1].pollTimeoutSeconds',
        message: 'TaskDef pollTimeoutSeconds: 0 must be >= 0',
        invalidValue: -1,
      },
      {
        path: '[1].ownerEmail',
        message: 'ownerEmail should be valid email address',
        invalidValue: 'ann',
      },
    ],
  },
});

it.each<[string, object, string, string]>([
  [
    'a worker may be silent for longer than the attempt may take',
    { timeoutSeconds: 10, responseTimeoutSeconds: 11 },
    'responseTimeoutSeconds',
    'TaskDef: pack responseTimeoutSeconds: 11 must be less than timeoutSeconds: 10',
  ],
  [
    'an attempt may take longer than all together',
    { timeoutSeconds: 10, responseTimeoutSeconds: 10, totalTimeoutSeconds: 9 },
    'timeoutSeconds',
    'TaskDef: pack timeoutSeconds: 10 must be less than or equal to totalTimeoutSeconds: 9',
  ],
  [
    'the longest delay is negative',
    { maxRetryDelaySeconds: -1 },
    'maxRetryDelaySeconds',
    'TaskDef maxRetryDelaySeconds: 0 must be >= 0',
  ],
])('is refused when %s', async (_when, body, path, message) => {
  const { status, json } = await cluster.call(createDefinitions([{ name: 'pack', ...body }]));
  expect(status).toBe(400);
  expect(json.validationErrors).toEqual([
    expect.objectContaining({ path: `[0].${path}`, message }),
  ]);
});

it.each<[string, object]>([
  ['a count that is a text', { retryCount: 'three' }],
  ['a factor that is a fraction', { backoffScaleFactor: 1.5 }],
  ['a policy that does not exist', { retryLogic: 'RANDOM' }],
  ['keys that are no list', { inputKeys: 'item' }],
  ['a template that is a list', { inputTemplate: [] }],
  ['a tag without a value', { tags: [{ key: 'team' }] }],
])('is refused with %s', async (_what, body) => {
  const { status } = await cluster.direct(createDefinitions([{ name: 'pack', ...body }]));
  expect(status).toBe(400);
});

it('takes limits of 0 for none', async () => {
  await create([{ name: 'pack', timeoutSeconds: 0, responseTimeoutSeconds: 9999 }]);
  await create([{ name: 'pack', timeoutSeconds: 10, totalTimeoutSeconds: 0, ownerEmail: '' }]);
});

it.each([
  ['no name', {}],
  ['a name that is null', { name: null }],
])('names %s', async (_what, body) => {
  const { status, json } = await cluster.call(createDefinitions([body]));
  expect(status).toBe(400);
  expect(json.validationErrors).toEqual([
    expect.objectContaining({ path: '[0].name', message: 'TaskDef name cannot be null or empty' }),
  ]);
});

provokes('createTaskDefinitions', 'UnsupportedTaskDefinition', {
  when: 'input and output of one of them should be held against schemas',
  call: () =>
    createDefinitions([pack, { name: 'wrap', enforceSchema: true, outputSchema: schema }]),
  says: {
    message: 'The task definition uses what this mock does not build: outputSchema',
    violations: [{ path: '[1].outputSchema', message: 'outputSchema', invalidValue: schema }],
  },
});

it('stores none of the list when a later one is refused', async () => {
  const { status } = await cluster.call(createDefinitions([pack, { name: '' }]));
  expect(status).toBe(400);
  expect(await definition()).toMatchObject({ status: 404 });
});
