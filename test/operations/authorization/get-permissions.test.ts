import { describe, expect, it } from 'vitest';
import { identityCalls } from '../../support/identity-calls.ts';
import { provoking } from '../../support/provokes.ts';
import { ann, book, cal, portal, purchaseFixtures, root } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);
const { grant } = identityCalls(cluster);

const get = (type: string, id: string, query: Record<string, string> = {}, as = root) => ({
  path: `/api/auth/authorization/${type}/${encodeURIComponent(id)}`,
  query,
  as,
});
const manager = { name: 'Ann', roles: ['METADATA_MANAGER'] };
const onTask = { type: 'TASK_DEF', id: 'sign_off' };

it.each([{}, { groupBy: 'access' }])('answers who holds each access: %j', async (query) => {
  await grant({ type: 'GROUP', id: 'finance' }, onTask, ['READ']);
  const { status, json } = await cluster.call(get('TASK_DEF', 'sign_off', query));
  expect(status).toBe(200);
  expect(json).toEqual({
    EXECUTE: [{ type: 'USER', id: portal }],
    READ: [
      { type: 'USER', id: portal },
      { type: 'GROUP', id: 'finance' },
    ],
    UPDATE: [{ type: 'USER', id: portal }],
  });
});

it('answers what each subject holds when it is asked so', async () => {
  await grant({ type: 'user', id: 'ANN@acme.com' }, onTask, ['READ']);
  await grant({ type: 'role', id: 'USER' }, onTask, ['DELETE']);
  const { json } = await cluster.call(get('TASK_DEF', 'sign_off', { groupBy: 'subject' }));
  expect(json).toEqual({
    [`USER:${portal}`]: ['EXECUTE', 'READ', 'UPDATE'],
    [`USER:${ann}`]: ['READ'],
    'ROLE:USER': ['DELETE'],
  });
});

it.each(['access', 'subject'])(
  'answers nothing by %s of what nobody was granted',
  async (groupBy) => {
    const { status, json } = await cluster.call(get('TAG', 'team:sales', { groupBy }));
    expect(status).toBe(200);
    expect(json).toEqual({});
  },
);

const ALL = ['CREATE', 'DELETE', 'EXECUTE', 'READ', 'UPDATE'];

describe('the creator holds every access', () => {
  it.each([
    ['WORKFLOW_DEF', 'made', '/api/metadata/workflow', { name: 'made', tasks: [book] }],
    ['TASK_DEF', 'made', '/api/metadata/taskdefs', [{ name: 'made' }]],
    [
      'USER_FORM_TEMPLATE',
      'Made',
      '/api/human/template',
      { name: 'Made', jsonSchema: {}, templateUI: {} },
    ],
  ])('to a new %s', async (type, id, path, body) => {
    await cluster.call({ method: 'PUT', path: `/api/users/${ann}`, as: root, body: manager });
    const made = await cluster.call({ method: 'POST', path, body, as: ann });
    expect(made.status, made.text).toBe(200);
    const creator = { type: 'USER', id: ann };
    const { json } = await cluster.call(get(type, id));
    expect(json).toEqual(Object.fromEntries(ALL.map((access) => [access, [creator]])));

    await grant({ type: 'USER', id: ann }, { type, id }, ['READ']);
    await grant({ type: 'GROUP', id: 'finance' }, { type, id }, ['READ']);
    const bySubject = (await cluster.call(get(type, id, { groupBy: 'subject' }))).json;
    expect(Object.keys(bySubject)).toEqual([`USER:${ann}`, 'GROUP:finance']);
    expect(bySubject[`USER:${ann}`].toSorted()).toEqual(ALL);
    expect(bySubject['GROUP:finance']).toEqual(['READ']);
  });

  it('as long as there is one', async () => {
    await cluster.call({ method: 'PUT', path: `/api/users/${ann}`, as: root, body: manager });
    const body = [{ name: 'made' }];
    await cluster.call({ method: 'POST', path: '/api/metadata/taskdefs', body, as: ann });
    await cluster.call({ method: 'DELETE', path: `/api/users/${ann}`, as: root });
    expect((await cluster.call(get('TASK_DEF', 'made'))).json).toEqual({});
  });

  it('but not to what is not there any more', async () => {
    const body = [{ name: 'made' }];
    await cluster.call({ method: 'POST', path: '/api/metadata/taskdefs', body, as: root });
    expect((await cluster.call(get('TASK_DEF', 'made'))).json.READ).toHaveLength(1);
    await cluster.call({ method: 'DELETE', path: '/api/metadata/taskdefs/made', as: root });
    expect((await cluster.call(get('TASK_DEF', 'made'))).json).toEqual({});
  });
});

provokes('getPermissions', 'NotPermitted', {
  when: 'the caller is no administrator',
  call: () => get('TASK_DEF', 'sign_off', {}, cal),
  says: { message: "You don't have permissions to read permissions" },
});
