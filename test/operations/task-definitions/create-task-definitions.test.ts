import { describe, expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  bob,
  cal,
  portal,
  purchaseCalls,
  purchaseScene,
  root,
} from '../../support/purchase-scene.ts';
import { useCluster } from '../../support/test-cluster.ts';

const seed = {
  ...purchaseScene,
  users: [...purchaseScene.users!, { id: 'meta@acme.com', roles: ['METADATA_MANAGER'] }],
};
const cluster = useCluster({ seed });
const { provokes } = provoking(cluster, seed);
const { grant } = purchaseCalls(cluster);

const pack = { name: 'pack', description: 'Packs it', retryCount: 1 };

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
const definition = async (name = 'pack') =>
  (await cluster.call({ path: `/api/metadata/taskdefs/${encodeURIComponent(name)}`, as: root }))
    .json;

it('stores a definition with the defaults, its maker and its time', async () => {
  await create([{ name: 'pack' }]);
  const now = cluster.cluster.clock.now();
  expect(await definition()).toEqual({
    name: 'pack',
    retryCount: 3,
    retryLogic: 'FIXED',
    retryDelaySeconds: 60,
    timeoutSeconds: 0,
    timeoutPolicy: 'TIME_OUT_WF',
    responseTimeoutSeconds: 600,
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
    retryLogic: 'FIXED',
    retryDelaySeconds: 5,
    timeoutSeconds: 3600,
    timeoutPolicy: 'ALERT_ONLY',
    responseTimeoutSeconds: 30,
    ownerEmail: ann,
    inputKeys: ['item'],
    rateLimitPerFrequency: 0,
  };
  await create([given]);
  expect(await definition('pack / wrap')).toMatchObject(given);
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
  expect((await definition()).tags).toEqual([
    { key: 'env', value: 'prod' },
    { key: 'team', value: 'logistics' },
  ]);
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
        retryCount: 11,
        retryDelaySeconds: -1,
        timeoutSeconds: -2,
        responseTimeoutSeconds: -3,
      },
    ]),
  says: {
    message: 'Validation failed, check below errors for detail.',
    violations: [
      { path: '1.name', message: 'TaskDef name cannot be null or empty', invalidValue: '' },
      {
        path: '1.retryCount',
        message: 'TaskDef retryCount must be from 0 to 10',
        invalidValue: 11,
      },
      {
        path: '1.retryDelaySeconds',
        message: 'TaskDef retryDelaySeconds must not be negative',
        invalidValue: -1,
      },
      {
        path: '1.timeoutSeconds',
        message: 'TaskDef timeoutSeconds must not be negative',
        invalidValue: -2,
      },
      {
        path: '1.responseTimeoutSeconds',
        message: 'TaskDef responseTimeoutSeconds must not be negative',
        invalidValue: -3,
      },
    ],
  },
});

it.each([
  ['no name', {}],
  ['a name that is null', { name: null }],
])('names %s', async (_what, body) => {
  const { status, json } = await cluster.call(createDefinitions([body]));
  expect(status).toBe(400);
  expect(json.validationErrors).toEqual([
    expect.objectContaining({ path: '0.name', message: 'TaskDef name cannot be null or empty' }),
  ]);
});

provokes('createTaskDefinitions', 'UnsupportedTaskDefinition', {
  when: 'one of the definitions waits longer from attempt to attempt',
  call: () => createDefinitions([pack, { name: 'wrap', retryLogic: 'EXPONENTIAL_BACKOFF' }]),
  says: {
    message:
      'The task definition uses what this mock does not build: retryLogic EXPONENTIAL_BACKOFF',
    violations: [
      {
        path: '1.retryLogic',
        message: 'retryLogic EXPONENTIAL_BACKOFF',
        invalidValue: 'EXPONENTIAL_BACKOFF',
      },
    ],
  },
});

it('stores none of the list when a later one is refused', async () => {
  const { status } = await cluster.call(createDefinitions([pack, { name: '' }]));
  expect(status).toBe(400);
  expect(await definition()).toMatchObject({ status: 404 });
});
