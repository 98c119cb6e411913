import { ApplicationClient, AuthorizationClient } from '@io-orkes/conductor-javascript';
import { expect, it } from 'vitest';
import { callsOf } from '../../support/method-calls.ts';
import { expectTypedError, NO_TOKEN, useOfficialClient } from '../../support/official-client.ts';
import { useCluster } from '../../support/test-cluster.ts';

const ann = 'ann@acme.com';
const bob = 'bob@acme.com';
const cluster = useCluster({
  seed: {
    groups: [{ id: 'finance', description: 'Finance' }],
    users: [
      { id: ann, name: 'Ann' },
      { id: bob, name: 'Bob', groups: ['finance'] },
    ],
  },
});
const { client, nobody } = useOfficialClient(cluster);

const { watch, watchOnce, mustCoverTheClass } = callsOf(AuthorizationClient);
const authorization = watchOnce(() => new AuthorizationClient(client()));
const withoutToken = async () => watch(new AuthorizationClient(await nobody()));

const idsOf = (all: readonly { id?: string | undefined }[]) => all.map(({ id }) => id);
const target = { type: 'TASK_DEF', id: 'sign_off' } as const;
/** The client's types take the description of the target's id for the only id that there is. */
const grant = {
  subject: { type: 'GROUP', id: 'finance' },
  target,
  access: ['READ', 'EXECUTE'],
} as object as Parameters<AuthorizationClient['grantPermissions']>[0];

it('grantPermissions, getPermissions and removePermissions speak of the same grant', async () => {
  await authorization.grantPermissions(grant);
  const holder = [{ type: 'GROUP', id: 'finance' }];
  expect(await authorization.getPermissions('TASK_DEF', 'sign_off')).toEqual({
    READ: holder,
    EXECUTE: holder,
  });
  await authorization.removePermissions({ ...grant, access: ['EXECUTE'] });
  expect(await authorization.getPermissions('TASK_DEF', 'sign_off')).toEqual({ READ: holder });
});

it('upsertUser, getUser, listUsers and deleteUser speak of the same user', async () => {
  const saved = await authorization.upsertUser('cal@acme.com', { name: 'Cal' });
  expect(saved).toMatchObject({ id: 'cal@acme.com', name: 'Cal' });
  expect(await authorization.getUser('CAL@acme.com')).toEqual(saved);
  expect(await authorization.listUsers()).toContainEqual(saved);
  await authorization.deleteUser('cal@acme.com');
  expect(idsOf(await authorization.listUsers())).toEqual(['admin@conductor.mock', ann, bob]);
});

it('listUsers lists applications too when told so', async () => {
  const { id } = await new ApplicationClient(client()).createApplication('Robot');
  expect(idsOf(await authorization.listUsers(true))).toEqual(
    expect.arrayContaining([ann, 'app:mock', `app:${id}`]),
  );
});

it('upsertGroup, getGroup, listGroups and deleteGroup speak of the same group', async () => {
  const saved = await authorization.upsertGroup('auditors', { description: 'Auditors' });
  expect(saved).toEqual({ ...(await authorization.getGroup('auditors')), grantedAccess: [] });
  expect(idsOf(await authorization.listGroups())).toEqual(['auditors', 'finance']);
  await authorization.deleteGroup('auditors');
  expect(idsOf(await authorization.listGroups())).toEqual(['finance']);
});

it('adds users to a group and removes them, one or many', async () => {
  const members = async () => idsOf(await authorization.getUsersInGroup('finance'));
  await authorization.addUserToGroup('finance', ann);
  expect(await members()).toEqual([bob, ann]);
  await authorization.removeUserFromGroup('finance', bob);
  expect(await members()).toEqual([ann]);
  await authorization.addUsersToGroup('finance', [ann, bob]);
  expect(await members()).toEqual([ann, bob]);
  await authorization.removeUsersFromGroup('finance', [ann, bob]);
  expect(await members()).toEqual([]);
});

it('tells what was granted to whom', async () => {
  await authorization.grantPermissions(grant);
  await authorization.grantPermissions({
    ...grant,
    subject: { type: 'USER', id: ann },
    access: ['UPDATE'],
  });
  expect(await authorization.getGrantedPermissionsForGroup('finance')).toEqual({
    grantedAccess: [{ target, access: ['READ', 'EXECUTE'] }],
  });
  expect(await authorization.getGrantedPermissionsForUser(ann)).toEqual({
    grantedAccess: [{ target, access: ['UPDATE'] }],
  });
  expect(await authorization.checkPermissions(bob, 'TASK_DEF', 'sign_off')).toEqual({
    READ: true,
    EXECUTE: true,
    DELETE: false,
    CREATE: false,
    UPDATE: false,
  });
});

it.each<[string, () => Promise<unknown>]>([
  ['getUser', () => authorization.getUser('nobody')],
  ['deleteUser', () => authorization.deleteUser('nobody')],
  ['checkPermissions', () => authorization.checkPermissions('nobody', 'TAG', 'a:b')],
  ['getGrantedPermissionsForUser', () => authorization.getGrantedPermissionsForUser('nobody')],
  ['addUserToGroup', () => authorization.addUserToGroup('finance', 'nobody')],
  ['addUsersToGroup', () => authorization.addUsersToGroup('finance', [ann, 'nobody'])],
])('%s is refused a user who does not exist', async (_name, call) => {
  await expectTypedError(call(), /No such user found by id: nobody$/);
});

it.each<[string, () => Promise<unknown>]>([
  ['getGroup', () => authorization.getGroup('nowhere')],
  ['removeUserFromGroup', () => authorization.removeUserFromGroup('nowhere', bob)],
  ['removeUsersFromGroup', () => authorization.removeUsersFromGroup('nowhere', [bob])],
  ['deleteGroup', () => authorization.deleteGroup('nowhere')],
  ['getUsersInGroup', () => authorization.getUsersInGroup('nowhere')],
  ['getGrantedPermissionsForGroup', () => authorization.getGrantedPermissionsForGroup('nowhere')],
])('%s is refused a group that does not exist', async (_name, call) => {
  await expectTypedError(call(), /No such group found by id: nowhere$/);
});

it.each<[string, (refused: AuthorizationClient) => Promise<unknown>]>([
  ['grantPermissions', (refused) => refused.grantPermissions(grant)],
  ['removePermissions', (refused) => refused.removePermissions(grant)],
  ['getPermissions', (refused) => refused.getPermissions('TAG', 'a:b')],
  ['upsertUser', (refused) => refused.upsertUser(ann, { name: 'Ann' })],
  ['listUsers', (refused) => refused.listUsers()],
  ['upsertGroup', (refused) => refused.upsertGroup('finance', { description: 'F' })],
  ['listGroups', (refused) => refused.listGroups()],
])('%s is refused without a token', async (_name, call) => {
  await expectTypedError(call(await withoutToken()), new RegExp(`${NO_TOKEN}$`));
});

mustCoverTheClass();
