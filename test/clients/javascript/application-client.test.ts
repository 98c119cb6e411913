import { ApplicationClient, AuthorizationClient } from '@io-orkes/conductor-javascript';
import { expect, it } from 'vitest';
import { NOBODY, identityCalls } from '../../support/identity-calls.ts';
import { callsOf } from '../../support/method-calls.ts';
import { expectTypedError, NO_TOKEN, useOfficialClient } from '../../support/official-client.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({});
const { client, nobody } = useOfficialClient(cluster);
const { login, holderOf } = identityCalls(cluster);

const { watch, watchOnce, mustCoverTheClass } = callsOf(ApplicationClient);
const applications = watchOnce(() => new ApplicationClient(client()));

const made = async (name = 'Robot') => (await applications.createApplication(name)).id;
const rolesOf = async (id: string) =>
  (await new AuthorizationClient(client()).getUser(`app:${id}`)).roles?.map(({ name }) => name);
const UNKNOWN = /No such application found by id: nothing$/;

it('createApplication, getApplication and getAllApplications show the same application', async () => {
  const created = await applications.createApplication('Robot');
  expect(created).toMatchObject({ name: 'Robot', createdBy: 'app:mock' });
  const { id } = created;
  expect(await applications.getApplication(id)).toEqual(created);
  expect(await applications.getAllApplications()).toEqual([
    expect.objectContaining({ id: 'mock' }),
    { ...created, tags: [] },
  ]);
});

it('updateApplication gives it another name', async () => {
  const id = await made();
  expect(await applications.updateApplication(id, 'Android')).toMatchObject({
    id,
    name: 'Android',
  });
});

it('deleteApplication removes it', async () => {
  const id = await made();
  await applications.deleteApplication(id);
  await expectTypedError(applications.getApplication(id), /No such application found by id/);
});

it('createAccessKey, getAccessKeys and getAppByAccessKeyId know the same key', async () => {
  const id = await made();
  const key = await applications.createAccessKey(id);
  const now = cluster.cluster.clock.now();
  expect(await applications.getAccessKeys(id)).toEqual([
    { id: key.id, createdAt: now, status: 'ACTIVE' },
  ]);
  expect(await applications.getAppByAccessKeyId(key.id)).toMatchObject({ id });
});

it('toggleAccessKeyStatus switches it off and on', async () => {
  const id = await made();
  const key = await applications.createAccessKey(id);
  expect(await applications.toggleAccessKeyStatus(id, key.id)).toMatchObject({
    status: 'INACTIVE',
  });
  expect((await login(key)).status).toBe(401);
  expect(await applications.toggleAccessKeyStatus(id, key.id)).toMatchObject({ status: 'ACTIVE' });
  expect((await login(key)).status).toBe(200);
});

it('deleteAccessKey removes it, and with it its tokens', async () => {
  const id = await made();
  const key = await applications.createAccessKey(id);
  const { token } = (await login(key)).json;
  expect(await holderOf(token)).toBe(`app:${id}`);
  await applications.deleteAccessKey(id, key.id);
  expect(await applications.getAccessKeys(id)).toEqual([]);
  expect(await holderOf(token)).toBe(NOBODY);
});

it('addApplicationRole and removeRoleFromApplicationUser change what it may', async () => {
  const id = await made();
  await applications.addApplicationRole(id, 'WORKER');
  await applications.addApplicationRole(id, 'METADATA_API');
  expect(await rolesOf(id)).toEqual(['WORKER', 'METADATA_API']);
  await applications.removeRoleFromApplicationUser(id, 'WORKER');
  expect(await rolesOf(id)).toEqual(['METADATA_API']);
});

it('adds, reads and deletes tags, one or many', async () => {
  const id = await made();
  const [one, two, three] = ['a', 'b', 'c'].map((key) => ({ key, value: 'x' }));
  await applications.addApplicationTags(id, [one!, two!]);
  await applications.addApplicationTag(id, three!);
  expect(await applications.getApplicationTags(id)).toEqual([one, two, three]);
  await applications.deleteApplicationTags(id, [one!, two!]);
  expect(await applications.getApplicationTags(id)).toEqual([three]);
  await applications.deleteApplicationTag(id, three!);
  expect(await applications.getApplicationTags(id)).toEqual([]);
});

it.each<[string, () => Promise<unknown>]>([
  ['getApplication', () => applications.getApplication('nothing')],
  ['updateApplication', () => applications.updateApplication('nothing', 'Something')],
  ['deleteApplication', () => applications.deleteApplication('nothing')],
  ['createAccessKey', () => applications.createAccessKey('nothing')],
  ['getAccessKeys', () => applications.getAccessKeys('nothing')],
  ['toggleAccessKeyStatus', () => applications.toggleAccessKeyStatus('nothing', 'mock-key')],
  ['deleteAccessKey', () => applications.deleteAccessKey('nothing', 'mock-key')],
  ['addApplicationRole', () => applications.addApplicationRole('nothing', 'WORKER')],
  [
    'removeRoleFromApplicationUser',
    () => applications.removeRoleFromApplicationUser('nothing', 'WORKER'),
  ],
])('%s is refused an application that does not exist', async (_name, call) => {
  await expectTypedError(call(), UNKNOWN);
});

it('getAppByAccessKeyId is refused a key that does not exist', async () => {
  await expectTypedError(
    applications.getAppByAccessKeyId('nothing'),
    /No such access key found by id: nothing$/,
  );
});

it('createApplication is refused without a name', async () => {
  await expectTypedError(applications.createApplication(''), /Validation failed/);
});

const tag = { key: 'a', value: 'b' };
it.each<[string, (refused: ApplicationClient) => Promise<unknown>]>([
  ['getAllApplications', (refused) => refused.getAllApplications()],
  ['getApplicationTags', (refused) => refused.getApplicationTags('nothing')],
  ['addApplicationTags', (refused) => refused.addApplicationTags('nothing', [])],
  ['addApplicationTag', (refused) => refused.addApplicationTag('nothing', tag)],
  ['deleteApplicationTags', (refused) => refused.deleteApplicationTags('nothing', [])],
  ['deleteApplicationTag', (refused) => refused.deleteApplicationTag('nothing', tag)],
])('%s is refused without a token', async (_name, call) => {
  const refused = watch(new ApplicationClient(await nobody()));
  await expectTypedError(call(refused), new RegExp(`${NO_TOKEN}$`));
});

mustCoverTheClass();
