import { describe, expect, it } from 'vitest';
import { inlineWorkflows, simple } from '../support/inline-workflow.ts';
import { purchaseFixtures, root } from '../support/purchase-fixtures.ts';
import { useCluster } from '../support/test-cluster.ts';
import { workerCalls } from '../support/worker-calls.ts';

/** How many tasks of a name workers may have, at once and in a span of time, and how long attempts wait and last. */

const cluster = useCluster({ seed: purchaseFixtures });
const { run, read } = inlineWorkflows(cluster);
const { poll, polled, pollMany, report } = workerCalls(cluster);
const seconds = (count: number) => cluster.cluster.clock.advance(count * 1000);

async function define(more: object): Promise<void> {
  const body = [{ name: 'pack', retryDelaySeconds: 0, ...more }];
  const answer = await cluster.call({
    method: 'POST',
    path: '/api/metadata/taskdefs',
    as: root,
    body,
  });
  expect(answer.status, answer.text).toBe(200);
}
async function runMany(count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) await run([simple('pack')]);
}

describe('concurrentExecLimit', () => {
  it('is how many workers have at once; the others stay in the queue', async () => {
    await define({ concurrentExecLimit: 2 });
    await runMany(3);
    expect(await pollMany('pack', { count: 10 })).toHaveLength(2);
    expect((await poll('pack')).status).toBe(204);
    expect(await pollMany('pack', { count: 10 })).toEqual([]);
  });

  it('is free again for each that ends, or is given back', async () => {
    await define({ concurrentExecLimit: 1 });
    await runMany(3);
    const first = await polled('pack');
    await report(first);
    const second = await polled('pack');
    expect(second.workflowInstanceId).not.toBe(first.workflowInstanceId);
    await report(second, { status: 'IN_PROGRESS', callbackAfterSeconds: 30 });
    expect((await polled('pack')).workflowInstanceId).not.toBe(second.workflowInstanceId);
  });

  it('counts tasks of one execution, too', async () => {
    await define({ concurrentExecLimit: 1 });
    const branch = (reference: string) => [{ ...simple('pack'), taskReferenceName: reference }];
    const fork = {
      name: 'fork',
      taskReferenceName: 'fork',
      type: 'FORK_JOIN',
      forkTasks: [branch('a'), branch('b')],
    };
    const join = { name: 'join', taskReferenceName: 'join', type: 'JOIN', joinOn: ['a', 'b'] };
    await run([fork, join]);
    expect(await pollMany('pack', { count: 2 })).toHaveLength(1);
    expect((await poll('pack')).status).toBe(204);
  });

  it('holds for the task that a report hands out, whose own place is free', async () => {
    await define({ concurrentExecLimit: 1 });
    await runMany(2);
    const { taskId, workflowInstanceId } = await polled('pack');
    const body = { taskId, workflowInstanceId, status: 'COMPLETED', outputData: {} };
    const answer = await cluster.call({
      method: 'POST',
      path: '/api/tasks/update-v2',
      as: root,
      body,
    });
    expect(answer.status, answer.text).toBe(200);
    expect((await poll('pack')).status).toBe(204);
  });

  it('holds for polls at the same time', async () => {
    await define({ concurrentExecLimit: 1 });
    await runMany(3);
    const answers = await Promise.all([poll('pack'), poll('pack'), poll('pack')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 204, 204]);
  });
});

describe('rateLimitPerFrequency', () => {
  it('is how many are handed out within so many seconds', async () => {
    await define({ rateLimitPerFrequency: 2, rateLimitFrequencyInSeconds: 10 });
    await runMany(4);
    await report(await polled('pack'));
    await seconds(4);
    await report(await polled('pack'));
    expect((await poll('pack')).status).toBe(204);
    await seconds(6);
    expect(await pollMany('pack', { count: 5 })).toHaveLength(1);
    await seconds(4);
    expect(await pollMany('pack', { count: 5 })).toHaveLength(1);
  });

  it('limits nothing for other tasks, nor where the span is 0', async () => {
    await define({ rateLimitPerFrequency: 1, rateLimitFrequencyInSeconds: 0 });
    await runMany(2);
    await run([simple('wrap')]);
    expect(await pollMany('pack', { count: 5 })).toHaveLength(2);
    expect((await poll('wrap')).status).toBe(200);
  });
});

describe('the delay before another attempt', () => {
  const delays = async (attempts: number) => {
    const { workflowId } = await run([simple('pack')]);
    const found: number[] = [];
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      await report(await polled('pack'), { status: 'FAILED' });
      const { tasks } = await read(workflowId);
      found.push(tasks.at(-1).startDelayInSeconds);
      await seconds(tasks.at(-1).startDelayInSeconds);
    }
    return found;
  };

  it.each([
    ['FIXED', [5, 5, 5]],
    ['LINEAR_BACKOFF', [8, 10, 10]],
    ['EXPONENTIAL_BACKOFF', [8, 10, 10]],
  ])('grows as %s up to maxRetryDelaySeconds', async (retryLogic, expected) => {
    const retryDelaySeconds = retryLogic === 'FIXED' ? 5 : 8;
    await define({ retryCount: 3, retryLogic, retryDelaySeconds, maxRetryDelaySeconds: 10 });
    expect(await delays(3)).toEqual(expected);
  });

  it('is longer by at most backoffJitterMs, the same in each run', async () => {
    await define({ retryCount: 1, retryDelaySeconds: 1, backoffJitterMs: 500 });
    await run([simple('pack')]);
    await report(await polled('pack'), { status: 'FAILED' });
    await cluster.cluster.clock.advance(1000);
    let waited = 0;
    while ((await poll('pack')).status === 204) {
      await cluster.cluster.clock.advance(1);
      waited += 1;
    }
    expect(waited).toBeGreaterThan(0);
    expect(waited).toBeLessThanOrEqual(500);
  });
});

describe('totalTimeoutSeconds', () => {
  const limited = { retryCount: 5, retryDelaySeconds: 4, totalTimeoutSeconds: 10 };

  it('ends the attempts once the time for all of them is over', async () => {
    await define({ ...limited, timeoutPolicy: 'RETRY' });
    const { workflowId } = await run([simple('pack')]);
    await report(await polled('pack'), { status: 'FAILED' });
    await seconds(4);
    await polled('pack');
    await seconds(6);
    const { status, tasks, reasonForIncompletion } = await read(workflowId);
    const { taskId, taskDefName } = tasks.at(-1);
    expect(status).toBe('TIMED_OUT');
    expect(tasks.map((task: { status: string }) => task.status)).toEqual(['FAILED', 'TIMED_OUT']);
    expect(tasks.at(-1).reasonForIncompletion).toBe(
      `Task ${taskDefName}/${taskId} exceeded total timeout of 10 seconds (elapsed 10 seconds across all attempts including retry delays). Timeout policy: RETRY`,
    );
    expect(reasonForIncompletion).toBe(
      `Task ${taskId}/${taskDefName} exceeded total timeout of 10 seconds (elapsed 10 seconds across all attempts). No further retries will be attempted.`,
    );
  });

  it('ends the workflow where the policy says so', async () => {
    await define({ ...limited, timeoutPolicy: 'TIME_OUT_WF' });
    const { workflowId } = await run([simple('pack')]);
    await seconds(9);
    expect((await read(workflowId)).status).toBe('RUNNING');
    await seconds(1);
    expect((await read(workflowId)).status).toBe('TIMED_OUT');
  });

  it('ends no attempt where the policy only alerts, but lets none follow', async () => {
    await define({ ...limited, timeoutPolicy: 'ALERT_ONLY' });
    const { workflowId } = await run([simple('pack')]);
    await seconds(60);
    expect((await read(workflowId)).status).toBe('RUNNING');
    await report(await polled('pack'), { status: 'FAILED' });
    expect((await read(workflowId)).status).toBe('FAILED');
  });
});
