import { startMockCluster, type MockCluster } from 'conductor-mock';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openConnection, rawCall } from '../support/raw-http.ts';
import { corsHeadersOf, steer } from '../support/steering.ts';
import { useCluster } from '../support/test-cluster.ts';

const test = useCluster({});
const admin = steer(() => test.cluster.url);
const port = () => new URL(test.cluster.url).port;

describe('/__admin without an admin token', () => {
  it('lets callers on this machine in', async () => {
    expect((await admin('GET', '/clock')).status).toBe(200);
  });

  it.each(['localhost', '127.0.0.1', 'LOCALHOST', '[::1]'])(
    'answers to the host %s, whatever its port',
    async (name) => {
      for (const host of [`${name}:${port()}`, `${name}:1`, name]) {
        const answer = await admin('GET', '/clock', undefined, { host });
        expect(answer.status, host).toBe(200);
      }
    },
  );

  it.each([
    ['another name', () => `conductor.example:${port()}`],
    ['a name that only begins like this server', () => `localhost.example:${port()}`],
    ['a name that ends like this server', () => `evil-localhost:${port()}`],
    ['what is no host', () => 'localhost:x'],
  ])('refuses a Host that is %s', async (_what, host) => {
    const answer = await admin('GET', '/clock', undefined, { host: host() });

    expect(answer.status).toBe(403);
    expect(answer.json).toEqual({
      status: 403,
      message: expect.stringContaining('Host'),
      refused: 'host',
    });
    expect(corsHeadersOf(answer)).toEqual([]);
  });

  it('refuses a request without a Host', async () => {
    const connection = await openConnection(test.cluster.url);
    connection.send('GET /__admin/clock HTTP/1.0\r\n\r\n');

    expect(await connection.closed()).toMatch(/^HTTP\/1.1 403 /);
  });

  it.each([
    ['another site', () => 'https://evil.example'],
    ['another port', () => 'http://127.0.0.1:1'],
    ['another scheme', () => `https://127.0.0.1:${port()}`],
    ['another name of this machine', () => `http://localhost:${port()}`],
    ['a sandboxed page', () => 'null'],
    ['nothing', () => ''],
  ])('refuses an Origin that is %s', async (_what, origin) => {
    const answer = await admin('POST', '/reset', undefined, { origin: origin() });

    expect(answer.status).toBe(403);
    expect(answer.json.message).toMatch(/origin/i);
    expect(corsHeadersOf(answer)).toEqual([]);
  });

  it('lets its own pages in', async () => {
    const origin = test.cluster.url;
    const headers = { origin, 'sec-fetch-site': 'same-origin' };

    expect((await admin('POST', '/reset', undefined, headers)).status).toBe(200);
  });

  it.each(['cross-site', 'same-site', 'anything'])('refuses Sec-Fetch-Site: %s', async (site) => {
    const answer = await admin('POST', '/reset', undefined, { 'sec-fetch-site': site });

    expect(answer.status).toBe(403);
    expect(corsHeadersOf(answer)).toEqual([]);
  });

  it('lets in what a person typed into the address bar', async () => {
    const answer = await admin('GET', '/clock', undefined, { 'sec-fetch-site': 'none' });

    expect(answer.status).toBe(200);
  });

  it('changes nothing for a caller that it refuses', async () => {
    const before = test.cluster.clock.now();
    await admin('POST', '/clock', { advanceMs: 1000 }, { origin: 'https://evil.example' });

    expect(test.cluster.clock.now()).toBe(before);
  });

  it('takes no notice of X-Authorization', async () => {
    const { token } = (await admin('POST', '/tokens', { user: 'admin@conductor.mock' })).json;
    for (const given of [token, 'nonsense', ''])
      expect((await admin('GET', '/clock', undefined, { 'x-authorization': given })).status).toBe(
        200,
      );
  });
});

describe('/__admin once an admin token is set', () => {
  let cluster: MockCluster | undefined;
  beforeAll(async () => {
    cluster = await startMockCluster({ adminToken: 'open sesame', clock: 'manual' });
  });
  afterAll(() => cluster?.close());
  const guarded = steer(() => cluster!.url);

  it.each([
    ['nothing', {}],
    ['another token', { authorization: 'Bearer open says me' }],
    ['a token of the same length', { authorization: 'Bearer open sesamE' }],
    ['the token alone', { authorization: 'open sesame' }],
    ['the token under X-Authorization', { 'x-authorization': 'open sesame' }],
  ])('refuses callers on this machine that send %s', async (_what, headers) => {
    for (const [method, path] of [
      ['GET', '/clock'],
      ['POST', '/reset'],
      ['OPTIONS', '/clock'],
      ['GET', '/nothing'],
    ] as const) {
      const answer = await guarded(method, path, undefined, headers);
      expect(answer.status).toBe(401);
      expect(answer.json.message).toContain('Authorization: Bearer');
      expect(corsHeadersOf(answer)).toEqual([]);
    }
  });

  it('lets whoever sends it in', async () => {
    const headers = { authorization: 'Bearer open sesame' };

    expect((await guarded('GET', '/clock', undefined, headers)).status).toBe(200);
  });

  it('refuses pages of elsewhere even with it', async () => {
    const headers = { authorization: 'Bearer open sesame', origin: 'https://evil.example' };
    expect((await guarded('GET', '/clock', undefined, headers)).status).toBe(403);
  });

  it('lets whoever sends it in under any name, and nobody else', async () => {
    const host = 'cluster.example:80';
    const authorization = 'Bearer open sesame';
    expect((await guarded('GET', '/clock', undefined, { authorization, host })).status).toBe(200);
    for (const headers of [{ host }, { host, authorization: 'Bearer no' }]) {
      const answer = await guarded('GET', '/clock', undefined, headers);
      expect(answer.status).toBe(403);
      expect(answer.json.message).toContain('--host-name');
    }
  });
});

describe('/__admin of a server that listens on all addresses', () => {
  const outside = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;

  it('refuses callers that come in through an address of the network', async () => {
    const cluster = await startMockCluster({ host: '0.0.0.0' });
    const inside = cluster.url.replace('0.0.0.0', '127.0.0.1');
    try {
      expect((await rawCall(inside, { path: '/__admin/clock' })).status).toBe(200);
      if (outside === undefined) return;
      const url = `http://${outside}:${new URL(inside).port}`;
      const refused = await rawCall(url, { path: '/__admin/clock' });
      expect(refused.status).toBe(403);
      expect(refused.text).toContain('Only callers on this machine');
      expect((await rawCall(url, { path: '/api/version' })).status).toBe(200);
    } finally {
      await cluster.close();
    }
  });
});

describe('no answer carries CORS headers', () => {
  it.each([
    ['OPTIONS', '/__admin/clock'],
    ['GET', '/__admin/clock'],
    ['DELETE', '/__admin/clock'],
    ['GET', '/__admin/nothing'],
    ['OPTIONS', '/api/human/tasks/search'],
    ['GET', '/api/version'],
    ['GET', '/health'],
    ['GET', '/nothing'],
  ])('%s %s', async (method, path) => {
    for (const headers of [
      {},
      { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
      { origin: test.cluster.url, 'access-control-request-method': 'POST' },
    ]) {
      expect(corsHeadersOf(await rawCall(test.cluster.url, { method, path, headers }))).toEqual([]);
    }
  });
});
