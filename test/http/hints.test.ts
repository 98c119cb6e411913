import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startMockCluster } from 'conductor-mock';
import { hintHeaders } from '../../src/http/hints.ts';
import { purchaseFixtures, root, W } from '../support/purchase-fixtures.ts';
import { useCluster, type Call } from '../support/test-cluster.ts';

/** Mistakes that people make, and what they are told beside the platform's answer. */

const cluster = useCluster({ seed: purchaseFixtures });
const UPDATE = '/api/human/tasks/update/taskRef';
const SEARCH = '/api/human/tasks/search';
const addressed = { workflowId: W, taskRefName: 'sign_off_ref' };

async function hintOf(call: Call): Promise<{ status: number; hint: string | null; text: string }> {
  const { status, headers, text } = await cluster.direct(call);
  return { status, hint: headers.get('x-mock-hint'), text };
}
const post = (path: string, body: unknown, query: Record<string, string> = {}): Call => ({
  method: 'POST',
  path,
  as: root,
  query,
  body,
});

describe('a name that is close to a known one', () => {
  it.each([
    ['completed', 'complete'],
    ['iteration[]', 'iteration'],
    ['Iteration', 'iteration'],
  ])('is ignored as a parameter, and told: %s', async (given, meant) => {
    const { status, hint } = await hintOf(post(UPDATE, {}, { ...addressed, [given]: '1' }));
    expect(status).toBe(200);
    expect(hint).toBe(
      `query parameter "${given}" is unknown and ignored; did you mean "${meant}"?`,
    );
  });

  it.each([
    [SEARCH, { state: ['ASSIGNED'] }, 'member "state"', 'states'],
    [SEARCH, { searchtype: 'INBOX' }, 'member "searchtype"', 'searchType'],
    [
      '/api/metadata/taskdefs',
      [{ name: 't', retrycount: 1 }],
      'member "[0].retrycount"',
      'retryCount',
    ],
  ])('is ignored as a member of %s %j, and told', async (path, body, given, meant) => {
    const { status, hint } = await hintOf(post(path, body));
    expect(status).toBe(200);
    expect(hint).toBe(`${given} is unknown and ignored; did you mean "${meant}"?`);
  });

  it('is told with the refusal that comes of it', async () => {
    const form = { name: 'F', version: 1, jsonSchema: {}, templateUi: {} };
    const { status, hint } = await hintOf(post('/api/human/template', form));
    expect(status).toBe(400);
    expect(hint).toContain('did you mean "templateUI"?');
  });

  it('is looked for among so many members, and no more', async () => {
    const many = (count: number) => ({
      ...Object.fromEntries(Array.from({ length: count }, (_, at) => [`unknown${at}`, 1])),
      state: [],
    });
    expect((await hintOf(post(SEARCH, many(1_000)))).hint).toContain('"states"');
    expect(await hintOf(post(SEARCH, many(100_000)))).toMatchObject({ status: 200, hint: null });
  });

  it("is not told of an answer to a form, whose fields are nobody else's to know", async () => {
    const { status, hint } = await hintOf(post(UPDATE, { decisions: 'x' }, addressed));
    expect([status, hint]).toEqual([200, null]);
  });

  it('makes a hint of printable ASCII and at most 512 bytes', async () => {
    const states = Object.fromEntries(
      ['Statés', 'statës', 'stätes', 'ståtes', 'stâtes', 'stãtes', 'státes', 'stàtes', 'STATE'].map(
        (name) => [name, []],
      ),
    );
    const { hint } = await hintOf(post(SEARCH, states));
    expect(hint).toMatch(/^[\x20-\x7e]{100,512}$/);
  });
});

describe('a token', () => {
  it.each(['authorization', 'x-auth-token'])('in %s is told where it belongs', async (header) => {
    const token = await cluster.cluster.tokenFor(root);
    const call = { method: 'POST', path: SEARCH, body: {}, headers: { [header]: token } };
    const { status, hint } = await hintOf(call);
    expect(status).toBe(401);
    expect(hint).toBe(`send the token in X-Authorization; you sent it in ${header}`);
  });

  it.each([
    ['Bearer abc', 'send the token alone in X-Authorization, without "Bearer"'],
    ['abc', 'that is no token of this cluster; POST /api/token issues one'],
  ])('"%s" is told what is wrong with it', async (token, told) => {
    const headers = { 'x-authorization': token };
    const { status, hint } = await hintOf({ method: 'POST', path: SEARCH, body: {}, headers });
    expect([status, hint]).toEqual([401, told]);
  });
});

describe('a path that there is not', () => {
  it.each([
    ['/human/tasks/search', '/api/human/tasks/search'],
    ['/api/api/human/tasks/search', '/api/human/tasks/search'],
    ['/api//human/tasks/search', '/api/human/tasks/search'],
    ['/api/human/tasks/search/', '/api/human/tasks/search'],
    ['/api/human/task/search', '/api/human/tasks/search'],
    ['/api/human/tasks/update/taskref', '/api/human/tasks/update/taskRef'],
    ['/api/human/tasks/42/claims', '/api/human/tasks/{taskId}/claim'],
  ])('%s is told the nearest', async (path, meant) => {
    const { status, hint } = await hintOf(post(path, {}));
    expect([status, hint]).toEqual([404, `did you mean POST ${meant}?`]);
  });

  it('is told nothing where none is near', async () => {
    expect(await hintOf(post('/api/nothing/like/this/at/all', {}))).toMatchObject({
      status: 404,
      hint: null,
    });
  });
});

describe('a body', () => {
  it('of a token call is held against keys alone, and shows no secret', async () => {
    const { status, text } = await hintOf(post('/api/token', { key: 'k', secret: 'hush' }));
    expect(status).toBe(400);
    expect(text).not.toContain('hush');
    expect(JSON.parse(text)).toMatchObject({
      validationErrors: [
        { path: 'keyId', message: "must have required property 'keyId'" },
        { path: 'keySecret', message: "must have required property 'keySecret'" },
      ],
    });
    const wrong = await hintOf(post('/api/token', { keyId: 'k', keySecret: ['hush'] }));
    expect([wrong.status, wrong.text.includes('hush')]).toEqual([400, false]);
  });

  it('with a value that is not among those allowed is told them', async () => {
    const { text } = await hintOf(post(SEARCH, { states: ['assigned'] }));
    expect(text).toContain(
      'must be equal to one of the allowed values: PENDING, ASSIGNED, IN_PROGRESS, COMPLETED, TIMED_OUT, DELETED',
    );
  });
});

describe('where names are strict', () => {
  it('a close name is refused, and nothing is changed', async () => {
    const strict = await startMockCluster({
      seed: purchaseFixtures,
      clock: 'manual',
      strictNames: true,
    });
    try {
      const token = await strict.tokenFor(root);
      const send = async (path: string, body: unknown) => {
        const headers = { 'x-authorization': token, 'content-type': 'application/json' };
        const init = { method: 'POST', headers, body: JSON.stringify(body) };
        const answer = await fetch(strict.url + path, init);
        return { status: answer.status, json: await answer.json() };
      };
      const query = `workflowId=${W}&taskRefName=sign_off_ref&completed=true`;
      expect(await send(`${UPDATE}?${query}`, { decision: 'yes' })).toEqual({
        status: 400,
        json: {
          status: 400,
          message: 'query parameter "completed" is unknown; did you mean "complete"?',
          instance: 'conductor-mock',
          retryable: false,
        },
      });
      const wrong = await send(SEARCH, { state: ['ASSIGNED'], Size: 1 });
      expect(wrong).toMatchObject({
        status: 400,
        json: {
          message:
            'member "state" is unknown; did you mean "states"?; member "Size" is unknown; did you mean "size"?',
        },
      });
      const found = await send(SEARCH, { taskRefNames: ['sign_off_ref'], workflowIds: [W] });
      expect(found).toMatchObject({ status: 200, json: { results: [{ state: 'ASSIGNED' }] } });
    } finally {
      await strict.close();
    }
  });
});

describe('the header', () => {
  it('is printable ASCII of at most 512 bytes, whatever there is to say', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 12 }), (hints) => {
        const { 'x-mock-hint': header = '' } = hintHeaders(hints);
        expect(header).toMatch(/^[\x20-\x7e]{0,512}$/);
        expect(Buffer.byteLength(header)).toBeLessThanOrEqual(512);
      }),
    );
  });

  it('has several hints one after the other, and is left out where there is none', () => {
    expect(hintHeaders(['one', 'two'])).toEqual({ 'x-mock-hint': 'one; two' });
    expect(hintHeaders([])).toEqual({});
  });
});
