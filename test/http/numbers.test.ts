import { describe, expect, it } from 'vitest';
import { purchaseFixtures, root, W } from '../support/purchase-fixtures.ts';
import { useCluster } from '../support/test-cluster.ts';

/** Numbers at the ends of their ranges, which the document gives by `format`. */

const cluster = useCluster({ seed: purchaseFixtures });

async function withIteration(iteration: string) {
  const query = { workflowId: W, taskRefName: 'sign_off_ref', iteration };
  const path = '/api/human/tasks/update/taskRef';
  const { status, json } = await cluster.direct({
    method: 'POST',
    path,
    as: root,
    query,
    body: {},
  });
  return [status, (json as { message: string }).message];
}

const withVersion = (version: number) =>
  cluster.direct({
    method: 'POST',
    path: '/api/workflow',
    as: root,
    body: { name: 'purchase', version },
  });

describe('a parameter of 32 bits', () => {
  it.each(['-2147483648', '2147483647'])('may be %s', async (iteration) => {
    const [status, message] = await withIteration(iteration);
    expect([status, message]).toEqual([404, expect.stringContaining(`iteration: ${iteration}`)]);
  });

  it.each(['-2147483649', '2147483648'])('may not be %s', async (iteration) => {
    const [status, message] = await withIteration(iteration);
    expect([status, message]).toEqual([400, expect.stringContaining("type 'Integer'")]);
  });
});

describe('a member of 32 bits', () => {
  it.each([-2147483648, 2147483647])('may be %d', async (version) => {
    expect((await withVersion(version)).status).toBe(404);
  });

  it.each([-2147483649, 2147483648])('may not be %d', async (version) => {
    expect((await withVersion(version)).status).toBe(400);
  });
});

describe('a parameter of 64 bits', () => {
  const startedFrom = (startTime: string) =>
    cluster.call({ path: '/api/workflow/running/purchase', as: root, query: { startTime } });

  it.each(['-9223372036854775808', '9223372036854775807', '+1', '007'])('may be %s', async (at) => {
    expect((await startedFrom(at)).status).toBe(200);
  });

  it.each(['-9223372036854775809', '9223372036854775808', '9'.repeat(1_000), '1.0', '--1'])(
    'may not be %s',
    async (at) => {
      const { status, json } = await startedFrom(at);
      expect(status).toBe(400);
      expect(json.message).toContain("type 'Long'");
    },
  );
});
