import { createMockCluster, type Actors, type InProcessCluster } from 'conductor-mock';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inHands } from '../../support/acting-cluster.ts';
import {
  ann,
  bob,
  cal,
  eve,
  portal,
  purchaseFixtures,
  root,
} from '../../support/purchase-fixtures.ts';

/** Random people and workers, at random times, on the executions of the purchase fixtures. */

const HORIZON_MS = 35 * 60_000;
const afterMs = fc.integer({ min: 20_000, max: 400_000 });

const decision = fc.constantFrom('yes', 'no', 'perhaps');
const to = (user: string) => [{ assignee: { userType: 'CONDUCTOR_USER', user }, slaMinutes: 0 }];
const personAct = fc.oneof(
  decision.map((one) => ({ claim: true, output: { decision: one }, complete: true })),
  fc.constant({ claim: true }),
  fc.constant({ claim: true, output: { note: 'later' }, release: true }),
  fc.constant({ output: { decision: 'yes' }, complete: true }),
  fc.constant({ skip: 'on leave' }),
  fc.constantFrom(cal, eve).map((user) => ({ reassign: to(user) })),
);
const on = fc.constantFrom(
  { workflowName: 'purchase' },
  { taskRefName: 'review_ref' },
  { iteration: 2 },
  { displayName: 'Sign off' },
);
const person = (user: string) =>
  fc.record(
    {
      user: fc.constant(user),
      afterMs,
      on,
      then: fc.array(personAct, { minLength: 1, maxLength: 3 }),
    },
    { requiredKeys: ['user', 'afterMs', 'then'] },
  );
const workerAct = fc.record({
  status: fc.constantFrom('COMPLETED' as const, 'FAILED' as const, 'IN_PROGRESS' as const),
  output: fc.constant({ booked: true }),
});
const worker = (as: string) =>
  fc.record({ taskType: fc.constant('book'), as: fc.constant(as), afterMs, then: workerAct });
/** Each of them once at most, so that the journal tells them apart. */
const actors: fc.Arbitrary<Actors> = fc.record({
  people: fc
    .shuffledSubarray([bob, eve, cal, ann, root], { minLength: 1 })
    .chain((users) => fc.tuple(...users.map(person))),
  workers: fc
    .shuffledSubarray([portal, 'app:mock', cal])
    .chain((subjects) => fc.tuple(...subjects.map(worker))),
});

let cluster: InProcessCluster;
beforeAll(async () => {
  cluster = await createMockCluster({ clock: 'manual', seed: purchaseFixtures, journal: 100_000 });
});
afterAll(() => cluster.close());

interface Entry {
  readonly at: number;
  readonly caller: string;
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly status: number;
  readonly request: { readonly body?: unknown };
  readonly response: unknown;
}

/** What the actors did from the start, in these steps of the clock, and all executions afterwards as texts. */
async function lived(some: Actors, steps: readonly number[]) {
  await cluster.reset();
  cluster.journal.clear();
  await cluster.setActors(some);
  const end = cluster.clock.now() + HORIZON_MS;
  for (const step of steps) await cluster.clock.set(Math.min(end, cluster.clock.now() + step));
  await cluster.clock.set(end);
  const entries = cluster.journal.requests({ source: 'actor' }) as unknown as readonly Entry[];
  return { entries, executions: await allExecutions() };
}

async function allExecutions(): Promise<readonly string[]> {
  const token = await cluster.tokenFor(root);
  const texts = purchaseFixtures.executions!.map(async ({ workflowId }) => {
    const headers = { 'x-authorization': token };
    return (await cluster.fetch(`/api/workflow/${workflowId!}`, { headers })).text();
  });
  return Promise.all(texts);
}

/** The same calls by clients, each at its time. */
async function replayed(entries: readonly Entry[]) {
  await cluster.reset();
  const { call } = inHands(cluster);
  const begun = cluster.clock.now();
  const statuses: number[] = [];
  for (const { at, caller, method, path, query, request } of entries) {
    await cluster.clock.set(at);
    const search = new URLSearchParams(query).toString();
    const answer = await call(
      caller,
      method,
      `${path.replace('/api', '')}?${search}`,
      request.body,
    );
    statuses.push(answer.status);
  }
  await cluster.clock.set(begun + HORIZON_MS);
  return { statuses, executions: await allExecutions() };
}

describe('actors with random delays', () => {
  it('do what clients could have done, never act twice on a task, and always act in the same way', async () => {
    const seen = { done: 0, refused: 0 };
    const property = fc.asyncProperty(
      actors,
      fc.array(fc.integer({ min: 1, max: 500_000 }), { maxLength: 8 }),
      async (some, steps) => {
        const { entries, executions } = await lived(some, []);
        const again = await lived(some, steps);
        expect(withoutDurations(again.entries)).toEqual(withoutDurations(entries));
        expect(again.executions).toEqual(executions);

        const done = entries.filter(({ status }) => status < 300);
        const acts = done
          .filter(({ operation }) => operation !== 'pollTask')
          .map(({ caller, operation, path, request }) =>
            [caller, operation, path, taskIn(request)].join(),
          );
        expect(new Set(acts).size).toBe(acts.length);

        const clients = await replayed(entries);
        expect(clients.statuses).toEqual(entries.map(({ status }) => status));
        expect(clients.executions).toEqual(executions);
        seen.done += done.length;
        seen.refused += entries.length - done.length;
      },
    );
    await fc.assert(property, { seed: 20_261_130, numRuns: 25 });

    expect(seen.done).toBeGreaterThan(100);
    expect(seen.refused).toBeGreaterThan(20);
  }, 60_000);
});

function taskIn({ body }: Entry['request']): unknown {
  return (body as { taskId?: string } | undefined)?.taskId;
}

function withoutDurations(entries: readonly Entry[]): readonly object[] {
  return entries.map((entry) => ({ ...entry, durationMs: 0, id: '' }));
}
