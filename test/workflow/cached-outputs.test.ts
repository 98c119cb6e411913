import { describe, expect, it } from 'vitest';
import { inlineWorkflows, simple, statuses } from '../support/inline-workflow.ts';
import { purchaseFixtures, root } from '../support/purchase-fixtures.ts';
import { useCluster } from '../support/test-cluster.ts';
import { workerCalls } from '../support/worker-calls.ts';

/** A task takes the output that an earlier one of its name and key has left (page Caching Task Outputs). */

const cluster = useCluster({
  seed: {
    ...purchaseFixtures,
    taskMocks: { byType: { HTTP: [{ output: { n: 1 } }] } },
  },
});
const { run, complete } = inlineWorkflows(cluster);
const { polled, pollMany, report } = workerCalls(cluster);

const cacheConfig = { key: 're_${method}', ttlInSecond: 30 };
const fetching = (more: object = {}) => ({
  ...simple('fetch', { method: '${workflow.input.method}', other: '${workflow.input.other}' }),
  cacheConfig,
  ...more,
});

/** Runs the task, which its worker does. */
async function done(output: object = { amount: 3 }, method = 'GET', more: object = {}) {
  const execution = await run([fetching(more)], { method });
  await report(await polled('fetch'), { outputData: output });
  return execution;
}

describe('the output of a task that is done', () => {
  it('completes another of the same key, which nobody is given', async () => {
    await done();
    const { status, output, tasks } = await run([fetching()], { method: 'GET', other: 1 });

    expect(status).toBe('COMPLETED');
    expect(output).toEqual({ amount: 3, _cachedResponse: true });
    expect(tasks).toMatchObject([
      { status: 'COMPLETED', pollCount: 0, outputData: { amount: 3, _cachedResponse: true } },
    ]);
    expect(await pollMany('fetch')).toEqual([]);
  });

  it('what follows goes on', async () => {
    await done();
    const execution = await run(
      [fetching(), simple('next', { of: '${fetch_ref.output.amount}' })],
      {
        method: 'GET',
      },
    );
    expect(statuses(execution)).toEqual(['fetch_ref COMPLETED', 'next_ref SCHEDULED']);
    expect((await polled('next')).inputData.of).toBe(3);
  });

  it('is kept so many seconds after it was done, however often it is taken', async () => {
    await done();
    await cluster.cluster.clock.advance(29_999);
    expect((await run([fetching()], { method: 'GET' })).status).toBe('COMPLETED');
    await cluster.cluster.clock.advance(1);
    expect((await run([fetching()], { method: 'GET' })).status).toBe('RUNNING');
    expect((await polled('fetch')).pollCount).toBe(1);
  });

  it('is another after the next one that is done', async () => {
    await done();
    await cluster.cluster.clock.advance(30_000);
    await done({ amount: 4 });
    expect((await run([fetching()], { method: 'GET' })).output.amount).toBe(4);
  });

  it.each<[string, object, string]>([
    ['of another key', {}, 'POST'],
    ['of another name', { name: 'other' }, 'GET'],
    ['without a key', { cacheConfig: { ttlInSecond: 30 } }, 'GET'],
    ['without a time', { cacheConfig: { key: 're_GET' } }, 'GET'],
    ['without any', { cacheConfig: undefined }, 'GET'],
  ])('is not taken by one %s', async (_what, more, method) => {
    await done();
    expect((await run([fetching(more)], { method })).status).toBe('RUNNING');
  });

  it.each([
    { key: 're_GET', ttlInSecond: '30' },
    { key: '${_createdBy}', ttlInSecond: 1 },
  ])('is kept under %j', async (config) => {
    await done({ amount: 3 }, 'GET', { cacheConfig: config });
    const again = await run([fetching({ cacheConfig: config })], { method: 'GET' });
    expect(again.status).toBe('COMPLETED');
  });

  it.each(['FAILED', 'IN_PROGRESS'])('but not that of one that is %s', async (status) => {
    await run([fetching({ taskDefinition: { name: 'fetch', retryCount: 0 } })], { method: 'GET' });
    await report(await polled('fetch'), { status, outputData: { amount: 1 } });
    expect((await run([fetching()], { method: 'GET' })).status).toBe('RUNNING');
  });

  it('is kept of tasks that reach outside, and of those that wait for a signal', async () => {
    const http = {
      ...fetching(),
      type: 'HTTP',
      inputParameters: { uri: 'http://x', method: 'GET' },
    };
    await run([http]);
    expect((await run([http])).output).toEqual({ n: 1, _cachedResponse: true });
    const yields = { ...fetching({ name: 'wait' }), type: 'YIELD' };
    const { workflowId } = await run([yields], { method: 'GET' });
    await complete(workflowId, 'fetch_ref', { signalled: true });
    expect((await run([yields], { method: 'GET' })).output.signalled).toBe(true);
  });

  it('is not kept of other types, and whoever registers it is told', async () => {
    const wait = { name: 'w', taskReferenceName: 'w_ref', type: 'WAIT', cacheConfig };
    const { headers } = await cluster.call({
      method: 'PUT',
      path: '/api/metadata/workflow',
      as: root,
      body: [{ name: 'waits', tasks: [wait, fetching()], cacheConfig }],
    });
    expect(headers.get('x-mock-hint')).toBe(
      'workflow definition waits: stored, no effect: cacheConfig; ' +
        'workflow definition waits, task w_ref: stored, no effect: cacheConfig',
    );
  });

  it('is part of a snapshot, and gone after a reset', async () => {
    await done();
    const snapshot = await cluster.cluster.snapshot();
    await cluster.cluster.reset();
    expect((await run([fetching()], { method: 'GET' })).status).toBe('RUNNING');
    await cluster.cluster.restore(snapshot);
    expect((await run([fetching()], { method: 'GET' })).status).toBe('COMPLETED');
  });
});
