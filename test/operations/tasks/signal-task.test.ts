import { describe, expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import { ann, cal, portal, purchaseCalls, root } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';
import {
  besidesW,
  nestedW,
  waitingFixtures,
  waitingW,
  workingW,
} from '../../support/waiting-fixtures.ts';

const cluster = useCluster({ seed: waitingFixtures });
const { provokes } = provoking(cluster, waitingFixtures);
const { task, workflow, pause, terminate, grant } = purchaseCalls(cluster);

const call = (status: string, body: object = {}, workflowId = waitingW, as = ann) => ({
  method: 'POST',
  path: `/api/tasks/${workflowId}/${status}/signal`,
  as,
  body,
});
const signal = async (...args: Parameters<typeof call>) => {
  const answer = await cluster.call(call(...args));
  expect(answer.status, answer.text).toBe(200);
  expect(answer.text).toBe('');
};
const statusFor = async (as: string, workflowId = waitingW) =>
  (await cluster.call(call('IN_PROGRESS', {}, workflowId, as))).status;

describe('a signal', () => {
  it('completes what waits, with its output, and the execution goes on', async () => {
    await signal('COMPLETED', { paid: true });
    expect(await task('first_ref', waitingW)).toMatchObject({
      status: 'COMPLETED',
      outputData: { paid: true },
      endTime: cluster.cluster.clock.now(),
    });
    expect(await task('book_ref', waitingW)).toMatchObject({ status: 'SCHEDULED' });
  });

  it('in progress is merged into the output that is there, and leaves it waiting', async () => {
    await signal('IN_PROGRESS', { a: 1, b: 1 });
    await signal('IN_PROGRESS', { b: 2 });
    expect(await task('first_ref', waitingW)).toMatchObject({
      status: 'IN_PROGRESS',
      outputData: { a: 1, b: 2 },
    });
  });

  it.each(['FAILED', 'FAILED_WITH_TERMINAL_ERROR'])('of %s fails it', async (status) => {
    await signal(status, { why: 'no money' });
    expect(await workflow(waitingW)).toMatchObject({
      status: 'FAILED',
      tasks: [{ referenceTaskName: 'first_ref', status, outputData: { why: 'no money' } }],
    });
  });

  it('goes to what waits in a sub-workflow, at any depth, before what waits later', async () => {
    await signal('COMPLETED', { deep: true }, nestedW);
    expect(await task('sub_ref', nestedW)).toMatchObject({ status: 'COMPLETED' });
    await signal('COMPLETED', { outer: true }, nestedW);
    expect(await workflow(nestedW)).toMatchObject({
      status: 'COMPLETED',
      output: { outer: true },
    });
  });

  it('goes to one that would end by itself, too, and to a person last, who keeps his rules', async () => {
    await signal('COMPLETED', { n: 1 }, besidesW);
    expect(await task('timed_ref', besidesW)).toMatchObject({ status: 'COMPLETED' });
    await signal('COMPLETED', { n: 2 }, besidesW);
    expect(await task('late_ref', besidesW)).toMatchObject({ outputData: { n: 2 } });
    expect(await task('sign_off_ref', besidesW)).toMatchObject({ status: 'IN_PROGRESS' });
    expect((await cluster.call(call('COMPLETED', {}, besidesW, cal))).status).toBe(403);
    await signal('COMPLETED', { decision: 'yes' }, besidesW);
    expect(await task('join_ref', besidesW)).toMatchObject({ status: 'COMPLETED' });
  });

  it('reaches a paused execution, which goes on once it is resumed', async () => {
    await pause(root, waitingW);
    await signal('COMPLETED');
    expect(await task('first_ref', waitingW)).toMatchObject({ status: 'COMPLETED' });
    expect(await task('book_ref', waitingW)).toBeUndefined();
  });
});

describe('who may signal', () => {
  it.each([
    ['an administrator', root],
    ['who started the execution', ann],
    ['a worker', portal],
  ])('%s', async (_who, as) => {
    expect(await statusFor(as)).toBe(200);
  });

  it('whoever may execute the workflow, or the task that waits', async () => {
    await grant(cal, ['EXECUTE'], { type: 'WORKFLOW_DEF', id: 'waiting' });
    expect(await statusFor(cal)).toBe(200);
    expect(await statusFor(cal, nestedW)).toBe(403);
    await grant(cal, ['EXECUTE'], { type: 'TASK_DEF', id: 'wait' });
    expect(await statusFor(cal, nestedW)).toBe(200);
  });
});

describe('where nothing waits, it is acknowledged and changes nothing', () => {
  it('in an execution that has ended', async () => {
    await terminate(root, waitingW);
    const before = await workflow(waitingW);
    const { status, text } = await cluster.call(call('COMPLETED', { late: true }));
    expect([status, text]).toEqual([200, '']);
    expect(await workflow(waitingW)).toEqual(before);
  });

  it('in an execution that waits for a worker only', async () => {
    const before = await workflow(workingW);
    const { status, text } = await cluster.call(call('COMPLETED', {}, workingW));
    expect([status, text]).toEqual([200, '']);
    expect(await workflow(workingW)).toEqual(before);
  });

  it('once more than there are tasks that wait', async () => {
    for (let sent = 0; sent < 3; sent += 1)
      expect((await cluster.call(call('COMPLETED', {}, nestedW))).status).toBe(200);
    expect(await workflow(nestedW)).toMatchObject({ status: 'COMPLETED' });
  });
});

provokes('signalTask', 'UnknownTaskStatus', {
  when: 'only the server gives that status',
  call: () => call('TIMED_OUT'),
  says: {
    message:
      'status: there is no "TIMED_OUT"; there are IN_PROGRESS, FAILED, FAILED_WITH_TERMINAL_ERROR, COMPLETED',
  },
});

provokes('signalTask', 'UnknownWorkflow', {
  when: 'there is no such execution',
  call: () => call('COMPLETED', {}, 'nothing'),
  says: { message: 'No such workflow found by id: nothing' },
});

provokes('signalTask', 'NotPermitted', {
  when: 'the caller has no relation to the execution',
  call: () => call('COMPLETED', {}, waitingW, cal),
  says: { message: "You don't have permissions to signal workflow: waiting" },
});
