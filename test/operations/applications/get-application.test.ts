import { expect, it } from 'vitest';
import { identityCalls } from '../../support/identity-calls.ts';
import { provoking } from '../../support/provokes.ts';
import { ann, bob, cal, purchaseFixtures, root } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);
const { application, grant } = identityCalls(cluster);

const get = (id: string, as = root) => ({ path: `/api/applications/${id}`, as });

it('answers an application of the seed', async () => {
  const { status, json } = await cluster.call(get('portal'));
  const now = cluster.cluster.clock.now();
  expect(status).toBe(200);
  expect(json).toEqual({
    id: 'portal',
    name: 'Portal',
    createdBy: 'admin@conductor.mock',
    updatedBy: 'admin@conductor.mock',
    createTime: now,
    updateTime: now,
  });
});

it('answers it to whoever made it', async () => {
  const id = await application('Robot', ann);
  expect((await cluster.call(get(id, ann))).json).toMatchObject({ id, name: 'Robot' });
  expect((await cluster.call(get(id, cal))).status).toBe(403);
});

it.each([
  ['the user', { type: 'USER', id: bob }],
  ['a group of the user', { type: 'GROUP', id: 'finance' }],
  ['a role of the user', { type: 'ROLE', id: 'USER' }],
])('answers it to a user when READ is granted to %s', async (_whom, subject) => {
  expect((await cluster.call(get('portal', bob))).status).toBe(403);
  await grant(subject, { type: 'APPLICATION', id: 'portal' }, ['READ']);
  expect((await cluster.call(get('portal', bob))).status).toBe(200);
});

it('answers it to a user when READ is granted on a tag of it', async () => {
  await grant({ type: 'USER', id: cal }, { type: 'TAG', id: 'team:sales' }, ['READ']);
  expect((await cluster.call(get('portal', cal))).status).toBe(403);
  const body = [{ key: 'team', value: 'sales' }];
  await cluster.call({ method: 'PUT', path: '/api/applications/portal/tags', as: root, body });
  expect((await cluster.call(get('portal', cal))).status).toBe(200);
});

it('answers it to nobody who may only execute it', async () => {
  await grant({ type: 'USER', id: cal }, { type: 'APPLICATION', id: 'portal' }, ['EXECUTE']);
  expect((await cluster.call(get('portal', cal))).status).toBe(403);
});

provokes('getApplication', 'NotPermitted', {
  when: 'the caller neither made it nor has a grant',
  call: () => get('portal', cal),
  says: { message: "You don't have permissions to read application: portal" },
});

provokes('getApplication', 'UnknownApplication', {
  when: 'no application has the id',
  call: () => get('nothing'),
  says: { message: 'No such application found by id: nothing' },
});
