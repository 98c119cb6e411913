import { describe, expect, it } from 'vitest';
import { notBuilt } from '../../src/generated/operations.ts';
import { documentedOperations } from '../support/openapi-document.ts';
import { bob, purchaseCalls, purchaseFixtures, root, W } from '../support/purchase-fixtures.ts';
import { useCluster, type Call } from '../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { direct } = cluster;
const { task } = purchaseCalls(cluster);

const platformError = (status: number, message: string) => ({
  status,
  message,
  instance: 'conductor-mock',
  retryable: false,
});
const filled = (path: string) => path.replaceAll(/\{[^}]+\}/g, 'x');

async function expectRefusal(call: Call, status: number, message: string) {
  const answer = await direct(call);
  expect(answer.status, answer.text).toBe(status);
  expect(answer.headers.get('content-type')).toBe('application/json');
  expect(answer.json).toEqual(platformError(status, message));
  return answer;
}

describe('what the platform has and this mock has not', () => {
  it.each(notBuilt)('is answered 501: $method $path', async ({ method, path }) => {
    await expectRefusal(
      { method, path: filled(path), as: root },
      501,
      `${method} ${path} is part of the platform's API but not built in this mock`,
    );
  });

  it('says so only to those with a token', async () => {
    const answer = await direct({ method: 'POST', path: '/api/human/tasks/x/release' });
    expect(answer.status).toBe(401);
  });

  it('never covers what is built', () => {
    const built = documentedOperations.map(({ method, path }) => `${method} ${filled(path)}`);
    const missing = notBuilt.map(({ method, path }) => `${method} ${filled(path)}`);
    expect(built.filter((one) => missing.includes(one))).toEqual([]);
  });
});

describe('a wrong method', () => {
  it.each([
    ['GET', '/api/human/tasks/update/taskRef', 'POST'],
    ['PUT', '/api/human/tasks/update/taskRef', 'POST'],
    ['DELETE', '/api/token', 'POST'],
    ['GET', '/api/token', 'POST'],
    ['PATCH', '/api/workflow/x', 'DELETE, GET, POST'],
    ['PUT', '/api/human/tasks/search', 'GET, POST'],
    ['POST', '/health', 'GET'],
    ['OPTIONS', '/api/version', 'GET'],
  ])('%s on %s is answered 405 with what is allowed', async (method, path, allowed) => {
    const answer = await expectRefusal(
      { method, path, as: root },
      405,
      `Request method '${method}' is not supported`,
    );
    expect(answer.headers.get('allow')).toBe(allowed);
  });

  it('is not told to strangers', async () => {
    const answer = await direct({ method: 'GET', path: '/api/human/tasks/update/taskRef' });
    expect(answer.status).toBe(401);
  });

  it('changes nothing, even where it is close to a right one', async () => {
    const query = { workflowId: W, taskRefName: 'sign_off_ref', complete: true };
    const path = '/api/human/tasks/update/taskRef';
    await direct({ method: 'PUT', path, query, body: { decision: 'yes' }, as: root });
    expect(await task('sign_off_ref')).toMatchObject({ status: 'IN_PROGRESS', outputData: {} });
  });
});

describe('an unknown route', () => {
  it.each([
    '/api',
    '/api/',
    '/api/nothing',
    '/api/human',
    '/api/human/tasks/load/x/y',
    '/api/version/',
    '/API/version',
    '/nothing',
    '/healthz',
  ])('%s is answered 404', async (path) => {
    await expectRefusal({ path, as: root }, 404, `No such endpoint: GET ${path}`);
  });

  it('under /api is not told to strangers', async () => {
    for (const path of ['/api', '/api/nothing', '/api/human/tasks/x/y/z'])
      expect((await direct({ path })).status).toBe(401);
  });

  it('outside of /api is told to anybody', async () => {
    expect((await direct({ path: '/nothing' })).status).toBe(404);
    expect((await direct({ path: '/apis' })).status).toBe(404);
  });
});

describe('a path that is not valid percent-encoding', () => {
  it.each([
    ['GET', '/api/users/%zz'],
    ['GET', '/api/human/tasks/%'],
    ['GET', '/api/workflow/%c3%28'],
    ['POST', `/api/human/tasks/x/externalUser/%E0%A4%A`],
  ])('%s %s is answered 400', async (method, path) => {
    await expectRefusal(
      { method, path, as: root },
      400,
      `The path ${path} is not valid percent-encoded UTF-8`,
    );
  });

  it('is not told to strangers', async () => {
    expect((await direct({ path: '/api/users/%zz' })).status).toBe(401);
  });
});

describe('a segment', () => {
  it('that is literal under one method may be a parameter under another', async () => {
    const answer = await direct({ path: '/api/human/tasks/search', as: bob });
    expect(answer.status).toBe(404);
    expect(answer.json.message).toBe('No such human task found by id: search');
    expect(answer.headers.get('x-mock-hint')).toBe(
      'did you mean POST /api/human/tasks/search with a body?',
    );
  });

  it('that is literal wins over a parameter', async () => {
    const answer = await direct({ path: '/api/human/tasks/getTaskDisplayNames', as: root });
    expect(answer.status).toBe(400);
    expect(answer.json.message).toContain("'searchType'");
  });

  it('that is literal after a parameter wins over a second one', async () => {
    const tags = await direct({ path: '/api/human/template/SignOff/tags', as: root });
    expect([tags.status, tags.json]).toEqual([200, []]);
  });

  it('stands for a task in one method and for a form in another', async () => {
    const path = '/api/human/template/nothing';
    expect((await direct({ path, as: root })).json.message).toBe(
      'No such human task found by id: nothing',
    );
    expect((await direct({ method: 'DELETE', path, as: root })).json.message).toBe(
      'No such user form template found by name: nothing',
    );
  });

  it('is one even with an encoded slash in it', async () => {
    const answer = await direct({ path: '/api/users/a%2Fb', as: root });
    expect(answer.status).toBe(404);
    expect(answer.json.message).toBe('No such user found by id: a/b');
  });

  it('is never empty', async () => {
    expect((await direct({ path: '/api/users/', as: root })).status).toBe(404);
    expect((await direct({ path: '/api/users//', as: root })).json.message).toMatch(
      /^No such endpoint/,
    );
  });
});

describe('the order of refusals', () => {
  const path = '/api/human/tasks/update/taskRef';
  const spoilt = {
    method: 'POST',
    path,
    body: '{"broken',
    headers: { 'content-type': 'text/xml' },
  };

  it('is token, method, parameters, body, lookup, permission', async () => {
    const messages = [];
    for (const call of [
      { ...spoilt },
      { ...spoilt, as: bob, method: 'PUT' },
      { ...spoilt, as: bob, query: { complete: 'banana' } },
      { ...spoilt, as: bob, query: { workflowId: 'x', taskRefName: 'y' } },
      { ...spoilt, as: bob, query: { workflowId: 'x', taskRefName: 'y' }, headers: {} },
      { ...spoilt, as: bob, query: { workflowId: 'x', taskRefName: 'y' }, headers: {}, body: {} },
      {
        ...spoilt,
        as: bob,
        query: { workflowId: W, taskRefName: 'sign_off_ref' },
        headers: {},
        body: { decision: 5 },
      },
    ]) {
      const { status, json } = await direct(call);
      messages.push(`${status} ${String(json.message)}`);
    }
    expect(messages).toEqual([
      '401 Token cannot be null or empty',
      "405 Request method 'PUT' is not supported",
      "400 Required request parameter 'workflowId' for method parameter type String is not present",
      "415 Content-Type 'text/xml' is not supported; send application/json in UTF-8",
      expect.stringMatching(/^400 JSON parse error: /),
      '404 No such workflow found by id: x',
      "403 You don't have permissions to update human task: sign_off",
    ]);
  });
});

describe('HEAD', () => {
  it('is answered as GET, without the body', async () => {
    const answer = await direct({ method: 'HEAD', path: '/api/users/nobody', as: root });
    expect(answer.status).toBe(404);
    expect(answer.text).toBe('');
    expect((await direct({ method: 'HEAD', path: '/api/version' })).status).toBe(200);
  });
});
