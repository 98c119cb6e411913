import type { Seed } from 'conductor-mock';
import { describe, expect, it } from 'vitest';
import {
  ann,
  book,
  portal,
  purchaseCalls,
  purchaseFixtures,
  root,
  signOff,
  W,
} from '../support/purchase-fixtures.ts';
import { useCluster } from '../support/test-cluster.ts';

/** Calls as they stand in the public code of clients and applications; each must work, or say that it is not built. */

const me = 'me@outside.com';
const mine = 'bbbbbbbb-0000-1000-a000-000000000001';
const labs = 'bbbbbbbb-0000-1000-a000-000000000002';
const external = (userType: string, user: string) => {
  const task = signOff({ assignments: [{ assignee: { userType, user }, slaMinutes: 0 }] });
  const { inputParameters } = task as { inputParameters: object };
  const packet = '${workflow.workflowId}';
  const tasks = [{ ...task, inputParameters: { ...inputParameters, packet } }, book];
  return { name: `for_${user}`, tasks };
};
const seed: Seed = {
  ...purchaseFixtures,
  workflowDefinitions: [
    ...purchaseFixtures.workflowDefinitions!,
    external('EXTERNAL_USER', me),
    external('EXTERNAL_GROUP', 'LABS'),
  ],
  executions: [
    ...purchaseFixtures.executions!,
    { name: `for_${me}`, workflowId: mine, startedBy: ann },
    { name: 'for_LABS', workflowId: labs, startedBy: ann },
  ],
};
const cluster = useCluster({ seed });
const { call, direct } = cluster;
const { task, claimFor, update, updateById, humanTask } = purchaseCalls(cluster);

const search = async (body: unknown, as = portal) => {
  const answer = await call({ method: 'POST', path: '/api/human/tasks/search', as, body });
  expect(answer.status, answer.text).toBe(200);
  return answer.json;
};
const workflowsOf = (results: readonly { workflowId: string }[]) =>
  results.map(({ workflowId }) => workflowId).sort();
const taskId = async (workflowId: string) => (await task('sign_off_ref', workflowId)).taskId;

describe('every client', () => {
  it('fetches a token by key, sends it raw, and reads from the JWT how long it lasts', async () => {
    const body = { keyId: 'portal-key', keySecret: 'portal-secret' };
    const { json } = await call({ method: 'POST', path: '/api/token', body });
    const claims = JSON.parse(
      Buffer.from(String(json.token).split('.')[1]!, 'base64url').toString(),
    ) as { exp: number };
    expect(claims.exp * 1000 - cluster.cluster.clock.now()).toBeGreaterThanOrEqual(60 * 60 * 1000);
    const headers = { 'X-Authorization': String(json.token) };
    expect((await call({ path: '/api/token/userInfo', headers })).json.id).toBe(portal);
  });

  it('is told by 401 and a word that it should fetch another', async () => {
    const token = await cluster.cluster.tokenFor(portal, { expiresInMs: 60_000 });
    await cluster.cluster.clock.advance(60_000);
    const answer = await call({
      path: '/api/token/userInfo',
      headers: { 'X-Authorization': token },
    });
    expect([answer.status, answer.json.error]).toEqual([401, 'EXPIRED_TOKEN']);
  });

  it('never sees those words where a permission is missing', async () => {
    const answer = await humanTask(await taskId(W), 'cal@acme.com');
    expect(answer.status).toBe(403);
    expect(answer.json).not.toHaveProperty('error');
  });
});

it('a page that sends its token as Authorization is refused', async () => {
  const token = await cluster.cluster.tokenFor(portal);
  const answer = await call({
    method: 'POST',
    path: '/api/human/tasks/search',
    headers: { authorization: `Bearer ${token}` },
    body: {},
  });
  expect(answer.status).toBe(401);
  expect(answer.json).toMatchObject({
    message: 'Token cannot be null or empty',
    error: 'INVALID_TOKEN',
  });
});

describe('the JavaScript client', () => {
  const emptySearch = {
    size: 15,
    start: 0,
    states: [],
    taskInputQuery: '',
    taskOutputQuery: '',
    definitionNames: [],
    taskRefNames: [],
    claimants: [],
    assignees: [],
  };

  it('searches with empty lists and texts for all that it does not ask for', async () => {
    const { results } = await search({ ...emptySearch, taskRefNames: ['sign_off_ref'] });
    expect(results.length).toBeGreaterThan(0);
  });

  it('searches for open tasks of a reference until there is one', async () => {
    const body = { ...emptySearch, states: ['PENDING', 'ASSIGNED'], workflowIds: [W] };
    const query = { ...body, taskRefNames: ['sign_off_ref'] };
    expect((await search(query)).results).toHaveLength(1);
    await update(ann, { complete: true }, { decision: 'yes' });
    expect((await search(query)).results).toEqual([]);
  });

  it('asks for tasks by state and user without naming the type of the user', async () => {
    const body = { ...emptySearch, states: ['ASSIGNED'], assignees: [{ user: me }] };
    expect(workflowsOf((await search(body)).results)).toEqual([mine]);
  });

  it('polls quickly, and gets the same answer each time', async () => {
    const answers = [];
    for (let count = 0; count < 20; count += 1) answers.push(await search(emptySearch));
    expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
  });

  it('claims for an e-mail address in the path, with neither body nor content type', async () => {
    const token = await cluster.cluster.tokenFor(portal);
    const id = await taskId(W);
    const url = `${cluster.cluster.url}/api/human/tasks/${id}/externalUser/${encodeURIComponent(me)}?overrideAssignment=true`;
    const response = await fetch(url, { method: 'POST', headers: { 'X-Authorization': token } });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      state: 'IN_PROGRESS',
      claimant: { userType: 'EXTERNAL_USER', user: me },
    });
  });

  it('claims for an e-mail address that it does not encode', async () => {
    const answer = await call({
      method: 'POST',
      path: `/api/human/tasks/${await taskId(mine)}/externalUser/${me}`,
      as: portal,
    });
    expect(answer.json).toMatchObject({ claimant: { user: me } });
  });
});

describe('an inbox of outside users', () => {
  it('lists what is under way and what is done', async () => {
    const assignees = [{ userType: 'EXTERNAL_USER', user: me }];
    expect((await search({ states: ['IN_PROGRESS'], assignees })).results).toEqual([]);

    await claimFor(await taskId(mine), me, portal);
    const [row] = (await search({ states: ['IN_PROGRESS'], assignees })).results;
    expect(row).toMatchObject({
      workflowId: mine,
      taskRefName: 'sign_off_ref',
      state: 'IN_PROGRESS',
      createdOn: cluster.cluster.clock.now(),
    });

    await update(portal, { workflowId: mine, complete: true }, { decision: 'yes' });
    expect(workflowsOf((await search({ states: ['COMPLETED'], assignees })).results)).toEqual([
      mine,
    ]);
  });

  it('takes the first of its tasks and claims it, or goes on with it when it has', async () => {
    const body = {
      states: ['ASSIGNED', 'IN_PROGRESS'],
      assignees: [{ userType: 'EXTERNAL_USER', user: me }],
    };
    const [first] = (await search(body)).results;
    expect(first.state).toBe('ASSIGNED');
    await claimFor(first.taskId, me, portal);
    const [again] = (await search(body)).results;
    expect(again).toMatchObject({ taskId: first.taskId, state: 'IN_PROGRESS' });
    expect((await humanTask(again.taskId, portal)).status).toBe(200);
  });

  it('finds the task of a packet by a field of its input', async () => {
    const body = {
      states: ['ASSIGNED', 'IN_PROGRESS'],
      assignees: [{ userType: 'EXTERNAL_USER', user: me }],
    };
    const byPacket = async (packet: string) =>
      workflowsOf((await search({ ...body, taskInputQuery: `packet = "${packet}"` })).results);
    expect(await byPacket(mine)).toEqual([mine]);
    expect(await byPacket(labs)).toEqual([]);
  });

  it('lists everything under way when it names no assignee', async () => {
    const { results } = await search({ states: ['IN_PROGRESS', 'ASSIGNED'] }, root);
    expect(results.map((one: { state: string }) => one.state)).not.toContain('COMPLETED');
    expect(workflowsOf(results)).toEqual(expect.arrayContaining([W, mine, labs]));
  });

  it('reads a task with its form', async () => {
    const answer = await call({
      path: `/api/human/tasks/${await taskId(mine)}`,
      as: portal,
      query: { withTemplate: true },
    });
    expect(answer.json.humanTaskDef.fullTemplate).toMatchObject({ name: 'SignOff', version: 1 });
  });

  it('hides the keys of the input that begin with _, and is left with the rest', async () => {
    const { input } = (await humanTask(await taskId(W), portal)).json;
    expect(Object.keys(input).filter((key) => !key.startsWith('_'))).toEqual(['cost']);
    expect(
      Object.keys(input)
        .filter((key) => key.startsWith('_'))
        .sort(),
    ).toEqual(['__humanTaskDefinition', '__humanTaskProcessContext', '_createdBy']);
  });
});

describe('a server behind a page', () => {
  it('lists what is assigned to the user or to his group, without saying where to start', async () => {
    const { results, start } = await search({
      size: 15,
      states: ['ASSIGNED'],
      assignees: [
        { userType: 'EXTERNAL_USER', user: me },
        { userType: 'EXTERNAL_GROUP', user: 'LABS' },
      ],
    });
    expect(start).toBe(0);
    expect(workflowsOf(results)).toEqual([mine, labs]);
  });

  it('claims for its user and then completes by id, in two calls', async () => {
    const id = await taskId(mine);
    expect((await claimFor(id, me, portal)).status).toBe(200);
    const answer = await updateById(id, portal, { decision: 'yes' }, { complete: true });
    expect([answer.status, answer.text]).toEqual([200, '']);
    expect((await humanTask(id)).json).toMatchObject({
      state: 'COMPLETED',
      output: { decision: 'yes' },
      claimant: { user: me },
    });
  });

  it('saves a draft and finishes it later', async () => {
    const id = await taskId(mine);
    await claimFor(id, me, portal);
    await updateById(id, portal, { note: 'draft' }, { complete: false });
    expect((await humanTask(id)).json).toMatchObject({ state: 'IN_PROGRESS' });
    await updateById(id, portal, { decision: 'yes' }, { complete: true });
    expect((await humanTask(id)).json).toMatchObject({
      state: 'COMPLETED',
      output: { note: 'draft', decision: 'yes' },
    });
  });

  it('fetches all versions of a form by its name', async () => {
    const answer = await call({
      path: '/api/human/template',
      as: portal,
      query: { name: 'SignOff' },
    });
    expect(answer.json).toMatchObject([{ name: 'SignOff', version: 1 }]);
  });

  it('fetches a form by name and version', async () => {
    const answer = await call({ path: '/api/human/template/SignOff/1', as: portal });
    expect(answer.json).toMatchObject({
      name: 'SignOff',
      version: 1,
      templateUI: expect.anything(),
    });
  });
});

describe('update by reference', () => {
  const updateByRef = (method: string) => ({
    method,
    path: '/api/human/tasks/update/taskRef',
    as: ann,
    query: { workflowId: W, taskRefName: 'sign_off_ref', complete: true, iteration: '' },
    body: { decision: 'yes' },
  });

  it('is posted, with an empty iteration', async () => {
    expect((await call(updateByRef('POST'))).status).toBe(200);
    expect((await humanTask(await taskId(W))).json.state).toBe('COMPLETED');
  });

  it('is never put, as the Go client does', async () => {
    const answer = await direct(updateByRef('PUT'));
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('POST');
    expect((await humanTask(await taskId(W))).json).toMatchObject({
      state: 'ASSIGNED',
      output: {},
    });
  });
});

describe('an installer script', () => {
  it('asks for the version, who it is and what forms there are, and saves its own', async () => {
    expect((await call({ path: '/api/version' })).status).toBe(200);
    expect((await call({ path: '/api/token/userInfo', as: root })).status).toBe(200);
    const forms = await call({ path: '/api/human/template', as: root });
    expect(forms.json.map((one: { name: string }) => one.name)).toEqual([
      'SignOff',
      'StrictSignOff',
    ]);
    const answer = await call({
      method: 'POST',
      path: '/api/human/template',
      as: root,
      query: { newVersion: false },
      body: {
        createdBy: '',
        updatedBy: '',
        name: 'Installed',
        version: 1,
        jsonSchema: { $schema: 'http://json-schema.org/draft-07/schema', properties: {} },
        templateUI: { type: 'VerticalLayout', elements: [] },
      },
    });
    expect([200, 204]).toContain(answer.status);
    const saved = await call({ path: '/api/human/template/Installed/1', as: root });
    expect(saved.status).toBe(200);
  });
});

it('a Python worker reads the output of a task, and sees by the status when there is none', async () => {
  await update(ann, { complete: true }, { decision: 'yes' });
  const answer = await humanTask(await taskId(W), portal);
  expect(answer.json.output).toEqual({ decision: 'yes' });
  expect((await humanTask('nothing', portal)).status).toBe(404);
});

it('a filter of a list offers the display names of the tasks', async () => {
  const names = async (searchType: string, as: string) =>
    (
      await call({
        path: '/api/human/tasks/getTaskDisplayNames',
        as,
        query: { searchType },
      })
    ).json;
  expect(await names('ADMIN', root)).toEqual(['Sign off']);
  expect(await names('ADMIN', portal)).toEqual([]);
});

describe('a page with a way back', () => {
  it('reruns the workflow from the last Human task that was completed', async () => {
    await update(ann, { complete: true }, { decision: 'yes' });
    const { json } = await call({
      path: `/api/workflow/${W}`,
      as: ann,
      query: { includeTasks: true },
    });
    const last = json.tasks.findLast((one: { taskType: string }) => one.taskType === 'HUMAN');
    await call({ method: 'DELETE', path: `/api/workflow/${W}`, as: ann });
    const answer = await call({
      method: 'POST',
      path: `/api/workflow/${W}/rerun`,
      as: ann,
      body: { reRunFromTaskId: last.taskId },
    });
    expect(answer).toMatchObject({ status: 200, text: W });
    const again = await task('sign_off_ref');
    expect(again).toMatchObject({ status: 'IN_PROGRESS' });
    expect((await humanTask(String(again.taskId))).json).toMatchObject({ state: 'ASSIGNED' });
  });
});

describe('a backend beside the inbox', () => {
  it('starts, reads and completes the Human task by a signal that waits for the result', async () => {
    const body = { decision: 'yes' };
    const path = `/api/tasks/${W}/COMPLETED/signal/sync`;
    // A worker's task comes next: the call would wait for it as long as it may.
    const query = { timeoutMillis: '1' };
    const answer = await call({ method: 'POST', path, as: ann, query, body });
    expect(answer.status, answer.text).toBe(200);
    expect(await task('sign_off_ref')).toMatchObject({ status: 'COMPLETED', outputData: body });
  });
});

describe('not built', () => {
  it.each([
    ['GET', '/api/schema/x'],
    ['POST', '/api/metadata/workflow-importer/import-bpm'],
    ['GET', '/api/scheduler/schedules'],
    ['GET', '/api/prompts'],
    ['GET', '/api/secrets'],
    ['GET', '/api/integrations/provider'],
  ])('%s %s is answered 501', async (method, path) => {
    const answer = await direct({ method, path, as: root });
    expect(answer.status).toBe(501);
    expect(answer.json.message).toContain('not built in this mock');
  });
});
