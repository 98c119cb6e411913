import { describe, expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  bob,
  book,
  cal,
  loopW,
  portal,
  purchaseCalls,
  purchaseFixtures,
  root,
  W,
} from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const P = 'bbbbbbbb-0000-1000-a000-000000000001';
const optionalP = 'bbbbbbbb-0000-1000-a000-000000000002';
const onceP = 'bbbbbbbb-0000-1000-a000-000000000003';
const pack = { name: 'pack', taskReferenceName: 'pack_ref', type: 'SIMPLE' };
const parcel = (name: string, more: object) => ({
  name,
  tasks: [{ ...pack, ...more }, book],
});
const seed = {
  ...purchaseFixtures,
  taskDefinitions: [{ name: 'wrap', retryCount: 1, retryDelaySeconds: 5 }],
  workflowDefinitions: [
    ...purchaseFixtures.workflowDefinitions!,
    parcel('parcel', {}),
    parcel('optional_parcel', { optional: true, retryCount: 0 }),
    parcel('once_parcel', { name: 'wrap' }),
  ],
  executions: [
    ...purchaseFixtures.executions!,
    { name: 'parcel', workflowId: P, startedBy: ann },
    { name: 'optional_parcel', workflowId: optionalP, startedBy: ann },
    { name: 'once_parcel', workflowId: onceP, startedBy: ann },
  ],
};
const cluster = useCluster({ seed });
const { provokes } = provoking(cluster, seed);
const { task, workflow, humanTask, claim, update } = purchaseCalls(cluster);

const updateTask = (body: object, as = portal) => ({
  method: 'POST',
  path: '/api/tasks',
  as,
  body,
});
/** Reports about the newest attempt at the task. */
const report = async (body: object, ref = 'pack_ref', workflowId = P, as = portal) => {
  const { taskId } = await task(ref, workflowId);
  const answer = await cluster.call(
    updateTask({ workflowInstanceId: workflowId, taskId, ...body }, as),
  );
  expect(answer.status, answer.text).toBe(200);
  expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
  expect(answer.text).toBe(taskId);
  return taskId;
};
const poll = (type: string) => cluster.call({ path: `/api/tasks/poll/${type}`, as: portal });

describe('a worker’s report', () => {
  it('completes its task, so that the workflow goes on', async () => {
    await report({ status: 'COMPLETED', outputData: { box: 3 }, workerId: 'worker-1' });
    expect(await task('pack_ref', P)).toMatchObject({
      status: 'COMPLETED',
      outputData: { box: 3 },
      workerId: 'worker-1',
      endTime: cluster.cluster.clock.now(),
      executed: true,
    });
    expect(await task('book_ref', P)).toMatchObject({ status: 'SCHEDULED' });

    await report({ status: 'COMPLETED', outputData: { page: 4 } }, 'book_ref');
    expect(await workflow(P)).toMatchObject({
      status: 'COMPLETED',
      output: { page: 4 },
      endTime: cluster.cluster.clock.now(),
    });
  });

  it('replaces what was reported before', async () => {
    await report({ outputData: { a: 1, b: 2 } });
    await report({ outputData: { b: 3 } });
    expect(await task('pack_ref', P)).toMatchObject({ outputData: { b: 3 } });
  });

  it('of a task in progress gives the task back, after as many seconds as it says', async () => {
    const { taskId } = (await poll('pack')).json;
    await report({ status: 'IN_PROGRESS', callbackAfterSeconds: 30 });
    expect(await task('pack_ref', P)).toMatchObject({ callbackAfterSeconds: 30, endTime: 0 });

    await cluster.cluster.clock.advance(29_999);
    // The other parcel's task is the only one that is ready.
    expect((await poll('pack')).json).toMatchObject({ workflowInstanceId: optionalP });
    expect((await poll('pack')).status).toBe(204);
    await cluster.cluster.clock.advance(1);
    expect((await poll('pack')).json).toMatchObject({
      taskId,
      status: 'IN_PROGRESS',
      pollCount: 2,
      callbackAfterSeconds: 0,
    });
  });

  it('takes no status for IN_PROGRESS, and nulls for left out', async () => {
    await report({ status: null, outputData: null, reasonForIncompletion: null, logs: null });
    expect(await task('pack_ref', P)).toMatchObject({ endTime: 0, outputData: {} });
  });

  it('may come without a poll before', async () => {
    await report({ status: 'COMPLETED' });
    expect(await task('pack_ref', P)).toMatchObject({ status: 'COMPLETED', pollCount: 0 });
  });

  it('changes nothing once the task is finished', async () => {
    await report({ status: 'COMPLETED', outputData: { box: 3 } });
    const before = await workflow(P);
    await report({ status: 'FAILED', outputData: { box: 4 } });
    expect(await workflow(P)).toEqual(before);
  });
});

describe('a task that its worker cancels', () => {
  it('terminates the workflow, without another attempt', async () => {
    const taskId = await report({ status: 'CANCELED', reasonForIncompletion: 'not wanted' });
    expect(await task('pack_ref', P)).toMatchObject({ taskId, status: 'CANCELED' });
    expect(await workflow(P)).toMatchObject({
      status: 'TERMINATED',
      reasonForIncompletion: `Task ${taskId} failed with status: TERMINATED and reason: 'not wanted'`,
    });
  });

  it('lets the workflow go on where it is optional', async () => {
    await report({ status: 'CANCELED' }, 'pack_ref', optionalP);
    expect(await task('pack_ref', optionalP)).toMatchObject({ status: 'COMPLETED_WITH_ERRORS' });
    expect(await task('book_ref', optionalP)).toMatchObject({ status: 'SCHEDULED' });
  });
});

describe('a failed task', () => {
  const failure = { status: 'FAILED', reasonForIncompletion: 'no tape' };

  it('is tried again a minute later, under a new id', async () => {
    const failedId = await report(failure);
    expect((await workflow(P)).tasks[0]).toMatchObject({
      taskId: failedId,
      status: 'FAILED',
      reasonForIncompletion: 'no tape',
      retried: true,
    });
    const again = await task('pack_ref', P);
    expect(again).toMatchObject({
      status: 'SCHEDULED',
      retryCount: 1,
      retriedTaskId: failedId,
      outputData: {},
      startDelayInSeconds: 60,
    });

    await cluster.cluster.clock.advance(59_999);
    expect((await poll('pack')).json).toMatchObject({ workflowInstanceId: optionalP });
    expect((await poll('pack')).status).toBe(204);
    await cluster.cluster.clock.advance(1);
    expect((await poll('pack')).json).toMatchObject({ taskId: again.taskId });
  });

  it('fails the workflow after three more attempts', async () => {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await report(failure);
      expect(await workflow(P)).toMatchObject({ status: 'RUNNING' });
    }
    const last = await report(failure);
    const ended = await workflow(P);
    expect(ended).toMatchObject({
      status: 'FAILED',
      reasonForIncompletion: `Task ${last} failed with status: FAILED and reason: 'no tape'`,
      failedReferenceTaskNames: ['pack_ref'],
      failedTaskNames: ['pack'],
      endTime: cluster.cluster.clock.now(),
    });
    expect(ended.tasks.map((one: { retryCount: number }) => one.retryCount)).toEqual([0, 1, 2, 3]);
  });

  it('succeeds in the end when an attempt does', async () => {
    await report(failure);
    await report({ status: 'COMPLETED' });
    expect(await task('book_ref', P)).toMatchObject({ status: 'SCHEDULED' });
  });

  it('is tried as often as its registered definition says, after its delay', async () => {
    await report(failure, 'pack_ref', onceP);
    expect(await task('pack_ref', onceP)).toMatchObject({
      retryCount: 1,
      startDelayInSeconds: 5,
    });
    await report(failure, 'pack_ref', onceP);
    expect(await workflow(onceP)).toMatchObject({ status: 'FAILED' });
  });

  it('with a terminal error is not tried again', async () => {
    const taskId = await report({
      status: 'FAILED_WITH_TERMINAL_ERROR',
      reasonForIncompletion: 'no such address',
    });
    expect(await workflow(P)).toMatchObject({
      status: 'FAILED',
      reasonForIncompletion: `Task ${taskId} failed with status: FAILED and reason: 'no such address'`,
      failedReferenceTaskNames: ['pack_ref'],
    });
  });

  it('shows why there was an attempt before it, until its own end', async () => {
    await report(failure);
    expect(await task('pack_ref', P)).toMatchObject({ reasonForIncompletion: 'no tape' });
    await report({ status: 'COMPLETED' });
    expect(await task('pack_ref', P)).not.toHaveProperty('reasonForIncompletion');
  });

  it('is named by its execution once that has ended', async () => {
    await report(failure);
    expect(await workflow(P)).toMatchObject({ failedReferenceTaskNames: [], failedTaskNames: [] });
    await report({ status: 'COMPLETED' });
    await report({ status: 'COMPLETED' }, 'book_ref');
    expect(await workflow(P)).toMatchObject({
      status: 'COMPLETED',
      failedReferenceTaskNames: ['pack_ref'],
      failedTaskNames: ['pack'],
    });
  });

  it('that is optional lets the workflow go on', async () => {
    await report(failure, 'pack_ref', optionalP);
    expect(await task('pack_ref', optionalP)).toMatchObject({
      status: 'COMPLETED_WITH_ERRORS',
      reasonForIncompletion: 'no tape',
    });
    expect(await workflow(optionalP)).toMatchObject({ status: 'RUNNING' });
    expect(await task('book_ref', optionalP)).toMatchObject({ status: 'SCHEDULED' });
  });
});

describe('a report that needs more time', () => {
  it('begins the lease of its task anew, and does nothing else', async () => {
    const polled = (await poll('pack')).json;
    await cluster.cluster.clock.advance(1000);
    await report({ extendLease: true, status: 'COMPLETED', outputData: { box: 3 } });
    expect(await task('pack_ref', P)).toEqual({
      ...polled,
      updateTime: cluster.cluster.clock.now(),
    });
  });

  it('changes nothing on a task that nobody holds, or that is finished', async () => {
    const before = await workflow(P);
    await report({ extendLease: true });
    expect(await workflow(P)).toEqual(before);
    await report({ status: 'COMPLETED' });
    const after = await workflow(P);
    await cluster.cluster.clock.advance(1000);
    await report({ extendLease: true });
    expect(await workflow(P)).toEqual(after);
  });
});

describe('the lines of a report', () => {
  const logsOf = async (taskId: string) =>
    (await cluster.call({ path: `/api/tasks/${taskId}/log`, as: root })).json;

  it('are written down, in order and with their own times', async () => {
    const now = cluster.cluster.clock.now();
    const taskId = await report({ logs: [{ log: 'taped', createdTime: 17, taskId: 'other' }] });
    await report({ status: 'COMPLETED', logs: [{ log: 'sent' }, {}] });
    expect(await logsOf(taskId)).toEqual([
      { log: 'taped', taskId, createdTime: 17 },
      { log: 'sent', taskId, createdTime: now },
      { log: '', taskId, createdTime: now },
    ]);
  });

  it('are not taken any more once the task is finished', async () => {
    await report({ status: 'COMPLETED' });
    const taskId = await report({ logs: [{ log: 'late' }] });
    expect(await logsOf(taskId)).toEqual([]);
  });
});

describe('a report about what the server waits with', () => {
  const wait = { name: 'wait', taskReferenceName: 'wait_ref', type: 'WAIT' };
  const started = async (...tasks: object[]) => {
    const body = { name: 'waits', workflowDef: { tasks } };
    return (await cluster.call({ method: 'POST', path: '/api/workflow', as: root, body })).text;
  };

  it('completes a WAIT, timed or not', async () => {
    const timed = {
      ...wait,
      taskReferenceName: 'timed_ref',
      inputParameters: { duration: '1 days' },
    };
    const id = await started(wait, timed);
    await report({ status: 'COMPLETED', outputData: { a: 1 } }, 'wait_ref', id);
    await report({ status: 'COMPLETED', outputData: { b: 2 } }, 'timed_ref', id);
    expect(await workflow(id)).toMatchObject({ status: 'COMPLETED', output: { b: 2 } });
  });

  it('in progress saves its output and leaves it as it is', async () => {
    const id = await started(wait);
    await report({ status: 'IN_PROGRESS', outputData: { a: 1 } }, 'wait_ref', id);
    const after = await task('wait_ref', id);
    expect(after).toMatchObject({ status: 'IN_PROGRESS', outputData: { a: 1 } });
    expect((await poll('wait')).status).toBe(204);
  });

  it('changes nothing on an operator that is done', async () => {
    const set = { name: 'set', taskReferenceName: 'set_ref', type: 'SET_VARIABLE' };
    const id = await started(set, wait);
    const before = await workflow(id);
    await report({ status: 'FAILED' }, 'set_ref', id);
    expect(await workflow(id)).toEqual(before);
  });
});

describe('a report about a human task', () => {
  it('completes it, whether claimed or not, and its record follows', async () => {
    const now = cluster.cluster.clock.now();
    const taskId = await report(
      { status: 'COMPLETED', outputData: { decision: 'yes' } },
      'sign_off_ref',
      W,
      root,
    );
    expect((await humanTask(taskId)).json).toMatchObject({
      state: 'COMPLETED',
      output: { decision: 'yes' },
      updatedBy: root,
      updatedOn: now,
    });
    expect(await task('book_ref')).toMatchObject({ status: 'SCHEDULED' });
  });

  it('saves its output and leaves it open when it is in progress', async () => {
    const taskId = await report(
      { status: 'IN_PROGRESS', outputData: { note: 'later' } },
      'sign_off_ref',
      W,
      ann,
    );
    expect((await humanTask(taskId)).json).toMatchObject({
      state: 'ASSIGNED',
      output: { note: 'later' },
      updatedBy: ann,
    });
    expect(await task('sign_off_ref')).toMatchObject({ status: 'IN_PROGRESS' });
  });

  it.each(['FAILED', 'FAILED_WITH_TERMINAL_ERROR'])(
    'of %s removes its record and fails the workflow without another attempt',
    async (status) => {
      const reasonForIncompletion = 'not ours';
      const taskId = await report({ status, reasonForIncompletion }, 'sign_off_ref', W, root);
      expect((await humanTask(taskId)).json).toMatchObject({ state: 'DELETED' });
      const ended = await workflow();
      expect(ended).toMatchObject({
        status: 'FAILED',
        reasonForIncompletion: `Task ${taskId} failed with status: FAILED and reason: 'not ours'`,
      });
      expect(ended.tasks).toHaveLength(1);
    },
  );

  it('is for those who may update it: administrator, owner, claimant', async () => {
    const { taskId } = await task('sign_off_ref');
    const body = { workflowInstanceId: W, taskId, status: 'IN_PROGRESS' };
    const statusFor = async (as: string) => (await cluster.call(updateTask(body, as))).status;
    expect(await statusFor(bob)).toBe(403);
    await claim(taskId, bob);
    expect(await statusFor(bob)).toBe(200);
    expect(await statusFor(ann)).toBe(200);
    expect(await statusFor(root)).toBe(200);
    expect(await statusFor(cal)).toBe(403);
  });

  it('changes nothing once it is completed', async () => {
    await update(ann, { complete: true }, { decision: 'yes' });
    const before = await workflow();
    await report({ status: 'COMPLETED', outputData: {} }, 'sign_off_ref', W, root);
    expect(await workflow()).toEqual(before);
  });
});

provokes('updateTask', 'NotPermitted', {
  when: 'the caller is no worker',
  given: () => task('pack_ref', P),
  call: ({ taskId }) => updateTask({ workflowInstanceId: P, taskId, status: 'COMPLETED' }, cal),
  says: { message: "You don't have permissions to execute task: pack" },
});

provokes('updateTask', 'UnknownTask', {
  when: 'the task belongs to another execution',
  given: () => task('pack_ref', optionalP),
  call: ({ taskId }) => updateTask({ workflowInstanceId: P, taskId, status: 'COMPLETED' }),
  says: ({ taskId }) => ({ message: `No such task found by id: ${taskId}` }),
});

provokes('updateTask', 'TaskRunByServer', {
  when: 'the task is a loop, which ends with what is inside of it',
  given: () => task('loop_ref', loopW),
  call: ({ taskId }) =>
    updateTask({ workflowInstanceId: loopW, taskId, status: 'COMPLETED' }, root),
  says: ({ taskId }) => ({
    message: `Task ${taskId} is of type DO_WHILE, which the server runs itself, and cannot be updated`,
  }),
});

provokes('updateTask', 'UnsupportedReportOption', {
  when: 'the output lies elsewhere',
  given: () => task('pack_ref', P),
  call: ({ taskId }) =>
    updateTask({ workflowInstanceId: P, taskId, externalOutputPayloadStoragePath: 's3://x' }),
  says: { message: 'externalOutputPayloadStoragePath is not supported by this mock' },
});

it('refuses another sub-workflow than that of the task', async () => {
  const { taskId } = await task('pack_ref', P);
  const { status, json } = await cluster.direct(
    updateTask({ workflowInstanceId: P, taskId, subWorkflowId: W }),
  );
  expect(status).toBe(501);
  expect(json.message).toBe('subWorkflowId is not supported by this mock');
});

it('answers an unknown execution in the same way', async () => {
  const { status, json } = await cluster.call(
    updateTask({ workflowInstanceId: 'nothing', taskId: 'none' }),
  );
  expect(status).toBe(404);
  expect(json.message).toBe('No such task found by id: none');
});

it('knows no status that only the server gives', async () => {
  const { taskId } = await task('pack_ref', P);
  for (const status of ['TIMED_OUT', 'SKIPPED', 'SCHEDULED', 'completed'])
    expect((await cluster.call(updateTask({ workflowInstanceId: P, taskId, status }))).status).toBe(
      400,
    );
});
