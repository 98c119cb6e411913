import { describe, expect, it } from 'vitest';
import { inlineWorkflows, statuses } from '../support/inline-workflow.ts';
import { done, operatorCalls } from '../support/operator-calls.ts';
import {
  ann,
  bob,
  purchaseCalls,
  purchaseFixtures,
  root,
  W,
} from '../support/purchase-fixtures.ts';
import { human, wait, worker } from '../support/some-tasks.ts';
import { useCluster } from '../support/test-cluster.ts';

/** What an operator's calls, time and failures do to an execution and its Human task, one row of that table each. */

const cluster = useCluster({
  seed: {
    ...purchaseFixtures,
    workflowDefinitions: [
      ...purchaseFixtures.workflowDefinitions!,
      { name: 'sorry', tasks: [worker('apologise')] },
    ],
  },
});
const { task, workflow, humanTask, claimed, claim, update, defineTasks } = purchaseCalls(cluster);
const { run, read, complete } = inlineWorkflows(cluster);
const call = operatorCalls;
const advance = (minutes: number) => cluster.cluster.clock.advance(minutes * 60_000);
const answer = () => update(ann, { complete: true }, { decision: 'yes' });
const failed = async (id: string, status = 'FAILED_WITH_TERMINAL_ERROR', reason?: string) => {
  const { taskId } = (await read(id)).tasks.at(-1);
  const body = { workflowInstanceId: id, taskId, status, reasonForIncompletion: reason };
  await done(cluster, { method: 'POST', path: '/api/tasks', as: root, body });
  return taskId as string;
};
const stateOf = async (taskId: string) => (await humanTask(taskId)).json.state;

describe('terminate', () => {
  it('a workflow that has not ended: TERMINATED for the reason, its task CANCELED, the record DELETED', async () => {
    const taskId = await claimed(bob);
    await done(cluster, call.terminate(W, { reason: 'too late' }));
    expect(await workflow()).toMatchObject({
      status: 'TERMINATED',
      reasonForIncompletion: 'too late',
    });
    expect(await task('sign_off_ref')).toMatchObject({ status: 'CANCELED' });
    expect(await stateOf(taskId)).toBe('DELETED');
  });

  it('COMPLETED: 409; already TERMINATED: nothing; FAILED and TIMED_OUT: becomes TERMINATED', async () => {
    const completed = await run([worker('pack')]);
    await complete(completed.workflowId, 'pack_ref');
    expect((await cluster.call(call.terminate(completed.workflowId))).status).toBe(409);
    await done(cluster, call.terminate(W, { reason: 'first' }));
    await done(cluster, call.terminate(W, { reason: 'second' }));
    expect(await workflow()).toMatchObject({ reasonForIncompletion: 'first' });
    const { workflowId } = await run([worker('pack')]);
    await failed(workflowId);
    const limited = await run([human('ask')], {}, { timeoutSeconds: 60 });
    await advance(1);
    for (const [id, status] of [
      [workflowId, 'FAILED'],
      [limited.workflowId, 'TIMED_OUT'],
    ]) {
      expect(await read(id)).toMatchObject({ status });
      await done(cluster, call.terminate(id, { reason: 'given up' }));
      expect(await read(id)).toMatchObject({
        status: 'TERMINATED',
        reasonForIncompletion: 'given up',
      });
    }
  });
});

describe('pause and resume', () => {
  it('RUNNING is PAUSED; the open human task may still be claimed and completed, successors are not scheduled', async () => {
    await done(cluster, call.pause(W));
    const { taskId } = await task('sign_off_ref');
    expect((await claim(taskId, bob)).status).toBe(200);
    expect((await update(bob, { complete: true }, { decision: 'yes' })).status).toBe(200);
    expect(await workflow()).toMatchObject({ status: 'PAUSED' });
    expect(statuses(await workflow())).toEqual(['sign_off_ref COMPLETED']);
  });

  it('PAUSED is RUNNING, and the engine decides; not paused: refused with the status', async () => {
    await done(cluster, call.pause(W));
    await answer();
    await done(cluster, call.resume(W));
    expect(statuses(await workflow())).toEqual(['sign_off_ref COMPLETED', 'book_ref SCHEDULED']);
    const { json } = await cluster.call(call.resume(W));
    expect(json.message).toBe(
      `The workflow ${W} is not PAUSED so cannot resume. Current status is RUNNING`,
    );
  });

  it('a WAIT that falls due meanwhile ends, and what follows it waits for the resume', async () => {
    const { workflowId } = await run([wait('rest', '30 minutes'), worker('ship')]);
    await done(cluster, call.pause(workflowId));
    await advance(45);
    const paused = await read(workflowId);
    expect(statuses(paused)).toEqual(['rest_ref COMPLETED']);
    const { scheduledTime, endTime } = paused.tasks[0];
    expect(endTime).toBe(Number(scheduledTime) + 30 * 60_000);
    await done(cluster, call.resume(workflowId));
    const { tasks } = await read(workflowId);
    expect(statuses({ tasks })).toEqual(['rest_ref COMPLETED', 'ship_ref SCHEDULED']);
  });

  it('a WAIT that falls due later ends at its own time', async () => {
    const { workflowId } = await run([wait('rest', '30 minutes'), worker('ship')]);
    const { scheduledTime } = (await read(workflowId)).tasks[0];
    await done(cluster, call.pause(workflowId));
    await advance(10);
    await done(cluster, call.resume(workflowId));
    await advance(60);
    expect((await read(workflowId)).tasks[0]).toMatchObject({
      status: 'COMPLETED',
      endTime: Number(scheduledTime) + 30 * 60_000,
    });
  });
});

describe('retry', () => {
  it.each<[string, (id: string) => Promise<unknown>]>([
    ['FAILED', (id) => failed(id)],
    ['TERMINATED', (id) => done(cluster, call.terminate(id))],
    ['TIMED_OUT', () => advance(1)],
  ])(
    '%s: the last failed or cancelled task is made again, with the next retryCount; the old record stays',
    async (status, given) => {
      const { workflowId } = await run([human('ask')], {}, { timeoutSeconds: 60 });
      await given(workflowId);
      const before = await read(workflowId);
      expect(before).toMatchObject({ status });
      const [old] = before.tasks;
      const record = (await humanTask(old.taskId)).json;
      await done(cluster, call.retry(workflowId));
      const after = await read(workflowId);
      expect(after).toMatchObject({ status: 'RUNNING' });
      expect(after.tasks).toEqual([
        { ...old, retried: true },
        expect.objectContaining({
          retryCount: 1,
          retriedTaskId: old.taskId,
          outputData: {},
          status: 'IN_PROGRESS',
        }),
      ]);
      expect((await humanTask(old.taskId)).json).toEqual(record);
      expect(await stateOf(after.tasks[1].taskId)).toBe('ASSIGNED');
    },
  );

  it('no candidates: 409; RUNNING: 404 with the status; COMPLETED: 409', async () => {
    const running = await cluster.call(call.retry(W));
    expect([running.status, running.json.message]).toEqual([
      404,
      'Workflow is still running.  status=RUNNING',
    ]);
    await done(cluster, call.pause(W));
    await answer();
    await done(cluster, call.terminate(W));
    expect((await cluster.call(call.retry(W))).status).toBe(409);
    const { workflowId } = await run([worker('pack')]);
    await complete(workflowId, 'pack_ref');
    expect((await cluster.call(call.retry(workflowId))).status).toBe(409);
  });
});

it('restart, ended and restartable: all tasks dropped, the same workflowId, new task ids', async () => {
  const { taskId: old } = await task('sign_off_ref');
  await answer();
  await done(cluster, call.terminate(W));
  await done(cluster, call.restart(W));
  const { workflowId, tasks } = await workflow();
  expect(workflowId).toBe(W);
  expect(statuses({ tasks })).toEqual(['sign_off_ref IN_PROGRESS']);
  expect(tasks[0].taskId).not.toBe(old);
  expect(await stateOf(tasks[0].taskId)).toBe('ASSIGNED');
});

it('rerun: tasks after the chosen one dropped; a human task chosen gets a new record', async () => {
  const { taskId: old } = await task('sign_off_ref');
  await answer();
  await complete(W, 'book_ref');
  expect(await workflow()).toMatchObject({ status: 'COMPLETED' });
  await done(cluster, call.rerun(W, { reRunFromTaskId: old }));
  expect(statuses(await workflow())).toEqual(['sign_off_ref IN_PROGRESS']);
  const { taskId } = await task('sign_off_ref');
  expect([await stateOf(old), await stateOf(taskId)]).toEqual(['COMPLETED', 'ASSIGNED']);
});

it('skiptask, a reference not yet scheduled: later scheduled as SKIPPED, no human record; already processed: an error', async () => {
  const { workflowId } = await run([worker('pack'), human('ask'), worker('ship')]);
  await done(cluster, call.skip(workflowId, 'ask_ref'));
  const { tasks } = await complete(workflowId, 'pack_ref');
  expect(statuses({ tasks })).toEqual([
    'pack_ref COMPLETED',
    'ask_ref SKIPPED',
    'ship_ref SCHEDULED',
  ]);
  expect((await humanTask(tasks[1].taskId)).status).toBe(404);
  expect((await cluster.call(call.skip(workflowId, 'ask_ref'))).status).toBe(500);
});

it('remove: the execution is gone, its open human record DELETED', async () => {
  const { taskId } = await task('sign_off_ref');
  await done(cluster, call.remove(W));
  expect((await cluster.call({ path: `/api/workflow/${W}`, as: root })).status).toBe(404);
  expect(await stateOf(taskId)).toBe('DELETED');
});

describe('workflow timeoutSeconds', () => {
  it('TIME_OUT_WF: the workflow TIMED_OUT, its task CANCELED, the record DELETED', async () => {
    const policy = { timeoutSeconds: 3600, timeoutPolicy: 'TIME_OUT_WF' };
    const { workflowId, tasks, createTime } = await run([human('ask')], {}, policy);
    await advance(59);
    expect(await read(workflowId)).toMatchObject({ status: 'RUNNING' });
    await advance(2);
    expect(await read(workflowId)).toMatchObject({
      status: 'TIMED_OUT',
      endTime: Number(createTime) + 3_600_000,
      reasonForIncompletion:
        'Workflow timed out after 3600 seconds. Timeout configured as 3600 seconds. Timeout policy configured to TIME_OUT_WF',
      tasks: [{ status: 'CANCELED' }],
    });
    expect(await stateOf(tasks[0].taskId)).toBe('DELETED');
  });

  it('the record is TIMED_OUT only where the task timed out', async () => {
    await defineTasks({ name: 'ask', timeoutSeconds: 60, timeoutPolicy: 'TIME_OUT_WF' });
    const { workflowId, tasks } = await run([human('ask')], {}, { timeoutSeconds: 3600 });
    await advance(1);
    expect(await read(workflowId)).toMatchObject({
      status: 'TIMED_OUT',
      tasks: [{ status: 'TIMED_OUT' }],
    });
    expect(await stateOf(tasks[0].taskId)).toBe('TIMED_OUT');
  });

  it('ALERT_ONLY, and no limit: the workflow goes on', async () => {
    for (const more of [
      { timeoutSeconds: 60, timeoutPolicy: 'ALERT_ONLY' },
      { timeoutSeconds: 0 },
    ]) {
      const { workflowId } = await run([human('ask')], {}, more);
      await advance(60);
      expect(await read(workflowId)).toMatchObject({ status: 'RUNNING' });
    }
  });

  it('counts from the last restart, rerun or retry', async () => {
    for (const again of [call.restart, call.rerun, call.retry]) {
      const { workflowId } = await run([human('ask')], {}, { timeoutSeconds: 60 });
      await advance(1);
      expect(await read(workflowId)).toMatchObject({ status: 'TIMED_OUT' });
      await done(cluster, again(workflowId));
      await cluster.cluster.clock.advance(59_000);
      expect(await read(workflowId)).toMatchObject({ status: 'RUNNING' });
      await cluster.cluster.clock.advance(1_000);
      expect(await read(workflowId)).toMatchObject({ status: 'TIMED_OUT' });
    }
  });
});

describe('failureWorkflow', () => {
  const risky = { failureWorkflow: 'sorry' };
  const startedFor = async (id: string) => {
    const { output } = await read(id);
    const started = output['conductor.failure_workflow'];
    return started === undefined ? undefined : read(started);
  };

  it('FAILED: started with workflowId, reason, failureStatus, failureTaskId and failedWorkflow', async () => {
    const { workflowId } = await run([worker('pack')], { cost: 3 }, risky);
    const taskId = await failed(workflowId, 'FAILED_WITH_TERMINAL_ERROR', 'no boxes');
    const failure = await read(workflowId);
    const reason = `Task ${taskId} failed with status: FAILED and reason: 'no boxes'`;
    expect(failure.reasonForIncompletion).toBe(reason);
    const started = await startedFor(workflowId);
    expect(started).toMatchObject({ workflowName: 'sorry', status: 'RUNNING' });
    expect(started.input).toMatchObject({
      cost: 3,
      workflowId,
      reason,
      failureStatus: 'FAILED',
      failureTaskId: taskId,
      failedWorkflow: {
        tasks: expect.arrayContaining([expect.objectContaining({ taskId })]),
        workflowId,
        status: 'FAILED',
        workflowName: 'inline',
        input: { cost: 3 },
        reasonForIncompletion: reason,
      },
    });
  });

  it('TIMED_OUT: started, with the task that timed out, if one did', async () => {
    await defineTasks({ name: 'ask', timeoutSeconds: 60, timeoutPolicy: 'TIME_OUT_WF' });
    const byTask = await run([human('ask')], {}, risky);
    const byWorkflow = await run([worker('pack')], {}, { ...risky, timeoutSeconds: 60 });
    await advance(1);
    expect((await startedFor(byTask.workflowId)).input).toMatchObject({
      failureStatus: 'TIMED_OUT',
      failureTaskId: byTask.tasks[0].taskId,
    });
    const { input } = await startedFor(byWorkflow.workflowId);
    expect(input).toMatchObject({ failureStatus: 'TIMED_OUT', workflowId: byWorkflow.workflowId });
    expect(input).not.toHaveProperty('failureTaskId');
  });

  it('TERMINATED: started if that is asked for', async () => {
    const { workflowId } = await run([worker('pack')], {}, risky);
    await done(cluster, call.terminate(workflowId));
    expect(await startedFor(workflowId)).toBeUndefined();
    const other = await run([worker('pack')], {}, risky);
    await done(cluster, call.terminate(other.workflowId, { triggerFailureWorkflow: true }));
    expect((await startedFor(other.workflowId)).input).toMatchObject({
      failureStatus: 'TERMINATED',
    });
  });

  it('COMPLETED, or optional failures only: not started', async () => {
    const { workflowId } = await run([worker('pack', { optional: true })], {}, risky);
    await failed(workflowId);
    expect(await read(workflowId)).toMatchObject({ status: 'COMPLETED' });
    expect(await startedFor(workflowId)).toBeUndefined();
  });

  it('FAILED again after a retry: started again', async () => {
    const { workflowId } = await run([worker('pack')], {}, risky);
    await failed(workflowId);
    const first = await startedFor(workflowId);
    await done(cluster, call.retry(workflowId));
    await failed(workflowId);
    const second = await startedFor(workflowId);
    expect(second.workflowId).not.toBe(first.workflowId);
  });
});
