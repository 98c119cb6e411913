import { describe, expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  bob,
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

const P = 'bbbbbbbb-0000-1000-a000-000000000001';
const L = 'bbbbbbbb-0000-1000-a000-000000000002';
const pack = { name: 'pack', taskReferenceName: 'pack_ref', type: 'SIMPLE' };
const loop = {
  name: 'again',
  taskReferenceName: 'again_ref',
  type: 'DO_WHILE',
  loopCondition: "$.pack_ref['done'] !== true",
  loopOver: [pack],
};
const seed = {
  ...purchaseFixtures,
  workflowDefinitions: [
    ...purchaseFixtures.workflowDefinitions!,
    { name: 'parcel', tasks: [pack] },
    { name: 'parcels', tasks: [loop] },
  ],
  executions: [
    ...purchaseFixtures.executions!,
    { name: 'parcel', workflowId: P, startedBy: ann },
    { name: 'parcels', workflowId: L, startedBy: ann },
  ],
};
const cluster = useCluster({ seed });
const { provokes } = provoking(cluster, seed);
const { task, workflow, humanTask, claim } = purchaseCalls(cluster);
const { poll, polled } = workerCalls(cluster);

const call = (ref: string, status: string, body: object = {}, workflowId = P, as = portal) => ({
  method: 'POST',
  path: `/api/tasks/${workflowId}/${ref}/${status}`,
  as,
  body,
});
/** Reports and answers the id that came back. */
const report = async (...[ref, status, ...more]: Parameters<typeof call>) => {
  const answer = await cluster.call(call(ref, status, ...more));
  expect(answer.status, answer.text).toBe(200);
  expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
  return answer.text;
};

describe('a report by reference', () => {
  it('is answered with the id of the task, and completes it', async () => {
    const { taskId } = await task('pack_ref', P);
    expect(await report('pack_ref', 'COMPLETED', { box: 3 })).toBe(taskId);
    expect(await workflow(P)).toMatchObject({ status: 'COMPLETED', output: { box: 3 } });
  });

  it('is merged into the output that is there', async () => {
    await report('pack_ref', 'IN_PROGRESS', { a: 1, b: 1 });
    await report('pack_ref', 'COMPLETED', { b: 2, c: 2 });
    expect(await task('pack_ref', P)).toMatchObject({ outputData: { a: 1, b: 2, c: 2 } });
  });

  it('of a task in progress gives the task back', async () => {
    const { taskId } = await polled('pack');
    await report('pack_ref', 'IN_PROGRESS');
    expect(await task('pack_ref', P)).toMatchObject({ status: 'SCHEDULED', pollCount: 1 });
    expect(await polled('pack', {})).toMatchObject({ workflowInstanceId: L });
    expect(await polled('pack')).toMatchObject({ taskId, pollCount: 2 });
  });

  it.each(['FAILED', 'FAILED_WITH_TERMINAL_ERROR'])('says that it is %s', async (status) => {
    const taskId = await report('pack_ref', status, { why: 'no tape' });
    const [first] = (await workflow(P)).tasks;
    expect(first).toMatchObject({ taskId, status, outputData: { why: 'no tape' } });
  });

  it.each([
    ['workerid', { workerid: 'worker-7' }],
    ['workerId', { workerId: 'worker-7' }],
  ])('names the worker with %s', async (_name, query) => {
    await cluster.call({ ...call('pack_ref', 'COMPLETED'), query });
    expect(await task('pack_ref', P)).toMatchObject({ workerId: 'worker-7' });
  });

  it('leaves the worker as it is when it names none', async () => {
    await poll('pack', { workerid: 'worker-1' });
    await cluster.call({ ...call('pack_ref', 'COMPLETED'), query: { workerid: '' } });
    expect(await task('pack_ref', P)).toMatchObject({ workerId: 'worker-1' });
  });
});

describe('a reference in a loop', () => {
  it('stands for the newest iteration, or for the one that it names', async () => {
    await report('pack_ref', 'COMPLETED', { done: false }, L);
    expect(await task('pack_ref__2', L)).toMatchObject({ status: 'SCHEDULED' });
    await report('pack_ref__2', 'COMPLETED', { done: false }, L);
    const { taskId } = await task('pack_ref__3', L);
    expect(await report('pack_ref', 'COMPLETED', { done: true }, L)).toBe(taskId);
    expect(await workflow(L)).toMatchObject({ status: 'COMPLETED' });
  });

  it('is unknown for an iteration that is over, or not there yet', async () => {
    await report('pack_ref', 'COMPLETED', { done: false }, L);
    for (const ref of ['pack_ref__1', 'pack_ref__3']) {
      const { status, json } = await cluster.call(call(ref, 'COMPLETED', {}, L));
      expect(status).toBe(404);
      expect(json.message).toBe(`Found no running task ${ref} of workflow ${L} to update`);
    }
  });
});

describe('a human task', () => {
  it('is completed, and its record follows', async () => {
    await report('sign_off_ref', 'IN_PROGRESS', { note: 'soon' }, W, ann);
    const taskId = await report('sign_off_ref', 'COMPLETED', { decision: 'yes' }, W, root);
    expect((await humanTask(taskId)).json).toMatchObject({
      state: 'COMPLETED',
      output: { note: 'soon', decision: 'yes' },
      updatedBy: root,
    });
    expect(await task('book_ref')).toMatchObject({ status: 'SCHEDULED' });
  });

  it('is for those who may update it', async () => {
    const statusFor = async (as: string) =>
      (await cluster.call(call('sign_off_ref', 'IN_PROGRESS', {}, W, as))).status;
    expect(await statusFor(bob)).toBe(403);
    await claim((await task('sign_off_ref')).taskId, bob);
    expect(await statusFor(bob)).toBe(200);
    expect(await statusFor(cal)).toBe(403);
  });
});

it('knows neither a finished task nor an unknown execution', async () => {
  await report('pack_ref', 'COMPLETED');
  expect((await cluster.call(call('pack_ref', 'COMPLETED'))).status).toBe(404);
  const { status, json } = await cluster.call(call('pack_ref', 'COMPLETED', {}, 'nothing'));
  expect(status).toBe(404);
  expect(json.message).toBe('Found no running task pack_ref of workflow nothing to update');
});

provokes('updateTaskByRef', 'NoRunningTask', {
  when: 'the execution has no task of that reference',
  call: () => call('send_ref', 'COMPLETED'),
  says: { message: `Found no running task send_ref of workflow ${P} to update` },
});

provokes('updateTaskByRef', 'UnknownTaskStatus', {
  when: 'only the server gives that status',
  call: () => call('pack_ref', 'SKIPPED'),
  says: {
    message:
      'status: there is no "SKIPPED"; there are IN_PROGRESS, FAILED, FAILED_WITH_TERMINAL_ERROR, COMPLETED, CANCELED',
  },
});

provokes('updateTaskByRef', 'NotPermitted', {
  when: 'the caller is no worker',
  call: () => call('pack_ref', 'COMPLETED', {}, P, cal),
  says: { message: "You don't have permissions to execute task: pack" },
});

provokes('updateTaskByRef', 'TaskRunByServer', {
  when: 'the task is a loop, which ends with what is inside of it',
  given: () => task('loop_ref', loopW),
  call: () => call('loop_ref', 'COMPLETED', {}, loopW),
  says: ({ taskId }) => ({
    message: `Task ${taskId} is of type DO_WHILE, which the server runs itself, and cannot be updated`,
  }),
});
