import { createMockCluster, startMockCluster } from 'conductor-mock';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { eventsOf, take } from '../../support/event-reader.ts';
import { bob, purchaseCalls, purchaseFixtures, root } from '../../support/purchase-fixtures.ts';
import { rawCall } from '../../support/raw-http.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { call, direct } = cluster;
const { task } = purchaseCalls(cluster);

const open: AbortController[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.abort();
  vi.useRealTimers();
});

/** Over HTTP, or within the process. */
async function follow(how: 'a socket' | 'the process', headers: Record<string, string> = {}) {
  const ending = new AbortController();
  open.push(ending);
  const init = { headers, signal: ending.signal };
  const response =
    how === 'a socket'
      ? await fetch(`${cluster.cluster.url}/__admin/events`, init)
      : await cluster.cluster.fetch('/__admin/events', init);
  return { response, events: eventsOf(response), end: ending.abort.bind(ending) };
}

const version = () => direct({ path: '/api/version', as: root });
const after = (id: number) => ({ 'last-event-id': String(id) });

describe.each(['a socket', 'the process'] as const)('GET /__admin/events, over %s', (how) => {
  it('tells of calls and changes as they happen', async () => {
    const { taskId } = await task('sign_off_ref');
    const { response, events } = await follow(how);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    expect(response.headers.get('cache-control')).toBe('no-store');

    await call({ method: 'POST', path: `/api/human/tasks/${taskId}/claim`, as: bob });
    const [change, request] = await take(events, 2);
    expect(change).toMatchObject({
      event: 'change',
      data: { kind: 'humanTask', id: taskId, state: 'IN_PROGRESS' },
    });
    expect(request).toMatchObject({
      id: change!.id + 1,
      event: 'request',
      data: { operation: 'claimHumanTask', caller: bob, status: 200, source: 'client' },
    });
    expect(request!.data.id).toMatch(/^r\d+$/);
    expect(request!.data.request).not.toHaveProperty('body');
    expect(request!.data.response).not.toHaveProperty('body');
    expect(request!.data.request.headers['x-authorization']).toBe('***');
  });

  it('goes on after the last event that was read', async () => {
    const first = await follow(how);
    await version();
    const [read] = await take(first.events, 1);
    first.end();
    await version();
    await direct({ path: '/api/nowhere', as: root });

    const { events } = await follow(how, after(read!.id));
    const missed = await take(events, 2);
    expect(missed.map(({ id }) => id)).toEqual([read!.id + 1, read!.id + 2]);
    expect(missed.map(({ data }) => data.status)).toEqual([200, 404]);
  });

  it('ends with the cluster', async () => {
    const own = await startMockCluster();
    const url = how === 'a socket' ? own.url : '';
    const response = await (how === 'a socket' ? fetch : own.fetch)(`${url}/__admin/events`);
    const text = response.text();
    await own.close();
    expect(await text).toBe('');
  });
});

describe('the events', () => {
  it('tell of what is gone, and of a reset', async () => {
    const { events } = await follow('the process');
    await direct({
      method: 'PUT',
      path: '/api/users/zoe@acme.com',
      as: root,
      body: { name: 'Zoe', roles: ['USER'] },
    });
    await direct({ method: 'DELETE', path: '/api/users/zoe@acme.com', as: root });
    await cluster.cluster.reset();
    const seen = [];
    for (;;) {
      const [one] = await take(events, 1);
      if (one!.event !== 'request') seen.push(one!);
      if (one!.event === 'reset') break;
    }
    expect(seen.map(({ event, data }) => [event, data])).toEqual([
      ['change', { kind: 'user', id: 'zoe@acme.com' }],
      ['change', { kind: 'user', id: 'zoe@acme.com', state: 'REMOVED' }],
      ['reset', {}],
    ]);
  });

  it('say how many are no longer there', async () => {
    const reader = await follow('the process');
    await version();
    const [read] = await take(reader.events, 1);
    reader.end();
    for (let count = 0; count < 1_002; count += 1) await cluster.cluster.fetch('/api/nowhere');

    const late = await follow('the process', after(read!.id));
    await version();
    const [dropped, next] = await take(late.events, 2);
    expect(dropped).toEqual({
      id: read!.id + 1_002,
      event: 'dropped',
      data: { dropped: 1_002 },
    });
    expect(next).toMatchObject({ id: read!.id + 1_003, event: 'request' });
  });

  it('keep the latest 1,000 for a reader that is slow, and tell it what it has missed', async () => {
    const slow = await follow('the process');
    await version();
    const [read] = await take(slow.events, 1);
    for (let count = 0; count < 1_200; count += 1) await cluster.cluster.fetch('/api/nowhere');

    const rest = await take(slow.events, 900);
    const ids = rest.map(({ id }) => id);
    const { data, id } = rest.find(({ event }) => event === 'dropped')!;
    expect(data.dropped).toBeGreaterThanOrEqual(100);
    expect(data.dropped).toBeLessThanOrEqual(200);
    // None is told twice, and none is missing but those.
    const at = ids.indexOf(id);
    expect(id).toBe((at === 0 ? read!.id : ids[at - 1]!) + Number(data.dropped));
    expect(
      ids.every((one, place) => place === 0 || place === at || one === ids[place - 1]! + 1),
    ).toBe(true);
  });

  it('begin anew for a reader of another life of the server', async () => {
    const first = await follow('the process');
    await version();
    await take(first.events, 1);
    const { events } = await follow('the process', after(1_000_000));
    const [one] = await take(events, 1);
    expect(one!.id).toBeLessThan(1_000_000);
  });

  it('are there without a journal, too', async () => {
    await using own = await createMockCluster({ journal: 0 });
    const events = eventsOf(await own.fetch('/__admin/events'));
    await own.fetch('/api/nowhere');
    await own.fetch('/api/nowhere');
    const [one, other] = await take(events, 2);
    expect([one!.data.id, other!.data.id]).toEqual(['r1', 'r2']);
    expect(own.journal.requests()).toEqual([]);
  });

  it('come with a comment where nothing happens for 15 seconds', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { events } = await follow('the process');
    const next = events.next();
    await vi.advanceTimersByTimeAsync(15_000);
    expect((await next).value).toBe(': still here');
  });

  it('are for those who may steer', async () => {
    await using guarded = await startMockCluster({ adminToken: 'let me in' });
    const path = '/__admin/events';
    expect((await rawCall(guarded.url, { path })).status).toBe(401);
    const headers = { authorization: 'Bearer let me in' };
    const ending = new AbortController();
    const response = await fetch(guarded.url + path, { headers, signal: ending.signal });
    expect(response.status).toBe(200);
    ending.abort();
    const foreign = { ...headers, origin: 'http://pages.example' };
    expect((await rawCall(guarded.url, { path, headers: foreign })).status).toBe(403);
  });

  it.each(['x', '-1', '1.5'])('refuse the Last-Event-ID %s', async (id) => {
    const response = await cluster.cluster.fetch('/__admin/events', {
      headers: { 'last-event-id': id },
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('Last-Event-ID');
  });
});
