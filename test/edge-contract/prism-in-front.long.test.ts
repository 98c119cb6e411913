import { startMockCluster, type MockCluster } from 'conductor-mock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callApi, type ApiCall } from '../support/api-call.ts';
import { useLoopbackServers } from '../support/loopback-server.ts';
import { startPrismInFront, type PrismInFront } from '../support/prism-in-front.ts';

let cluster: MockCluster;
let prism: PrismInFront;
beforeAll(async () => {
  cluster = await startMockCluster({ clock: 'manual' });
  prism = await startPrismInFront(cluster.url);
});
afterAll(async () => {
  await prism.close();
  await cluster.close();
});

const serve = useLoopbackServers();
const version: ApiCall = { path: '/api/version' };

describe('Prism in front of a cluster', () => {
  it('carries well-formed calls and judges their answers', async () => {
    const before = prism.judged;
    const body = { keyId: 'mock-key', keySecret: 'mock-secret' };
    const { status, json } = await callApi(prism.url, { method: 'POST', path: '/api/token', body });

    expect(status).toBe(200);
    expect((await callApi(prism.url, { ...version, token: json.token })).status).toBe(200);
    expect(prism.judged - before).toBe(2);
    expect(prism.violations).toEqual([]);
  });

  it.each<[string, ApiCall, number]>([
    ['steering', { method: 'GET', path: '/__admin/clock' }, 200],
    ['broken JSON', { method: 'POST', path: '/api/token', body: '{' }, 400],
    ['a wrong method', { method: 'PATCH', path: '/api/version' }, 401],
    ['an unknown route', { path: '/api/nothing' }, 401],
  ])('lets the cluster itself answer %s', async (_what, call, status) => {
    const before = prism.judged;
    const [answer, straight] = [await callApi(prism.url, call), await callApi(cluster.url, call)];

    expect(answer.status).toBe(status);
    expect(answer.json).toEqual(straight.json);
    expect(prism.judged).toBe(before);
  });

  it.each([
    ['a status that is not declared', 418, { message: 'short and stout' }],
    ['a body that does not fit', 200, [{ not: 'a token' }]],
  ])('notes %s', async (_what, status, body) => {
    const { origin } = await serve((_request, reply) => {
      reply.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
    const wrong = await startPrismInFront(origin);
    try {
      const sent = { keyId: 'mock-key', keySecret: 'mock-secret' };
      await callApi(wrong.url, { method: 'POST', path: '/api/token', body: sent });
      expect(wrong.violations).toEqual([expect.stringContaining('POST /api/token')]);
    } finally {
      await wrong.close();
    }
  });
});
