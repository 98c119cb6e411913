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
import { workerCalls } from '../../support/worker-calls.ts';

const ids = [1, 2, 3].map((at) => `bbbbbbbb-0000-1000-a000-00000000000${at}`);
const pack = { name: 'pack', taskReferenceName: 'pack_ref', type: 'SIMPLE' };
const fork = {
  name: 'fork',
  taskReferenceName: 'fork_ref',
  type: 'FORK_JOIN',
  forkTasks: ['a', 'b', 'c'].map((ref) => [{ ...pack, taskReferenceName: ref }]),
};
const join = {
  name: 'join',
  taskReferenceName: 'join_ref',
  type: 'JOIN',
  joinOn: ['a', 'b', 'c'],
};
const seed = {
  ...purchaseFixtures,
  workflowDefinitions: [
    ...purchaseFixtures.workflowDefinitions!,
    { name: 'parcel', tasks: [pack] },
    { name: 'parcels', tasks: [fork, join] },
  ],
  executions: [
    ...purchaseFixtures.executions!,
    ...ids.map((workflowId) => ({ name: 'parcel', workflowId, startedBy: ann })),
  ],
};
const cluster = useCluster({ seed });
const { provokes } = provoking(cluster, seed);
const { task } = purchaseCalls(cluster);
const { poll, pollMany, report } = workerCalls(cluster);

const batch = (query = {}, as = portal) => ({ path: '/api/tasks/poll/batch/pack', as, query });
const start = (name: string, more = {}) =>
  cluster.call({ method: 'POST', path: '/api/workflow', as: root, body: { name, ...more } });
const workflowsOf = (tasks: readonly { workflowInstanceId: string }[]) =>
  tasks.map(({ workflowInstanceId }) => workflowInstanceId);

describe('what a worker is handed', () => {
  it('is one task when it does not say how many, the one that waits longest', async () => {
    await cluster.cluster.clock.advance(1500);
    const [polled, ...more] = await pollMany('pack', { workerid: 'worker-1' });
    expect(more).toEqual([]);
    expect(polled).toMatchObject({
      workflowInstanceId: ids[0],
      status: 'IN_PROGRESS',
      workerId: 'worker-1',
      pollCount: 1,
      startTime: cluster.cluster.clock.now(),
      queueWaitTime: 1500,
    });
    expect(await task('pack_ref', ids[0])).toEqual(polled);
  });

  it('is as many tasks as it wants, as far as there are so many', async () => {
    expect(workflowsOf(await pollMany('pack', { count: 2 }))).toEqual(ids.slice(0, 2));
    expect(workflowsOf(await pollMany('pack', { count: 2_147_483_647 }))).toEqual(ids.slice(2));
    expect(await pollMany('pack', { count: 2 })).toEqual([]);
  });

  it('may be several tasks of one execution', async () => {
    const { text } = await start('parcels');
    await pollMany('pack', { count: 3 });
    const two = await pollMany('pack', { count: 2 });
    expect(workflowsOf(two)).toEqual([text, text]);
    const refs = two.map((one: { referenceTaskName: string }) => one.referenceTaskName);
    expect(refs).toEqual(['a', 'b']);
    expect(await pollMany('pack', { count: 2 })).toMatchObject([{ referenceTaskName: 'c' }]);
  });

  it('is nothing when it wants none, or fewer', async () => {
    for (const count of [0, -1])
      expect(await pollMany('pack', { count, timeout: 5000 })).toEqual([]);
    expect(await pollMany('pack', { count: 5 })).toHaveLength(3);
  });

  it('is nothing of an unknown type, of a human task or of another domain', async () => {
    for (const type of ['nothing', 'HUMAN', 'sign_off']) expect(await pollMany(type)).toEqual([]);
    expect(await pollMany('pack', { domain: 'east' })).toEqual([]);
    await start('parcel', { taskToDomain: { '*': 'east' } });
    expect(await pollMany('pack', { domain: 'east' })).toMatchObject([{ domain: 'east' }]);
  });

  it('is what was given back, once its time has come, behind what waits already', async () => {
    const [first] = await pollMany('pack');
    await report(first, { status: 'IN_PROGRESS', callbackAfterSeconds: 10 });
    await cluster.cluster.clock.advance(9_999);
    expect(workflowsOf(await pollMany('pack', { count: 1 }))).toEqual([ids[1]]);
    await cluster.cluster.clock.advance(1);
    expect(workflowsOf(await pollMany('pack', { count: 9 }))).toEqual([ids[2], ids[0]]);
  });
});

describe('a worker that waits', () => {
  const longest = { query: { count: 10, timeout: 5000 } };

  it('is handed a task as soon as there is one', async () => {
    await pollMany('pack', { count: 3 });
    const waiting = cluster.call({ path: '/api/tasks/poll/batch/pack', as: portal, ...longest });
    const { text } = await start('parcel');
    expect(workflowsOf((await waiting).json)).toEqual([text]);
  });

  it('is handed a task as soon as its delay is over', async () => {
    const [first] = await pollMany('pack', { count: 3 });
    await report(first, { status: 'IN_PROGRESS', callbackAfterSeconds: 3600 });
    const waiting = cluster.call({ path: '/api/tasks/poll/batch/pack', as: portal, ...longest });
    await cluster.cluster.clock.advance(3_600_000);
    expect(workflowsOf((await waiting).json)).toEqual([ids[0]]);
  });

  it('is not disturbed by what happens elsewhere', async () => {
    await pollMany('pack', { count: 3 });
    const waiting = cluster.call({ path: '/api/tasks/poll/batch/pack', as: portal, ...longest });
    await start('purchase');
    await poll('book');
    const { text } = await start('parcel');
    expect(workflowsOf((await waiting).json)).toEqual([text]);
  });

  it('goes away with nothing when its time is over', async () => {
    await pollMany('pack', { count: 3 });
    const answer = await cluster.call(batch({ timeout: 1 }));
    expect(answer.json).toEqual([]);
    expect(await pollMany('pack', { timeout: -1 })).toEqual([]);
  });
});

provokes('pollTasks', 'NotPermitted', {
  when: 'the caller is no worker',
  call: () => batch({}, cal),
  says: { message: "You don't have permissions to execute task: pack" },
});

provokes('pollTasks', 'PollTimeoutTooLong', {
  when: 'the worker wants to wait for more than five seconds',
  call: () => batch({ timeout: 5001 }),
  says: { message: 'Long Poll Timeout value cannot be more than 5 seconds' },
});
