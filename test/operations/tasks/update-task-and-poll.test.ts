import { describe, expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  cal,
  loopW,
  portal,
  purchaseCalls,
  purchaseFixtures,
  root,
  W,
} from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';
import { workerCalls } from '../../support/worker-calls.ts';

const ids = [1, 2, 3].map((at) => `bbbbbbbb-0000-1000-a000-00000000000${at}`);
const [first, second, twice] = ids as [string, string, string];
const pack = { name: 'pack', taskReferenceName: 'pack_ref', type: 'SIMPLE' };
const seed = {
  ...purchaseFixtures,
  workflowDefinitions: [
    ...purchaseFixtures.workflowDefinitions!,
    { name: 'parcel', tasks: [pack] },
    { name: 'two_parcels', tasks: [pack, { ...pack, taskReferenceName: 'again_ref' }] },
  ],
  executions: [
    ...purchaseFixtures.executions!,
    { name: 'parcel', workflowId: first, startedBy: ann },
    { name: 'parcel', workflowId: second, startedBy: ann },
    { name: 'two_parcels', workflowId: twice, startedBy: ann },
  ],
};
const cluster = useCluster({ seed });
const { provokes } = provoking(cluster, seed);
const { task, workflow, humanTask } = purchaseCalls(cluster);
const { polled, pollMany, logsOf } = workerCalls(cluster);

const call = (body: object, as = portal) => ({
  method: 'POST',
  path: '/api/tasks/update-v2',
  as,
  body: { status: 'COMPLETED', ...body },
});
/** Reports on a task and answers what came back. */
const report = async (
  { taskId, workflowInstanceId }: { taskId: string; workflowInstanceId: string },
  body: object = {},
) => cluster.call(call({ taskId, workflowInstanceId, workerId: 'worker-1', ...body }));

describe('a report', () => {
  it('is accepted as any other, and answered with the next task of the type', async () => {
    const mine = await polled('pack');
    const answer = await report(mine, { outputData: { box: 3 }, logs: [{ log: 'taped' }] });
    expect(answer.status).toBe(200);
    expect(answer.json).toMatchObject({
      workflowInstanceId: second,
      status: 'IN_PROGRESS',
      workerId: 'worker-1',
      pollCount: 1,
    });
    expect(await task('pack_ref', second)).toEqual(answer.json);
    expect(await workflow(first)).toMatchObject({ status: 'COMPLETED', output: { box: 3 } });
    expect(await logsOf(mine.taskId)).toMatchObject([{ log: 'taped' }]);
  });

  it('is answered with a task that it has made ready itself, when no other waits', async () => {
    const [, , third] = await pollMany('pack', { count: 3 });
    const { status, json } = await report(third);
    expect(status).toBe(200);
    expect(json).toMatchObject({ workflowInstanceId: twice, referenceTaskName: 'again_ref' });
    expect(await task('again_ref', twice)).toEqual(json);
  });

  it('hands out what waits in another execution before what it has made ready itself', async () => {
    const [one, , third] = await pollMany('pack', { count: 3 });
    await cluster.call({
      method: 'POST',
      path: '/api/tasks',
      as: portal,
      body: { ...keysOf(one), status: 'IN_PROGRESS' },
    });
    expect((await report(third)).json).toMatchObject({ workflowInstanceId: first });
    expect(await task('again_ref', twice)).toMatchObject({ status: 'SCHEDULED' });
  });

  it('is answered without a body when nothing else waits', async () => {
    const [one, two] = await pollMany('pack', { count: 3 });
    for (const mine of [one, two]) {
      const { status, text, headers } = await report(mine);
      expect(status).toBe(204);
      expect(text).toBe('');
      expect(headers.get('content-type')).toBeNull();
    }
  });

  it('that gives the task back is answered with that very task, when it may be polled at once', async () => {
    const [one] = await pollMany('pack', { count: 3 });
    const back = await report(one, { status: 'IN_PROGRESS', outputData: { half: true } });
    expect(back.json).toMatchObject({
      taskId: one.taskId,
      pollCount: 2,
      outputData: { half: true },
    });
    const later = await report(one, { status: 'IN_PROGRESS', callbackAfterSeconds: 5 });
    expect(later.status).toBe(204);
  });

  it('on a finished task changes nothing, and is answered with the next one', async () => {
    const [one] = await pollMany('pack');
    await report(one, { outputData: { box: 3 } });
    const again = await report(one, { status: 'FAILED', outputData: { box: 4 } });
    expect(again.json).toMatchObject({ workflowInstanceId: twice });
    expect(await workflow(first)).toMatchObject({ status: 'COMPLETED', output: { box: 3 } });
  });

  it('that only needs more time hands out nothing', async () => {
    const mine = await polled('pack');
    await cluster.cluster.clock.advance(1000);
    expect((await report(mine, { extendLease: true })).status).toBe(204);
    const updateTime = cluster.cluster.clock.now();
    expect(await task('pack_ref', first)).toMatchObject({ status: 'IN_PROGRESS', updateTime });
    expect(await task('pack_ref', second)).toMatchObject({ status: 'SCHEDULED' });
  });

  it('on a human task completes it, and hands out nothing', async () => {
    const { taskId } = await task('sign_off_ref');
    const body = { taskId, workflowInstanceId: W, outputData: { decision: 'yes' } };
    expect((await cluster.call(call(body, root))).status).toBe(204);
    expect((await humanTask(taskId)).json).toMatchObject({
      state: 'COMPLETED',
      output: { decision: 'yes' },
      updatedBy: root,
    });
  });

  it('stays in its domain, and leaves a trace as a poll does', async () => {
    const start = (taskToDomain: object) => {
      const body = { name: 'parcel', taskToDomain };
      return cluster.call({ method: 'POST', path: '/api/workflow', as: root, body });
    };
    await start({ pack: 'east' });
    const { text } = await start({ pack: 'east' });
    const mine = await polled('pack', { domain: 'east' });
    const { json } = await report(mine);
    expect(json).toMatchObject({ workflowInstanceId: text, domain: 'east' });
    const query = { taskType: 'pack' };
    const polls = await cluster.call({ path: '/api/tasks/queue/polldata', as: cal, query });
    expect(polls.json).toContainEqual({
      queueName: 'pack',
      domain: 'east',
      workerId: 'worker-1',
      lastPollTime: cluster.cluster.clock.now(),
    });
  });
});

function keysOf({ taskId, workflowInstanceId }: Record<string, string>) {
  return { taskId, workflowInstanceId };
}

provokes('updateTaskAndPoll', 'NotPermitted', {
  when: 'the caller is no worker',
  given: () => task('pack_ref', first),
  call: ({ taskId }) => call({ workflowInstanceId: first, taskId }, cal),
  says: { message: "You don't have permissions to execute task: pack" },
});

provokes('updateTaskAndPoll', 'UnknownTask', {
  when: 'the task belongs to another execution',
  given: () => task('pack_ref', second),
  call: ({ taskId }) => call({ workflowInstanceId: first, taskId }),
  says: ({ taskId }) => ({ message: `No such task found by id: ${taskId}` }),
});

provokes('updateTaskAndPoll', 'TaskRunByServer', {
  when: 'the task is a loop, which ends with what is inside of it',
  given: () => task('loop_ref', loopW),
  call: ({ taskId }) => call({ workflowInstanceId: loopW, taskId }),
  says: ({ taskId }) => ({
    message: `Task ${taskId} is of type DO_WHILE, which the server runs itself, and cannot be updated`,
  }),
});

provokes('updateTaskAndPoll', 'UnsupportedReportOption', {
  when: 'the output lies elsewhere',
  given: () => task('pack_ref', first),
  call: ({ taskId }) =>
    call({ workflowInstanceId: first, taskId, externalOutputPayloadStoragePath: 's3://x' }),
  says: { message: 'externalOutputPayloadStoragePath is not supported by this mock' },
});
