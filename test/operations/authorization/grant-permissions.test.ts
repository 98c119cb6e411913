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
const { task, humanTask } = purchaseCalls(cluster);

const toCal = { type: 'USER', id: cal };
const onSignOff = { type: 'TASK_DEF', id: 'sign_off' };

const grant = (subject: object, target: object, access: readonly string[], as = root) => ({
  method: 'POST',
  path: '/api/auth/authorization',
  as,
  body: { subject, target, access },
});
const calReads = async () => (await humanTask((await task('sign_off_ref')).taskId, cal)).status;
const calStarts = async () =>
  (await cluster.call({ method: 'POST', path: '/api/workflow/purchase', as: cal })).status;

it('lets a user do what is granted', async () => {
  expect(await calReads()).toBe(403);
  const answer = await cluster.call(grant(toCal, onSignOff, ['READ']));
  expect(answer.status).toBe(200);
  expect(answer.json).toEqual({ message: 'Granted permission' });
  expect(await calReads()).toBe(200);
});

it.each(['user', 'USER'])('takes the type of the subject as %s', async (type) => {
  await cluster.call(grant({ type, id: cal }, onSignOff, ['READ']));
  expect(await calReads()).toBe(200);
});

it('knows users under any spelling of the id', async () => {
  await cluster.call(grant({ type: 'USER', id: 'CAL@acme.com' }, onSignOff, ['READ']));
  expect(await calReads()).toBe(200);
});

it('lets the members of a group do what is granted to it', async () => {
  const read = { path: '/api/metadata/workflow/purchase', as: bob };
  expect((await cluster.call(read)).status).toBe(403);
  const target = { type: 'WORKFLOW_DEF', id: 'purchase' };
  await cluster.call(grant({ type: 'GROUP', id: 'finance' }, target, ['READ']));
  expect((await cluster.call(read)).status).toBe(200);
});

it('lets the holders of a role do what is granted to it', async () => {
  await cluster.call(grant({ type: 'ROLE', id: 'USER' }, onSignOff, ['READ']));
  expect(await calReads()).toBe(200);
});

it('adds to what was granted before', async () => {
  const target = { type: 'WORKFLOW_DEF', id: 'purchase' };
  await cluster.call(grant(toCal, target, ['READ']));
  expect(await calStarts()).toBe(403);
  await cluster.call(grant(toCal, target, ['EXECUTE']));
  expect(await calStarts()).toBe(200);
  const read = await cluster.call({ path: '/api/metadata/workflow/purchase', as: cal });
  expect(read.status).toBe(200);
});

it('gives on one target nothing for another', async () => {
  await cluster.call(grant(toCal, { type: 'WORKFLOW_DEF', id: 'sign_off' }, ['READ']));
  await cluster.call(grant(toCal, { type: 'TASK_DEF', id: 'sign_off_ref' }, ['READ']));
  expect(await calReads()).toBe(403);
});

it('may name resources that do not exist yet', async () => {
  const { status } = await cluster.call(grant(toCal, { type: 'TASK_DEF', id: 'later' }, ['READ']));
  expect(status).toBe(200);
});

provokes('grantPermissions', 'NotPermitted', {
  when: 'the caller is no administrator',
  call: () => grant(toCal, onSignOff, ['READ'], cal),
  says: { message: "You don't have permissions to grant permissions" },
});

it('grants nothing when it is refused', async () => {
  expect((await cluster.call(grant(toCal, onSignOff, ['READ'], cal))).status).toBe(403);
  expect((await cluster.call(grant(toCal, onSignOff, ['READ', 'WRITE']))).status).toBe(400);
  expect(await calReads()).toBe(403);
});
