import { describe, expect, it } from 'vitest';
import { purchaseFixtures, root } from '../support/purchase-fixtures.ts';
import { useCluster } from '../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });

/** Past the proxy that holds requests against the document, which names the types that are meant. */
const send = (method: string, path: string, body: unknown) =>
  cluster.direct({ method, path: `/api${path}`, as: root, body });
const read = async (path: string) =>
  (await cluster.call({ path: `/api${path}`, as: root })).json as Record<string, unknown>;

describe('a value of another type than the document names', () => {
  it('is read as what it says in a workflow definition, however deep', async () => {
    const inner = { name: 'y', taskReferenceName: 'y', type: 'SIMPLE', retryCount: '3' };
    const task = {
      name: 'f',
      taskReferenceName: 'f',
      type: 'SWITCH',
      optional: 'true',
      startDelay: ' 2 ',
      evaluatorType: 'value-param',
      expression: 'on',
      inputParameters: { on: 'a', kept: '1' },
      decisionCases: { a: [inner] },
    };
    const definition = { name: 'loose', version: '2', timeoutSeconds: '60', tasks: [task] };
    const { status, text } = await send('PUT', '/metadata/workflow', [definition]);
    expect(status, text).toBe(200);
    expect(await read('/metadata/workflow/loose')).toMatchObject({
      version: 2,
      timeoutSeconds: 60,
      tasks: [
        {
          optional: true,
          startDelay: 2,
          inputParameters: { on: 'a', kept: '1' },
          decisionCases: { a: [{ retryCount: 3 }] },
        },
      ],
    });
  });

  it('is read as what it says where a workflow is started', async () => {
    const body = { name: 'purchase', version: '1', correlationId: 123, priority: '5', input: {} };
    const started = await send('POST', '/workflow', body);
    expect(started.status, started.text).toBe(200);
    const execution = await read(`/workflow/${started.text}`);
    expect(execution).toMatchObject({ correlationId: '123', priority: 5, workflowVersion: 1 });
  });

  it('is read as what it says in task definitions, tags and searches', async () => {
    const definition = { name: 't', timeoutSeconds: '60', retryCount: '2', description: false };
    expect((await send('POST', '/metadata/taskdefs', [definition])).status).toBe(200);
    const stored = { timeoutSeconds: 60, retryCount: 2, description: 'false' };
    expect(await read('/metadata/taskdefs/t')).toMatchObject(stored);

    const tag = { key: 'limit', value: 10 };
    expect((await send('POST', '/metadata/workflow/purchase/tags', tag)).status).toBe(200);
    expect(await read('/metadata/workflow/purchase/tags')).toContainEqual({
      key: 'limit',
      value: '10',
    });

    const found = await send('POST', '/human/tasks/search', { start: '0', size: '1' });
    expect(found.status, found.text).toBe(200);
    expect(found.json.results).toHaveLength(1);
  });

  it('stands for none where it is an empty text and there may be none', async () => {
    const body = { name: 'purchase', version: '', priority: ' ' };
    expect((await send('POST', '/workflow', body)).status).toBe(200);
  });

  it('stays as it is under names that the document leaves free', async () => {
    const input = { cost: '10', urgent: 'true', roles: 'USER', note: 5 };
    const started = await send('POST', '/workflow', { name: 'purchase', version: '1', input });
    expect((await read(`/workflow/${started.text}`))['input']).toMatchObject(input);
  });

  it.each<[string, string, string, object | readonly object[], string]>([
    ['a word for a number', 'POST', '/workflow', { name: 'purchase', version: 'one' }, 'version'],
    ['a fraction', 'POST', '/workflow', { name: 'purchase', version: '1.5' }, 'version'],
    ['a boolean for a number', 'POST', '/workflow', { name: 'purchase', version: true }, 'version'],
    [
      'a list for a text',
      'POST',
      '/workflow',
      { name: 'purchase', correlationId: [] },
      'correlationId',
    ],
    [
      'one that does not fit',
      'POST',
      '/workflow',
      { name: 'purchase', version: '2147483648' },
      'version',
    ],
    ['one out of range', 'POST', '/workflow', { name: 'purchase', priority: '100' }, 'priority'],
    [
      'a text for a list',
      'POST',
      '/metadata/taskdefs',
      [{ name: 't', inputKeys: 'a' }],
      '[0].inputKeys',
    ],
    [
      'an unknown word',
      'POST',
      '/metadata/taskdefs',
      [{ name: 't', retryLogic: 'OFTEN' }],
      '[0].retryLogic',
    ],
    ['a text for an object', 'POST', '/workflow', { name: 'purchase', input: 'a' }, 'input'],
    ['nothing for a text', 'PUT', '/groups/finance', { description: null }, 'description'],
  ])('is refused where it is %s', async (_what, method, path, body, where) => {
    const { status, json } = await send(method, path, body);
    expect(status).toBe(400);
    expect(json.validationErrors.map((one: { path: string }) => one.path)).toEqual([where]);
  });

  it('is refused with the value that was sent', async () => {
    const body = { name: 'purchase', version: '1', priority: 'high' };
    const { json } = await send('POST', '/workflow', body);
    expect(json.validationErrors).toEqual([
      { path: 'priority', message: 'must be integer,null', invalidValue: 'high' },
    ]);
  });
});

describe('one role where a list of roles is declared', () => {
  it.each([
    ['a user', '/users/new@acme.com', { name: 'New' }],
    ['a group', '/groups/new', { description: 'New' }],
  ])('is a list of it: %s', async (_what, path, body) => {
    const sent = await send('PUT', path, { ...body, roles: 'USER' });
    expect(sent.status, sent.text).toBe(200);
    expect(await read(path)).toMatchObject({ roles: [{ name: 'USER' }] });
    expect((await send('PUT', path, { ...body, roles: ['USER'] })).status).toBe(200);
    expect((await send('PUT', path, { ...body, roles: null })).status).toBe(200);
    expect((await send('PUT', path, { ...body, roles: { name: 'USER' } })).status).toBe(400);
  });
});

describe('an empty value of a parameter', () => {
  const atOnce = { waitForSeconds: '0' };
  it.each([
    [
      'POST',
      '/workflow/execute/purchase/1',
      { ...atOnce, returnStrategy: '', consistency: '' },
      {},
    ],
    ['GET', '/metadata/workflow', { access: '' }, undefined],
    ['GET', '/metadata/taskdefs', { access: '' }, undefined],
  ])('stands for the default: %s %s %j', async (method, path, query, body) => {
    const call = { method, path: `/api${path}`, as: root, query, body };
    const { status, text } = await cluster.direct(call);
    expect(status, text).toBe(200);
  });

  it('is still refused where a value that is not empty is unknown', async () => {
    const query = { returnStrategy: ' ' };
    const path = '/api/workflow/execute/purchase/1';
    const { status } = await cluster.direct({ method: 'POST', path, as: root, query, body: {} });
    expect(status).toBe(400);
  });
});

describe('a parameter that is given several times', () => {
  const W = 'aaaaaaaa-0000-1000-a000-000000000001';
  it.each([
    ['jump', 'POST', `/workflow/${W}/jump/x?taskReferenceName=a&taskReferenceName=b`, {}, 'a,b'],
    [
      'update',
      'POST',
      '/human/tasks/update/taskRef?workflowId=a&workflowId=b&taskRefName=c',
      {},
      'a,b',
    ],
  ] as const)(
    'is one text of all, with commas, where it is a text: %s',
    async (_what, method, path, body, named) => {
      const { status, json } = await send(method, path, body);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(json.message).toContain(named);
    },
  );

  it('is refused where it is no text', async () => {
    const { status, json } = await send(
      'GET',
      `/workflow/${W}?includeTasks=true&includeTasks=no`,
      undefined,
    );
    expect(status).toBe(400);
    expect(json.message).toContain("'includeTasks' takes one value");
  });
});
