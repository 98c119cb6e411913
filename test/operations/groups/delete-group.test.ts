import { expect, it } from 'vitest';
import { identityCalls } from '../../support/identity-calls.ts';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  bob,
  eve,
  purchaseCalls,
  purchaseFixtures,
  root,
} from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);
const { done, grant, grantsOn, groupsOf } = identityCalls(cluster);
const { task } = purchaseCalls(cluster);

const remove = (id: string, as = root) => ({
  method: 'DELETE',
  path: `/api/groups/${encodeURIComponent(id)}`,
  as,
});
const save = (id: string) =>
  done({ method: 'PUT', path: `/api/groups/${id}`, as: root, body: { description: 'New' } });

it('removes the group', async () => {
  const { status, json } = await cluster.call(remove('finance'));
  expect(status).toBe(200);
  expect(json).toEqual({ message: "Deleted group 'finance'" });
  expect((await cluster.call({ path: '/api/groups/finance', as: root })).status).toBe(404);
  expect((await cluster.call(remove('finance'))).status).toBe(404);
});

it('leaves its members, who are in it no more, nor in a later one of that id', async () => {
  await cluster.call(remove('finance'));
  expect(await groupsOf(bob)).toEqual([]);
  await save('finance');
  expect(await groupsOf(bob)).toEqual([]);
  expect(await groupsOf(eve)).toEqual([]);
  expect(await done({ path: '/api/groups/finance/users', as: root })).toEqual([]);
});

it('leaves them in their other groups', async () => {
  await save('auditors');
  await done({ method: 'POST', path: `/api/groups/auditors/users/${bob}`, as: root });
  await cluster.call(remove('finance'));
  expect(await groupsOf(bob)).toEqual(['auditors']);
});

it('takes the roles of the group from them at once', async () => {
  const path = '/api/groups/finance';
  await done({ method: 'PUT', path, as: root, body: { description: 'F', roles: ['ADMIN'] } });
  expect((await cluster.call({ path: '/api/users', as: bob })).status).toBe(200);
  await cluster.call(remove('finance'));
  expect((await cluster.call({ path: '/api/users', as: bob })).status).toBe(403);
});

it('removes the grants to the group and on it: a later one of that id has none', async () => {
  const target = { type: 'TASK_DEF', id: 'sign_off' };
  const before = await grantsOn('TASK_DEF', 'sign_off');
  await grant({ type: 'GROUP', id: 'finance' }, target, ['READ']);
  await grant({ type: 'USER', id: ann }, { type: 'GROUP', id: 'finance' }, ['READ']);
  await cluster.call(remove('finance'));
  await save('finance');
  expect(await grantsOn('TASK_DEF', 'sign_off')).toEqual(before);
  expect(await grantsOn('GROUP', 'finance')).toEqual({});
});

it('leaves the tasks that are assigned to it as they are', async () => {
  const { taskId } = await task('sign_off_ref');
  await cluster.call(remove('finance'));
  const left = await done({ path: `/api/human/tasks/${String(taskId)}`, as: root });
  expect(left).toMatchObject({ state: 'ASSIGNED', assignee: { user: 'finance' } });
});

provokes('deleteGroup', 'NotPermitted', {
  when: 'the caller is no administrator, even of the own group',
  call: () => remove('finance', bob),
  says: { message: "You don't have permissions to delete groups" },
});

provokes('deleteGroup', 'UnknownGroup', {
  when: 'no group has the id',
  call: () => remove('nowhere'),
  says: { message: 'No such group found by id: nowhere' },
});
