import { createMockCluster, startMockCluster, type MockCluster } from 'conductor-mock';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { JwtTokens } from '../../../src/adapters/jwt-tokens.ts';
import { version } from '../../../src/generated/version.ts';
import { callApi } from '../../support/api-call.ts';
import {
  ann,
  bob,
  purchaseCalls,
  purchaseFixtures,
  root,
  W,
} from '../../support/purchase-fixtures.ts';
import { steer } from '../../support/steering.ts';
import { useCluster } from '../../support/test-cluster.ts';

const test = useCluster({ seed: purchaseFixtures });
const { claim, task, update, workflow } = purchaseCalls(test);
const admin = steer(() => test.cluster.url);

const taken = async () => (await admin('GET', '/snapshot')).json;
const start = (cluster = test) =>
  cluster.call({ method: 'POST', path: '/api/workflow/purchase', as: ann, body: {} });

/** The state of the task and of its workflow, and who has it. */
async function stateOf(workflowId = W) {
  const { status, tasks } = await workflow(workflowId);
  return [status, tasks.map((one: any) => [one.referenceTaskName, one.status, one.inputData])];
}

describe('a snapshot', () => {
  it('is put back in place of everything: records, clock and ids', async () => {
    const { taskId } = await task('sign_off_ref');
    await claim(taskId, bob);
    const before = await stateOf();
    const now = test.cluster.clock.now();
    const snapshot = await taken();
    await test.cluster.clock.advance(60_000);
    const { text: first } = await start();
    await update(bob, { complete: true }, { decision: 'yes' });
    expect(await stateOf()).not.toEqual(before);

    const answer = await admin('PUT', '/snapshot', snapshot);

    expect([answer.status, answer.json]).toEqual([200, { restored: true }]);
    expect(await stateOf()).toEqual(before);
    expect(test.cluster.clock.now()).toBe(now);
    expect((await test.direct({ path: `/api/workflow/${first}`, as: root })).status).toBe(404);
    expect(await taken()).toEqual(snapshot);
    expect((await start()).text).toBe(first);
  });

  it('says what it is, and has no key that signs tokens', async () => {
    const snapshot = await taken();

    expect(snapshot).toMatchObject({ format: 1, version, now: test.cluster.clock.now() });
    const forger = new JwtTokens(snapshot.ids.seed);
    const user = snapshot.records.find((one: any) => one.id === root).value;
    const token = await forger.issue({ subject: root, uuid: user.uuid }, snapshot.now, undefined);
    expect((await callApi(test.cluster.url, { path: '/api/token/userInfo', token })).status).toBe(
      401,
    );
  });

  it('is of one moment, whatever happens while it is sent', async () => {
    for (let count = 0; count < 60; count += 1) await start();
    const before = await test.cluster.snapshot();
    const response = await test.cluster.fetch('/__admin/snapshot');
    const reader = response.body!.getReader();
    const parts = [(await reader.read()).value!];
    expect(JSON.stringify(before).length).toBeGreaterThan(2 * parts[0]!.length);
    await claim((await task('sign_off_ref')).taskId, bob);
    await start();
    await test.cluster.clock.advance(90_000);
    for (let part = await reader.read(); !part.done; part = await reader.read())
      parts.push(part.value);

    expect(JSON.parse(Buffer.concat(parts).toString())).toEqual(before);
  });

  it('is no business of who has gone before its end', async () => {
    for (let count = 0; count < 60; count += 1) await start();
    const response = await test.cluster.fetch('/__admin/snapshot');
    const reader = response.body!.getReader();
    await reader.read();
    await reader.cancel();
    const gone = new AbortController();
    const overHttp = await fetch(`${test.cluster.url}/__admin/snapshot`, { signal: gone.signal });
    gone.abort();
    await expect(overHttp.text()).rejects.toThrow();

    expect((await admin('GET', '/clock')).status).toBe(200);
  });

  it('may be larger than the body of any other call', async () => {
    const snapshot = await taken();
    const finance = snapshot.records.find((one: any) => one.id === 'finance').value;
    finance.description = 'x'.repeat(17 * 2 ** 20);

    expect((await admin('PUT', '/snapshot', snapshot)).status).toBe(200);
    const group = await test.direct({ path: '/api/groups/finance', as: root });
    expect(group.json.description).toHaveLength(17 * 2 ** 20);
    expect(
      (await admin('POST', '/faults', { match: { path: '/x'.repeat(9 * 2 ** 20) } })).status,
    ).toBe(413);
  });

  it('keeps the journal, and takes faults away, as a reset', async () => {
    await start();
    const snapshot = await taken();
    test.cluster.journal.clear();
    await start();
    test.cluster.faults.add({ match: {}, then: { status: 503 } });

    expect((await admin('PUT', '/snapshot', snapshot)).status).toBe(200);
    expect(test.cluster.journal.requests()).toHaveLength(1);
    expect(test.cluster.faults.list()).toEqual([]);
  });

  it('lets go whoever waits for what is no more', async () => {
    const snapshot = await taken();
    const executions = async (): Promise<number> =>
      (await taken()).records.filter(({ kind }: any) => kind === 'execution').length;
    const before = await executions();
    const waiting = test.call({
      method: 'POST',
      path: '/api/workflow/execute/purchase/1',
      as: ann,
      query: { requestId: 'r', waitUntilTaskRef: 'book_ref', waitForSeconds: 3_600 },
      body: {},
    });
    await vi.waitFor(async () => {
      expect(await executions()).toBe(before + 1);
    });

    await test.cluster.restore(snapshot);

    expect(await waiting).toMatchObject({ status: 200 });
  });

  it('ends a move of the clock that is under way', async () => {
    const snapshot = await taken();
    const moved = test.cluster.clock.advance(60 * 60_000);
    await test.cluster.restore(snapshot);
    await moved;

    expect(await taken()).toEqual(snapshot);
  });

  it('ends it wherever it stands, and so does a reset', async () => {
    const cluster = await createMockCluster({ clock: 'manual', seed: purchaseFixtures });
    const fresh = await cluster.snapshot();
    for (let steps = 0; steps < 60; steps += 1) {
      const moved = cluster.clock.advance(60 * 60_000);
      for (let step = 0; step < steps; step += 1) await Promise.resolve();
      await cluster.reset();
      await moved;

      expect(await cluster.snapshot(), `after ${String(steps)} steps`).toEqual(fresh);
    }
    await cluster.close();
  });

  it('does not change where reset() goes back to', async () => {
    const fresh = await taken();
    await start();
    const snapshot = await taken();
    await test.cluster.reset();
    await admin('PUT', '/snapshot', snapshot);
    await test.cluster.reset();

    expect(await taken()).toEqual(fresh);
  });
});

describe('snapshot() and restore() of the library', () => {
  it('give and take a JSON value of which the cluster keeps nothing', async () => {
    const cluster = await createMockCluster({ clock: 'manual', seed: purchaseFixtures });
    const text = await (await cluster.fetch('/__admin/snapshot')).text();
    const snapshot = await cluster.snapshot();
    expect(JSON.parse(text)).toStrictEqual(snapshot);
    expect(JSON.stringify(snapshot)).toBe(text);

    const change = (given: any) => {
      for (const { value } of given.records) {
        if (value.roles) value.roles.push('ADMIN');
        if (value.input) value.input.changed = true;
      }
      for (const shared of given.shared) shared.name = 'changed';
    };
    const given = structuredClone(snapshot);
    change(snapshot);
    expect(await cluster.snapshot()).toStrictEqual(given);
    await cluster.restore(given);
    change(given);
    expect(JSON.stringify(await cluster.snapshot())).toBe(text);
    await cluster.close();
  });

  it('are what the calls under /__admin do', async () => {
    const snapshot = await test.cluster.snapshot();
    expect(await taken()).toEqual(snapshot);
    await start();
    await test.cluster.restore(snapshot);

    expect(await taken()).toEqual(snapshot);
  });
});

describe('another cluster', () => {
  let same: MockCluster;
  let different: MockCluster;
  beforeAll(async () => {
    same = await startMockCluster({ clock: 'manual', seed: purchaseFixtures });
    different = await startMockCluster({ clock: 'manual' });
  });
  afterAll(async () => {
    await same.close();
    await different.close();
  });

  it('goes on as the one that the snapshot was taken of, with the same ids', async () => {
    await start();
    const snapshot = await test.cluster.snapshot();
    const { text: id } = await start();

    for (const cluster of [same, different]) {
      await cluster.restore(snapshot);
      expect(await cluster.snapshot()).toEqual(snapshot);
      const token = await cluster.tokenFor(ann);
      const call = { method: 'POST', path: '/api/workflow/purchase', token, body: {} };
      expect((await callApi(cluster.url, call)).text).toBe(id);
      await cluster.reset();
      expect((await callApi(cluster.url, { path: `/api/workflow/${id}`, token })).status).not.toBe(
        200,
      );
    }
  });

  it('takes the tokens of the first where its seeds are the same', async () => {
    const token = await test.cluster.tokenFor(ann);
    const snapshot = await test.cluster.snapshot();
    const statuses = [];
    for (const cluster of [test.cluster, same, different]) {
      await cluster.restore(snapshot);
      statuses.push((await callApi(cluster.url, { path: '/api/token/userInfo', token })).status);
    }

    expect(statuses).toEqual([200, 200, 401]);
  });

  it('hands out first what came first to a queue, not what was started first', async () => {
    const { text: later } = await start();
    for (const workflowId of [later, W]) {
      await claim((await task('sign_off_ref', workflowId)).taskId, bob);
      await update(bob, { workflowId, complete: true }, { decision: 'yes' });
    }
    const snapshot = await test.cluster.snapshot();
    expect(snapshot.keyOrders).not.toEqual([]);

    for (const cluster of [test.cluster, different]) {
      await cluster.restore(snapshot);
      const token = await cluster.tokenFor('app:portal');
      const polled = await callApi(cluster.url, { path: '/api/tasks/poll/book', token });
      expect(polled.json.workflowInstanceId).toBe(later);
    }
  });

  it('loads seeds as the first would, also after those of the snapshot', async () => {
    await test.cluster.seed({ users: [{ id: 'one@acme.com' }] });
    const snapshot = await test.cluster.snapshot();
    await different.restore(snapshot);
    for (const cluster of [test.cluster, different])
      await cluster.seed({ users: [{ id: 'two@acme.com' }] });

    expect(await different.snapshot()).toEqual(await test.cluster.snapshot());
  });

  it('on the system clock has the records with their times, and its own time', async () => {
    const cluster = await createMockCluster();
    const before = cluster.clock.now();
    await cluster.restore(await test.cluster.snapshot());
    const token = await cluster.tokenFor(root);
    const response = await cluster.fetch(`/api/workflow/${W}`, {
      headers: { 'x-authorization': token },
    });

    expect(await response.json()).toMatchObject({ createTime: Date.parse('2026-01-05T09:00:00Z') });
    expect(cluster.clock.now()).toBeGreaterThanOrEqual(before);
    await cluster.close();
  });
});

describe('what a snapshot holds', () => {
  it.each([
    ['a member of the name __proto__', '{"__proto__": {"a": 1}, "b": {"__proto__": 2}}'],
    ['texts with every kind of character', JSON.stringify({ '\u0000\ud800 "': '😀\u2028\\' })],
    [
      'large and small numbers',
      '{"a": 1.7976931348623157e308, "b": 5e-324, "c": 12345678901234567890}',
    ],
  ])('has %s', async (_what, input) => {
    const cluster = await createMockCluster({ clock: 'manual', seed: purchaseFixtures });
    const executions = `[{"name": "purchase", "startedBy": "${ann}", "input": ${input}}]`;
    const added = await cluster.fetch('/__admin/seed', {
      method: 'POST',
      body: `{"executions": ${executions}}`,
    });
    expect(await added.json()).toEqual({ seeded: true });
    const text = await (await cluster.fetch('/__admin/snapshot')).text();
    await cluster.reset();
    const answer = await cluster.fetch('/__admin/snapshot', { method: 'PUT', body: text });

    expect(await answer.json()).toEqual({ restored: true });
    expect(await (await cluster.fetch('/__admin/snapshot')).text()).toBe(text);
    await cluster.close();
  });

  it('has values that are nested as deep as a call may bring them', async () => {
    const input = `{"a": ${'['.repeat(999)}${']'.repeat(999)}}`;
    const started = await test.direct({
      method: 'POST',
      path: '/api/workflow/purchase',
      as: ann,
      body: JSON.parse(input) as unknown,
    });
    expect(started.status).toBe(200);
    const { text } = await admin('GET', '/snapshot');

    expect((await admin('PUT', '/snapshot', text)).json).toEqual({ restored: true });
    expect((await admin('GET', '/snapshot')).text).toBe(text);
  });
});
