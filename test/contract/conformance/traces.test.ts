import { startMockCluster, type MockCluster } from 'conductor-mock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Divert, Tamper } from '../../mutants/tampering-proxy.ts';
import { callApi } from '../../support/api-call.ts';
import { conformTampered, dissent, hideSteering } from './conforming.ts';

let cluster: MockCluster;

beforeAll(async () => {
  cluster = await startMockCluster({ clock: 'manual' });
});
afterAll(() => cluster.close());

async function ask(path: string, method = 'GET', body?: unknown) {
  const token = await cluster.tokenFor('admin@conductor.mock');
  return callApi(cluster.url, { method, path, body, token });
}

describe('a run leaves alone', () => {
  it('the executions of others, where the search finds them as well', async () => {
    const ownerEmail = 'somebody@example.com';
    const tasks = [{ name: 'theirs', taskReferenceName: 'theirs_ref', type: 'SIMPLE' }];
    const workflow = { name: 'theirs', version: 1, schemaVersion: 2, timeoutSeconds: 0, tasks };
    await ask('/api/metadata/taskdefs', 'POST', [{ name: 'theirs', ownerEmail }]);
    await ask('/api/metadata/workflow', 'POST', { ...workflow, ownerEmail });
    const foreign = (await ask('/api/workflow/theirs', 'POST', {})).text;

    const deaf: Divert = (url) =>
      url.startsWith('/api/workflow/search') ? '/api/workflow/search?size=1000' : url;
    const options = { only: ['A1', 'F12'], patienceMs: 0 };
    const report = await conformTampered(cluster, hideSteering, options, deaf);

    expect(dissent(report)).toEqual([]);
    expect(report.leftBehind).toEqual([]);
    expect((await ask(`/api/workflow/${foreign}`)).status).toBe(200);
    const { json } = await ask('/api/workflow/search?size=1000');
    expect(json.results.map((one: { workflowId: string }) => one.workflowId)).toEqual([foreign]);
  });
});

/** Every request that makes something, by what its URL matches. */
const making: readonly (readonly [thing: string, method: string, url: RegExp, only: string])[] = [
  ['a user', 'PUT', /^\/api\/users/, 'A1'],
  ['an application', 'POST', /^\/api\/applications$/, 'A1'],
  ['an access key', 'POST', /^\/api\/applications\/.+\/accessKeys$/, 'A1'],
  ['a form', 'POST', /^\/api\/human\/template/, 'A1'],
  ['a group', 'PUT', /^\/api\/groups/, 'A1'],
  ['a member', 'POST', /^\/api\/groups\/.+\/users/, 'B4'],
  ['a task definition', 'POST', /^\/api\/metadata\/taskdefs/, 'A1'],
  ['a tag', 'POST', /^\/api\/metadata\/task\/.+\/tags/, 'D5'],
  ['a workflow definition', 'POST', /^\/api\/metadata\/workflow/, 'A1'],
  ['a grant', 'POST', /^\/api\/auth\/authorization/, 'B9'],
  ['an execution', 'POST', /^\/api\/workflow\/purchase/, 'A1'],
];

/** All that a run may leave, by name. */
async function everything(): Promise<unknown> {
  const read = async (path: string) => {
    const { status, json } = await ask(path);
    expect(status, path).toBe(200);
    return json;
  };
  return Promise.all([
    read('/api/users'),
    read('/api/applications'),
    read('/api/groups'),
    read('/api/human/template'),
    read('/api/metadata/taskdefs'),
    read('/api/metadata/workflow'),
    read('/api/metadata/tags'),
    read(`/api/workflow/search?size=1000&query=${encodeURIComponent('startTime > 0')}`),
  ]);
}

describe('what was made is removed although its answer went wrong:', () => {
  it.each(making)('%s', async (thing, method, url, only) => {
    const before = await everything();
    let made = 0;
    const isLost: Tamper = (said) => {
      if (said.method !== method || !url.test(said.url)) return hideSteeringFor(thing)(said);
      made += 1;
      return { status: 504, body: '{"message":"gateway"}' };
    };
    const report = await conformTampered(cluster, isLost, { only: [only], patienceMs: 0 });

    expect(made).toBeGreaterThan(0);
    expect(report.counts.differs).toBe(1);
    expect(report.leftBehind).toEqual([]);
    expect(await everything()).toEqual(before);
  });
});

/** Applications are made where there is no steering. */
function hideSteeringFor(thing: string): Tamper {
  return /application|key/.test(thing) ? hideSteering : () => ({});
}

const noHits = { body: JSON.stringify({ results: [], totalHits: 0 }) };
const isSearch = (url: string) => url.startsWith('/api/workflow/search');

describe('an execution is removed', () => {
  it('that another one started, although no search finds it', async () => {
    const before = await everything();
    const blind: Tamper = ({ url }) => (isSearch(url) ? noHits : {});
    const report = await conformTampered(cluster, blind, { only: ['A26'] });
    expect(dissent(report)).toEqual([]);
    expect(await everything()).toEqual(before);
  });

  it('that a search finds only after a while', async () => {
    const before = await everything();
    let searches = 0;
    const late: Tamper = ({ method, url }) => {
      if (isSearch(url)) return (searches += 1) === 1 ? noHits : {};
      // Nobody is told its id.
      return method === 'POST' && url.startsWith('/api/workflow/') ? { status: 504 } : {};
    };
    await conformTampered(cluster, late, { only: ['A1'], patienceMs: 1 });
    expect(searches).toBe(2);
    expect(await everything()).toEqual(before);
  });

  it('when it has been terminated', async () => {
    const deleted: string[] = [];
    const note: Tamper = ({ method, url }) => {
      if (method === 'DELETE' && url.startsWith('/api/workflow/')) deleted.push(url);
      return {};
    };
    await conformTampered(cluster, note, { only: ['F8'] });
    const [terminated = 'nothing', ...removed] = deleted;
    expect(removed).toEqual([`${terminated}/remove`]);
  });
});

describe('a workflow that a trigger starts', () => {
  it('twice, the second time after a while, is noticed', async () => {
    let searches = 0;
    // One before the completion, one after it, one after the second: the next comes when patience is over.
    const twice: Tamper = (said) => {
      if (!isSearch(said.url) || (searches += 1) < 4) return hideSteering(said);
      const { results } = JSON.parse(said.body) as { results: readonly unknown[] };
      return { body: JSON.stringify({ results: [...results, ...results] }) };
    };
    const report = await conformTampered(cluster, twice, { only: ['F12'], patienceMs: 20 });
    expect(dissent(report)).toEqual([
      expect.stringMatching(/^F12 differs: expected the number of executions to be 1, got 2 /),
    ]);
  });
});
