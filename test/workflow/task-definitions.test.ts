import { describe, expect, it } from 'vitest';
import { inlineWorkflows, simple, statuses } from '../support/inline-workflow.ts';
import {
  ann,
  bob,
  cal,
  financeGroup,
  portal,
  purchaseCalls,
  purchaseFixtures,
  root,
  signOff,
} from '../support/purchase-fixtures.ts';
import { useCluster } from '../support/test-cluster.ts';

/** What registered task definitions do to the tasks of their name, and who may act on these. */

const cluster = useCluster({ seed: purchaseFixtures });
const { call } = cluster;
const { run, read, complete } = inlineWorkflows(cluster);
const { task, humanTask, claim, defineTasks, grant } = purchaseCalls(cluster);

const advance = (ms: number) => cluster.cluster.clock.advance(ms);
const MINUTE = 60_000;
const human = (more: object = {}) => ({ ...signOff(), ...more });
const start = async (tasks: readonly object[] = [human(), simple('send')]): Promise<string> =>
  (await run(tasks)).workflowId;
const fail = async (workflowId: string, reference: string, as = root) => {
  const { taskId } = await task(reference, workflowId);
  const body = { workflowInstanceId: workflowId, taskId, status: 'FAILED' };
  const { status, text } = await call({ method: 'POST', path: '/api/tasks', as, body });
  expect(status, text).toBe(200);
  return taskId;
};
const poll = (type: string, as = portal) => call({ path: `/api/tasks/poll/${type}`, as });
const timedOut = (seconds: number, policy: string) =>
  `Task timed out after ${seconds} seconds. Timeout configured as ${seconds} seconds. ` +
  `Timeout policy configured to ${policy}`;

it('a task shows the definition that was registered when its execution began', async () => {
  const before = await start();
  await defineTasks({ name: 'sign_off', timeoutSeconds: 60, description: 'first' });
  const id = await start();
  await defineTasks({ name: 'sign_off', timeoutSeconds: 120, description: 'second' });
  expect((await task('sign_off_ref', before)).taskDefinition).toBeUndefined();
  expect((await task('sign_off_ref', id)).taskDefinition).toMatchObject({ description: 'first' });
  await advance(MINUTE);
  expect(await read(before)).toMatchObject({ status: 'RUNNING' });
  expect(await read(id)).toMatchObject({ status: 'TIMED_OUT' });
});

describe('timeoutSeconds of a human task', () => {
  it('under TIME_OUT_WF time the task, its record and the workflow out', async () => {
    await defineTasks({ name: 'sign_off', timeoutSeconds: 60, timeoutPolicy: 'TIME_OUT_WF' });
    const id = await start();
    const { taskId } = await task('sign_off_ref', id);
    await advance(MINUTE - 1);
    expect((await humanTask(taskId)).json).toMatchObject({ state: 'ASSIGNED' });
    await advance(1);
    const now = cluster.cluster.clock.now();
    expect((await humanTask(taskId)).json).toMatchObject({ state: 'TIMED_OUT', updatedOn: now });
    expect(await task('sign_off_ref', id)).toMatchObject({
      taskId,
      status: 'TIMED_OUT',
      reasonForIncompletion: timedOut(60, 'TIME_OUT_WF'),
      endTime: now,
    });
    expect(await read(id)).toMatchObject({
      status: 'TIMED_OUT',
      reasonForIncompletion: timedOut(60, 'TIME_OUT_WF'),
      endTime: now,
      failedReferenceTaskNames: [],
    });
  });

  it('under RETRY lead to another attempt after the delay, with a record of its own', async () => {
    await defineTasks({
      name: 'sign_off',
      timeoutSeconds: 60,
      timeoutPolicy: 'RETRY',
      retryCount: 1,
      retryDelaySeconds: 10,
    });
    const id = await start();
    const { taskId } = await task('sign_off_ref', id);
    await advance(MINUTE);
    expect((await humanTask(taskId)).json).toMatchObject({ state: 'TIMED_OUT' });
    const execution = await read(id);
    expect(execution).toMatchObject({
      status: 'RUNNING',
      tasks: [
        { status: 'TIMED_OUT', reasonForIncompletion: timedOut(60, 'RETRY'), retried: true },
        {
          status: 'SCHEDULED',
          retryCount: 1,
          retriedTaskId: taskId,
          startDelayInSeconds: 10,
          outputData: {},
        },
      ],
    });
    const second = execution.tasks[1].taskId;
    expect((await humanTask(second)).status).toBe(404);

    await advance(10_000);
    const now = cluster.cluster.clock.now();
    expect((await humanTask(second)).json).toMatchObject({
      state: 'ASSIGNED',
      assignee: financeGroup,
      createdOn: now,
    });
    expect(await task('sign_off_ref', id)).toMatchObject({ status: 'IN_PROGRESS', startTime: now });

    await advance(MINUTE);
    expect((await humanTask(second)).json).toMatchObject({ state: 'TIMED_OUT' });
    expect(await read(id)).toMatchObject({
      status: 'TIMED_OUT',
      reasonForIncompletion: `Task ${second} failed with status: TIMED_OUT and reason: '${timedOut(60, 'RETRY')}'`,
    });
  });

  it('under ALERT_ONLY do nothing', async () => {
    await defineTasks({ name: 'sign_off', timeoutSeconds: 60, timeoutPolicy: 'ALERT_ONLY' });
    const id = await start();
    const { taskId } = await task('sign_off_ref', id);
    await advance(10 * MINUTE);
    expect((await humanTask(taskId)).json).toMatchObject({ state: 'ASSIGNED' });
    expect(await read(id)).toMatchObject({ status: 'RUNNING' });
  });

  it('count for a claimed task, too', async () => {
    await defineTasks({ name: 'sign_off', timeoutSeconds: 60 });
    const id = await start();
    const { taskId } = await task('sign_off_ref', id);
    await advance(MINUTE / 2);
    await claim(taskId, bob);
    await advance(MINUTE / 2);
    expect((await humanTask(taskId)).json).toMatchObject({
      state: 'TIMED_OUT',
      claimant: { user: bob },
    });
  });

  it('end with the task', async () => {
    await defineTasks({ name: 'sign_off', timeoutSeconds: 60 });
    const id = await start();
    const { taskId } = await task('sign_off_ref', id);
    await complete(id, 'sign_off_ref', { decision: 'yes' });
    await advance(MINUTE);
    expect((await humanTask(taskId)).json).toMatchObject({ state: 'COMPLETED' });
    expect(await read(id)).toMatchObject({ status: 'RUNNING' });
  });

  it('let the workflow go on where the task is optional and is not to end it', async () => {
    await defineTasks({
      name: 'sign_off',
      timeoutSeconds: 60,
      timeoutPolicy: 'RETRY',
      retryCount: 0,
    });
    const id = await start([human({ optional: true }), simple('send')]);
    await advance(MINUTE);
    expect(statuses(await read(id))).toEqual([
      'sign_off_ref COMPLETED_WITH_ERRORS',
      'send_ref SCHEDULED',
    ]);
  });
});

it('responseTimeoutSeconds do nothing to a human task', async () => {
  await defineTasks({ name: 'sign_off', responseTimeoutSeconds: 5 });
  const id = await start();
  await advance(20 * MINUTE);
  expect(await task('sign_off_ref', id)).toMatchObject({ status: 'IN_PROGRESS' });
});

describe('retryCount and retryDelaySeconds', () => {
  it('are those of a worker’s task', async () => {
    await defineTasks({ name: 'pack', retryCount: 1, retryDelaySeconds: 5 });
    const id = await start([simple('pack')]);
    const failed = await fail(id, 'pack_ref');
    expect(await task('pack_ref', id)).toMatchObject({
      status: 'SCHEDULED',
      retryCount: 1,
      retriedTaskId: failed,
    });
    await advance(4999);
    expect((await poll('pack')).status).toBe(204);
    await advance(1);
    expect((await poll('pack')).json).toMatchObject({ workflowInstanceId: id, retryCount: 1 });
    await fail(id, 'pack_ref');
    expect(await read(id)).toMatchObject({ status: 'FAILED' });
  });

  it('never grow beyond maxRetryDelaySeconds', async () => {
    const growing = { retryLogic: 'EXPONENTIAL_BACKOFF', maxRetryDelaySeconds: 15 };
    await defineTasks({ name: 'pack', retryCount: 3, retryDelaySeconds: 10, ...growing });
    const id = await start([simple('pack')]);
    const delays: unknown[] = [];
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await fail(id, 'pack_ref');
      delays.push((await task('pack_ref', id)).startDelayInSeconds);
    }
    expect(delays).toEqual([10, 15, 15]);
  });

  it('are those of a human task that was reported as failed', async () => {
    await defineTasks({ name: 'sign_off', retryCount: 1, retryDelaySeconds: 5 });
    const id = await start();
    const failed = await fail(id, 'sign_off_ref');
    expect((await humanTask(failed)).json).toMatchObject({ state: 'DELETED' });
    const attempt = await task('sign_off_ref', id);
    expect(attempt).toMatchObject({ status: 'SCHEDULED', retryCount: 1, retriedTaskId: failed });
    await advance(4999);
    expect((await humanTask(attempt.taskId)).status).toBe(404);
    await advance(1);
    expect((await humanTask(attempt.taskId)).json).toMatchObject({ state: 'ASSIGNED' });
    const last = await fail(id, 'sign_off_ref');
    expect(await read(id)).toMatchObject({
      status: 'FAILED',
      reasonForIncompletion: `Task ${last} failed with status: FAILED and reason: 'null'`,
    });
  });

  it('of a human task without a delay make the next attempt at once', async () => {
    await defineTasks({ name: 'sign_off', retryCount: 1, retryDelaySeconds: 0 });
    const id = await start();
    await fail(id, 'sign_off_ref');
    const { taskId } = await task('sign_off_ref', id);
    expect((await humanTask(taskId)).json).toMatchObject({ state: 'ASSIGNED' });
  });

  it('of a delay below 0 make the next attempt at once', async () => {
    const limits = { retryDelaySeconds: -1, timeoutSeconds: -1, concurrentExecLimit: -1 };
    await defineTasks({ name: 'sign_off', retryCount: 1, ...limits });
    const id = await start();
    await fail(id, 'sign_off_ref');
    await advance(0);
    const { taskId } = await task('sign_off_ref', id);
    expect((await humanTask(taskId)).json).toMatchObject({ state: 'ASSIGNED' });
  });

  it('give way to the retryCount of the workflow task', async () => {
    await defineTasks({ name: 'pack', retryCount: 5 }, { name: 'sign_off', retryCount: 5 });
    const packing = await start([{ ...simple('pack'), retryCount: 0 }]);
    await fail(packing, 'pack_ref');
    expect(await read(packing)).toMatchObject({ status: 'FAILED' });
    const signing = await start([human({ retryCount: 0 })]);
    await fail(signing, 'sign_off_ref');
    expect(await read(signing)).toMatchObject({ status: 'FAILED' });
  });

  it('never start a loop again', async () => {
    const loop = {
      name: 'loop',
      taskReferenceName: 'loop_ref',
      type: 'DO_WHILE',
      loopCondition: 'false',
      retryCount: 3,
      loopOver: [{ ...simple('pack'), retryCount: 0 }],
    };
    await defineTasks({ name: 'loop', retryCount: 3 });
    const id = await start([loop]);
    await fail(id, 'pack_ref__1');
    expect(await read(id)).toMatchObject({ status: 'FAILED' });
    expect(statuses(await read(id))).toEqual(['loop_ref CANCELED', 'pack_ref__1 FAILED']);
  });
});

describe('an attempt at a human task that is still delayed', () => {
  const delayed = async () => {
    await defineTasks({ name: 'sign_off', retryCount: 1, retryDelaySeconds: 60 });
    const id = await start();
    await fail(id, 'sign_off_ref');
    const { taskId } = await task('sign_off_ref', id);
    return { workflowId: id, taskId };
  };

  it('is no worker’s to complete', async () => {
    const { workflowId, taskId } = await delayed();
    const body = { workflowInstanceId: workflowId, taskId, status: 'COMPLETED' };
    const answer = await call({ method: 'POST', path: '/api/tasks', as: portal, body });
    expect(answer.status).toBe(403);
    expect(await task('sign_off_ref', workflowId)).toMatchObject({ status: 'SCHEDULED' });
  });

  it('never gets a record when an administrator completes it', async () => {
    const { workflowId, taskId } = await delayed();
    await complete(workflowId, 'sign_off_ref', { decision: 'yes' });
    await advance(MINUTE);
    expect(statuses(await read(workflowId))).toEqual([
      'sign_off_ref FAILED',
      'sign_off_ref COMPLETED',
      'send_ref SCHEDULED',
    ]);
    expect((await humanTask(taskId)).status).toBe(404);
  });
});

describe('a grant on a tag of the definition', () => {
  const team = { type: 'TAG', id: 'team:lending' };
  const tags = [{ key: 'team', value: 'lending' }];

  it('with READ lets the caller read the human task', async () => {
    await defineTasks({ name: 'sign_off', tags });
    const { taskId } = await task('sign_off_ref', await start());
    expect((await humanTask(taskId, cal)).status).toBe(403);
    await grant(cal, ['READ'], team);
    expect((await humanTask(taskId, cal)).status).toBe(200);
  });

  it('with UPDATE lets the caller take it over', async () => {
    await defineTasks({ name: 'sign_off', tags });
    const { taskId } = await task('sign_off_ref', await start());
    await grant(cal, ['UPDATE'], team);
    expect((await claim(taskId, cal, { overrideAssignment: true })).json).toMatchObject({
      state: 'IN_PROGRESS',
      claimant: { user: cal },
    });
  });

  it('counts as the definition is tagged now, registered before the execution or after', async () => {
    const { taskId } = await task('sign_off_ref', await start());
    await grant(cal, ['READ'], team);
    expect((await humanTask(taskId, cal)).status).toBe(403);
    await defineTasks({ name: 'sign_off', tags });
    expect((await humanTask(taskId, cal)).status).toBe(200);
    await defineTasks({ name: 'sign_off', tags: [] });
    expect((await humanTask(taskId, cal)).status).toBe(403);
  });

  it('with EXECUTE lets the caller work on the tasks of the name', async () => {
    await defineTasks({ name: 'pack', tags, retryCount: 0 });
    const id = await start([simple('pack')]);
    expect((await poll('pack', ann)).status).toBe(403);
    await grant(ann, ['EXECUTE'], team);
    expect((await poll('pack', ann)).json).toMatchObject({ workflowInstanceId: id });
    await fail(id, 'pack_ref', ann);
    expect(await read(id)).toMatchObject({ status: 'FAILED' });
  });
});
