import { startMockCluster, type MockClusterOptions } from 'conductor-mock';
import { afterEach, describe, expect, it } from 'vitest';
import { rawCall } from '../support/raw-http.ts';

/** Under which names the API answers, and which pages may call it. */

const running: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const cluster of running.splice(0)) await cluster.close();
});

async function start(options: MockClusterOptions = {}) {
  const cluster = await startMockCluster(options);
  running.push(cluster);
  const url = cluster.url.replace('0.0.0.0', '127.0.0.1');
  const call = (method: string, path: string, headers: Readonly<Record<string, string>>) =>
    rawCall(url, { method, path, headers });
  return { cluster, call };
}

const page = 'http://localhost:3000';
const preflight = {
  origin: page,
  'access-control-request-method': 'POST',
  'access-control-request-headers': 'content-type,x-authorization',
};
const byReference = '/api/human/tasks/update/taskRef';

describe('the Host of a call of the API', () => {
  it.each(['localhost', '127.0.0.1:9', '[::1]:8080', 'LOCALHOST:80'])('may be %s', async (host) => {
    const { call } = await start();
    expect((await call('GET', '/api/version', { host })).status).toBe(200);
  });

  it.each([
    'evil.example',
    'localhost.evil.example:8080',
    'evil-localhost',
    '127.0.0.1.evil.example',
  ])('is refused as %s, before anything else is looked at', async (host) => {
    const { call } = await start();
    for (const path of ['/api/version', '/api/token', '/api/nothing', '/health']) {
      const answer = await call('POST', path, { host });
      expect(answer.status).toBe(403);
      expect(JSON.parse(answer.text)).toEqual({
        status: 403,
        message: `Host "${host}" is not this server; start it with --host-name to let it answer under that name`,
        instance: 'conductor-mock',
        retryable: false,
      });
    }
  });

  it('may be one of the names that were given, whatever its port', async () => {
    const { call } = await start({ hostNames: ['conductor.test', 'Mock'] });
    for (const host of ['conductor.test', 'conductor.test:8080', 'CONDUCTOR.test:1', 'mock']) {
      expect((await call('GET', '/api/version', { host })).status, host).toBe(200);
      expect((await call('GET', '/__admin/clock', { host })).status, host).toBe(200);
    }
    expect((await call('GET', '/api/version', { host: 'other.test' })).status).toBe(403);
  });

  it('may be any where the server listens on all addresses', async () => {
    const { call } = await start({ host: '0.0.0.0' });
    expect((await call('GET', '/api/version', { host: 'cluster.example' })).status).toBe(200);
    expect((await call('GET', '/__admin/clock', { host: 'cluster.example' })).status).toBe(403);
  });
});

describe('a page of an origin that was given', () => {
  it('has its preflight answered without a token', async () => {
    const { call } = await start({ cors: [page] });
    const answer = await call('OPTIONS', byReference, preflight);
    expect(answer.status).toBe(204);
    expect(answer.text).toBe('');
    expect(answer.headers).toMatchObject({
      'access-control-allow-origin': page,
      'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
      'access-control-allow-headers': 'content-type,x-authorization',
      vary: 'Origin',
    });
  });

  it('may read answers and refusals, and the hint', async () => {
    const { cluster, call } = await start({ cors: [page] });
    const token = await cluster.tokenFor('admin@conductor.mock');
    const headers = { origin: page, 'x-authorization': token };
    const answers = [
      await call('GET', '/api/human/template', headers),
      await call('GET', '/api/human/template', { origin: page }),
      await call('GET', '/api/nothing', headers),
      await call('PATCH', '/api/users', headers),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 401, 404, 405]);
    for (const answer of answers)
      expect(answer.headers).toMatchObject({
        'access-control-allow-origin': page,
        'access-control-expose-headers': 'x-mock-hint, x-mock-evidence',
        vary: 'Origin',
      });
  });

  it('may not steer the cluster', async () => {
    const { call } = await start({ cors: [page, '*'] });
    const answer = await call('POST', '/__admin/reset', { origin: page });
    expect(answer.status).toBe(403);
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
  });
});

describe('a page of another origin', () => {
  it.each(['http://localhost:3001', 'https://localhost:3000', 'null', `${page}.evil.example`])(
    'as %s is told nothing',
    async (origin) => {
      const { call } = await start({ cors: [page] });
      const answers = [
        await call('OPTIONS', byReference, { ...preflight, origin }),
        await call('GET', '/api/version', { origin }),
      ];
      expect(answers.map(({ status }) => status)).toEqual([401, 200]);
      for (const { headers } of answers) {
        expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual(
          [],
        );
        expect(headers).toMatchObject({ vary: 'Origin' });
      }
    },
  );

  it('may be any where that was asked for', async () => {
    const { call } = await start({ cors: ['*'] });
    const answer = await call('OPTIONS', byReference, { ...preflight, origin: 'http://a.example' });
    expect([answer.status, answer.headers['access-control-allow-origin']]).toEqual([
      204,
      'http://a.example',
    ]);
  });
});

it.each(['localhost:3000', 'http://localhost:3000/app', 'page', ''])(
  'an origin that is none is refused: %j',
  async (origin) => {
    await expect(startMockCluster({ cors: [origin] })).rejects.toThrow(
      `cors must be an origin such as http://127.0.0.1:9000, got "${origin}"`,
    );
  },
);
