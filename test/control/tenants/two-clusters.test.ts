import { createMockCluster, type InProcessCluster } from 'conductor-mock';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ann, bob, eve, purchaseFixtures, root, W } from '../../support/purchase-fixtures.ts';

const command = fc.oneof(
  fc.record({ do: fc.constant('start' as const), as: fc.constantFrom(ann, bob) }),
  fc.record({ do: fc.constant('claim' as const), as: fc.constantFrom(bob, eve), at: fc.nat(3) }),
  fc.record({
    do: fc.constant('update' as const),
    as: fc.constantFrom(bob, eve),
    complete: fc.boolean(),
  }),
  fc.record({ do: fc.constant('search' as const), as: fc.constantFrom(ann, bob, root) }),
  fc.record({ do: fc.constant('terminate' as const), as: fc.constantFrom(ann, root) }),
  fc.record({ do: fc.constant('user' as const), id: fc.constantFrom('x@acme.com', 'y@acme.com') }),
  fc.record({ do: fc.constant('poll' as const) }),
  fc.record({ do: fc.constant('advance' as const), ms: fc.nat(3_600_000) }),
  fc.record({ do: fc.constant('mocks' as const), found: fc.boolean() }),
  fc.record({ do: fc.constant('fault' as const) }),
  fc.record({ do: fc.constant('requests' as const) }),
  fc.record({ do: fc.constant('reset' as const) }),
);
type Command = typeof command extends fc.Arbitrary<infer One> ? One : never;

/** Carries it out, and gives all that came back but tokens and real time. */
async function answerTo(cluster: InProcessCluster, one: Command): Promise<string> {
  const call = async (as: string | undefined, method: string, path: string, body?: unknown) => {
    const headers = {
      'content-type': 'application/json',
      ...(as === undefined ? {} : { 'x-authorization': await cluster.tokenFor(as) }),
    };
    const sent = body === undefined ? null : JSON.stringify(body);
    const response = await cluster.fetch(path, { method, headers, body: sent });
    const told = await response.text();
    const timeless = told
      .replaceAll(/"durationMs":[\d.]+/g, '')
      .replaceAll(/"x-authorization":"[^"]*"/g, '');
    return JSON.stringify([response.status, [...response.headers], timeless]);
  };
  if (one.do === 'start') return call(one.as, 'POST', '/api/workflow/purchase', { cost: 5 });
  if (one.do === 'claim') {
    const found = await cluster.fetch('/api/human/tasks/search', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-authorization': await cluster.tokenFor(root),
      },
      body: '{"states":["ASSIGNED"]}',
    });
    const { results } = (await found.json()) as { results: { taskId: string }[] };
    const { taskId = 'none' } = results[one.at] ?? {};
    return call(one.as, 'POST', `/api/human/tasks/${taskId}/claim`);
  }
  if (one.do === 'update') {
    const task = `workflowId=${W}&taskRefName=sign_off_ref&complete=${String(one.complete)}`;
    return call(one.as, 'POST', `/api/human/tasks/update/taskRef?${task}`, { decision: 'yes' });
  }
  if (one.do === 'search') return call(one.as, 'POST', '/api/human/tasks/search', {});
  if (one.do === 'terminate') return call(one.as, 'DELETE', `/api/workflow/${W}`);
  if (one.do === 'user') return call(root, 'PUT', `/api/users/${one.id}`, { name: 'New' });
  if (one.do === 'poll') return call('app:portal', 'GET', '/api/tasks/poll/book?workerid=w');
  if (one.do === 'advance') return call(undefined, 'POST', '/__admin/clock', { advanceMs: one.ms });
  if (one.do === 'mocks')
    return call(undefined, 'PUT', '/__admin/task-mocks', { HTTP: { output: one } });
  if (one.do === 'fault') {
    const fault = { match: { operation: 'updateHumanTaskByRef' }, times: 1, then: { status: 503 } };
    return call(undefined, 'POST', '/__admin/faults', fault);
  }
  if (one.do === 'requests') return call(undefined, 'GET', '/__admin/requests');
  return call(undefined, 'POST', '/__admin/reset');
}

/** What there is to be read in the end. */
async function everythingIn(cluster: InProcessCluster): Promise<readonly string[]> {
  const all: Command[] = [
    { do: 'search', as: root },
    { do: 'requests' },
    { do: 'start', as: ann },
    { do: 'advance', ms: 86_400_000 },
    { do: 'search', as: root },
  ];
  const answers = [];
  for (const one of all) answers.push(await answerTo(cluster, one));
  return answers;
}

describe('two tenants', () => {
  let server: InProcessCluster;
  const options = { clock: 'manual', seed: purchaseFixtures } as const;
  beforeAll(async () => {
    server = await createMockCluster(options);
  });
  afterAll(() => server.close());

  it('answer as two clusters that were started, whatever is done in either and in turn', async () => {
    const turns = fc.array(fc.record({ which: fc.nat(1), command }), { maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(turns, async (all) => {
        const tenants = [await server.fork(), await server.fork()];
        const started = [await createMockCluster(options), await createMockCluster(options)];
        try {
          for (const { which, command: one } of all)
            expect(await answerTo(tenants[which]!, one)).toBe(await answerTo(started[which]!, one));
          for (const [at, tenant] of tenants.entries())
            expect(await everythingIn(tenant)).toEqual(await everythingIn(started[at]!));
        } finally {
          for (const one of [...tenants, ...started]) await one.close();
        }
      }),
      { seed: 22, numRuns: 15 },
    );
  });

  it('answer alike where one begins with what the other is now', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(command, { maxLength: 15 }),
        fc.array(command, { maxLength: 15 }),
        async (before, after) => {
          const one = await server.fork();
          for (const each of before) await answerTo(one, each);
          one.faults.clear();
          one.journal.clear();
          const other = await one.fork({ from: 'now' });
          // A journal that was cleared counts on, and a reset goes back to where each of them began.
          const alike = after.filter((each) => !['requests', 'reset', 'fault'].includes(each.do));
          for (const each of alike)
            expect(await answerTo(other, each)).toBe(await answerTo(one, each));
          await one.close();
          await other.close();
        },
      ),
      { seed: 23, numRuns: 25 },
    );
  });
});
