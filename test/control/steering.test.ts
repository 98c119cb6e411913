import { describe, expect, it } from 'vitest';
import { bob, cal, purchaseFixtures } from '../support/purchase-fixtures.ts';
import { steer } from '../support/steering.ts';
import { useCluster } from '../support/test-cluster.ts';

const test = useCluster({ seed: purchaseFixtures });
const admin = steer(() => test.cluster.url);
const DAY_MS = 24 * 60 * 60 * 1000;

describe('an unknown steering call', () => {
  it('is answered 404 with the calls that there are', async () => {
    const answer = await admin('GET', '/nothing');

    expect(answer.status).toBe(404);
    for (const known of ['/tokens', '/seed', '/reset', '/clock'])
      expect(answer.json.message).toContain(`/__admin${known}`);
  });

  it.each(['/constructor', '/__proto__', '/clock/', '/', '/CLOCK'])(
    'is answered 404 at %s',
    async (path) => {
      expect((await admin('GET', path)).status).toBe(404);
    },
  );

  it.each([
    ['GET', '/reset', 'POST'],
    ['DELETE', '/clock', 'GET, POST'],
    ['PUT', '/seed', 'GET, POST'],
    ['OPTIONS', '/clock', 'GET, POST'],
  ])('%s %s is answered 405 with the methods that there are', async (method, path, allow) => {
    const answer = await admin(method, path);

    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBe(allow);
    expect(answer.json).toEqual({ status: 405, message: expect.stringContaining(method) });
  });
});

describe('the document of the steering calls', () => {
  it('is answered, and has every call', async () => {
    const { json } = await admin('GET', '/openapi.json');

    expect(json.openapi).toBe('3.1.0');
    for (const path of ['/openapi.json', '/tokens', '/seed', '/reset', '/clock', '/requests'])
      expect(json.paths).toHaveProperty([path]);
  });

  it.each([
    ['/requests?Status=200', 'query parameter "Status" is not known; did you mean "status"?'],
    ['/requests?status=20', '"status" must match ^[1-5](\\d\\d|xx)$, got "20"'],
    ['/requests?limit=0', 'limit'],
    ['/requests?source=me', 'client, console, actor, all'],
    ['/clock?now=1', 'query parameter "now" is not known; there are none'],
  ])('holds against the query: %s', async (path, message) => {
    const answer = await admin('GET', path);

    expect(answer.status).toBe(400);
    expect(answer.json).toEqual({ status: 400, message: expect.stringContaining(message) });
  });
});

describe('POST /__admin/tokens', () => {
  const userOf = async (token: string) =>
    (await test.call({ path: '/api/token/userInfo', headers: { 'x-authorization': token } })).json;

  it('gives a token that acts as the user, for a day of the cluster', async () => {
    const answer = await admin('POST', '/tokens', { user: bob });

    expect(answer.status).toBe(200);
    expect(answer.json).toEqual({
      token: expect.any(String),
      expiresAt: test.cluster.clock.now() + DAY_MS,
    });
    expect(await userOf(answer.json.token)).toMatchObject({ id: bob });
    await test.cluster.clock.advance(DAY_MS - 1000);
    expect(await userOf(answer.json.token)).toMatchObject({ id: bob });
    await test.cluster.clock.advance(1000);
    expect(await userOf(answer.json.token)).toMatchObject({ error: 'EXPIRED_TOKEN' });
  });

  it('finds users in whatever case they are written', async () => {
    const { token } = (await admin('POST', '/tokens', { user: 'BOB@acme.com' })).json;

    expect(await userOf(token)).toMatchObject({ id: bob });
  });

  it('gives a token that acts as an application', async () => {
    const { token } = (await admin('POST', '/tokens', { applicationId: 'portal' })).json;

    expect(await userOf(token)).toMatchObject({ id: 'app:portal' });
  });

  it.each([0, -1, -DAY_MS])('gives an expired one for expiresInMs %i', async (expiresInMs) => {
    const answer = await admin('POST', '/tokens', { user: bob, expiresInMs });

    expect(answer.status).toBe(200);
    expect(answer.json.expiresAt).toBe(test.cluster.clock.now() + expiresInMs);
    expect(await userOf(answer.json.token)).toMatchObject({ error: 'EXPIRED_TOKEN' });
  });

  it('gives one that ends after expiresInMs', async () => {
    const { token } = (await admin('POST', '/tokens', { user: bob, expiresInMs: 5000 })).json;

    expect(await userOf(token)).toMatchObject({ id: bob });
    await test.cluster.clock.advance(5000);
    expect(await userOf(token)).toMatchObject({ error: 'EXPIRED_TOKEN' });
  });

  it.each([
    ['user', { user: 'nobody@acme.com' }, 'nobody@acme.com'],
    ['application', { applicationId: 'nothing' }, 'app:nothing'],
    ['user of an inherited name', { user: 'constructor' }, 'constructor'],
  ])('answers 404 for an unknown %s and names it', async (_what, body, named) => {
    const answer = await admin('POST', '/tokens', body);

    expect(answer.status).toBe(404);
    expect(answer.json.message).toContain(named);
  });

  it.each([
    ['nothing', '', 'JSON'],
    ['no JSON', '{"user"', 'JSON'],
    ['a list', [], 'object'],
    ['a text', '"bob"', 'object'],
    ['neither user nor application', {}, '"user"'],
    ['both', { user: bob, applicationId: 'portal' }, '"applicationId"'],
    ['a user that is no text', { user: 5 }, '"user"'],
    ['an unknown key', { user: bob, forever: true }, '"forever"'],
    ['a life that is no number', { user: bob, expiresInMs: '5' }, '"expiresInMs"'],
    ['a life without an end', `{"user":"${bob}","expiresInMs":1e400}`, 'number'],
    ['a key that is nearly one', { usr: bob }, 'did you mean "user"?'],
  ])('answers 400 to %s', async (_what, body, named) => {
    const answer = await admin('POST', '/tokens', body);

    expect(answer.status).toBe(400);
    expect(answer.json).toEqual({ status: 400, message: expect.stringContaining(named) });
  });

  it('answers 413 to a body without measure', async () => {
    const answer = await admin('POST', '/tokens', { user: 'x'.repeat(16 * 1024 * 1024) });

    expect(answer.status).toBe(413);
  });
});

describe('POST /__admin/reset', () => {
  it('brings back the state, the ids and the clock of the start', async () => {
    const start = () =>
      test.call({ method: 'POST', path: '/api/workflow/purchase', as: 'ann@acme.com', body: {} });
    const before = test.cluster.clock.now();
    const first = (await start()).text;
    await test.cluster.clock.advance(60_000);
    await admin('POST', '/seed', { users: [{ id: 'new@acme.com' }] });

    expect((await admin('POST', '/reset')).json).toEqual({ reset: true });

    expect(test.cluster.clock.now()).toBe(before);
    const asRoot = { as: 'root@acme.com' };
    expect((await test.call({ path: `/api/workflow/${first}`, ...asRoot })).status).toBe(404);
    expect((await test.call({ path: '/api/users/new@acme.com', ...asRoot })).status).toBe(404);
    expect((await start()).text).toBe(first);
  });

  it('leaves tokens valid, as long as their user is still there', async () => {
    await admin('POST', '/seed', { users: [{ id: 'new@acme.com' }] });
    const kept = await test.cluster.tokenFor(cal);
    const lost = await test.cluster.tokenFor('new@acme.com');
    await admin('POST', '/reset');
    const statusOf = async (token: string) =>
      (await test.call({ path: '/api/token/userInfo', headers: { 'x-authorization': token } }))
        .status;

    expect(await statusOf(kept)).toBe(200);
    expect(await statusOf(lost)).toBe(401);
  });
});
