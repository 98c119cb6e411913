import { expect, it } from 'vitest';
import { NOBODY, identityCalls } from '../../support/identity-calls.ts';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  bob,
  cal,
  purchaseCalls,
  purchaseFixtures,
  root,
} from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);
const { done, grant, grantsOn, groupsOf, holderOf } = identityCalls(cluster);
const { task, claim } = purchaseCalls(cluster);

const remove = (id: string, as = root) => ({
  method: 'DELETE',
  path: `/api/users/${encodeURIComponent(id)}`,
  as,
});
const save = (id: string, groups: readonly string[] = []) =>
  done({ method: 'PUT', path: `/api/users/${id}`, as: root, body: { name: 'New', groups } });

it('removes the user', async () => {
  const { status, json } = await cluster.call(remove(cal));
  expect(status).toBe(200);
  expect(json).toEqual({ message: `Deleted user '${cal}'` });
  expect((await cluster.call({ path: `/api/users/${cal}`, as: root })).status).toBe(404);
  expect((await cluster.call(remove(cal))).status).toBe(404);
});

it('finds the user under any spelling of the id', async () => {
  expect((await cluster.call(remove('CAL@Acme.com'))).json).toEqual({
    message: `Deleted user '${cal}'`,
  });
});

it('ends the tokens of the user', async () => {
  const token = await cluster.cluster.tokenFor(cal);
  expect(await holderOf(token)).toBe(cal);
  await cluster.call(remove(cal));
  expect(await holderOf(token)).toBe(NOBODY);
});

it('leaves the tokens of the user ended when somebody else gets the id', async () => {
  const old = await cluster.cluster.tokenFor(cal);
  await cluster.call(remove(cal));
  await save(cal);
  expect(await holderOf(old)).toBe(NOBODY);
  expect(await holderOf(await cluster.cluster.tokenFor(cal))).toBe(cal);
  await cluster.cluster.reset();
  expect(await holderOf(old)).toBe(cal);
});

it('leaves the tokens of the user ended when a seed makes somebody of that id', async () => {
  const old = await cluster.cluster.tokenFor(cal);
  await cluster.call(remove(cal));
  await cluster.cluster.seed({ users: [{ id: cal, name: 'Cal' }] });
  expect(await holderOf(old)).toBe(NOBODY);
  expect(await holderOf(await cluster.cluster.tokenFor(cal))).toBe(cal);
});

it('is no change of the user: saving the user again leaves the tokens valid', async () => {
  const token = await cluster.cluster.tokenFor(cal);
  await save(cal, ['finance']);
  expect(await holderOf(token)).toBe(cal);
});

it('takes the user out of the groups: a later one of that id is in none', async () => {
  await cluster.call(remove(bob));
  const members = await done({ path: '/api/groups/finance/users', as: root });
  expect(members).toMatchObject([{ id: 'eve@acme.com' }]);
  await save(bob);
  expect(await groupsOf(bob)).toEqual([]);
});

it('removes the grants to the user and on the user: a later one of that id has none', async () => {
  const target = { type: 'TASK_DEF', id: 'sign_off' };
  await grant({ type: 'USER', id: 'CAL@acme.com' }, target, ['READ']);
  await grant({ type: 'USER', id: ann }, { type: 'USER', id: cal }, ['READ']);
  expect(await grantsOn('TASK_DEF', 'sign_off')).toHaveProperty([`USER:${cal}`]);
  await cluster.call(remove(cal));
  await save(cal);
  expect(await grantsOn('TASK_DEF', 'sign_off')).toEqual({
    'USER:app:portal': ['EXECUTE', 'READ', 'UPDATE'],
  });
  expect(await grantsOn('USER', cal)).toEqual({});
});

it('leaves the tasks and executions of the user as they are', async () => {
  const { taskId } = await task('sign_off_ref');
  await claim(taskId, bob);
  await cluster.call(remove(bob));
  const left = await done({ path: `/api/human/tasks/${String(taskId)}`, as: root });
  expect(left).toMatchObject({ state: 'IN_PROGRESS', claimant: { user: bob } });
});

it('removes even whoever calls, who is nobody then', async () => {
  expect((await cluster.call(remove(root))).status).toBe(200);
  const again = await cluster.call({ path: '/api/users', as: 'admin@conductor.mock' });
  expect(again.json).not.toContainEqual(expect.objectContaining({ id: root }));
});

provokes('deleteUser', 'NotPermitted', {
  when: 'the caller is no administrator, even about himself',
  call: () => remove(cal, cal),
  says: { message: "You don't have permissions to delete users" },
});

provokes('deleteUser', 'UnknownUser', {
  when: 'nobody has the id',
  call: () => remove('nobody@acme.com'),
  says: { message: 'No such user found by id: nobody@acme.com' },
});

provokes('deleteUser', 'ReservedUserId', {
  when: 'the id is an application’s',
  call: () => remove('app:portal'),
  says: {
    message: 'The id app:portal belongs to applications: ids of users do not begin with app:',
  },
});
