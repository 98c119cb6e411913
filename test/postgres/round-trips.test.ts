import { createMockCluster, type InProcessCluster } from 'conductor-mock';
import { Client } from 'pg';
import { beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { usePostgres } from '../support/postgres-server.ts';
import { ann, bob, purchaseFixtures, root } from '../support/purchase-fixtures.ts';

const postgres = usePostgres();
let cluster: InProcessCluster;
let query: MockInstance<Client['query']>;

beforeEach(async () => {
  const store = await postgres.database('round_trips');
  cluster = await createMockCluster({ seed: purchaseFixtures, clock: 'manual', store });
  query = vi.spyOn(Client.prototype, 'query');
  return async () => {
    await cluster.close();
    await postgres.query('DROP DATABASE round_trips');
  };
});

/** How often the database was asked during each of the calls, whatever for. */
async function tripsOf(call: () => Promise<unknown>, times = 20): Promise<readonly number[]> {
  const trips: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const before = query.mock.calls.length;
    await call();
    trips.push(query.mock.calls.length - before);
  }
  return trips;
}

async function sent(as: string, method: string, path: string, body?: unknown): Promise<string> {
  const token = await cluster.tokenFor(as);
  const headers = { 'content-type': 'application/json', 'x-authorization': token };
  const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
  const response = await cluster.fetch(path, init);
  const text = await response.text();
  expect(response.status, text).toBe(200);
  return text;
}

describe('round trips to the database', () => {
  it('are at most 3 for a call that updates a task, and 1 as a rule', async () => {
    const workflowId = await sent(ann, 'POST', '/api/workflow/purchase', { cost: 3 });
    const execution: any = JSON.parse(await sent(root, 'GET', `/api/workflow/${workflowId}`));
    await sent(bob, 'POST', `/api/human/tasks/${execution.tasks[0].taskId}/claim`);
    let count = 0;
    const query = `workflowId=${workflowId}&taskRefName=sign_off_ref&complete=false`;
    const trips = await tripsOf(() =>
      sent(bob, 'POST', `/api/human/tasks/update/taskRef?${query}`, {
        decision: 'yes',
        note: `${(count += 1)}`,
      }),
    );
    expect(Math.max(...trips)).toBeLessThanOrEqual(3);
    expect(trips.filter((one) => one === 1).length).toBeGreaterThan(10);
  });

  it('are at most 2 for a page of a search, and none as a rule', async () => {
    for (let at = 0; at < 30; at += 1) await sent(ann, 'POST', '/api/workflow/purchase', {});
    let start = 0;
    const trips = await tripsOf(() =>
      sent(root, 'POST', '/api/human/tasks/search', {
        searchType: 'ADMIN',
        size: 5,
        start: start++,
      }),
    );
    expect(Math.max(...trips)).toBeLessThanOrEqual(2);
    expect(trips.filter((one) => one === 0).length).toBeGreaterThan(10);
  });

  it('are as many for a tenant, and one for making and one for ending it', async () => {
    const made = await tripsOf(
      () => cluster.fetch('/__admin/tenants', { method: 'POST', body: '{}' }),
      5,
    );
    expect(Math.min(...made)).toBe(1);
    expect(Math.max(...made)).toBeLessThanOrEqual(3);
    const post = { method: 'POST', body: 'users: [{ id: late@acme.com }]' };
    const seeded = await tripsOf(() => cluster.fetch('/t/t1/__admin/seed', post), 1);
    expect(seeded[0]).toBeLessThanOrEqual(3);
    const ended = await tripsOf(
      () => cluster.fetch('/__admin/tenants/t1', { method: 'DELETE' }),
      1,
    );
    expect(ended[0]).toBeLessThanOrEqual(3);
  });
});
