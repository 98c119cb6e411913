import { describe, expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  cal,
  portal,
  purchaseCalls,
  purchaseFixtures,
  root,
} from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const first = 'bbbbbbbb-0000-1000-a000-000000000001';
const second = 'bbbbbbbb-0000-1000-a000-000000000002';
const pack = {
  name: 'pack',
  taskReferenceName: 'pack_ref',
  type: 'SIMPLE',
  inputParameters: { item: '${workflow.input.item}' },
};
const seed = {
  ...purchaseFixtures,
  workflowDefinitions: [
    ...purchaseFixtures.workflowDefinitions!,
    { name: 'parcel', tasks: [pack] },
  ],
  executions: [
    ...purchaseFixtures.executions!,
    { name: 'parcel', workflowId: first, startedBy: ann, input: { item: 'lamp' } },
    { name: 'parcel', workflowId: second, startedBy: ann, input: { item: 'vase' } },
  ],
};
const cluster = useCluster({ seed });
const { provokes } = provoking(cluster, seed);
const { task } = purchaseCalls(cluster);

const poll = (taskType: string, as = portal, query = {}) => ({
  path: `/api/tasks/poll/${taskType}`,
  as,
  query,
});

it('hands out the task that waits longest and marks it as begun', async () => {
  await cluster.cluster.clock.advance(2500);
  const now = cluster.cluster.clock.now();
  const answer = await cluster.call(poll('pack', portal, { workerid: 'worker-1' }));
  expect(answer.status).toBe(200);
  expect(answer.json).toMatchObject({
    taskType: 'pack',
    taskDefName: 'pack',
    status: 'IN_PROGRESS',
    referenceTaskName: 'pack_ref',
    workflowInstanceId: first,
    workflowType: 'parcel',
    inputData: { item: 'lamp', _createdBy: ann },
    outputData: {},
    workerId: 'worker-1',
    pollCount: 1,
    startTime: now,
    queueWaitTime: 2500,
    retryCount: 0,
  });
  expect(await task('pack_ref', first)).toEqual(answer.json);
});

it('hands out each task once, and then nothing', async () => {
  const ids = [];
  for (let count = 0; count < 2; count += 1)
    ids.push((await cluster.call(poll('pack'))).json.workflowInstanceId);
  expect(ids).toEqual([first, second]);

  const empty = await cluster.call(poll('pack'));
  expect(empty.status).toBe(204);
  expect(empty.text).toBe('');
});

it('leaves a trace of itself, whether there was a task or not', async () => {
  await cluster.call(poll('pack', portal, { workerid: 'worker-1' }));
  await cluster.call(poll('nothing', portal, { workerid: 'worker-1', domain: 'east' }));
  const lastPollTime = cluster.cluster.clock.now();
  const { json } = await cluster.call({ path: '/api/tasks/queue/polldata/all', as: cal });
  expect(json.pollData).toEqual([
    { queueName: 'nothing', domain: 'east', workerId: 'worker-1', lastPollTime },
    { queueName: 'pack', workerId: 'worker-1', lastPollTime },
  ]);
});

it('hands out nothing of an unknown type, and no human task', async () => {
  for (const type of ['nothing', 'HUMAN', 'sign_off', 'SIMPLE'])
    expect((await cluster.call(poll(type))).status).toBe(204);
});

describe('who may poll', () => {
  it.each([
    ['an administrator', root],
    ['a worker', portal],
  ])('%s', async (_who, as) => {
    expect((await cluster.call(poll('pack', as))).status).toBe(200);
  });

  it('whoever was granted EXECUTE on the task definition', async () => {
    await cluster.call({
      method: 'POST',
      path: '/api/auth/authorization',
      as: root,
      body: {
        subject: { type: 'USER', id: cal },
        target: { type: 'TASK_DEF', id: 'pack' },
        access: ['EXECUTE'],
      },
    });
    expect((await cluster.call(poll('pack', cal))).status).toBe(200);
    expect((await cluster.call(poll('book', cal))).status).toBe(403);
  });
});

provokes('pollTask', 'NotPermitted', {
  when: 'the caller is no worker',
  call: () => poll('pack', cal),
  says: { message: "You don't have permissions to execute task: pack" },
});

describe('a poll with a domain', () => {
  const east = { name: 'parcel', taskToDomain: { pack: 'east' } };
  const startEast = async () => {
    const body = east;
    const started = await cluster.call({ method: 'POST', path: '/api/workflow', as: root, body });
    return started.text;
  };

  it('is handed the tasks of that domain, and no others', async () => {
    const workflowInstanceId = await startEast();
    expect((await cluster.call(poll('pack', portal, { domain: 'west' }))).status).toBe(204);
    const { json } = await cluster.call(poll('pack', portal, { domain: 'east' }));
    expect(json).toMatchObject({ workflowInstanceId, taskType: 'pack', domain: 'east' });
    expect((await cluster.call(poll('pack', portal, { domain: 'east' }))).status).toBe(204);
  });

  it('that is empty is one without a domain, which is handed no task that has one', async () => {
    await startEast();
    for (const workflowInstanceId of [first, second]) {
      const { json } = await cluster.call(poll('pack', portal, { domain: '' }));
      expect(json).toMatchObject({ workflowInstanceId });
    }
    expect((await cluster.call(poll('pack'))).status).toBe(204);
  });

  it('is for whoever was granted EXECUTE on the domain, too', async () => {
    await startEast();
    const target = { type: 'DOMAIN', id: 'east' };
    await purchaseCalls(cluster).grant(cal, ['EXECUTE'], target);
    const { status, json } = await cluster.call(poll('pack', cal, { domain: 'east' }));
    expect(status).toBe(200);
    expect((await cluster.call(poll('pack', cal))).status).toBe(403);
    const { taskId, workflowInstanceId } = json;
    const body = { taskId, workflowInstanceId, status: 'COMPLETED' };
    const reported = await cluster.call({ method: 'POST', path: '/api/tasks', as: cal, body });
    expect(reported.status).toBe(200);
  });
});
