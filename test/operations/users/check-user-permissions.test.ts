import { expect, it } from 'vitest';
import { identityCalls } from '../../support/identity-calls.ts';
import { provoking } from '../../support/provokes.ts';
import { bob, cal, portal, purchaseFixtures, root } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);
const { done, grant } = identityCalls(cluster);

const check = (user: string, type: string, id: string, as = root) => ({
  path: `/api/users/${encodeURIComponent(user)}/checkPermissions`,
  query: { type, id },
  as,
});
const accessOf = async (user: string, type: string, id: string) => {
  const answer: Record<string, boolean> = await done(check(user, type, id));
  expect(Object.keys(answer).sort()).toEqual(['CREATE', 'DELETE', 'EXECUTE', 'READ', 'UPDATE']);
  return Object.keys(answer)
    .filter((access) => answer[access])
    .sort();
};

it('says for each access whether the user has it', async () => {
  expect(await accessOf(portal, 'TASK_DEF', 'sign_off')).toEqual(['EXECUTE', 'READ', 'UPDATE']);
  expect(await accessOf(portal, 'TASK_DEF', 'book')).toEqual([]);
  expect(await accessOf('CAL@acme.com', 'TASK_DEF', 'sign_off')).toEqual([]);
});

it('says that an administrator has all', async () => {
  expect(await accessOf(root, 'WORKFLOW_DEF', 'nothing')).toHaveLength(5);
});

it('counts what groups and roles were granted', async () => {
  const target = { type: 'SECRET_NAME', id: 'pin' };
  await grant({ type: 'GROUP', id: 'finance' }, target, ['READ']);
  await grant({ type: 'ROLE', id: 'USER' }, target, ['UPDATE']);
  expect(await accessOf(bob, 'SECRET_NAME', 'pin')).toEqual(['READ', 'UPDATE']);
  expect(await accessOf(cal, 'SECRET_NAME', 'pin')).toEqual(['UPDATE']);
});

it.each([
  ['APPLICATION', 'portal', '/api/applications/portal/tags'],
  ['USER_FORM_TEMPLATE', 'SignOff', '/api/human/template/SignOff/tags'],
  ['WORKFLOW_DEF', 'purchase', '/api/metadata/workflow/purchase/tags'],
  ['TASK_DEF', 'book', '/api/metadata/task/book/tags'],
])('counts what was granted on a tag of %s', async (type, id, path) => {
  await grant({ type: 'USER', id: cal }, { type: 'TAG', id: 'team:sales' }, ['READ']);
  if (type === 'TASK_DEF')
    await done({ method: 'POST', path: '/api/metadata/taskdefs', as: root, body: [{ name: id }] });
  expect(await accessOf(cal, type, id)).toEqual([]);
  await done({ method: 'PUT', path, as: root, body: [{ key: 'team', value: 'sales' }] });
  expect(await accessOf(cal, type, id)).toEqual(['READ']);
});

provokes('checkUserPermissions', 'NotPermitted', {
  when: 'the caller is no administrator',
  call: () => check(cal, 'TASK_DEF', 'sign_off', cal),
  says: { message: "You don't have permissions to read users" },
});

provokes('checkUserPermissions', 'UnknownUser', {
  when: 'nobody has the id',
  call: () => check('nobody@acme.com', 'TASK_DEF', 'sign_off'),
  says: { message: 'No such user found by id: nobody@acme.com' },
});
