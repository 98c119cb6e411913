import {
  createMockCluster,
  startMockCluster,
  type ForkOptions,
  type InProcessCluster,
} from 'conductor-mock';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ann, bob, purchaseFixtures, root } from '../../support/purchase-fixtures.ts';

let cluster: InProcessCluster;
beforeEach(async () => {
  cluster = await createMockCluster({ clock: 'manual', seed: purchaseFixtures });
});
afterEach(async () => {
  vi.useRealTimers();
  await cluster.close();
});

const headersOf = async (of: InProcessCluster, user = root) => ({
  'x-authorization': await of.tokenFor(user),
});
async function users(of: InProcessCluster): Promise<readonly string[]> {
  const response = await of.fetch('/api/users', { headers: await headersOf(of) });
  return ((await response.json()) as { id: string }[]).map(({ id }) => id);
}
const late = { users: [{ id: 'late@acme.com' }] };

describe('a fork', () => {
  it('begins as the cluster began, or as it is now', async () => {
    await cluster.seed(late);
    const start = await cluster.fork();
    const now = await cluster.fork({ from: 'now' });
    const forkOfFork = await now.fork({ seed: { users: [{ id: 'more@acme.com' }] } });

    expect(await users(start)).not.toContain('late@acme.com');
    expect(await users(now)).toContain('late@acme.com');
    expect(await users(forkOfFork)).toEqual(
      expect.arrayContaining(['late@acme.com', 'more@acme.com']),
    );
    await now.reset();
    expect(await users(now)).toContain('late@acme.com');
    expect(await users(now)).not.toContain('more@acme.com');
  });

  it('has a clock, a journal, faults and tokens of its own', async () => {
    const fork = await cluster.fork();
    const before = cluster.clock.now();
    await fork.clock.advance(1_000);
    fork.faults.add({ match: { path: '/api' }, then: { status: 503 } });

    expect((await fork.fetch('/api/users')).status).toBe(503);
    expect((await cluster.fetch('/api/users')).status).toBe(401);
    expect(cluster.clock.now()).toBe(before);
    expect(fork.journal.requests().map(({ status }) => status)).toEqual([503]);
    expect(cluster.journal.requests().map(({ status }) => status)).toEqual([401]);
    fork.faults.clear();
    const headers = await headersOf(cluster, ann);
    expect((await fork.fetch('/api/token/userInfo', { headers })).status).toBe(401);
  });

  it('is the tenant of its id, and answers there too', async () => {
    const server = await startMockCluster({ clock: 'manual', seed: purchaseFixtures });
    try {
      const fork = await server.fork({ id: 'mine' });
      expect(fork.url).toBe(`${server.url}/t/mine`);
      expect(fork.apiUrl).toBe(`${fork.url}/api`);
      const token = await fork.tokenFor(bob);
      const call = (base: string) =>
        fetch(`${base}/token/userInfo`, { headers: { 'x-authorization': token } });
      expect((await call(fork.apiUrl)).status).toBe(200);
      expect((await call(server.apiUrl)).status).toBe(401);
      expect((await (await fork.fork({ id: 'below' })).fetch('/health')).status).toBe(200);
      expect((await fetch(`${server.url}/t/below/health`)).status).toBe(200);
    } finally {
      await server.close();
    }
  });

  it.each([
    [{ ids: 'x' }, 'fork has no option "ids"; did you mean "id"?'],
    [{ id: 'No' }, 'fork: "id" must match'],
    [{ id: 'main' }, 'fork: there is a tenant "main" already'],
    [{ from: 'here' }, 'fork: "from" must be one of start, now, got "here"'],
    [{ clock: 'none' }, 'fork: "clock" must be one of system, manual, got "none"'],
    [{ expiresAfterMs: 0 }, 'fork: "expiresAfterMs" must be above 0'],
    [{ expiresAfterMs: 2 ** 31 }, 'and at most 2147483647, got 2147483648'],
    [{ seed: { user: [] } }, 'did you mean "users"'],
  ])('is refused with %j, and there is none', async (options, message) => {
    await expect(cluster.fork(options as ForkOptions)).rejects.toThrow(message);
    expect(await (await cluster.fetch('/__admin/tenants')).json()).toEqual({ tenants: [] });
  });

  it('ends when it is closed, and all end with the cluster', async () => {
    const [one, other] = [await cluster.fork({ id: 'one' }), await cluster.fork({ id: 'other' })];
    await one.close();
    await one.close();

    await expect(one.fetch('/health')).rejects.toThrow('the cluster is closed');
    expect((await cluster.fetch('/t/one/health')).status).toBe(404);
    expect((await other.fetch('/health')).status).toBe(200);
    await (await cluster.fork({ id: 'one' })).fetch('/health');
    await expect(one.fetch('/health')).rejects.toThrow('the cluster is closed');
    await cluster.close();
    await expect(other.fetch('/health')).rejects.toThrow('the cluster is closed');
    await expect(cluster.fork()).rejects.toThrow('the server has ended');
  });

  it('that ends answers whoever waits in it, and lets others wait', async () => {
    const forks = [await cluster.fork(), await cluster.fork()];
    const poll = async (of: InProcessCluster) =>
      of.fetch('/api/tasks/poll/batch/none?timeout=5000', {
        headers: await headersOf(of, 'app:portal'),
      });
    const answered: number[] = [];
    const waits = forks.map((fork, at) =>
      poll(fork).then((response) => {
        answered.push(at);
        return response.status;
      }),
    );
    const polls = async (of: InProcessCluster) =>
      (
        await of.fetch('/api/tasks/queue/polldata?taskType=none', { headers: await headersOf(of) })
      ).json();
    for (const fork of forks) await expect.poll(() => polls(fork)).toHaveLength(1);
    await forks[0]!.close();

    expect(await waits[0]).toBe(200);
    expect(answered).toEqual([0]);
    await forks[1]!.close();
    expect(await waits[1]).toBe(200);
  });
});

describe('a tenant that nobody calls', () => {
  const exists = async (id: string) =>
    (await (await cluster.fetch('/__admin/tenants')).text()).includes(`"${id}"`);
  const passed = (ms: number) => vi.advanceTimersByTimeAsync(ms);

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  });

  it('ends after 15 minutes of real time, and a call begins them anew', async () => {
    await cluster.fetch('/__admin/tenants', { method: 'POST', body: '{"id": "idle"}' });
    await passed(14 * 60_000);
    expect(await exists('idle')).toBe(true);
    expect((await cluster.fetch('/t/idle/health')).status).toBe(200);
    await passed(14 * 60_000);
    expect(await exists('idle')).toBe(true);
    await passed(60_000);

    expect(await exists('idle')).toBe(false);
    expect((await cluster.fetch('/t/idle/health')).status).toBe(404);
  });

  it('ends after the time that it was given; a fork without one stays', async () => {
    const body = JSON.stringify({ id: 'short', expiresAfterMs: 1_000 });
    await cluster.fetch('/__admin/tenants', { method: 'POST', body });
    await cluster.fork({ id: 'fork' });
    const brief = await cluster.fork({ id: 'brief', expiresAfterMs: 2_000 });
    await passed(999);
    expect(await exists('short')).toBe(true);
    await passed(1);
    expect(await exists('short')).toBe(false);
    expect(await exists('brief')).toBe(true);
    await passed(60 * 60_000);

    expect(await exists('brief')).toBe(false);
    await expect(brief.fetch('/health')).rejects.toThrow('the cluster is closed');
    expect(await exists('fork')).toBe(true);
  });

  it('is not idle while a call waits in it', async () => {
    const fork = await cluster.fork({ id: 'busy', expiresAfterMs: 1_000 });
    fork.faults.add({ match: { path: '/api' }, then: { delayMs: 10_000 } });
    const waiting = fork.fetch('/api/users');
    await passed(9_000);
    expect(await exists('busy')).toBe(true);
    await passed(1_000);
    expect((await waiting).status).toBe(401);
    await passed(2_000);

    expect(await exists('busy')).toBe(false);
  });
});
