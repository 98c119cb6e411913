import { expect, it } from 'vitest';
import { ann, bob, portal, purchaseFixtures, root } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });

const userInfo = (as: string, query = {}) =>
  cluster.call({ path: '/api/token/userInfo', as, query });

it('answers the user behind the token with roles, permissions and groups', async () => {
  const { status, json } = await userInfo(bob);
  expect(status).toBe(200);
  expect(json).toEqual({
    id: bob,
    name: 'Bob',
    roles: [
      { name: 'USER', permissions: expect.arrayContaining([{ name: 'CREATE_WORKFLOW_DEF' }]) },
    ],
    groups: [
      {
        id: 'finance',
        description: 'Finance',
        roles: [],
        defaultAccess: {},
        contactInformation: {},
      },
    ],
    uuid: expect.stringMatching(/^[0-9a-f-]{36}$/),
    contactInformation: {},
    namespace: '0000',
    orkesWorkersApp: false,
    orkesApiGateway: false,
    applicationUser: false,
    orkesApp: false,
  });
});

it('answers an application as a user of its own', async () => {
  const { json } = await userInfo(portal);
  expect(json).toMatchObject({
    id: portal,
    name: 'Portal',
    roles: [{ name: 'WORKER', permissions: [] }],
    groups: [],
    applicationUser: true,
  });
});

it('sets the claims of the token beside the user when asked', async () => {
  const { json } = await userInfo(ann, { claims: true });
  expect(json).toEqual({
    user: expect.objectContaining({ id: ann }),
    claims: expect.objectContaining({ sub: ann }),
  });
});

it('shows a change of the user at once, under the same token', async () => {
  const token = await cluster.cluster.tokenFor(bob);
  await cluster.call({
    method: 'PUT',
    path: `/api/users/${bob}`,
    as: root,
    body: { name: 'Robert', roles: ['ADMIN'], groups: [] },
  });
  const { json } = await cluster.call({
    path: '/api/token/userInfo',
    headers: { 'x-authorization': token },
  });
  expect(json).toMatchObject({ id: bob, name: 'Robert', roles: [{ name: 'ADMIN' }], groups: [] });
});
