import { expect, it } from 'vitest';
import { identityCalls } from '../../support/identity-calls.ts';
import { provoking } from '../../support/provokes.ts';
import { ann, cal, portal, purchaseFixtures, root } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);
const { grant } = identityCalls(cluster);

const get = (type: string, id: string, query: Record<string, string> = {}, as = root) => ({
  path: `/api/auth/authorization/${type}/${encodeURIComponent(id)}`,
  query,
  as,
});
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

provokes('getPermissions', 'NotPermitted', {
  when: 'the caller is no administrator',
  call: () => get('TASK_DEF', 'sign_off', {}, cal),
  says: { message: "You don't have permissions to read permissions" },
});
