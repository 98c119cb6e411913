import { OptionError, startMockCluster, type MockCluster, type Seed } from 'conductor-mock';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { callApi } from '../support/api-call.ts';
import { bodyOf, useLoopbackServers } from '../support/loopback-server.ts';

/** What is called answers in real time, however busy the machine is. */
const patience = { timeout: 10_000, interval: 10 };
const serve = useLoopbackServers();
const clusters = new Set<MockCluster>();
afterEach(async () => {
  await Promise.all([...clusters].map((one) => one.close()));
  clusters.clear();
});

const root = 'admin@conductor.mock';
const http = (inputParameters: object, more: object = {}) => ({
  name: 'call_it',
  taskReferenceName: 'call_ref',
  type: 'HTTP',
  inputParameters,
  ...more,
});

async function start(allowHttp: readonly string[], seed: Seed = {}) {
  const cluster = await startMockCluster({ clock: 'manual', allowHttp, seed });
  clusters.add(cluster);
  const call = async (method: string, path: string, body?: unknown) =>
    callApi(cluster.url, { method, path, body, token: await cluster.tokenFor(root) });
  const read = async (workflowId: string) =>
    (await call('GET', `/api/workflow/${workflowId}`)).json;
  return {
    cluster,
    call,
    read,
    run: async (...tasks: readonly object[]): Promise<string> => {
      const workflowDef = { name: 'inline', tasks };
      const { status, text } = await call('POST', '/api/workflow', { name: 'inline', workflowDef });
      expect(status, text).toBe(200);
      return text;
    },
    /** The execution once it has ended: the answers come in real time. */
    ended: (workflowId: string) =>
      vi.waitFor(async () => {
        const execution = await read(workflowId);
        expect(execution.status).not.toBe('RUNNING');
        return execution;
      }, patience),
  };
}

describe('an HTTP task of an allowed origin', () => {
  it('is called once and stays open where somebody else completes it', async () => {
    let calls = 0;
    const { origin } = await serve((_request, response) => {
      calls += 1;
      response.end('{"n":1}');
    });
    const { run, read, call, ended } = await start([origin]);
    const id = await run(http({ uri: origin, method: 'GET' }, { asyncComplete: true }));
    const task = await vi.waitFor(async () => {
      const [one] = (await read(id)).tasks;
      expect(one.outputData.response).toMatchObject({ statusCode: 200, body: { n: 1 } });
      return one;
    }, patience);
    expect(task.status).toBe('IN_PROGRESS');
    const { taskId } = task;
    const report = { workflowInstanceId: id, taskId, status: 'COMPLETED', outputData: { ok: 1 } };
    expect((await call('POST', '/api/tasks', report)).status).toBe(200);
    expect(await ended(id)).toMatchObject({ status: 'COMPLETED' });
    expect(calls).toBe(1);
  });

  it('calls no other origin where somebody else completes it', async () => {
    let calls = 0;
    const { origin } = await serve((_request, response) => {
      calls += 1;
      response.end();
    });
    const { origin: allowed } = await serve((_request, response) => response.end('{}'));
    const { run, read, ended } = await start([allowed]);
    const id = await run(http({ uri: origin, method: 'GET' }, { asyncComplete: true }));
    await ended(await run(http({ uri: allowed, method: 'GET' })));
    expect(await read(id)).toMatchObject({ tasks: [{ status: 'IN_PROGRESS', outputData: {} }] });
    expect(calls).toBe(0);
  });

  it('calls it, and has the answer for its output', async () => {
    const { origin, seen } = await serve((request, response) => {
      void bodyOf(request).then((text) => {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify({ headers: request.headers, text }));
      });
    });
    const { run, ended } = await start([origin]);
    const id = await run(
      http({
        uri: `${origin}/rates?of=a`,
        method: 'POST',
        body: { n: 1 },
        headers: { 'X-Key': 'k' },
      }),
    );
    const { status, output, tasks } = await ended(id);
    expect(status).toBe('COMPLETED');
    expect(tasks[0].outputData).toEqual(output);
    expect(output.response).toMatchObject({
      statusCode: 200,
      reasonPhrase: 'OK',
      headers: { 'content-type': ['application/json'] },
      body: {
        text: '{"n":1}',
        headers: { 'x-key': 'k', accept: 'application/json', 'content-type': 'application/json' },
      },
    });
    expect(seen).toEqual(['POST /rates?of=a']);
  });

  it('is in progress as long as there is no answer', async () => {
    let answer: () => void = () => undefined;
    const { origin, seen } = await serve((_request, response) => {
      answer = () => response.end();
    });
    const { run, read, ended } = await start([origin]);
    const id = await run(http({ http_request: { uri: origin, method: 'GET' } }));
    await vi.waitFor(() => {
      expect(seen).toEqual(['GET /']);
    }, patience);
    expect(await read(id)).toMatchObject({ status: 'RUNNING', tasks: [{ status: 'IN_PROGRESS' }] });
    answer();
    expect(await ended(id)).toMatchObject({ output: { response: { body: null } } });
  });

  it.each([
    [404, 'not here', 'not here'],
    [500, '', 'No response from the remote service'],
    [204, '', undefined],
  ])('fails with what is no success: %s', async (statusCode, body, reason) => {
    const { origin } = await serve((_request, response) =>
      response.writeHead(statusCode).end(body),
    );
    const { run, ended } = await start([origin]);
    const { status, tasks } = await ended(await run(http({ uri: origin, method: 'GET' })));
    expect(status).toBe(reason === undefined ? 'COMPLETED' : 'FAILED');
    expect(tasks[0].reasonForIncompletion).toBe(reason);
    expect(tasks[0].outputData.response).toMatchObject({ statusCode, body: body || null });
  });

  it('is tried again as its definition says', async () => {
    const { origin, seen } = await serve((_request, response) =>
      response.writeHead(seen.length < 3 ? 503 : 200).end('[1]'),
    );
    const taskDefinitions = [{ name: 'call_it', retryCount: 2, retryDelaySeconds: 0 }];
    const { run, ended } = await start([origin], { taskDefinitions });
    const { status, output } = await ended(await run(http({ uri: origin, method: 'GET' })));
    expect(status).toBe('COMPLETED');
    expect(output.response.body).toEqual([1]);
    expect(seen.length).toBe(3);
  });

  it('fails when nobody answers, without a method, or in time', async () => {
    const { origin } = await serve(() => undefined);
    const { run, ended } = await start([origin, 'http://127.0.0.1:1']);
    const reasonOf = async (request: object) =>
      (await ended(await run(http(request)))).tasks[0].reasonForIncompletion;
    expect(await reasonOf({ uri: 'http://127.0.0.1:1', method: 'GET' })).toMatch(
      /^Failed to invoke HTTP task due to: ./,
    );
    expect(await reasonOf({ uri: origin })).toBe('No HTTP method specified');
    expect(await reasonOf({ uri: origin, method: 'GET', readTimeOut: '30' })).toBe(
      'Failed to invoke HTTP task due to: no answer within 30 ms',
    );
  });

  it('calls once for each task, however many there are', async () => {
    const { origin, seen } = await serve((_request, response) => response.end('{}'));
    const { run, ended } = await start([origin]);
    const refs = Array.from({ length: 120 }, (_, at) => `call_${at}`);
    const id = await run(
      {
        name: 'fork',
        taskReferenceName: 'fork_ref',
        type: 'FORK_JOIN',
        forkTasks: refs.map((ref) => [
          { ...http({ uri: `${origin}/${ref}`, method: 'GET' }), taskReferenceName: ref },
        ]),
      },
      { name: 'join', taskReferenceName: 'join_ref', type: 'JOIN', joinOn: refs },
    );
    expect((await ended(id)).status).toBe('COMPLETED');
    expect(seen.toSorted()).toEqual(refs.map((ref) => `GET /${ref}`).toSorted());
  });

  it('takes its mock output instead, where there is one', async () => {
    const { origin, seen } = await serve((_request, response) => response.end());
    const taskMocks = { byReference: { call_ref: [{ output: { mocked: true } }] } };
    const { run, read } = await start([origin], { taskMocks });
    const { status, output } = await read(await run(http({ uri: origin, method: 'GET' })));
    expect({ status, output }).toEqual({ status: 'COMPLETED', output: { mocked: true } });
    expect(seen).toEqual([]);
  });

  it('is left alone where its mock output leaves it in progress', async () => {
    const { origin, seen } = await serve((_request, response) => response.end());
    const taskMocks = { byReference: { call_ref: [{ status: 'IN_PROGRESS' as const }] } };
    const { run, ended } = await start([origin], { taskMocks });
    await run(http({ uri: origin, method: 'GET' }));
    // One that calls, after it, has been answered.
    await ended(
      await run({ ...http({ uri: `${origin}/2`, method: 'GET' }), taskReferenceName: 'b' }),
    );
    expect(seen).toEqual(['GET /2']);
  });

  it('is given up with its execution', async () => {
    let closed: Promise<unknown> | undefined;
    const { origin } = await serve((_request, response) => {
      closed = new Promise((resolve) => response.on('close', resolve));
    });
    const { call, run, read } = await start([origin]);
    const id = await run(http({ uri: origin, method: 'GET' }));
    await vi.waitFor(() => {
      expect(closed).toBeDefined();
    }, patience);
    await call('DELETE', `/api/workflow/${id}`);
    await closed;
    expect(await read(id)).toMatchObject({ status: 'TERMINATED', tasks: [{ status: 'CANCELED' }] });
  });
});

describe('an HTTP task of another origin', () => {
  it.each([
    ['another port', 'http://127.0.0.1:1/x'],
    ['another scheme', 'https://127.0.0.1:9000/x'],
    ['a user that looks like it', 'http://127.0.0.1:9000@127.0.0.1:1/x'],
    ['no URI', ''],
  ])('fails as without --allow-http: %s', async (_what, uri) => {
    const { run, read } = await start(['http://127.0.0.1:9000']);
    const { status, tasks } = await read(await run(http({ uri, method: 'GET' })));
    expect(status).toBe('FAILED');
    expect(tasks[0].reasonForIncompletion).toContain('No mock output for the HTTP task call_ref');
  });

  it('and one of HTTP_POLL is no HTTP task', async () => {
    const { origin } = await serve((_request, response) => response.end());
    const { run, read } = await start([origin]);
    const id = await run(
      http({ http_request: { uri: origin, method: 'GET' } }, { type: 'HTTP_POLL' }),
    );
    expect((await read(id)).status).toBe('FAILED');
  });
});

it("a worker's task that is only named HTTP is the worker's to do", async () => {
  const { origin, seen } = await serve((_request, response) => response.end());
  const { run, read, ended, call } = await start([origin]);
  const id = await run(
    http({ uri: `${origin}/by-worker`, method: 'GET' }, { name: 'HTTP', type: 'SIMPLE' }),
  );
  expect((await call('GET', '/api/tasks/poll/HTTP')).status).toBe(200);

  await ended(await run(http({ uri: `${origin}/by-server`, method: 'GET' })));

  expect(seen).toEqual(['GET /by-server']);
  expect(await read(id)).toMatchObject({ status: 'RUNNING', tasks: [{ status: 'IN_PROGRESS' }] });
});

describe('a cluster that calls', () => {
  const seed = (origin: string): Seed => ({
    workflowDefinitions: [{ name: 'calling', tasks: [http({ uri: origin, method: 'GET' })] }],
    executions: [{ name: 'calling', workflowId: 'seeded' }],
  });

  it('calls for what its seeds have begun, and again after a reset', async () => {
    const answers: (() => void)[] = [];
    const { origin, seen } = await serve((_request, response) => {
      answers.push(() => response.end());
    });
    const answer = async () => {
      await vi.waitFor(() => {
        expect(answers.length).toBe(1);
      }, patience);
      answers.pop()!();
    };
    const { cluster, ended, read } = await start([origin], seed(origin));
    await answer();
    await ended('seeded');
    await cluster.reset();
    expect((await read('seeded')).status).toBe('RUNNING');
    await answer();
    await ended('seeded');
    expect(seen).toEqual(['GET /', 'GET /']);
  });

  it('forgets at a reset what was under way, though tasks get the same ids again', async () => {
    const answers: (() => void)[] = [];
    const { origin } = await serve((_request, response) => {
      const n = answers.length;
      answers.push(() => response.end(String(n)));
    });
    const { cluster, run, read, ended } = await start([origin]);
    const begun = async (count: number) => {
      const id = await run(http({ uri: origin, method: 'GET' }));
      await vi.waitFor(() => {
        expect(answers.length).toBe(count);
      }, patience);
      return id;
    };
    const first = await begun(1);
    await cluster.reset();
    expect(await begun(2)).toBe(first);
    answers[0]!();
    expect((await read(first)).status).toBe('RUNNING');
    answers[1]!();
    expect((await ended(first)).output.response.body).toBe(1);
  });

  it('leaves nothing behind when it is closed in the middle of a call', async () => {
    let closed: Promise<unknown> | undefined;
    const { origin } = await serve((_request, response) => {
      closed = new Promise((resolve) => response.on('close', resolve));
    });
    const { cluster, run } = await start([origin]);
    await run(http({ uri: origin, method: 'GET' }));
    await vi.waitFor(() => {
      expect(closed).toBeDefined();
    }, patience);
    await cluster.close();
    await closed;
  });

  it.each([
    '127.0.0.1:9000',
    'http://127.0.0.1:9000/path',
    'ftp://x',
    'http://a:b@x',
    'http://*:80',
    'https://*.example',
    '*',
    '',
  ])('must be given origins: %j', async (text) => {
    const refused = await startMockCluster({ allowHttp: [text] }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(OptionError);
    expect((refused as Error).message).toBe(
      `allowHttp must be an origin such as http://127.0.0.1:9000, got "${text}"`,
    );
  });
});
