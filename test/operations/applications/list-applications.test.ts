import { expect, it } from 'vitest';
import { identityCalls } from '../../support/identity-calls.ts';
import { ann, cal, portal, purchaseFixtures, root } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { application, done, grant, role } = identityCalls(cluster);

const names = async (as: string) =>
  (await done({ path: '/api/applications', as })).map(({ name }: { name: string }) => name);

it('lists all applications to an administrator, by name, with their tags', async () => {
  await application('Beta', ann);
  await application('alpha', ann);
  await done({
    method: 'PUT',
    path: '/api/applications/portal/tags',
    as: root,
    body: [{ key: 'team', value: 'sales' }],
  });
  const listed = await done({ path: '/api/applications', as: root });
  expect(listed).toMatchObject([
    { name: 'Beta', createdBy: ann, tags: [] },
    { name: 'Mock', id: 'mock' },
    { name: 'Portal', id: 'portal', tags: [{ key: 'team', value: 'sales' }] },
    { name: 'alpha' },
  ]);
});

it('lists those of the same name by their ids', async () => {
  const ids = [await application('Twin', ann), await application('Twin', ann)];
  const listed = await done({ path: '/api/applications', as: ann });
  expect(listed.map(({ id }: { id: string }) => id)).toEqual(ids.sort());
});

it('lists to others what they made or were granted to read', async () => {
  await application('Robot', ann);
  expect(await names(ann)).toEqual(['Robot']);
  expect(await names(cal)).toEqual([]);
  await grant({ type: 'USER', id: cal }, { type: 'APPLICATION', id: 'portal' }, ['READ']);
  expect(await names(cal)).toEqual(['Portal']);
});

it('lists all to an application that manages others', async () => {
  expect(await names(portal)).toEqual([]);
  await role('portal', 'APPLICATION_CREATOR');
  expect(await names(portal)).toEqual(['Mock', 'Portal']);
});
