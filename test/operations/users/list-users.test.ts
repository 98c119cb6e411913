import { expect, it } from 'vitest';
import { identityCalls } from '../../support/identity-calls.ts';
import { provoking } from '../../support/provokes.ts';
import { ann, bob, cal, eve, purchaseFixtures, root } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);
const { done } = identityCalls(cluster);

const list = (query: Record<string, string | boolean> = {}, as = root) => ({
  path: '/api/users',
  query,
  as,
});
const people = ['admin@conductor.mock', ann, bob, cal, eve, root];
const idsOf = (users: readonly { id: string }[]) => users.map(({ id }) => id);

it.each([{}, { apps: false }])(
  'lists the users by their ids, without applications: %j',
  async (query) => {
    const { status, json } = await cluster.call(list(query));
    expect(status).toBe(200);
    expect(idsOf(json)).toEqual(people);
  },
);

it('shows each as it is read alone', async () => {
  const { json } = await cluster.call(list());
  const alone = await Promise.all(people.map((id) => done({ path: `/api/users/${id}`, as: root })));
  expect(json).toEqual(alone);
  expect(json).toContainEqual(expect.objectContaining({ id: bob, groups: [expect.anything()] }));
});

it('lists applications too when told so', async () => {
  const { json } = await cluster.call(list({ apps: true }));
  expect(idsOf(json)).toEqual([
    'admin@conductor.mock',
    ann,
    'app:mock',
    'app:portal',
    ...people.slice(2),
  ]);
  expect(json).toContainEqual(
    expect.objectContaining({ id: 'app:portal', name: 'Portal', applicationUser: true }),
  );
});

provokes('listUsers', 'NotPermitted', {
  when: 'the caller is no administrator',
  call: () => list({}, cal),
  says: { message: "You don't have permissions to read users" },
});
