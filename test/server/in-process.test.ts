import { spawnSync } from 'node:child_process';
import {
  createMockCluster,
  startMockCluster,
  type InProcessCluster,
  type MockCluster,
} from 'conductor-mock';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { purchaseFixtures, root } from '../support/purchase-fixtures.ts';
import { asFetched, calling } from '../support/calling.ts';
import { wellFormedCalls } from '../support/well-formed-calls.ts';

/** What the transport adds of its own. */
const OF_THE_TRANSPORT = ['date', 'connection', 'keep-alive', 'content-length'];

async function whatCame(response: Response) {
  const headers = [...response.headers].filter(([name]) => !OF_THE_TRANSPORT.includes(name));
  const { status, statusText } = response;
  return { status, statusText, headers, body: await response.text() };
}

const seed = { ...purchaseFixtures, now: '2026-01-05T09:00:00Z' };
const cors = ['http://pages.example'];

let listening: MockCluster;
let inside: InProcessCluster;
const overTheSocket = (path: string, init?: RequestInit) => fetch(listening.url + path, init);
beforeAll(async () => {
  listening = await startMockCluster({ seed, cors, clock: 'manual' });
  inside = await createMockCluster({ seed, cors, clock: 'manual' });
});
afterAll(async () => {
  await listening.close();
  await inside.close();
});

async function expectTheSame(path: string, init: () => RequestInit) {
  const [outside, within] = await Promise.all([
    overTheSocket(path, init()).then(whatCame),
    inside.fetch(path, init()).then(whatCame),
  ]);
  expect(within).toEqual(outside);
  return within;
}

describe('a call from within the process', () => {
  it('is answered as over the socket, whatever was called before it', async () => {
    const calls = Object.values(await wellFormedCalls(calling(overTheSocket, listening)));
    await wellFormedCalls(calling(inside.fetch, inside));
    const known = await tokensOf(inside, [
      root,
      'app:portal',
      ...calls.flatMap(({ as = root }) => as),
    ]);
    const some = fc.array(
      fc.record({
        call: fc.constantFrom(...calls),
        as: fc.constantFrom(undefined, root, 'app:portal'),
        isBroken: fc.boolean(),
      }),
      { maxLength: 40 },
    );
    await fc.assert(
      fc.asyncProperty(some, async (steps) => {
        for (const { call, as = call.as, isBroken } of steps) {
          const spoilt = {
            ...call,
            ...(as !== undefined && { as }),
            ...(isBroken && { body: '{' }),
          };
          const { path, init } = await asFetched(spoilt, known);
          await expectTheSame(path, () => init);
        }
      }),
      { numRuns: 25 },
    );
  });

  it.each<readonly [what: string, path: string, init: () => RequestInit]>([
    ['health', '/health', () => ({})],
    ['HEAD', '/health', () => ({ method: 'HEAD' })],
    ['no route', '/api/human/task', () => ({})],
    ['another method', '/api/human/tasks/search', () => ({ method: 'PATCH' })],
    ['no token', '/api/workflow/search?size=1', () => ({})],
    ['an empty query', '/api/version?', () => ({})],
    ['a path to be normalised', '/api/./version/../version', () => ({})],
    ['a page of another origin', '/api/version', () => ({ headers: { origin: 'http://a.b' } })],
    ['a page that may', '/api/version', () => ({ headers: { origin: 'http://pages.example' } })],
    [
      'a preflight',
      '/api/version',
      () => ({
        method: 'OPTIONS',
        headers: { origin: 'http://pages.example', 'access-control-request-method': 'GET' },
      }),
    ],
    ['the clock', '/__admin/clock', () => ({})],
    ['moving it', '/__admin/clock', () => ({ method: 'POST', body: '{"advanceMs":1000}' })],
    ['a wrong steering call', '/__admin/clock', () => ({ method: 'POST', body: '{"now":' })],
    ['a body in a stream', '/api/token', () => ({ method: 'POST', ...streamed('{"keyId":1}') })],
    [
      'a body that is too long',
      '/api/token',
      () => ({ method: 'POST', body: new Uint8Array(6 * 1024 * 1024 + 1) }),
    ],
    [
      'a seed that is too long',
      '/__admin/seed',
      () => ({ method: 'POST', body: new Uint8Array(16 * 1024 * 1024 + 1) }),
    ],
  ])('is answered as over the socket: %s', async (_what, path, init) => {
    expect((await expectTheSame(path, init)).status).toBeGreaterThanOrEqual(200);
  });

  it('has 413 for a body that is too long', async () => {
    const body = new Uint8Array(6 * 1024 * 1024 + 1);
    expect((await inside.fetch('/api/token', { method: 'POST', body })).status).toBe(413);
  });

  it('takes a path, a URL of any host, and a Request', async () => {
    const { fetch } = inside;
    const body = '{"keyId":"mock-key","keySecret":"mock-secret"}';
    const headers = { 'content-type': 'application/json' };
    for (const input of [
      '/api/token',
      'https://cluster.example/api/token',
      new URL('http://localhost:1/api/token'),
      new Request('http://cluster.example/api/token'),
    ])
      expect((await fetch(input, { method: 'POST', headers, body })).status).toBe(200);
    const named = await fetch('/health', { headers: { host: 'cluster.example' } });
    expect(named.status).toBe(200);
    await expect(fetch('api/version')).rejects.toThrow(TypeError);
  });

  it('ends with the signal that it was given, and takes no task then', async () => {
    const headers = {
      'x-authorization': await inside.tokenFor('app:mock'),
      'content-type': 'application/json',
    };
    const path = '/api/tasks/poll/batch/given_up?timeout=5000';
    const stopped = new AbortController();
    const waiting = inside.fetch(path, { headers, signal: stopped.signal });
    const seen = expect(waiting).rejects.toThrow('aborted');
    await inside.fetch('/health');
    stopped.abort();
    await seen;
    await expect(inside.fetch(path, { signal: AbortSignal.abort() })).rejects.toThrow('aborted');

    const task = { name: 'given_up', taskReferenceName: 'given_up', type: 'SIMPLE' };
    const body = JSON.stringify({ name: 'w', workflowDef: { name: 'w', tasks: [task] } });
    await inside.fetch('/api/workflow', { method: 'POST', headers, body });
    expect(await (await inside.fetch(path, { headers })).json()).toHaveLength(1);
  });
});

describe('a cluster with a port', () => {
  it('has fetch too, which needs no admin token', async () => {
    await using cluster = await startMockCluster({ adminToken: 'steer' });
    expect((await fetch(`${cluster.url}/__admin/clock`)).status).toBe(401);
    expect((await cluster.fetch('/__admin/clock')).status).toBe(200);
  });
});

describe('a cluster without a port', () => {
  it('has no URL, and takes no option that is about one', async () => {
    expect(inside).not.toHaveProperty('url');
    await expect(createMockCluster({ port: 0 } as never)).rejects.toThrow('port');
    await expect(createMockCluster({ adminToken: 'x' } as never)).rejects.toThrow('adminToken');
  });

  it('answers no longer once it is closed', async () => {
    const cluster = await createMockCluster();
    await cluster.close();
    await expect(cluster.fetch('/health')).rejects.toThrow('closed');
  });

  it('neither listens nor loads Express, and lets its process end', () => {
    const program = `
      import { Server } from 'node:net';
      import { createRequire } from 'node:module';
      Server.prototype.listen = () => { throw new Error('listens'); };
      const { createMockCluster } = await import('conductor-mock');
      const cluster = await createMockCluster();
      const { status } = await cluster.fetch('/health');
      const loaded = Object.keys(createRequire(import.meta.url).cache);
      console.log(status, loaded.filter((path) => path.includes('/express/')).length);
    `;
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['--input-type=module', '--eval', program],
      { encoding: 'utf8' },
    );
    expect({ stdout, stderr, status }).toEqual({ stdout: '200 0\n', stderr: '', status: 0 });
  });
});

function streamed(text: string): RequestInit {
  const body = new ReadableStream({
    start: (controller) => {
      controller.enqueue(new TextEncoder().encode(text));
      controller.close();
    },
  });
  return { body, duplex: 'half' };
}

/** As much of a test's cluster as makes the calls that are to be spoilt. */
/** Whoever is gone later still has one. */
async function tokensOf({ tokenFor }: Pick<InProcessCluster, 'tokenFor'>, ids: readonly string[]) {
  const tokens = new Map<string, string>();
  for (const id of new Set(ids)) tokens.set(id, await tokenFor(id));
  return { tokenFor: (id: string) => Promise.resolve(tokens.get(id) ?? '') };
}
