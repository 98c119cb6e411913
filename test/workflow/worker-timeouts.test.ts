import type { Seed } from 'conductor-mock';
import { describe, expect, it } from 'vitest';
import { inlineWorkflows, simple, statuses } from '../support/inline-workflow.ts';
import { purchaseFixtures } from '../support/purchase-fixtures.ts';
import { useCluster } from '../support/test-cluster.ts';
import { workerCalls } from '../support/worker-calls.ts';

const SECOND_MS = 1000;

const patient = { retryCount: 0, timeoutSeconds: 0, responseTimeoutSeconds: 3600 };
const slow = { ...patient, timeoutSeconds: 20, responseTimeoutSeconds: 15 };
const unpolled = { ...patient, pollTimeoutSeconds: 10 };
const once = { retryCount: 1, retryLogic: 'FIXED', retryDelaySeconds: 5 } as const;
const taskDefinitions: NonNullable<Seed['taskDefinitions']> = [
  { ...patient, name: 'leased', responseTimeoutSeconds: 10, timeoutPolicy: 'TIME_OUT_WF', ...once },
  { ...patient, name: 'leased_once', responseTimeoutSeconds: 10, timeoutPolicy: 'ALERT_ONLY' },
  { ...slow, name: 'slow_retried', timeoutPolicy: 'RETRY', ...once },
  { ...slow, name: 'slow_ending', timeoutPolicy: 'TIME_OUT_WF', retryCount: 3 },
  { ...slow, name: 'slow_alert', timeoutPolicy: 'ALERT_ONLY', responseTimeoutSeconds: 20 },
  { ...unpolled, name: 'unpolled_retried', timeoutPolicy: 'RETRY', ...once },
  { ...unpolled, name: 'unpolled_ending', timeoutPolicy: 'TIME_OUT_WF', retryCount: 3 },
  { ...unpolled, name: 'unpolled_alert', timeoutPolicy: 'ALERT_ONLY' },
  { ...patient, name: 'fixed', retryCount: 3, retryDelaySeconds: 7, retryLogic: 'FIXED' },
  {
    ...patient,
    name: 'linear',
    retryCount: 3,
    retryDelaySeconds: 7,
    retryLogic: 'LINEAR_BACKOFF',
    backoffScaleFactor: 2,
  },
  {
    ...patient,
    name: 'exponential',
    retryCount: 3,
    retryDelaySeconds: 7,
    retryLogic: 'EXPONENTIAL_BACKOFF',
  },
];
const cluster = useCluster({ seed: { ...purchaseFixtures, taskDefinitions } });
const { run, read } = inlineWorkflows(cluster);
const { poll, polled, report } = workerCalls(cluster);

const pass = (seconds: number) => cluster.cluster.clock.advance(seconds * SECOND_MS);
const passMs = (ms: number) => cluster.cluster.clock.advance(ms);

/** Starts a workflow of that only task and answers how to see it. */
async function started(name: string, more: object = {}, others: readonly object[] = []) {
  const { workflowId } = await run([{ ...simple(name), ...more }, ...others]);
  const execution = () => read(workflowId);
  return { workflowId, execution, task: async (at = 0) => (await execution()).tasks[at] };
}

describe('a worker that does not answer within responseTimeoutSeconds', () => {
  const reason = (taskId: string, name = 'leased') =>
    `responseTimeout: 10 exceeded for the taskId: ${taskId} with Task Definition: ${name}`;

  it('loses its task, which is tried again after its delay, whatever the timeout policy', async () => {
    const { task, execution } = await started('leased');
    const { taskId } = await polled('leased');
    await passMs(9_999);
    expect(await task()).toMatchObject({ status: 'IN_PROGRESS' });
    await passMs(1);
    const now = cluster.cluster.clock.now();
    expect(await task()).toMatchObject({
      taskId,
      status: 'TIMED_OUT',
      reasonForIncompletion: reason(taskId),
      endTime: now,
      retried: true,
    });
    expect(await task(1)).toMatchObject({
      status: 'SCHEDULED',
      retryCount: 1,
      retriedTaskId: taskId,
      scheduledTime: now,
      startDelayInSeconds: 5,
      callbackAfterSeconds: 5,
      pollCount: 0,
    });
    expect(await execution()).toMatchObject({ status: 'RUNNING' });

    await passMs(4_999);
    expect((await poll('leased')).status).toBe(204);
    await passMs(1);
    const again = await polled('leased');
    expect(again).toMatchObject({ retryCount: 1, startTime: now + 5000, queueWaitTime: 5000 });
    await report(again, { outputData: { box: 3 } });
    expect(await execution()).toMatchObject({ status: 'COMPLETED', output: { box: 3 } });
  });

  it('ends the workflow when the last attempt was lost', async () => {
    const { execution, task } = await started('leased_once');
    const { taskId } = await polled('leased_once');
    await pass(10);
    expect(await execution()).toMatchObject({
      status: 'TIMED_OUT',
      reasonForIncompletion: `Task ${taskId} failed with status: TIMED_OUT and reason: '${reason(taskId, 'leased_once')}'`,
      failedReferenceTaskNames: [],
      endTime: cluster.cluster.clock.now(),
    });
    expect(await task()).toMatchObject({ status: 'TIMED_OUT', retried: false });
  });

  it('lets the workflow go on when the task is optional', async () => {
    const { execution } = await started('leased_once', { optional: true }, [simple('next')]);
    await polled('leased_once');
    await pass(10);
    expect(statuses(await execution())).toEqual([
      'leased_once_ref COMPLETED_WITH_ERRORS',
      'next_ref SCHEDULED',
    ]);
  });

  it('is too late with a report', async () => {
    const { execution } = await started('leased');
    const mine = await polled('leased');
    await pass(10);
    const before = await execution();
    await report(mine, { outputData: { late: true } });
    expect(await execution()).toEqual(before);
  });

  it('gets the whole time anew when it asks for it', async () => {
    const { task } = await started('leased');
    const mine = await polled('leased');
    for (let times = 0; times < 3; times += 1) {
      await pass(9);
      await report(mine, { extendLease: true });
    }
    await passMs(9_999);
    expect(await task()).toMatchObject({ status: 'IN_PROGRESS' });
    await passMs(1);
    expect(await task()).toMatchObject({ status: 'TIMED_OUT' });
  });

  it('gets the whole time anew with the next poll, once it gave the task back', async () => {
    const { task } = await started('leased');
    await report(await polled('leased'), { status: 'IN_PROGRESS', callbackAfterSeconds: 30 });
    await pass(29);
    expect(await task()).toMatchObject({ status: 'SCHEDULED', callbackAfterSeconds: 30 });
    await pass(1);
    expect(await polled('leased')).toMatchObject({ pollCount: 2, callbackAfterSeconds: 0 });
    await passMs(9_999);
    expect(await task()).toMatchObject({ status: 'IN_PROGRESS' });
    await passMs(1);
    expect(await task()).toMatchObject({ status: 'TIMED_OUT' });
  });
});

describe('a task that takes longer than timeoutSeconds', () => {
  const reason = (policy: string, passed = 20) =>
    `Task timed out after ${passed} seconds. Timeout configured as 20 seconds. ` +
    `Timeout policy configured to ${policy}`;

  it('is tried again with RETRY; giving it back does not stop the time', async () => {
    const { task, execution } = await started('slow_retried');
    await pass(100);
    const mine = await polled('slow_retried');
    await pass(10);
    await report(mine, { status: 'IN_PROGRESS', callbackAfterSeconds: 5 });
    await passMs(9_999);
    expect(await task()).toMatchObject({ status: 'SCHEDULED' });
    await passMs(1);
    expect(await task()).toMatchObject({
      status: 'TIMED_OUT',
      reasonForIncompletion: reason('RETRY'),
      retried: true,
    });
    expect(await task(1)).toMatchObject({
      status: 'SCHEDULED',
      retryCount: 1,
      retriedTaskId: mine.taskId,
      startDelayInSeconds: 5,
    });
    expect(await execution()).toMatchObject({ status: 'RUNNING' });
  });

  it('ends the workflow with RETRY once no attempt is left', async () => {
    const { execution } = await started('slow_retried', { retryCount: 0 });
    const { taskId } = await polled('slow_retried');
    await report({ taskId, workflowInstanceId: (await execution()).workflowId }, lease);
    await pass(10);
    await report({ taskId, workflowInstanceId: (await execution()).workflowId }, lease);
    await pass(10);
    expect(await execution()).toMatchObject({
      status: 'TIMED_OUT',
      reasonForIncompletion: `Task ${taskId} failed with status: TIMED_OUT and reason: '${reason('RETRY')}'`,
    });
  });

  it('ends the workflow with TIME_OUT_WF at once, attempts left or not', async () => {
    const { execution, workflowId } = await started('slow_ending');
    const { taskId } = await polled('slow_ending');
    await pass(10);
    await report({ taskId, workflowInstanceId: workflowId }, lease);
    await pass(10);
    expect(await execution()).toMatchObject({
      status: 'TIMED_OUT',
      reasonForIncompletion: reason('TIME_OUT_WF'),
      endTime: cluster.cluster.clock.now(),
      tasks: [{ status: 'TIMED_OUT', reasonForIncompletion: reason('TIME_OUT_WF') }],
    });
    expect((await execution()).tasks).toHaveLength(1);
  });

  it('goes on with ALERT_ONLY', async () => {
    const { execution, workflowId } = await started('slow_alert');
    const mine = await polled('slow_alert');
    for (let times = 0; times < 3; times += 1) {
      await pass(19);
      await report({ ...mine, workflowInstanceId: workflowId }, lease);
    }
    expect(statuses(await execution())).toEqual(['slow_alert_ref IN_PROGRESS']);
  });
});

describe('a task that nobody polls within pollTimeoutSeconds', () => {
  const reason = (policy: string) =>
    'Task poll timed out after 10 seconds. Poll timeout configured as 10 seconds. ' +
    `Timeout policy configured to ${policy}`;

  it('is tried again with RETRY, and given up for good after the last attempt', async () => {
    const { task, execution } = await started('unpolled_retried');
    const { taskId } = await task();
    await passMs(9_999);
    expect(await task()).toMatchObject({ status: 'SCHEDULED' });
    await passMs(1);
    expect(await task()).toMatchObject({
      status: 'TIMED_OUT',
      reasonForIncompletion: reason('RETRY'),
      startTime: 0,
    });
    const again = await task(1);
    expect(again).toMatchObject({ retryCount: 1, retriedTaskId: taskId, startDelayInSeconds: 5 });

    // The delay does not count: nobody could have polled.
    await passMs(14_999);
    expect(await execution()).toMatchObject({ status: 'RUNNING' });
    await passMs(1);
    expect(await execution()).toMatchObject({
      status: 'TIMED_OUT',
      reasonForIncompletion: `Task ${again.taskId} failed with status: TIMED_OUT and reason: '${reason('RETRY')}'`,
    });
  });

  it('ends the workflow with TIME_OUT_WF at once', async () => {
    const { execution } = await started('unpolled_ending');
    await pass(10);
    expect(await execution()).toMatchObject({
      status: 'TIMED_OUT',
      reasonForIncompletion: reason('TIME_OUT_WF'),
      tasks: [{ status: 'TIMED_OUT' }],
    });
  });

  it('goes on waiting with ALERT_ONLY', async () => {
    const { task } = await started('unpolled_alert');
    await pass(3600);
    expect(await task()).toMatchObject({ status: 'SCHEDULED' });
    expect((await poll('unpolled_alert')).status).toBe(200);
  });

  it('has the whole time anew after it was given back', async () => {
    const { task } = await started('unpolled_retried');
    await pass(9);
    await report(await polled('unpolled_retried'), {
      status: 'IN_PROGRESS',
      callbackAfterSeconds: 3,
    });
    await passMs(12_999);
    expect(await task()).toMatchObject({ status: 'SCHEDULED' });
    await passMs(1);
    expect(await task()).toMatchObject({ status: 'TIMED_OUT' });
  });
});

describe('a failed task', () => {
  it.each([
    ['fixed', [7, 7, 7]],
    ['linear', [14, 28, 42]],
    ['exponential', [7, 14, 28]],
  ])('is tried again after delays that are %s', async (name, delays) => {
    const { execution } = await started(name);
    for (const delay of delays) {
      const failed = await polled(name);
      await report(failed, { status: 'FAILED', reasonForIncompletion: 'torn' });
      const again = (await execution()).tasks.at(-1);
      expect(again).toMatchObject({
        retriedTaskId: failed.taskId,
        retryCount: Number(failed.retryCount) + 1,
        startDelayInSeconds: delay,
        callbackAfterSeconds: delay,
      });
      await passMs(delay * SECOND_MS - 1);
      expect((await poll(name)).status).toBe(204);
      await passMs(1);
    }
    const last = await polled(name);
    await report(last, { status: 'FAILED', reasonForIncompletion: 'torn' });
    expect(await execution()).toMatchObject({
      status: 'FAILED',
      reasonForIncompletion: `Task ${last.taskId} failed with status: FAILED and reason: 'torn'`,
    });
  });

  it('is tried as often as the workflow says, before its definition', async () => {
    const { execution } = await started('fixed', { retryCount: 1 });
    await report(await polled('fixed'), { status: 'FAILED' });
    await pass(7);
    await report(await polled('fixed'), { status: 'FAILED' });
    expect((await execution()).status).toBe('FAILED');
  });
});

describe('startDelay', () => {
  it('keeps a worker’s task out of its queue for that long', async () => {
    const { task } = await started('fixed', { startDelay: 30 });
    expect(await task()).toMatchObject({
      status: 'SCHEDULED',
      startDelayInSeconds: 30,
      callbackAfterSeconds: 30,
    });
    await passMs(29_999);
    expect((await poll('fixed')).status).toBe(204);
    await passMs(1);
    expect(await polled('fixed')).toMatchObject({ queueWaitTime: 30_000 });
  });

  it('has a task of the server begin that much later', async () => {
    const wait = { name: 'wait', taskReferenceName: 'wait_ref', type: 'WAIT', startDelay: 30 };
    const inputParameters = { duration: '10 seconds' };
    const { workflowId } = await run([{ ...wait, inputParameters }]);
    await passMs(29_999);
    expect(statuses(await read(workflowId))).toEqual(['wait_ref SCHEDULED']);
    await passMs(1);
    expect(statuses(await read(workflowId))).toEqual(['wait_ref IN_PROGRESS']);
    await pass(10);
    expect(await read(workflowId)).toMatchObject({ status: 'COMPLETED' });
  });
});

/** A report that only needs more time. */
const lease = { status: 'IN_PROGRESS', extendLease: true };
