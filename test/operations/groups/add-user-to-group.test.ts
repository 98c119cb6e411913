import { expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import {
  bob,
  cal,
  purchaseCalls,
  purchaseFixtures,
  root,
} from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);
const { task, claim } = purchaseCalls(cluster);

const add = (group: string, user: string, as = root) => ({
  method: 'POST',
  path: `/api/groups/${group}/users/${encodeURIComponent(user)}`,
  as,
});
const groupsOf = async (id: string) =>
  (await cluster.call({ path: `/api/users/${id}`, as: root })).json.groups.map(
    (group: { id: string }) => group.id,
  );

it('makes the user a member, who may then claim what is assigned to the group', async () => {
  const { taskId } = await task('sign_off_ref');
  expect((await claim(taskId, cal)).status).toBe(403);

  const answer = await cluster.call(add('finance', cal));
  expect(answer.status).toBe(200);
  expect(answer.text).toBe('');
  expect(await groupsOf(cal)).toEqual(['finance']);
  expect((await claim(taskId, cal)).status).toBe(200);
});

it('finds the user under any spelling of the id', async () => {
  expect((await cluster.call(add('finance', 'CAL@acme.com'))).status).toBe(200);
  expect(await groupsOf(cal)).toEqual(['finance']);
});

it('leaves a member what he is', async () => {
  expect((await cluster.call(add('finance', bob))).status).toBe(200);
  expect(await groupsOf(bob)).toEqual(['finance']);
});

it('knows no applications, which are in no group', async () => {
  const { status, json } = await cluster.call(add('finance', 'app:portal'));
  expect(status).toBe(404);
  expect(json.message).toBe('No such user found by id: app:portal');
});

provokes('addUserToGroup', 'NotPermitted', {
  when: 'the caller is no administrator',
  call: () => add('finance', cal, cal),
  says: { message: "You don't have permissions to update groups" },
});

provokes('addUserToGroup', 'UnknownGroup', {
  when: 'no group has the id',
  call: () => add('nowhere', 'nobody@acme.com'),
  says: { message: 'No such group found by id: nowhere' },
});

provokes('addUserToGroup', 'UnknownUser', {
  when: 'nobody has the id',
  call: () => add('finance', 'nobody@acme.com'),
  says: { message: 'No such user found by id: nobody@acme.com' },
});
