import { describe, expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  bob,
  book,
  cal,
  purchaseCalls,
  purchaseFixtures,
  root,
  W,
} from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const startedByCal = 'bbbbbbbb-0000-1000-a000-000000000001';
const seed = {
  ...purchaseFixtures,
  users: [
    ...purchaseFixtures.users!,
    { id: 'flow@acme.com', roles: ['WORKFLOW_MANAGER'] },
    { id: 'maker@acme.com' },
  ],
  workflowDefinitions: [
    ...purchaseFixtures.workflowDefinitions!,
    { name: 'made', tasks: [book], createdBy: 'maker@acme.com' },
  ],
  executions: [
    ...purchaseFixtures.executions!,
    { name: 'made', workflowId: startedByCal, startedBy: cal },
  ],
};
const cluster = useCluster({ seed });
const { provokes } = provoking(cluster, seed);
const { task } = purchaseCalls(cluster);

const getWorkflow = (id: string, as = root, query = {}) => ({
  path: `/api/workflow/${id}`,
  as,
  query,
});

it('answers the execution with its definition', async () => {
  const { status, json } = await cluster.call(getWorkflow(W, ann));
  const now = cluster.cluster.clock.now();
  expect(status).toBe(200);
  expect(json).toEqual({
    ownerApp: '',
    createTime: now,
    updateTime: now,
    createdBy: ann,
    updatedBy: ann,
    status: 'RUNNING',
    endTime: 0,
    workflowId: W,
    tasks: [expect.objectContaining({ referenceTaskName: 'sign_off_ref' })],
    input: { cost: 120 },
    output: {},
    taskToDomain: {},
    failedReferenceTaskNames: [],
    workflowDefinition: expect.objectContaining({ name: 'purchase', version: 1 }),
    priority: 0,
    variables: {},
    lastRetriedTime: 0,
    failedTaskNames: [],
    history: [],
    rateLimited: false,
    startTime: now,
    workflowName: 'purchase',
    workflowVersion: 1,
  });
});

it('answers a human task as IN_PROGRESS while it is only assigned', async () => {
  const now = cluster.cluster.clock.now();
  expect(await task('sign_off_ref')).toEqual({
    taskType: 'HUMAN',
    status: 'IN_PROGRESS',
    inputData: expect.objectContaining({
      cost: 120,
      _createdBy: ann,
      __humanTaskDefinition: expect.objectContaining({ displayName: 'Sign off' }),
      __humanTaskProcessContext: expect.objectContaining({ state: 'ASSIGNED', assigneeIndex: 0 }),
    }),
    referenceTaskName: 'sign_off_ref',
    retryCount: 0,
    seq: 1,
    pollCount: 0,
    taskDefName: 'sign_off',
    scheduledTime: now,
    startTime: now,
    endTime: 0,
    updateTime: now,
    startDelayInSeconds: 0,
    retried: false,
    executed: false,
    callbackFromWorker: true,
    responseTimeoutSeconds: 0,
    workflowInstanceId: W,
    workflowType: 'purchase',
    taskId: expect.any(String),
    callbackAfterSeconds: 0,
    outputData: {},
    workflowTask: expect.objectContaining({ name: 'sign_off', type: 'HUMAN' }),
    rateLimitPerFrequency: 0,
    rateLimitFrequencyInSeconds: 0,
    workflowPriority: 0,
    iteration: 0,
    subworkflowChanged: false,
    firstStartTime: 0,
    loopOverTask: false,
    queueWaitTime: 0,
  });
});

it('leaves the tasks out when they are not wanted', async () => {
  const { json } = await cluster.call(getWorkflow(W, ann, { includeTasks: false }));
  expect(json).toMatchObject({ workflowId: W, tasks: [] });
});

it('answers the same when a summary is wanted', async () => {
  const { json } = await cluster.call(getWorkflow(W, ann));
  expect((await cluster.call(getWorkflow(W, ann, { summarize: true }))).json).toEqual(json);
});

it('changes nothing, however often it is called', async () => {
  const first = await cluster.call(getWorkflow(W));
  await cluster.cluster.clock.advance(60_000);
  expect((await cluster.call(getWorkflow(W))).json).toEqual(first.json);
});

describe('who may read it', () => {
  it.each([
    ['an administrator', root, startedByCal],
    ['a workflow manager', 'flow@acme.com', startedByCal],
    ['whoever started it', cal, startedByCal],
    ['whoever made the definition', 'maker@acme.com', startedByCal],
    ['whoever may start it', ann, W],
  ])('%s', async (_who, as, id) => {
    expect((await cluster.call(getWorkflow(id, as))).status).toBe(200);
  });

  it('whoever was granted READ on the definition', async () => {
    expect((await cluster.call(getWorkflow(W, cal))).status).toBe(403);
    await cluster.call({
      method: 'POST',
      path: '/api/auth/authorization',
      as: root,
      body: {
        subject: { type: 'USER', id: cal },
        target: { type: 'WORKFLOW_DEF', id: 'purchase' },
        access: ['READ'],
      },
    });
    expect((await cluster.call(getWorkflow(W, cal))).status).toBe(200);
  });
});

provokes('getWorkflow', 'NotPermitted', {
  when: 'the caller has no relation to it but a task in it',
  call: () => getWorkflow(W, bob),
  says: { message: "You don't have permissions to read workflow: purchase" },
});

provokes('getWorkflow', 'UnknownWorkflow', {
  when: 'there is none of that id',
  call: () => getWorkflow('nothing', cal),
  says: { message: 'No such workflow found by id: nothing' },
});
