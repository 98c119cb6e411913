import { connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Log } from '../../src/adapters/json-log.ts';
import { readLimits } from '../../src/control/limits.ts';
import { seedFromValue } from '../../src/control/seeds/seed-file.ts';
import { run, type RunningServer } from '../../src/server/listening.ts';
import { callApi, type ApiCall } from '../support/api-call.ts';
import { openConnection } from '../support/raw-http.ts';
import { bob, purchaseFixtures, W } from '../support/purchase-fixtures.ts';
import { steer } from '../support/steering.ts';

/** What the log says of calls. The levels themselves: test/cli/log-levels.test.ts. */

const lines: (readonly [level: string, message: string, details: Record<string, unknown>])[] = [];
let told: () => void = () => undefined;
const says =
  (level: string): Log['info'] =>
  (details, message) => {
    lines.push([level, message, JSON.parse(JSON.stringify(details)) as Record<string, unknown>]);
    told();
  };

let levels: readonly string[] = [];
const log: Log = {
  error: says('error'),
  warn: says('warn'),
  info: says('info'),
  says: (level) => levels.includes(level),
};

async function started(...spoken: readonly string[]): Promise<RunningServer> {
  levels = spoken;
  return run({
    port: 0,
    host: '127.0.0.1',
    clock: 'manual',
    seeds: [seedFromValue(purchaseFixtures)],
    hostNames: [],
    cors: new Set<string>(),
    allowHttp: new Set(),
    limits: readLimits({}),
    strictNames: false,
    journal: 0,
    unref: false,
    log,
  });
}

let server: RunningServer;
let token: string;
beforeAll(async () => {
  server = await started('info');
  token = (await server.cluster.issueToken(bob))!.token;
});
beforeEach(() => {
  levels = ['info'];
  lines.length = 0;
});
afterAll(() => server.close());

/** The details of the only line, without how long the call took. */
async function lineOf(call: ApiCall) {
  await callApi(server.url, call);
  expect(lines).toHaveLength(1);
  const [[level, message, { ms, ...details }]] = lines as [(typeof lines)[number]];
  expect([level, message, typeof ms]).toEqual(['info', 'answered', 'number']);
  return details;
}

describe('a line', () => {
  it('says what was called, by whom, and what came of it', async () => {
    expect(await lineOf({ path: `/api/workflow/${W}`, token })).toEqual({
      method: 'GET',
      path: `/api/workflow/${W}`,
      status: 403,
      refusal: 'NotPermitted',
      caller: bob,
    });
  });

  it.each<[string, ApiCall, object]>([
    ['of what is done', { path: '/health' }, { status: 200 }],
    ['of a stranger', { path: '/api/nothing' }, { status: 401, refusal: 'MissingToken' }],
    [
      'of another host',
      { path: '/health', headers: { host: 'elsewhere.test' } },
      { status: 403, refusal: 'ForeignHost' },
    ],
    [
      'of a wrong method',
      { method: 'PUT', path: '/health' },
      { status: 405, refusal: 'MethodNotAllowed' },
    ],
  ])('is there %s', async (_whom, call, said) => {
    const { method = 'GET', path } = call;
    expect(await lineOf(call)).toEqual({ method, path, ...said });
  });

  it('has the query and the hint where the level says more', async () => {
    levels = ['info', 'debug'];
    const call = { method: 'POST', path: '/api/human/tasks/search', token, body: { state: [] } };
    expect(await lineOf({ ...call, query: { a: 'b' } })).toMatchObject({
      query: 'a=b',
      hint: 'member "state" is unknown and ignored; did you mean "states"?',
    });
  });

  it('names the tenant that was called, or steered', async () => {
    const admin = steer(() => server.url);
    await admin('POST', '/tenants', { id: 'mine' });
    lines.length = 0;
    await callApi(`${server.url}/t/mine`, { path: '/health' });
    await callApi(server.url, { path: '/health' });
    await steer(() => `${server.url}/t/mine`)('POST', '/reset');

    expect(lines.map(([, , { tenant, path }]) => [tenant, path])).toEqual([
      ['mine', '/health'],
      [undefined, '/health'],
      ['mine', '/__admin/reset'],
    ]);
    await admin('DELETE', '/tenants/mine');
  });

  it('is not written where the level says nothing of it', async () => {
    const quiet = await started();
    lines.length = 0;
    try {
      expect((await callApi(quiet.url, { path: '/health' })).status).toBe(200);
      expect(lines).toEqual([]);
    } finally {
      await quiet.close();
    }
  });
});

describe('a secret', () => {
  const signed = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJib2IifQ.c2lnbmF0dXJl';

  it.each<[string, ApiCall]>([
    ['a token in the path', { path: `/api/${signed}` }],
    ['a token in the path, its dots encoded', { path: `/api/${signed.replaceAll('.', '%2E')}` }],
    ['a token that was cut off', { path: `/api/${signed.slice(0, 15)}` }],
    ['a token in the query', { path: '/api/version', query: { t: signed } }],
    ['a token as the name of a parameter', { path: `/api/version?${signed}` }],
    ['a parameter called token', { path: '/api/version', query: { access_token: 'hush' } }],
    ['a parameter with an encoded name', { path: '/api/version?key%53ecret=hush' }],
    ['the secret of a key in the query', { path: '/api/token', query: { keySecret: 'hush' } }],
    [
      'the secret of a key in the body',
      { method: 'POST', path: '/api/token', body: { keyId: 'portal-key', keySecret: 'hush' } },
    ],
    ['the token of the call', { path: '/api/version', headers: { 'x-authorization': signed } }],
    [
      'a token in a path that has a hint',
      { method: 'POST', path: `/api/human/tasks/${signed}/claims`, headers: {} },
    ],
  ])('is not in it: %s', async (_what, call) => {
    levels = ['info', 'debug'];
    for (const headers of [{}, { 'x-authorization': token }])
      await callApi(server.url, { ...call, headers: { ...headers, ...call.headers } });
    const text = JSON.stringify(lines);
    expect(lines).toHaveLength(2);
    for (const secret of ['hush', token, ...signed.split('.'), signed.slice(0, 15)])
      expect(text).not.toContain(secret);
  });

  it('is not in the line of a steering call', async () => {
    const admin = steer(() => server.url);
    await admin('POST', '/tokens', { user: bob });
    expect(lines).toEqual([['info', 'steered', { method: 'POST', path: '/__admin/tokens' }]]);
  });
});

describe('a client that speaks https', () => {
  it('is told of in the log', async () => {
    const written = new Promise<void>((resolve) => {
      told = resolve;
    });
    const { port, hostname } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    // A TLS record of the type handshake, and the beginning of a ClientHello.
    socket.write(Uint8Array.from([0x16, 3, 1, 0, 5, 1, 0, 0, 1, 3]));
    await written;
    told = () => undefined;
    socket.destroy();
    expect(lines).toEqual([
      ['warn', 'a client speaks https to this server; its URL begins with http://', {}],
    ]);
  });

  it('is told from one that speaks nothing known, which is answered as before', async () => {
    const connection = await openConnection(server.url);
    connection.send('nonsense\r\n\r\n');
    expect(await connection.closed()).toMatch(/^HTTP\/1\.1 400 /);
    expect(lines).toEqual([]);
  });
});
