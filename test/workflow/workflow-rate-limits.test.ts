import { describe, expect, it } from 'vitest';
import { simple } from '../support/inline-workflow.ts';
import { purchaseFixtures, root } from '../support/purchase-fixtures.ts';
import { useCluster } from '../support/test-cluster.ts';
import { workerCalls } from '../support/worker-calls.ts';

/** One execution too many waits, RUNNING without a task, until one of the same key has ended. */

const cluster = useCluster({ seed: purchaseFixtures });
const { polled, report } = workerCalls(cluster);

const call = async (method: string, path: string, body?: object) => {
  const answer = await cluster.call({ method, path, as: root, ...(body && { body }) });
  expect(answer.status, answer.text).toBe(200);
  return answer;
};
const define = (more: object) =>
  call('PUT', '/api/metadata/workflow', [{ name: 'order', tasks: [simple('pack')], ...more }]);
const start = async (input: object = {}) =>
  (await call('POST', '/api/workflow', { name: 'order', input })).text;
const shown = async (workflowId: string) => {
  const { json } = await call('GET', `/api/workflow/${workflowId}?includeTasks=true`);
  return `${json.status} ${json.rateLimited} ${json.tasks.length}`;
};
const all = (ids: readonly string[]) => Promise.all(ids.map(shown));

const waits = 'RUNNING true 0';
const runs = 'RUNNING false 1';
const twoAtOnce = { rateLimitConfig: { rateLimitKey: 'shop', concurrentExecLimit: 2 } };

async function startMany(count: number): Promise<readonly string[]> {
  const ids: string[] = [];
  while (ids.length < count) ids.push(await start());
  return ids;
}

describe('a rate limit of a workflow', () => {
  it('lets executions wait, and the one that has waited longest go on', async () => {
    await define(twoAtOnce);
    const ids = await startMany(4);
    expect(await all(ids)).toEqual([runs, runs, waits, waits]);
    await report(await polled('pack'));
    expect(await all(ids)).toEqual(['COMPLETED false 1', runs, runs, waits]);
    await call('DELETE', `/api/workflow/${ids[1]!}`);
    expect(await all(ids)).toEqual(['COMPLETED false 1', 'TERMINATED false 1', runs, runs]);
  });

  it('counts a removed execution no more', async () => {
    await define(twoAtOnce);
    const ids = await startMany(3);
    await call('DELETE', `/api/workflow/${ids[0]!}/remove`);
    expect(await all(ids.slice(1))).toEqual([runs, runs]);
  });

  it('does not begin what was terminated while it waited', async () => {
    await define(twoAtOnce);
    const ids = await startMany(4);
    await call('DELETE', `/api/workflow/${ids[2]!}`);
    await report(await polled('pack'));
    expect(await all(ids)).toEqual(['COMPLETED false 1', runs, 'TERMINATED true 0', runs]);
  });

  it('is no matter of time or of the decider', async () => {
    await define({ rateLimitConfig: { concurrentExecLimit: 1 } });
    const [, second = ''] = await startMany(2);
    await cluster.cluster.clock.advance(60_000);
    await call('PUT', `/api/workflow/decide/${second}`);
    expect(await shown(second)).toBe(waits);
  });

  it('is shared by the executions of a key, which may come from the input', async () => {
    await define({
      rateLimitConfig: { rateLimitKey: '${workflow.input.shop}', concurrentExecLimit: 1 },
    });
    const [north, south, northAgain] = [
      await start({ shop: 'north' }),
      await start({ shop: 'south' }),
      await start({ shop: 'north' }),
    ];
    expect(await all([north, south, northAgain])).toEqual([runs, runs, waits]);
  });

  it('is taken from the call that sets it on a name, until it is removed', async () => {
    await define({});
    await call('PUT', '/api/metadata/workflow/order/rate-limit', { concurrentExecLimit: 1 });
    expect(await all(await startMany(2))).toEqual([runs, waits]);
    await call('DELETE', '/api/metadata/workflow/order/rate-limit');
    expect(await shown(await start())).toBe(runs);
  });

  it('keeps its places when several start at once', async () => {
    await define(twoAtOnce);
    const ids = await Promise.all(Array.from({ length: 6 }, () => start()));
    const counts = (await all(ids)).filter((one) => one === runs).length;
    expect(counts).toBe(2);
  });

  it.each([{}, { concurrentExecLimit: 0 }, { rateLimitKey: 'shop' }])(
    'of %j limits nothing',
    async (rateLimitConfig) => {
      await define({ rateLimitConfig });
      expect(await all(await startMany(3))).toEqual([runs, runs, runs]);
    },
  );
});
