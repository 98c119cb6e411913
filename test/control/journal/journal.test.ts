import { startMockCluster } from 'conductor-mock';
import { describe, expect, it } from 'vitest';
import { ann, bob, purchaseFixtures } from '../../support/purchase-fixtures.ts';
import { rawCall } from '../../support/raw-http.ts';
import { steer } from '../../support/steering.ts';
import { useCluster } from '../../support/test-cluster.ts';

const test = useCluster({ seed: purchaseFixtures });
const admin = steer(() => test.cluster.url);
const START = { method: 'POST', path: '/api/workflow/purchase', as: ann } as const;

async function requestsOf(query = ''): Promise<any[]> {
  const answer = await admin('GET', `/requests${query}`);
  expect(answer.status).toBe(200);
  return answer.json.requests;
}

async function begin(): Promise<void> {
  expect((await admin('DELETE', '/requests')).status).toBe(204);
}

describe('the journal', () => {
  it('has each call with what came of it, oldest first', async () => {
    await begin();
    const started = await test.call({ ...START, query: { priority: '3' }, body: { item: 'lamp' } });
    await test.call({ path: '/api/human/tasks/nothing', as: bob });

    const [first, second, ...more] = await requestsOf();
    expect(more).toEqual([]);
    expect(first).toEqual({
      id: expect.stringMatching(/^r\d+$/),
      at: test.cluster.clock.now(),
      source: 'client',
      method: 'POST',
      path: '/api/workflow/purchase',
      query: { priority: '3' },
      operation: 'startWorkflowByName',
      caller: ann,
      status: 200,
      evidence: expect.any(String),
      durationMs: expect.any(Number),
      request: {
        headers: expect.objectContaining({ 'x-authorization': '***' }),
        body: { item: 'lamp' },
      },
      response: {
        headers: expect.objectContaining({ 'x-mock-evidence': first.evidence }),
        body: started.text,
      },
    });
    expect(second).toMatchObject({ status: 404, refusal: 'UnknownTask', caller: bob });
  });

  it('has what was refused before any operation: no token, no path, no such method, too long', async () => {
    await begin();
    await test.call({ path: '/api/human/template' });
    await test.direct({ path: '/api/nothing', as: ann });
    await test.direct({ method: 'PATCH', path: '/api/users', as: ann });
    const long = 'x'.repeat(7 * 1024 * 1024);
    await test.direct({ ...START, body: { long } });

    const found = await requestsOf();
    expect(found.map(({ status, refusal }) => [status, refusal])).toEqual([
      [401, 'MissingToken'],
      [404, 'UnknownRoute'],
      [405, 'MethodNotAllowed'],
      [413, 'BodyTooLarge'],
    ]);
    expect(found[3].request).toMatchObject({ cut: true });
  });

  it('shows no secret and no token, wherever they stand', async () => {
    await begin();
    const token = await test.cluster.tokenFor(bob);
    await test.call({
      method: 'POST',
      path: '/api/token',
      body: { keyId: 'mock-key', keySecret: 'mock-secret' },
    });
    await test.call({ path: `/api/human/tasks/${token}`, query: { q: token }, as: ann });
    await test.call({ ...START, body: { note: `use ${token}`, deep: [{ password: 'hush' }] } });

    const found = await requestsOf();
    expect(found).toHaveLength(3);
    const text = JSON.stringify(found);
    for (const secret of ['mock-secret', 'hush', token, token.split('.')[1]])
      expect(text).not.toContain(secret);
    expect(found[0]).toMatchObject({
      request: { body: { keyId: 'mock-key', keySecret: '***' } },
      response: { body: { token: '***' } },
    });
  });

  it('cuts a long body, and says so', async () => {
    await begin();
    const text = 'y'.repeat(70 * 1024);
    await test.call({ ...START, body: { text } });

    const [{ request }] = await requestsOf();
    expect(request.cut).toBe(true);
    expect(request.body).toHaveLength(64 * 1024);
    expect(request.body.startsWith('{"text":"yyy')).toBe(true);
  });

  it('does not have the calls under /__admin', async () => {
    await begin();
    await admin('GET', '/clock');

    expect(await requestsOf()).toEqual([]);
  });

  it.each([
    ['operation', '?operation=startWorkflowByName', [200]],
    ['a status', '?status=404', [404]],
    ['a class of statuses', '?status=4xx', [404, 401]],
    ['the caller', `?caller=${encodeURIComponent(bob)}`, [404]],
    ['the beginning of the path', '?path=/api/human', [404, 401]],
    ['the latest so many', '?limit=1', [401]],
    ['a source', '?source=console', []],
    ['all sources', '?source=all', [200, 404, 401]],
  ])('finds by %s', async (_what, query, statuses) => {
    await begin();
    await test.call(START);
    await test.call({ path: '/api/human/tasks/nothing', as: bob });
    await test.call({ path: '/api/human/tasks/nothing' });

    expect((await requestsOf(query)).map(({ status }) => status)).toEqual(statuses);
  });

  it('finds what came after a call, and after a time', async () => {
    await begin();
    await test.call(START);
    await test.cluster.clock.advance(1_000);
    await test.call({ path: '/api/human/tasks/nothing', as: bob });
    const [first, second] = await requestsOf();

    expect(await requestsOf(`?since=${first.id}`)).toEqual([second]);
    expect(await requestsOf(`?since=${first.at}`)).toEqual([second]);
    expect(await requestsOf(`?since=${new Date(first.at).toISOString()}`)).toEqual([second]);
    expect(await requestsOf(`?since=${second.id}`)).toEqual([]);
  });

  it.each([
    ['?operation=startWorkflowByNam', 'did you mean "startWorkflowByName"?'],
    ['?since=yesterday', '"since" must be the id of a request (r12) or a time'],
  ])('answers 400 to %s', async (query, message) => {
    const answer = await admin('GET', `/requests${query}`);

    expect(answer.status).toBe(400);
    expect(answer.json.message).toContain(message);
  });

  it('tells calls of the console from those of clients', async () => {
    await begin();
    await rawCall(test.cluster.url, {
      path: '/api/version',
      headers: { 'x-mock-source': 'console' },
    });

    expect(await requestsOf()).toEqual([]);
    expect(await requestsOf('?source=console')).toMatchObject([{ source: 'console' }]);
  });
});

describe('a journal of few calls', () => {
  it('lets the oldest go, and says how many', async () => {
    await using cluster = await startMockCluster({ journal: 2 });
    for (const path of ['/api/version', '/health', '/api/nothing'])
      await rawCall(cluster.url, { path });

    const { json } = await steer(() => cluster.url)('GET', '/requests');
    expect(json.dropped).toBe(1);
    expect(json.requests.map(({ path }: { path: string }) => path)).toEqual([
      '/health',
      '/api/nothing',
    ]);
  });

  it('has none where it is off', async () => {
    await using cluster = await startMockCluster({ journal: 0 });
    await rawCall(cluster.url, { path: '/api/version' });

    expect(cluster.journal.requests()).toEqual([]);
  });

  it('lets the oldest go that hold too much together', async () => {
    await using cluster = await startMockCluster({ journal: 1_000 });
    const token = await cluster.tokenFor('app:mock');
    const body = JSON.stringify({ text: 'z'.repeat(64 * 1024) });
    for (let at = 0; at < 300; at += 1)
      await rawCall(cluster.url, {
        method: 'POST',
        path: '/api/workflow/none',
        headers: { 'x-authorization': token, 'content-type': 'application/json' },
        body,
      });

    const kept = cluster.journal.requests().length;
    expect(kept).toBeLessThan(16 * 16);
    expect(kept).toBeGreaterThan(200);
  });

  it.each([-1, 1.5, NaN])('is refused: %s', async (journal) => {
    await expect(startMockCluster({ journal })).rejects.toThrow('--journal must be a whole number');
  });
});

describe('POST /__admin/requests/verify', () => {
  const verify = (body: unknown) => admin('POST', '/requests/verify', body);

  it('says how many calls match', async () => {
    await begin();
    await test.call({ ...START, body: { item: 'lamp', count: 2 } });
    await test.call({ ...START, body: { item: 'desk' } });
    const where = { operation: 'startWorkflowByName' };

    expect((await verify({ where })).json).toEqual({ matched: 2 });
    expect((await verify({ where, times: { exactly: 2 } })).status).toBe(200);
    expect((await verify({ where: { ...where, body: { item: 'lamp' } } })).json.matched).toBe(1);
    expect((await verify({ where: { headers: { Host: 'elsewhere' } } })).status).toBe(409);
    const none = { where: { method: 'DELETE' }, times: { exactly: 0 } };
    expect((await verify(none)).json).toEqual({ matched: 0 });
  });

  it('says what comes nearest, and in what it differs', async () => {
    await begin();
    await test.call({ path: '/api/human/tasks/nothing', as: bob });
    await test.call({ ...START, query: { priority: 1 }, body: { items: [{ name: 'lamp' }] } });
    const where = {
      operation: 'startWorkflowByName',
      query: { priority: 2 },
      body: { items: [{ name: 'desk' }], urgent: true },
    };

    const { status, json } = await verify({ where });
    expect(status).toBe(409);
    expect(json).toMatchObject({
      status: 409,
      message: 'expected at least 1 matching calls, got 0',
      matched: 0,
    });
    expect(json.nearest).toHaveLength(2);
    expect(json.nearest[0].request.path).toBe('/api/workflow/purchase');
    expect(json.nearest[0].differences).toEqual([
      { path: 'query.priority', expected: '2', actual: '1' },
      { path: 'body.items[0].name', expected: 'desk', actual: 'lamp' },
      { path: 'body.urgent', expected: true },
    ]);
  });

  it.each([
    [{ times: { exactly: 1 } }, '"where" is missing'],
    [{ where: { opertion: 'x' } }, '"opertion" is not known; did you mean "operation"? in where'],
    [{ where: {}, times: {} }, '"times" must NOT have fewer than 1 properties'],
    [{ where: {}, times: { exactly: -1 } }, '"times.exactly" must be >= 0'],
    [{ where: { status: 'ok' } }, 'where.status'],
    [{ where: { operation: 'nothing' } }, 'there is no operation "nothing"'],
    [[], 'must be a JSON object'],
    ['{', 'JSON'],
  ])('answers 400 to %j', async (body, message) => {
    const answer = await verify(body);

    expect(answer.status).toBe(400);
    expect(answer.json.message).toContain(message);
  });

  it.each([
    [{ atLeast: 2 }, 'expected at least 2 matching calls, got 1'],
    [{ atMost: 0 }, 'expected at most 0 matching calls, got 1'],
    [{ exactly: 3 }, 'expected exactly 3 matching calls, got 1'],
  ])('refuses one call for %j', async (times, message) => {
    await begin();
    await test.call(START);

    const answer = await verify({ where: { operation: 'startWorkflowByName' }, times });
    expect([answer.status, answer.json.message]).toEqual([409, message]);
  });
});

describe('the journal of a cluster in the library', () => {
  it('gives requests, and forgets them', async () => {
    await begin();
    await test.call(START);

    expect(test.cluster.journal.requests({ status: '2xx' })).toHaveLength(1);
    expect(test.cluster.journal.requests({ body: { item: 'lamp' } })).toEqual([]);
    test.cluster.journal.clear();
    expect(test.cluster.journal.requests()).toEqual([]);
  });

  it('verifies, and says what is wrong', async () => {
    await begin();
    await test.call(START);
    const { journal } = test.cluster;

    const verified = journal.verify({ status: 200 });
    expect(verified).toEqual({ matched: 1, nearest: [] });
    const { problem, nearest } = journal.verify({ status: 404 }, { exactly: 1 });
    expect(problem).toBe('expected exactly 1 matching calls, got 0');
    expect(nearest).toMatchObject([
      { differences: [{ path: 'status', expected: 404, actual: 200 }] },
    ]);
  });

  it('refuses a filter that no call could be held against', async () => {
    const { journal } = test.cluster;
    const wrong = { opertion: 'x' } as object;
    const message = '"opertion" is not known; did you mean "operation"?';

    expect(() => journal.requests(wrong)).toThrow(message);
    expect(() => journal.verify(wrong)).toThrow(message);
    await expect(journal.waitFor(wrong)).rejects.toThrow(message);
  });

  it('waits for a call that is to come, and takes one that has', async () => {
    await begin();
    const where = { operation: 'startWorkflowByName' };
    const coming = test.cluster.journal.waitFor(where);
    await test.call(START);

    expect(await coming).toMatchObject({ caller: ann, status: 200 });
    expect(await test.cluster.journal.waitFor(where)).toMatchObject({ caller: ann });
  });

  it('says what came instead when its time is over', async () => {
    await begin();
    await test.call({ path: '/api/human/tasks/nothing', as: bob });

    await expect(test.cluster.journal.waitFor({ status: 200 }, 1)).rejects.toThrow(
      /no call has come that matches\nnearest: GET \/api\/human\/tasks\/nothing 404 \(status: expected 200, got 404\)/,
    );
  });
});
