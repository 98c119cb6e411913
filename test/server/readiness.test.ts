import { once } from 'node:events';
import { createServer } from 'node:net';
import { createMockCluster, startMockCluster } from 'conductor-mock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MockCluster } from 'conductor-mock';
import { rawCall } from '../support/raw-http.ts';

const human = { name: 'ask', taskReferenceName: 'ask_ref', type: 'HUMAN' };
/** Takes several turns of the event loop to load. */
const many = {
  workflowDefinitions: [{ name: 'w', tasks: [human] }],
  executions: Array.from({ length: 1_500 }, () => ({ name: 'w' })),
};

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

/** As soon as somebody listens. */
async function firstAnswer(url: string): Promise<Response> {
  for (;;) {
    try {
      return await fetch(url);
    } catch (error) {
      const { cause } = error as { cause?: { code?: string } };
      if (cause?.code !== 'ECONNREFUSED') throw error;
    }
  }
}

describe('a server that starts', () => {
  it('is alive at once, ready once its seeds are loaded, and lets other calls wait until then', async () => {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const starting = startMockCluster({ port, seed: many });

    const first = await firstAnswer(`${url}/readyz`);
    expect([first.status, await first.json()]).toEqual([503, { ready: false }]);
    const waiting = fetch(`${url}/__admin/requests`);
    const health = fetch(`${url}/health`);
    const alive = await fetch(`${url}/livez`);
    expect([alive.status, await alive.json()]).toEqual([200, { alive: true }]);
    // All seeds or nothing, whether they are loaded by then or not.
    expect(await (await fetch(`${url}/metrics`)).text()).toMatch(
      /^conductor_mock_executions\{status="RUNNING"\} (?:0|1500)$/m,
    );

    await using cluster = await starting;
    const ready = await fetch(`${url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([200, { ready: true }]);
    expect(await (await health).json()).toMatchObject({ healthy: true });
    expect((await waiting).status).toBe(200);
    expect(await (await cluster.fetch('/metrics')).text()).toContain(
      'conductor_mock_executions{status="RUNNING"} 1500\n',
    );
  });

  it('listens no more where a seed is wrong, and drops those who wait', async () => {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const wrong = { ...many, users: [{ id: 'ann@acme.com', groups: ['nowhere'] }] };
    const starting = startMockCluster({ port, seed: wrong });
    const outcome = expect(starting).rejects.toThrow('nowhere');
    await firstAnswer(`${url}/livez`);
    const health = expect(fetch(`${url}/health`)).rejects.toThrow();

    await outcome;
    await health;
    await expect(fetch(`${url}/livez`)).rejects.toThrow();
  });

  it('tells of a port in use before it reads its seeds through', async () => {
    await using taken = await startMockCluster();
    const port = Number(new URL(taken.url).port);
    const seed = { users: [{ id: 'ann@acme.com', groups: ['nowhere'] }] };
    await expect(startMockCluster({ port, seed })).rejects.toThrow(
      `port in use: 127.0.0.1:${port}`,
    );
  });

  it('is ready from its first call on where it has no port', async () => {
    await using cluster = await createMockCluster({ seed: many });
    expect((await cluster.fetch('/readyz')).status).toBe(200);
    expect(await (await cluster.fetch('/livez')).json()).toEqual({ alive: true });
  });
});

describe('whether it is alive and ready', () => {
  let cluster: MockCluster;
  beforeAll(async () => {
    cluster = await startMockCluster({ adminToken: 'let me in' });
  });
  afterAll(() => cluster.close());

  it.each(['/livez', '/readyz', '/metrics'])('%s wants no token, and takes HEAD', async (path) => {
    expect((await rawCall(cluster.url, { path })).status).toBe(200);
    const head = await rawCall(cluster.url, { method: 'HEAD', path });
    expect([head.status, head.text]).toEqual([200, '']);
  });

  it('is not asked by pages under a foreign name', async () => {
    const answer = await rawCall(cluster.url, {
      path: '/metrics',
      headers: { host: 'evil.example' },
    });
    expect(answer.status).toBe(403);
    expect(JSON.parse(answer.text)).toMatchObject({ status: 403, refused: 'host' });
  });

  it('is asked by GET alone, without parameters', async () => {
    const post = await rawCall(cluster.url, { method: 'POST', path: '/readyz' });
    expect([post.status, post.headers.allow]).toEqual([405, 'GET']);
    const odd = await rawCall(cluster.url, { path: '/readyz?verbose' });
    expect([odd.status, JSON.parse(odd.text).message]).toEqual([
      400,
      'query parameter "verbose" is not known; there are none',
    ]);
  });
});
