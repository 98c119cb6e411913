import { describe, expect, it } from 'vitest';
import type { StateValues } from '../../../src/contract/states/provider-state.ts';
import { useStateContext } from '../../support/state-context.ts';

/** What the states claim, seen from outside: by the calls of those whom they name. */

const root = 'admin@conductor.mock';
const fixture = useStateContext();
const { given, call, callAs } = fixture;

const read = ({ taskId }: StateValues) =>
  callAs(root, { path: `/api/human/tasks/${String(taskId)}` });
const claim = ({ taskId }: StateValues) =>
  call({ method: 'POST', path: `/api/human/tasks/${String(taskId)}/claim` });
const update = ({ workflowId, taskRefName }: StateValues, body: object, complete = false) =>
  call({
    method: 'POST',
    path: '/api/human/tasks/update/taskRef',
    query: { workflowId: String(workflowId), taskRefName: String(taskRefName), complete },
    body,
  });

describe('a Human task', () => {
  it('is open: a stranger may claim it', async () => {
    const task = await given('a Human task is open', 'the caller is a stranger');
    expect((await claim(task)).status).toBe(200);
  });

  it('is assigned to a user: he may claim it, a stranger may not', async () => {
    const task = await given('a Human task is assigned to a user', 'the caller is a stranger');
    expect((await read(task)).json).toMatchObject({
      state: 'ASSIGNED',
      assignee: { userType: 'CONDUCTOR_USER', user: 'assignee@example.com' },
    });
    expect((await claim(task)).status).toBe(403);
    await given('the caller is the assignee');
    expect((await claim(task)).status).toBe(200);
  });

  it('is assigned to a group: each member may claim it', async () => {
    const members = ['jane@acme.com', 'john@acme.com'];
    const task = await given({
      name: 'a Human task is assigned to a group',
      params: { group: 'officers', members },
    });
    expect(task['assignee']).toBe('officers');
    await given({ name: 'the caller is a user', params: { user: 'john@acme.com' } });
    expect((await claim(task)).status).toBe(200);
  });

  it('takes the first member of the group for the assignee who calls', async () => {
    const members = ['jane@acme.com', 'john@acme.com'];
    const group = { name: 'a Human task is assigned to a group', params: { members } };
    const task = await given(group, 'the caller is the assignee');
    await claim(task);
    expect((await read(task)).json.claimant.user).toBe('jane@acme.com');
  });

  it.each([
    ['a Human task is assigned to a user', { external: true, user: 'kim' }, 'EXTERNAL_USER'],
    ['a Human task is assigned to a group', { external: true, group: 'them' }, 'EXTERNAL_GROUP'],
  ])('%s: of an outside system', async (name, params, userType) => {
    expect((await read(await given({ name, params }))).json.assignee.userType).toBe(userType);
  });

  it('is claimed by somebody of an outside system, for whom the owner answers', async () => {
    const params = { external: true, claimant: 'kim', output: { note: 'by phone' } };
    const task = await given({ name: 'a Human task is claimed', params });
    expect((await read(task)).json).toMatchObject({
      state: 'IN_PROGRESS',
      claimant: { userType: 'EXTERNAL_USER', user: 'kim' },
      output: { note: 'by phone' },
      updatedBy: 'owner@example.com',
    });
  });

  it('is claimed: its output was saved by the claimant, who may complete it', async () => {
    const state = { name: 'a Human task is claimed', params: { output: { note: 'half' } } };
    const task = await given(state, 'the caller is the claimant');
    expect((await read(task)).json.output).toMatchObject({ note: 'half' });
    expect((await update(task, { approve: 'Yes' }, true)).status).toBe(200);
    expect((await read(task)).json.state).toBe('COMPLETED');
  });

  it('has a form that judges the answer, and none where none is named', async () => {
    const form = { properties: { approve: { enum: ['Maybe'] } }, required: ['approve'] };
    const state = { name: 'a Human task is claimed', params: { form, formName: 'Doubt' } };
    const task = await given(state, 'the caller is the claimant');
    expect((await update(task, { approve: 'Yes' }, true)).status).toBe(400);
    expect((await update(task, { approve: 'Maybe' }, true)).status).toBe(200);
    const path = `/api/human/template/${String(task['taskId'])}`;
    expect((await callAs(root, { path })).json.name).toBe('Doubt');
  });

  it('is completed with the output that is asked for', async () => {
    const params = { completedBy: 'john@acme.com', output: { approve: 'No' } };
    const task = await given({ name: 'a Human task is completed', params });
    expect((await read(task)).json).toMatchObject({
      state: 'COMPLETED',
      output: { approve: 'No' },
    });
  });

  it('is passed on when its time is over, and what follows is as the state says', async () => {
    const then = [{ group: 'seniors', slaMinutes: 5 }];
    const params = { slaMinutes: 10, then, whenOver: 'TERMINATE' };
    const task = await given({ name: 'a Human task is assigned to a user', params });
    await fixture.cluster.clock.advance(10 * 60_000);
    expect((await read(task)).json.assignee).toEqual({
      userType: 'CONDUCTOR_GROUP',
      user: 'seniors',
    });
    await fixture.cluster.clock.advance(5 * 60_000);
    expect((await read(task)).json.state).toBe('DELETED');
  });

  it('stands in a loop under the reference of its iteration', async () => {
    const state = { name: 'a loop is at an iteration', params: { iteration: 3 } };
    const task = await given(state, 'the caller is the owner');
    expect(task['taskRefName']).toBe('approve_ref__3');
    expect((await update(task, {}, true)).status).toBe(200);
    const path = `/api/workflow/${String(task['workflowId'])}`;
    const { json } = await callAs(root, { path, query: { includeTasks: true } });
    expect(json.tasks.map((one: any) => one.referenceTaskName)).toContain('approve_ref__4');
  });

  it('may stand beside another one in the same interaction', async () => {
    const first = await given('a Human task is claimed');
    const params = { workflowId: 'other', form: { required: ['approve'] } };
    const second = await given({ name: 'a Human task is open', params });
    expect((await read(first)).json.state).toBe('IN_PROGRESS');
    expect((await read(second)).json.workflowId).toBe('other');
  });
});

describe('a workflow', () => {
  it.each([
    ['the workflow is paused', 'PAUSED'],
    ['the workflow is terminated', 'TERMINATED'],
  ])('%s', async (name, status) => {
    const { workflowId } = await given('a Human task is open', name);
    const path = `/api/workflow/${String(workflowId)}`;
    expect((await callAs(root, { path })).json.status).toBe(status);
  });

  it('lacks the reference that is named', async () => {
    const missing = await given('a workflow has no such Human task', 'the caller is the owner');
    expect((await update(missing, {})).status).toBe(404);
  });
});

describe('an inbox', () => {
  it.each([0, 2])('holds so many tasks: %i', async (count) => {
    const state = { name: 'an inbox holds tasks', params: { count, form: { type: 'object' } } };
    const inbox = await given(state, 'the caller is an administrator');
    const body = { assignees: [{ userType: 'CONDUCTOR_USER', user: inbox['user'] }] };
    const path = '/api/human/tasks/search';
    const { json } = await call({ method: 'POST', path, body });
    expect(json.results).toHaveLength(count);
    expect('firstTaskId' in inbox).toBe(count > 0);
  });
});

describe('a form', () => {
  it('has its versions, tags and author', async () => {
    const tags = [{ key: 'team', value: 'lending' }];
    const form = { name: 'there is a form', params: { createdBy: 'ada@acme.com', tags } };
    await given(form, { ...form, params: { version: 2 } });
    const path = '/api/human/template';
    const { json } = await callAs(root, { path, query: { name: 'Approval' } });
    expect(json).toMatchObject([
      { version: 2 },
      { version: 1, createdBy: 'USER:ada@acme.com', tags },
    ]);
  });

  it('is not there, or not in that version', async () => {
    await given(
      { name: 'there is no such form', params: { name: 'Approval' } },
      'there is a form',
      { name: 'there is no such form', params: { name: 'Approval', version: 2 } },
    );
    const { status } = await callAs(root, { path: '/api/human/template/Approval/1' });
    expect(status).toBe(200);
  });
});

describe('the caller', () => {
  const whoAmI = () => call({ path: '/api/token/userInfo' });

  it.each([
    [[], root],
    [['the caller is a stranger', 'the caller is an administrator'], root],
    [['a Human task is claimed', 'the caller is the owner'], 'owner@example.com'],
    [['a Human task is claimed', 'the caller is the claimant'], 'claimant@example.com'],
    [['the caller is a stranger'], 'stranger@example.com'],
  ])('after %j is %s', async (states, id) => {
    await given(...states);
    expect((await whoAmI()).json.id).toBe(id);
  });

  it('has the roles and the groups that are named', async () => {
    const params = { user: 'ada@acme.com', roles: ['METADATA_MANAGER'], groups: ['writers'] };
    await given({ name: 'the caller is a user', params });
    const { json } = await callAs(root, { path: '/api/users/ada@acme.com' });
    expect(json.roles).toMatchObject([{ name: 'METADATA_MANAGER' }]);
    expect(json.groups).toMatchObject([{ id: 'writers' }]);
  });

  it('may what is granted, and nothing more', async () => {
    const task = await given('a Human task is claimed', 'the caller is a stranger');
    const path = `/api/human/tasks/${String(task['taskId'])}`;
    expect((await call({ path })).status).toBe(403);
    await given({ name: 'the caller may', params: { access: ['READ'] } });
    expect((await call({ path })).status).toBe(200);
    expect((await update(task, {})).status).toBe(403);
  });

  it('is an application that owns the task where it may execute it', async () => {
    const states = ['a Human task is claimed', 'the caller is an application'];
    const task = await given(...states, {
      name: 'the caller may',
      params: { access: ['EXECUTE'] },
    });
    expect((await update(task, { note: 'by the portal' })).status).toBe(200);
  });

  it.each([
    ['the caller is anonymous'],
    ['the caller has an expired token'],
    ['the caller has an invalid token'],
  ])('is let in no more: %s', async (name) => {
    await given('the caller is a stranger', name);
    expect((await whoAmI()).status).toBe(401);
  });
});
