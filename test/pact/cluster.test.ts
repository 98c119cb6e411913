import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pact, PactV3, Verifier, type V3MockServer } from '@pact-foundation/pact';
import { startMockCluster, type MockCluster } from 'conductor-mock';
import {
  callerToken,
  eachLike,
  fromState,
  humanTask,
  humanTaskSearchResult,
  humanTaskTemplate,
  refusal,
} from 'conductor-mock/pact';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { matchedByMock } from '../contract/consumers/matched-by-mock.ts';

/** A consumer's pact, written with either builder of Pact and verified against a cluster. */

const state = 'a Human task and its form';
const json = { 'Content-Type': 'application/json' };
const caller = { 'X-Authorization': callerToken() };
const form = { name: 'Approval', jsonSchema: { type: 'object' }, templateUI: {} } as const;

const exchanges = [
  {
    title: 'the value of a state in the path',
    request: {
      method: 'GET',
      path: fromState('/api/human/tasks/${taskId}', '/api/human/tasks/42'),
      headers: caller,
    },
    ask: (url: string) => fetch(`${url}/api/human/tasks/42`, { headers: tokenOf('a') }),
    response: {
      status: 200,
      headers: json,
      body: humanTask({ state: 'ASSIGNED', taskId: fromState('${taskId}', '42') }),
    },
  },
  {
    title: 'the value of a state in the query',
    request: {
      method: 'POST',
      path: '/api/human/tasks/update/taskRef',
      query: {
        workflowId: fromState('${workflowId}', 'w'),
        taskRefName: fromState('taskRefName', 'r'),
      },
      headers: { ...caller, ...json },
      body: { approve: 'Yes' },
    },
    ask: (url: string) =>
      fetch(`${url}/api/human/tasks/update/taskRef?workflowId=w&taskRefName=r`, {
        method: 'POST',
        headers: { ...tokenOf('b'), ...json },
        body: JSON.stringify({ approve: 'Yes' }),
      }),
    response: { status: 200 },
  },
  {
    title: 'the value of a state in the body',
    request: {
      method: 'POST',
      path: '/api/human/tasks/search',
      headers: { ...caller, ...json },
      body: { workflowIds: [fromState('${workflowId}', 'w')], states: ['ASSIGNED'] },
    },
    ask: (url: string) =>
      fetch(`${url}/api/human/tasks/search`, {
        method: 'POST',
        headers: { ...tokenOf('c'), ...json },
        body: JSON.stringify({ workflowIds: ['w'], states: ['ASSIGNED'] }),
      }),
    response: {
      status: 200,
      headers: json,
      body: humanTaskSearchResult({ totalHits: 1, results: [humanTask({ state: 'ASSIGNED' })] }),
    },
  },
  {
    title: 'the value of a state in a header',
    request: {
      method: 'GET',
      path: '/api/human/tasks/41',
      headers: { 'X-Authorization': fromState('${token}', 'd') },
    },
    ask: (url: string) => fetch(`${url}/api/human/tasks/41`, { headers: tokenOf('d') }),
    response: { status: 404, headers: json, body: refusal(404) },
  },
  {
    title: 'a list as the whole body',
    request: { method: 'GET', path: '/api/human/template', headers: caller },
    ask: (url: string) => fetch(`${url}/api/human/template`, { headers: tokenOf('e') }),
    response: {
      status: 200,
      headers: json,
      body: eachLike(humanTaskTemplate({ name: form.name })),
    },
  },
  {
    title: 'no token',
    request: { method: 'GET', path: '/api/human/tasks/41' },
    ask: (url: string) => fetch(`${url}/api/human/tasks/41`),
    response: { status: 401, headers: json, body: refusal(401) },
  },
] as const;

type Exchange = (typeof exchanges)[number];

let cluster: MockCluster;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'matchers-'));
  cluster = await startMockCluster({ clock: 'manual' });
});
afterAll(async () => {
  await cluster.close();
  rmSync(folder, { recursive: true });
});

describe.each([
  ['Pact', writeWithPact],
  ['PactV3', writeWithPactV3],
])('a pact that %s writes from matchers', (consumer, write) => {
  it('is kept by the cluster, which is asked with the values of the state', async () => {
    for (const exchange of exchanges) expect(await write(exchange)).toBe(exchange.response.status);
    const asked = await verify(join(folder, `${consumer}-conductor-mock.json`));
    expect(asked).toHaveLength(exchanges.length);
    expect(asked.join('\n')).not.toMatch(/tasks\/42|workflowId=w&/);
  });
});

async function writeWithPact({ title, request, response, ask }: Exchange) {
  const pact = new Pact({ ...options('Pact'), logLevel: 'error' });
  return pact
    .addInteraction()
    .given(state)
    .uponReceiving(title)
    .withRequest(request.method, request.path, (builder) => {
      if ('headers' in request) builder.headers(request.headers);
      if ('query' in request) builder.query(request.query);
      if ('body' in request) builder.jsonBody(request.body);
    })
    .willRespondWith(response.status, (builder) => {
      if ('body' in response) builder.headers(response.headers).jsonBody(response.body);
    })
    .executeTest((server) => statusOf(ask, pact, server));
}

async function writeWithPactV3({ title, request, response, ask }: Exchange) {
  const pact = new PactV3({ ...options('PactV3'), logLevel: 'error' });
  return pact
    .given(state)
    .uponReceiving(title)
    .withRequest(request)
    .willRespondWith(response)
    .executeTest((server) => statusOf(ask, pact as unknown as Pact, server));
}

function options(consumer: string) {
  return { consumer, provider: 'conductor-mock', dir: folder };
}

async function statusOf(ask: Exchange['ask'], pact: Pact, server: V3MockServer) {
  const response = await ask(server.url);
  await response.text();
  await matchedByMock(pact, server);
  return response.status;
}

function tokenOf(token: string) {
  return { 'X-Authorization': token };
}

/** The paths that the cluster was asked for. */
async function verify(file: string): Promise<readonly string[]> {
  const asked: string[] = [];
  const handlers = { [state]: { setup: setUp, teardown: tearDown } };
  await new Verifier({
    provider: 'conductor-mock',
    providerBaseUrl: cluster.url,
    pactUrls: [file],
    stateHandlers: handlers as never,
    requestFilter: (request, _response, next) => {
      if (!request.path.startsWith('/_pact')) asked.push(request.url);
      if (request.headers['x-authorization'] === undefined) next();
      else
        cluster.tokenFor('admin@conductor.mock').then((token) => {
          request.headers['x-authorization'] = token;
          next();
        }, next);
    },
    logLevel: 'error',
  }).verifyProvider();
  return asked;
}

async function setUp() {
  const workflowId = 'a-workflow';
  const taskRefName = 'approve_ref';
  const task = {
    name: 'approve',
    taskReferenceName: taskRefName,
    type: 'HUMAN',
    inputParameters: {
      __humanTaskDefinition: {
        assignments: [
          { assignee: { userType: 'CONDUCTOR_USER', user: 'admin@conductor.mock' }, slaMinutes: 0 },
        ],
      },
    },
  };
  await cluster.seed({
    forms: [form],
    workflowDefinitions: [{ name: 'Approval', tasks: [task] }],
    executions: [{ name: 'Approval', workflowId }],
  });
  const token = await cluster.tokenFor('admin@conductor.mock');
  const response = await fetch(`${cluster.apiUrl}/human/tasks/search`, {
    method: 'POST',
    headers: { 'X-Authorization': token, ...json },
    body: '{}',
  });
  const { results } = (await response.json()) as { results: { taskId: string }[] };
  return { workflowId, taskRefName, taskId: results[0]!.taskId, token };
}

function tearDown() {
  return cluster.reset();
}
