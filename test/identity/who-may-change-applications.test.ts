import { beforeEach, describe, expect, it } from 'vitest';
import { everythingReadable } from '../support/everything-readable.ts';
import { identityCalls } from '../support/identity-calls.ts';
import { ann, cal, purchaseFixtures, root } from '../support/purchase-fixtures.ts';
import { useCluster, type Call } from '../support/test-cluster.ts';

/**
 * An application that has a role which only an administrator gives is changed by administrators only: otherwise its key
 * would give that role to whoever makes one.
 */

const manager = 'manager@acme.com';
const seed = {
  ...purchaseFixtures,
  users: [...purchaseFixtures.users!, { id: manager, roles: ['APPLICATION_MANAGER'] }],
};
const cluster = useCluster({ seed });
const { application, done, grant, key, login, role } = identityCalls(cluster);

const privileged = [
  'UNRESTRICTED_WORKER',
  'METADATA_MANAGER',
  'WORKFLOW_MANAGER',
  'APPLICATION_MANAGER',
  'ADMIN',
];
const relations = {
  'whoever manages applications': manager,
  'whoever made it': ann,
  'whoever was granted UPDATE and DELETE on it': cal,
};
const tags = [{ key: 'team', value: 'lending' }];

const createKey = (id: string): Call => ({
  method: 'POST',
  path: `/api/applications/${id}/accessKeys`,
});

/** Every call that changes an application or its keys. */
const changes: Record<string, (id: string, keyId: string) => Call> = {
  createAccessKey: createKey,
  toggleAccessKey: (id, keyId) => ({
    method: 'POST',
    path: `/api/applications/${id}/accessKeys/${keyId}/status`,
  }),
  deleteAccessKey: (id, keyId) => ({
    method: 'DELETE',
    path: `/api/applications/${id}/accessKeys/${keyId}`,
  }),
  addApplicationRole: (id) => ({ method: 'POST', path: `/api/applications/${id}/roles/USER` }),
  removeApplicationRole: (id) => ({
    method: 'DELETE',
    path: `/api/applications/${id}/roles/WORKER`,
  }),
  addApplicationTags: (id) => ({
    method: 'PUT',
    path: `/api/applications/${id}/tags`,
    body: tags,
  }),
  deleteApplicationTags: (id) => ({
    method: 'DELETE',
    path: `/api/applications/${id}/tags`,
    body: tags,
  }),
  renameApplication: (id) => ({
    method: 'PUT',
    path: `/api/applications/${id}`,
    body: { name: 'Ours' },
  }),
  deleteApplication: (id) => ({ method: 'DELETE', path: `/api/applications/${id}` }),
};
const readings = (id: string): Promise<unknown[]> =>
  Promise.all(
    ['accessKeys', 'tags'].map((part) =>
      done({ path: `/api/applications/${id}/${part}`, as: root }),
    ),
  );
const verbOf = (operationId: string) => (operationId === 'deleteApplication' ? 'delete' : 'update');

let id: string;
let keyId: string;
beforeEach(async () => {
  id = await application('Robot', ann);
  await grant({ type: 'USER', id: cal }, { type: 'APPLICATION', id }, ['UPDATE', 'DELETE']);
  await role(id, 'WORKER');
  keyId = (await key(id)).id;
});

describe.each(Object.entries(changes))('%s of an application', (operationId, change) => {
  const callBy = (as: string): Call => ({ ...change(id, keyId), as });

  it('is refused to all but administrators when it has the role ADMIN, and changes nothing', async () => {
    await role(id, 'ADMIN');
    const calls = Object.values(relations).map(callBy);
    const everything = async () => [
      await everythingReadable(cluster, seed, calls),
      await readings(id),
    ];
    const before = await everything();
    for (const call of calls) {
      const { status, json } = await cluster.call(call);
      expect(status, call.as).toBe(403);
      expect(json.message).toBe(
        `You don't have permissions to ${verbOf(operationId)} application: ${id}, which has the role ADMIN`,
      );
    }
    expect(await everything()).toEqual(before);
    expect((await cluster.call(callBy(root))).status).toBe(200);
  });

  it.each(Object.entries(relations))('is done by %s when it has no such role', async (_who, as) => {
    expect((await cluster.call(callBy(as))).status).toBe(200);
  });
});

describe('a key of an application', () => {
  it.each(privileged)('is not made by others than administrators for %s', async (name) => {
    await role(id, name);
    for (const as of Object.values(relations))
      expect((await cluster.call({ ...createKey(id), as })).status).toBe(403);
    expect((await cluster.call({ ...createKey(id), as: root })).status).toBe(200);
  });

  it('makes no administrator of a manager: the cluster’s own application is out of reach', async () => {
    const mock = await done({ path: '/api/applications/key/mock-key', as: root });
    const made = await cluster.call({ ...createKey(mock.id), as: manager });
    expect(made.status).toBe(403);
    expect(made.json).not.toHaveProperty('secret');
  });

  it('is made for an application without such roles, and opens no more than those', async () => {
    const { json } = await cluster.call({ ...createKey(id), as: manager });
    const { token } = (await login(json)).json;
    const users = { path: '/api/users', headers: { 'x-authorization': token } };
    expect((await cluster.call(users)).status).toBe(403);
  });

  it('is made by the application itself when it is an administrator', async () => {
    await role(id, 'ADMIN');
    const call = { ...createKey(id), as: `app:${id}` };
    expect((await cluster.call(call)).status).toBe(200);
  });
});
