import { createMockCluster } from 'conductor-mock';
import { request, type IncomingHttpHeaders } from 'node:http';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { callApi } from '../../support/api-call.ts';
import { captured } from '../../support/captured.ts';
import { eventsOf, take } from '../../support/event-reader.ts';
import { useLoopbackServers } from '../../support/loopback-server.ts';
import { usePostgres } from '../../support/postgres-server.ts';
import { ann, book, bob, purchaseFixtures } from '../../support/purchase-fixtures.ts';
import { openConnection, rawCall } from '../../support/raw-http.ts';
import { SOON, tokenAt, useReplicas, useSeedFile } from '../../support/replicas.ts';
import { waitingWorkflows } from '../../support/waiting-workflows.ts';

const postgres = usePostgres();
const loopbackServer = useLoopbackServers();
const seed = useSeedFile({
  ...purchaseFixtures,
  workflowDefinitions: [...purchaseFixtures.workflowDefinitions!, ...waitingWorkflows],
});
let store = '';
const { run, startSome } = useReplicas(
  () => store,
  ['--seed', seed, '--clock', 'manual'],
  afterAll,
);
/** Who leads, and two who stand by. */
let leader = '';
let one = '';
let other = '';

beforeAll(async () => {
  store = await postgres.database('standing_by');
  [leader, one, other] = (await startSome(3)).map(({ url }) => url) as [string, string, string];
});

const search = (token: string) =>
  ({
    method: 'POST',
    path: '/api/human/tasks/search',
    body: { searchType: 'ADMIN', size: 100 },
    token,
  }) as const;

async function start(url: string, name: string, input: object = {}): Promise<string> {
  const call = { method: 'POST', path: `/api/workflow/${name}`, body: input };
  const { status, text } = await callApi(url, { ...call, token: await tokenAt(url, ann) });
  expect({ status, text }).toMatchObject({ status: 200 });
  return text;
}

describe('a replica that stands by', () => {
  it('answers as the one that leads: tokens, searches and what was just done', async () => {
    const token = await tokenAt(one, 'root@acme.com');
    for (let round = 0; round < 5; round += 1) {
      const workflowId = await start(round % 2 ? one : other, 'purchase');
      const found = (await callApi(round % 2 ? other : one, search(token))).json.results;
      expect(found.map((task: any) => task.workflowId)).toContain(workflowId);
    }
    const answers = await Promise.all(
      [leader, one, other].map(async (url) => (await callApi(url, search(token))).text),
    );
    expect(new Set(answers).size).toBe(1);
  });

  it('shares the clock, the faults, the journal and the tenants', async () => {
    const clock = { path: '/__admin/clock' };
    const before: number = (await callApi(leader, clock)).json.now;
    const advance = { method: 'POST', path: clock.path, body: { advanceMs: 5_000 } };
    expect((await callApi(one, advance)).status).toBe(200);
    expect((await callApi(other, clock)).json.now).toBe(before + 5_000);

    const added = { method: 'POST', path: '/__admin/tenants', body: { id: 'shared' } };
    const { status, json } = await callApi(one, added);
    expect(status).toBe(201);
    // Under the name that the client has called.
    expect(json.url).toBe(`${one}/t/shared`);
    expect((await callApi(other, { path: '/t/shared/__admin/clock' })).status).toBe(200);

    await callApi(one, { path: '/api/token/userInfo', token: await tokenAt(one, bob) });
    const requests = { path: '/__admin/requests', query: { limit: 1 } };
    const [noted] = (await callApi(other, requests)).json.requests;
    expect(noted.operation).toBe('getUserInfo');
    expect(JSON.stringify(noted)).not.toContain('x-mock-replica');
  });

  it('has the console, its files and the documents', async () => {
    for (const path of ['/', '/docs', '/openapi.json', '/nothing-there']) {
      const [own, handedOn] = await Promise.all([
        rawCall(leader, { path }),
        rawCall(one, { path }),
      ]);
      expect({ path, ...handedOn, headers: withoutDate(handedOn.headers) }).toEqual({
        path,
        ...own,
        headers: withoutDate(own.headers),
      });
    }
  });

  it('lives by itself, and is as ready as the one that leads', async () => {
    const { status, text } = await rawCall(one, { path: '/livez' });
    expect({ status, text }).toEqual({ status: 200, text: '{"alive":true}' });
    expect((await rawCall(one, { method: 'HEAD', path: '/livez' })).status).toBe(200);
    expect((await rawCall(one, { method: 'DELETE', path: '/livez' })).status).toBe(405);
    expect((await rawCall(one, { path: '/readyz' })).text).toBe('{"ready":true}');
  });
});

function withoutDate({ date: _date, ...headers }: IncomingHttpHeaders): object {
  return headers;
}

describe('a call that is handed on', () => {
  it('passes events on as they come, and lets go of them with the client', async () => {
    const leaving = new AbortController();
    const response = await fetch(`${one}/__admin/events`, { signal: leaving.signal });
    const events = eventsOf(response);
    const workflowId = await start(other, 'purchase');
    const seen = await take(events, 2);
    expect(JSON.stringify(seen)).toContain(workflowId);
    leaving.abort();
  });

  it('wakes a poll and an execution that is waited for by what is done through another', async () => {
    const root = await tokenAt(one, 'root@acme.com');
    const poll = callApi(one, { path: '/api/tasks/poll/batch/book?timeout=5000', token: root });
    const workflowId = await start(other, 'works');
    expect(JSON.stringify((await poll).json)).toContain(workflowId);

    const executed = callApi(one, {
      method: 'POST',
      path: '/api/workflow/execute/asks/1?waitForSeconds=20&waitUntilTaskRef=sign_off_ref',
      body: {},
      token: await tokenAt(one, ann),
    });
    const claimed = await vi.waitFor(async () => {
      const { results } = (await callApi(other, search(root))).json;
      const [task] = results.filter(
        (found: any) => found.definitionName === 'asks' || found.workflowName === 'asks',
      );
      expect(task).toBeDefined();
      return task;
    }, SOON);
    const path = `/api/human/tasks/${claimed.taskId}/update`;
    const complete = { method: 'POST', path, query: { complete: true }, body: { decision: 'yes' } };
    expect((await callApi(other, { ...complete, token: root })).status).toBe(200);
    expect((await executed).status).toBe(200);
  });

  it('ends at the one that leads when the client goes', async () => {
    const root = await tokenAt(one, 'root@acme.com');
    const connection = await openConnection(one);
    connection.send(
      `GET /api/tasks/poll/batch/${book.name}?timeout=5000&workerid=gone HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Authorization: ${root}\r\n\r\n`,
    );
    await vi.waitFor(async () => {
      const queues = await callApi(other, {
        path: '/api/tasks/queue/polldata',
        query: { taskType: book.name },
        token: root,
      });
      expect(queues.text).toContain('gone');
    }, SOON);
    connection.cut();
    // Nobody is left who would take the task: it stays for the next.
    const workflowId = await start(other, 'works');
    const polled = await callApi(other, {
      path: '/api/tasks/poll/batch/book?timeout=5000',
      token: root,
    });
    expect(JSON.stringify(polled.json)).toContain(workflowId);
  });

  it('is cut where a fault cuts it', async () => {
    const then = { drop: 'after' };
    const fault = { match: { operation: 'getUserInfo' }, times: 1, then };
    const added = await callApi(one, { method: 'POST', path: '/__admin/faults', body: fault });
    expect(added.status).toBe(201);
    const call = { path: '/api/token/userInfo', token: await tokenAt(one, bob) };
    expect(String(await captured(() => callApi(one, call)))).toMatch(/ECONNRESET|ended before/);
    expect((await callApi(one, call)).status).toBe(200);
  });

  it('may have a body of any length that is read, and is refused beyond, with its connection kept in order', async () => {
    const token = await tokenAt(one, ann);
    const headers = { 'x-authorization': token, 'content-type': 'application/json' };
    const long = JSON.stringify({ text: 'x'.repeat(7 * 1024 * 1024) });
    const call = { method: 'POST', path: '/api/workflow/purchase', headers };
    const [own, handedOn] = await Promise.all([
      rawCall(leader, { ...call, body: long }),
      rawCall(one, { ...call, body: long }),
    ]);
    expect(own.status).toBe(413);
    expect({ status: handedOn.status, text: handedOn.text }).toEqual({
      status: 413,
      text: own.text,
    });
    expect((await rawCall(one, { ...call, body: '{"cost":1}' })).status).toBe(200);
  });

  it('is asked to go on where its client waits for that, and may come in parts', async () => {
    const token = await tokenAt(one, ann);
    const status = await new Promise<number>((resolve, reject) => {
      const sent = request(`${one}/api/workflow/purchase`, {
        method: 'POST',
        headers: {
          'x-authorization': token,
          'content-type': 'application/json',
          expect: '100-continue',
          'transfer-encoding': 'chunked',
        },
      });
      sent.on('continue', () => {
        sent.write('{"cost"');
        sent.end(':3}');
      });
      sent.on('response', (response) => {
        resolve(response.resume().statusCode ?? 0);
      });
      sent.on('error', reject);
    });
    expect(status).toBe(200);
  });

  it('may be a HEAD, be of HTTP/1.0, and have no body where others have one', async () => {
    const head = await rawCall(one, { method: 'HEAD', path: '/openapi.json' });
    expect(head).toMatchObject({ status: 200, text: '' });
    expect(Number(head.headers['content-length'])).toBeGreaterThan(1_000);
    const reset = await rawCall(one, { method: 'POST', path: '/__admin/reset' });
    expect(reset.status).toBe(200);
    const connection = await openConnection(one);
    connection.send('GET /health HTTP/1.0\r\nHost: localhost\r\n\r\n');
    expect(await connection.closed()).toMatch(/^HTTP\/1.1 200 OK\r\n[^]*"healthy"/);
  });

  it('leaves out what is of the connection', async () => {
    const connection = await openConnection(one);
    connection.send(
      'GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close, X-Hop\r\nX-Hop: 1\r\nTE: trailers\r\n\r\n',
    );
    const answered = await connection.closed();
    expect(answered).toMatch(/^HTTP\/1.1 200 OK\r\n/);
    expect(answered).toMatch(/\r\nConnection: close\r\n/i);
    expect(answered).not.toMatch(/keep-alive/i);
  });
});

describe('who may steer through a replica', () => {
  it.each([
    ['a Host that is not its own', { host: 'evil.example' }, 403],
    ['a page of elsewhere', { origin: 'http://evil.example' }, 403],
    ['its own Host', { host: 'localhost:1' }, 200],
  ])('is decided by what came to it: %s', async (_what, headers, status) => {
    const answers = await Promise.all(
      [leader, one].map((url) => rawCall(url, { path: '/__admin/clock', headers })),
    );
    expect(answers.map((answer) => answer.status)).toEqual([status, status]);
    expect(answers[1]!.text).toBe(answers[0]!.text);
  });

  it('refuses a foreign Host when it is asked whether it lives', async () => {
    const headers = { host: 'evil.example' };
    expect((await rawCall(one, { path: '/livez', headers })).status).toBe(403);
  });

  it('takes nobody for a client of this machine because a replica on it has handed the call on', async () => {
    const mark = await postgres.query<{ mark: string }>(
      'SELECT mark FROM conductor_mock.leader',
      store,
    );
    const headers = {
      'x-mock-replica': mark[0]!.mark,
      'x-mock-replica-client': '10.1.2.3 127.0.0.1',
    };
    const refused = await rawCall(leader, { path: '/__admin/clock', headers });
    expect({ status: refused.status, refused: JSON.parse(refused.text).refused }).toEqual({
      status: 403,
      refused: 'address',
    });
  });
});

describe('a call that was handed on to the wrong process', () => {
  it.each([
    ['one that stands by, which does not hand it on again', () => one],
    ['one that leads, by another mark', () => leader],
  ])('is refused by %s', async (_what, url) => {
    const headers = { 'x-mock-replica': '5d7c1c5e-0000-4000-8000-000000000000' };
    const answer = await rawCall(url(), { path: '/api/token/userInfo', headers });
    expect(answer.status).toBe(503);
    expect(answer.headers['retry-after']).toBe('1');
    expect(JSON.parse(answer.text)).toMatchObject({
      status: 503,
      retryable: true,
      instance: 'conductor-mock',
      message: expect.stringContaining('does not lead any more'),
    });
  });
});

describe('the address of a leader that another process has by now', () => {
  const url = (to: string) =>
    postgres.query(
      `UPDATE conductor_mock.leader SET url = '${to}', mark = gen_random_uuid()`,
      store,
    );

  it('gives 503, whatever that process answers', async () => {
    const [before] = await postgres.query<{ mark: string; url: string }>(
      'SELECT mark, url FROM conductor_mock.leader',
      store,
    );
    const stranger = await loopbackServer((_request, response) => response.end('{"ready":true}'));
    await url(stranger.origin);
    const call = { path: '/api/token/userInfo', token: await tokenAt(leader, bob) };
    await vi.waitFor(async () => {
      await callApi(one, call);
      expect(stranger.seen).toContain('GET /api/token/userInfo');
    }, SOON);
    const answer = await callApi(one, call);
    expect(answer.status).toBe(503);
    expect(answer.json.message).toContain('ended before it answered');

    // A circle: one that stands by is told that it leads.
    await url(one);
    await vi.waitFor(async () => {
      const seen = stranger.seen.length;
      const { status, json } = await callApi(one, call);
      expect({ status, message: json.message }).toEqual({
        status: 503,
        message: expect.stringContaining('the replica that leads'),
      });
      expect(stranger.seen).toHaveLength(seen);
    }, SOON);
    await postgres.query(
      `UPDATE conductor_mock.leader SET url = '${before!.url}', mark = '${before!.mark}'`,
      store,
    );
    await vi.waitFor(async () => {
      expect((await callApi(one, call)).status).toBe(200);
    }, SOON);
    await vi.waitFor(async () => {
      expect((await callApi(other, call)).status).toBe(200);
    }, SOON);
  });
});

describe('a replica that does not fit', () => {
  const refusedBy = async (...args: readonly string[]) => {
    const refused = run(['--port', '0', '--store', store, ...args]);
    expect(await refused.end).toBe(2);
    expect(refused.stderr).not.toContain('secret');
    return refused.stderr;
  };

  it('is refused with other seeds, at once', async () => {
    expect(await refusedBy()).toMatch(
      /the store postgres:\/\/mock@\S+ began with seeds of the hash \w+, and those of this start have \w+/,
    );
  });

  it('is refused where it would empty the store of the others', async () => {
    expect(await refusedBy('--seed', seed, '--reseed')).toContain('end the other servers first');
    expect((await callApi(one, { path: '/readyz' })).status).toBe(200);
  });

  it('is refused as a cluster of the library, which acts on what it has in memory', async () => {
    const refused = captured(() => createMockCluster({ seed, clock: 'manual', store }));
    expect(await refused).toMatchObject({ name: 'StoreError', problem: 'inUse' });
  });

  it.each([
    ['https://10.0.0.1', 'must be where the other replicas reach this one'],
    ['10.0.0.1:8080', 'must be where'],
    ['http://10.0.0.1/path', 'must be where'],
  ])('is refused with the address %s', async (url, message) => {
    expect(await refusedBy('--replica-url', url)).toContain(`--replica-url ${message}`);
  });

  it('is refused with an address and no database', async () => {
    const refused = run(['--port', '0', '--replica-url', 'http://10.0.0.1:8080']);
    expect(await refused.end).toBe(2);
    expect(refused.stderr).toContain('--replica-url is for servers that share a database');
  });
});
