import { afterAll, beforeAll, expect, it } from 'vitest';
import { createMockCluster, type InProcessCluster } from 'conductor-mock';

const once = {
  name: 'once',
  version: 1,
  schemaVersion: 2,
  tasks: [
    {
      name: 'set',
      taskReferenceName: 'set_ref',
      type: 'SET_VARIABLE',
      inputParameters: { a: 1 },
    },
  ],
};
const limited = { ...once, name: 'limited', rateLimitConfig: { concurrentExecLimit: 1 } };
const work = { name: 'work', taskReferenceName: 'work_ref', type: 'SIMPLE' };

let cluster: InProcessCluster;
let token: string;
beforeAll(async () => {
  cluster = await createMockCluster({
    clock: 'manual',
    seed: {
      users: [{ id: 'ann@acme.com' }],
      workflowDefinitions: [once, limited, { ...once, name: 'waiting', tasks: [work] }],
    },
  });
  token = await cluster.tokenFor('admin@conductor.mock');
});
afterAll(async () => {
  await cluster.close();
});

async function call(method: string, path: string, body?: unknown): Promise<string> {
  const response = await cluster.fetch(`/api${path}`, {
    method,
    headers: { 'x-authorization': token, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  expect([response.status, text], `${method} ${path}`).toEqual([200, text]);
  return text;
}

async function startAndRemove(request: object): Promise<void> {
  const id = await call('POST', '/workflow', request);
  await call('DELETE', `/workflow/${id}/remove`);
}

/** Ids are drawn, and a pool of them is no record. */
async function records(): Promise<unknown> {
  const { ids: _drawn, ...state } = await cluster.snapshot();
  return state;
}

const grant = {
  subject: { type: 'USER', id: 'ann@acme.com' },
  target: { type: 'WORKFLOW_DEF', id: 'once' },
  access: ['READ', 'EXECUTE'],
};

it.each<[string, () => Promise<unknown>]>([
  [
    'a grant',
    async () => {
      await call('POST', '/auth/authorization', grant);
      await call('DELETE', '/auth/authorization', grant);
    },
  ],
  [
    'a user with a grant',
    async () => {
      await call('PUT', '/users/bob@acme.com', { name: 'Bob', roles: ['USER'] });
      const toBob = { ...grant, subject: { type: 'USER', id: 'bob@acme.com' } };
      await call('POST', '/auth/authorization', toBob);
      await call('DELETE', '/users/bob@acme.com');
    },
  ],
  [
    'a group with a grant',
    async () => {
      await call('PUT', '/groups/desk', { description: 'Desk', roles: ['USER'] });
      const toDesk = { ...grant, subject: { type: 'GROUP', id: 'desk' } };
      await call('POST', '/auth/authorization', toDesk);
      await call('DELETE', '/groups/desk');
    },
  ],
  [
    'a workflow definition',
    async () => {
      await call('POST', '/metadata/workflow', { ...once, name: 'another' });
      await call('DELETE', '/metadata/workflow/another/1');
    },
  ],
  [
    'a task definition',
    async () => {
      await call('POST', '/metadata/taskdefs', [{ name: 'another' }]);
      await call('DELETE', '/metadata/taskdefs/another');
    },
  ],
  ['an execution', () => startAndRemove({ name: 'once', correlationId: 'c-1' })],
  ['an execution that was not over', () => startAndRemove({ name: 'waiting' })],
  [
    'an execution with a key of idempotency',
    () => startAndRemove({ name: 'once', idempotencyKey: 'k-1', idempotencyStrategy: 'FAIL' }),
  ],
  ['an execution under a rate limit', () => startAndRemove({ name: 'limited' })],
])('nothing is left of %s that was removed', async (_what, makeAndRemove) => {
  const before = await records();
  await makeAndRemove();
  expect(await records()).toEqual(before);
});

it('a key of idempotency stays in use while the last execution that was started with it is there', async () => {
  const request = { name: 'once', idempotencyKey: 'k-2', idempotencyStrategy: 'RETURN_EXISTING' };
  const first = await call('POST', '/workflow', request);
  expect(await call('POST', '/workflow', request)).toBe(first);
  await call('DELETE', `/workflow/${first}/remove`);
  const second = await call('POST', '/workflow', request);
  expect(second).not.toBe(first);
  expect(await call('POST', '/workflow', request)).toBe(second);
});
