import { describe, expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import { ann, cal, portal, purchaseCalls } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';
import { nestedW, waitingFixtures, waitingW, workingW } from '../../support/waiting-fixtures.ts';
import { workerCalls } from '../../support/worker-calls.ts';

const cluster = useCluster({ seed: waitingFixtures });
const { provokes } = provoking(cluster, waitingFixtures);
const { task, workflow } = purchaseCalls(cluster);
const { polled, report } = workerCalls(cluster);

const call = (
  status: string,
  body: object = {},
  query = {},
  { workflowId, as } = { workflowId: waitingW, as: ann },
) => ({
  method: 'POST',
  path: `/api/tasks/${workflowId}/${status}/signal/sync`,
  as,
  body,
  query,
});
const nested = { workflowId: nestedW, as: ann };
const signal = async (...args: Parameters<typeof call>) => {
  const answer = await cluster.call(call(...args));
  expect(answer.status, answer.text).toBe(200);
  return answer.json;
};

describe('a signal', () => {
  it('is answered with the execution once it waits again', async () => {
    const answering = signal('COMPLETED', { paid: true }, { timeoutMillis: 60_000 });
    await expect.poll(() => task('book_ref', waitingW)).toBeDefined();
    await report(await polled('book'), { outputData: { page: 4 } });
    expect(await answering).toMatchObject({
      responseType: 'TARGET_WORKFLOW',
      targetWorkflowId: waitingW,
      targetWorkflowStatus: 'RUNNING',
      signalTimeout: false,
      workflowId: waitingW,
      status: 'RUNNING',
      tasks: [
        { referenceTaskName: 'first_ref', status: 'COMPLETED', outputData: { paid: true } },
        { referenceTaskName: 'book_ref', status: 'COMPLETED', outputData: { page: 4 } },
        { referenceTaskName: 'second_ref', status: 'IN_PROGRESS' },
      ],
    });
  });

  it.each(['BLOCKING_TASK', 'BLOCKING_TASK_INPUT'])(
    'that ends the execution is answered with nothing, asked for the %s',
    async (returnStrategy) => {
      const { status, text } = await cluster.direct(call('FAILED', {}, { returnStrategy }));
      expect([status, text]).toEqual([200, '']);
      expect(await workflow(waitingW)).toMatchObject({ status: 'FAILED' });
    },
  );

  it('that ends the execution is answered with it, asked for the BLOCKING_WORKFLOW', async () => {
    const answered = await signal('FAILED', {}, { returnStrategy: 'BLOCKING_WORKFLOW' });
    expect(answered).toMatchObject({ responseType: 'BLOCKING_WORKFLOW', status: 'FAILED' });
  });

  it('is answered with what there is when the time is over', async () => {
    expect(await signal('COMPLETED', {}, { timeoutMillis: 1 })).toMatchObject({
      signalTimeout: true,
      status: 'RUNNING',
      tasks: [{ status: 'COMPLETED' }, { referenceTaskName: 'book_ref', status: 'SCHEDULED' }],
    });
  });

  it('is answered once the execution has ended, with all that follows', async () => {
    expect(await signal('FAILED', { why: 'no money' })).toMatchObject({
      targetWorkflowStatus: 'FAILED',
      status: 'FAILED',
      tasks: [{ status: 'FAILED', outputData: { why: 'no money' } }],
    });
    await signal('COMPLETED', {}, {}, nested);
    expect(await signal('COMPLETED', { n: 2 }, {}, nested)).toMatchObject({
      status: 'COMPLETED',
      output: { n: 2 },
    });
  });

  it.each([
    ['BLOCKING_TASK', { referenceTaskName: 'outer_ref', taskType: 'WAIT', status: 'IN_PROGRESS' }],
    ['BLOCKING_TASK_INPUT', { referenceTaskName: 'outer_ref', input: { _createdBy: ann } }],
    ['BLOCKING_WORKFLOW', { workflowId: nestedW, status: 'RUNNING' }],
    ['TARGET_WORKFLOW', { workflowId: nestedW, status: 'RUNNING' }],
  ])('shows, for %s, what holds the execution up', async (returnStrategy, shown) => {
    expect(await signal('COMPLETED', {}, { returnStrategy }, nested)).toMatchObject({
      responseType: returnStrategy,
      targetWorkflowId: nestedW,
      targetWorkflowStatus: 'RUNNING',
      ...shown,
    });
  });

  it('shows the blocking sub-workflow while that goes on waiting', async () => {
    const blocking = await signal(
      'IN_PROGRESS',
      {},
      { returnStrategy: 'BLOCKING_WORKFLOW' },
      nested,
    );
    expect(blocking).toMatchObject({ targetWorkflowId: nestedW, status: 'RUNNING' });
    expect(blocking.workflowId).not.toBe(nestedW);
    expect(blocking).toMatchObject({ tasks: [{ referenceTaskName: 'inner_ref' }] });
    expect((await workflow(nestedW)).status).toBe('RUNNING');
  });
});

provokes('signalTaskSync', 'UnknownTaskStatus', {
  when: 'only the server gives that status',
  call: () => call('SKIPPED'),
  says: {
    message:
      'status: there is no "SKIPPED"; there are IN_PROGRESS, FAILED, FAILED_WITH_TERMINAL_ERROR, COMPLETED',
  },
});

provokes('signalTaskSync', 'UnknownWorkflow', {
  when: 'there is no such execution',
  call: () => call('COMPLETED', {}, {}, { workflowId: 'nothing', as: ann }),
  says: { message: 'No such workflow found by id: nothing' },
});

provokes('signalTaskSync', 'NoTaskToSignal', {
  when: 'the execution waits for a worker only',
  call: () => call('COMPLETED', {}, {}, { workflowId: workingW, as: ann }),
  says: { message: `Found no running task of workflow ${workingW} that waits for a signal` },
});

provokes('signalTaskSync', 'NotPermitted', {
  when: 'the caller has no relation to the execution',
  call: () => call('COMPLETED', {}, {}, { workflowId: waitingW, as: cal }),
  says: { message: "You don't have permissions to signal workflow: waiting" },
});

it('is for workers too', async () => {
  const answer = await signal('IN_PROGRESS', { a: 1 }, {}, { workflowId: waitingW, as: portal });
  expect(answer.tasks).toMatchObject([{ outputData: { a: 1 } }]);
});
