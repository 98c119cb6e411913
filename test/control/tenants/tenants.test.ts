import { startMockCluster, type MockCluster } from 'conductor-mock';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { callApi } from '../../support/api-call.ts';
import { ann, bob, purchaseFixtures, root, W } from '../../support/purchase-fixtures.ts';
import { steer } from '../../support/steering.ts';

let cluster: MockCluster;
beforeAll(async () => {
  cluster = await startMockCluster({ clock: 'manual', seed: purchaseFixtures, maxTenants: 3 });
});
afterAll(() => cluster.close());

const admin = steer(() => cluster.url);
const adminOf = (id: string) => steer(() => `${cluster.url}/t/${id}`);

async function made(body: object = {}): Promise<{ id: string; url: string }> {
  const answer = await admin('POST', '/tenants', body);
  expect(answer.status, answer.text).toBe(201);
  return answer.json as { id: string; url: string };
}

async function ids(): Promise<readonly string[]> {
  const { json } = await admin('GET', '/tenants');
  return (json.tenants as { id: string }[]).map(({ id }) => id);
}

async function tokenIn(url: string, user: string): Promise<string> {
  const { json } = await steer(() => url)('POST', '/tokens', { user });
  return String(json.token);
}

const users = async (url: string) => {
  const token = await tokenIn(url, root);
  const { json } = await callApi(url, { path: '/api/users', token });
  return (json as { id: string }[]).map(({ id }) => id);
};

beforeEach(async () => {
  await cluster.reset();
  cluster.journal.clear();
  for (const id of await ids()) await admin('DELETE', `/tenants/${id}`);
});

describe('POST /__admin/tenants', () => {
  it('makes a cluster that answers below /t/{id}, and says where', async () => {
    const answer = await admin('POST', '/tenants', { id: 'my-test' });

    const url = `${cluster.url}/t/my-test`;
    expect(answer.status).toBe(201);
    expect(answer.json).toEqual({
      id: 'my-test',
      url,
      apiUrl: `${url}/api`,
      adminUrl: `${url}/__admin`,
    });
    for (const path of ['/health', '/livez', '/metrics', '/__admin/clock', '/__admin/openapi.json'])
      expect((await callApi(url, { path })).status, path).toBe(200);
    expect(await users(url)).toEqual(await users(cluster.url));
  });

  it('names tenants itself where nobody does', async () => {
    const first = await made();
    const second = await made();

    expect(second.id).not.toBe(first.id);
    for (const { id } of [first, second]) expect(id).toMatch(/^t\d+$/);
    expect(await ids()).toEqual([first.id, second.id]);
  });

  it('begins with the state after the start, of the cluster that is asked', async () => {
    await cluster.seed({ users: [{ id: 'late@acme.com' }] });
    const { id, url } = await made({ seed: { users: [{ id: 'seeded@acme.com' }] } });
    await adminOf(id)('POST', '/seed', 'users: [{ id: later@acme.com }]');
    const nested = (await adminOf(id)('POST', '/tenants', { from: 'start' })).json as {
      url: string;
    };

    expect(await users(url)).toContain('seeded@acme.com');
    expect(await users(url)).toContain('later@acme.com');
    expect(await users(url)).not.toContain('late@acme.com');
    expect(await users(nested.url)).toContain('seeded@acme.com');
    expect(await users(nested.url)).not.toContain('later@acme.com');
  });

  it('or with what another holds: records, clock, ids and task mocks, but no journal and no faults', async () => {
    const { id } = await made({ id: 'one' });
    const one = adminOf(id);
    await one('POST', '/seed', 'users: [{ id: late@acme.com }]');
    await one('POST', '/clock', { advanceMs: 5_000 });
    await one('PUT', '/task-mocks', { HTTP: { output: { ok: true } } });
    await one('POST', '/faults', { match: { path: '/api' }, then: { status: 503 } });
    await callApi(`${cluster.url}/t/one`, { path: '/api/users' });
    const other = adminOf((await made({ from: 'one' })).id);

    for (const path of ['/clock', '/task-mocks'])
      expect((await other('GET', path)).text).toBe((await one('GET', path)).text);
    expect((await other('GET', '/faults')).json).toEqual({ faults: [] });
    expect((await other('GET', '/requests')).json).toEqual({ requests: [], dropped: 0 });
    expect((await one('GET', '/requests')).json.requests).toHaveLength(1);
    expect((await admin('GET', '/requests')).json.requests).toEqual([]);
  });

  it('takes the seed as a text or a value, and a clock of its own', async () => {
    const { id, url } = await made({ seed: 'users: [{ id: text@acme.com }]', clock: 'system' });

    expect(await users(url)).toContain('text@acme.com');
    expect((await adminOf(id)('GET', '/clock')).json.mode).toBe('system');
    expect((await admin('GET', '/clock')).json.mode).toBe('manual');
  });

  it.each([
    [{ id: 'No' }, 400, '"id" must match pattern "^[a-z0-9-]{1,64}$"'],
    [{ id: 'a'.repeat(65) }, 400, '"id" must match'],
    [{ id: '' }, 400, '"id" must match'],
    [{ name: 'x' }, 400, '"name" is not known; there are id, from, seed, clock, expiresAfterMs'],
    [{ clock: 'none' }, 400, '"clock" must be equal to one of the allowed values: system, manual'],
    [{ expiresAfterMs: 0 }, 400, '"expiresAfterMs" must be >= 1'],
    [{ seed: 7 }, 400, '"seed" must be string,object'],
    [{ seed: { user: [] } }, 400, 'did you mean "users"'],
    [{ seed: 'users: [{ id: x, groups: [none] }]' }, 400, 'none'],
    [{ seed: { users: [{ id: bob }] } }, 409, bob],
    [{ from: 'nobody' }, 404, 'there is no tenant "nobody" to begin with; there are start, main'],
    [{ id: 'there' }, 409, 'there is a tenant "there" already'],
    [{ id: 'main' }, 409, 'there is a tenant "main" already'],
    [{ id: 'start' }, 409, 'there is a tenant "start" already'],
  ])('refuses %j with %i, and makes none', async (body, status, message) => {
    await made({ id: 'there' });
    const answer = await admin('POST', '/tenants', body);

    expect(answer.status).toBe(status);
    expect(answer.json).toEqual({ status, message: expect.stringContaining(message) });
    expect(await ids()).toEqual(['there']);
  });

  it('refuses one more than --max-tenants with 429', async () => {
    for (const id of ['a', 'b', 'c']) await made({ id });
    const answer = await admin('POST', '/tenants', { id: 'd' });

    expect(answer.status).toBe(429);
    expect(answer.json.message).toContain('there are 3 tenants (--max-tenants)');
    expect(await ids()).toEqual(['a', 'b', 'c']);
    await admin('DELETE', '/tenants/b');
    await made({ id: 'd' });
  });
});

describe('DELETE /__admin/tenants/{id}', () => {
  it('ends it, and whoever waits in it is answered', async () => {
    const { url } = await made({ id: 'short' });
    const token = await tokenIn(url, 'app:portal');
    const path = '/api/tasks/poll/batch/nothing_to_do?timeout=5000';
    const waiting = callApi(url, { path, token });
    const polled = { path: '/api/tasks/queue/polldata?taskType=nothing_to_do', token };
    await expect.poll(async () => (await callApi(url, polled)).json).toHaveLength(1);
    const answer = await admin('DELETE', '/tenants/short');

    expect([answer.status, answer.text]).toEqual([204, '']);
    expect((await waiting).status).toBe(200);
    expect(await ids()).toEqual([]);
    const gone = await callApi(url, { path: '/api/users', token });
    expect(gone.status).toBe(404);
    expect(gone.json).toEqual({
      status: 404,
      message: 'there is no tenant "short"; POST /__admin/tenants makes one',
    });
  });

  it.each(['nobody', 'main', 'start'])('answers 404 for %s', async (id) => {
    const answer = await admin('DELETE', `/tenants/${id}`);

    expect(answer.status).toBe(404);
    expect(answer.json.message).toContain(`there is no tenant "${id}"`);
    expect((await admin('GET', '/clock')).status).toBe(200);
  });
});

describe('a tenant', () => {
  it('takes no token of another, nor others one of it', async () => {
    const urls = [cluster.url, (await made()).url, (await made()).url];
    const tokens = await Promise.all(urls.map((url) => tokenIn(url, ann)));
    const statuses = await Promise.all(
      urls.map((url) =>
        Promise.all(
          tokens.map(
            async (token) => (await callApi(url, { path: '/api/token/userInfo', token })).status,
          ),
        ),
      ),
    );

    expect(statuses).toEqual([
      [200, 401, 401],
      [401, 200, 401],
      [401, 401, 200],
    ]);
  });

  it('goes back by a reset to what it began with', async () => {
    const { id, url } = await made({ seed: { users: [{ id: 'seeded@acme.com' }] } });
    const before = await users(url);
    await adminOf(id)('POST', '/seed', 'users: [{ id: late@acme.com }]');
    await adminOf(id)('POST', '/reset');

    expect(await users(url)).toEqual(before);
  });

  it('has calls, waits and changes of its own', async () => {
    const { url } = await made();
    const token = await tokenIn(url, root);
    const path = `/api/workflow/${W}/terminate`;
    expect(
      (await callApi(url, { method: 'DELETE', path: path.replace('/terminate', ''), token }))
        .status,
    ).toBe(200);
    const here = await tokenIn(cluster.url, root);

    const there = await callApi(url, { path: `/api/workflow/${W}`, token });
    const main = await callApi(cluster.url, { path: `/api/workflow/${W}`, token: here });
    expect([there.json.status, main.json.status]).toEqual(['TERMINATED', 'RUNNING']);
    expect(cluster.journal.requests({ path: '/api/workflow' })).toHaveLength(1);
  });

  it.each(['/t', '/t/', '/t/nobody', '/t/nobody/api/users', '/t/NO/health', '/t/%6dain/health'])(
    'is not at %s',
    async (path) => {
      expect((await callApi(cluster.url, { path })).status).toBe(404);
    },
  );

  it('is guarded as the server is: no foreign host, no foreign page', async () => {
    await made({ id: 'mine' });
    for (const path of ['/api/users', '/__admin/clock', '/health'])
      for (const id of ['mine', 'nobody']) {
        const foreign = { path: `/t/${id}${path}`, headers: { host: 'evil.example' } };
        expect((await callApi(cluster.url, foreign)).status, foreign.path).toBe(403);
      }
    const page = await adminOf('mine')('POST', '/reset', undefined, {
      origin: 'http://evil.example',
    });
    expect(page.status).toBe(403);
  });
});
