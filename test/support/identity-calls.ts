import { expect } from 'vitest';
import { root } from './purchase-fixtures.ts';
import type { Call, TestCluster } from './test-cluster.ts';

export interface Key {
  readonly id: string;
  readonly secret: string;
}

/** What tests of users, groups and applications do besides the call that they are about. */
export function identityCalls({ call, direct }: TestCluster) {
  /** The answer of a call that goes well. */
  const done = async (made: Call) => {
    const { status, text, json } = await call(made);
    expect(status, text).toBe(200);
    return json;
  };
  const heldBy = (token: string) =>
    direct({ path: '/api/token/userInfo', headers: { 'x-authorization': token } });
  return {
    /** The id of a new application. */
    application: async (name = 'Robot', as = root): Promise<string> =>
      (await done({ method: 'POST', path: '/api/applications', body: { name }, as })).id,
    key: (applicationId: string, as = root): Promise<Key> =>
      done({ method: 'POST', path: `/api/applications/${applicationId}/accessKeys`, as }),
    role: (applicationId: string, role: string): Promise<unknown> =>
      done({
        method: 'POST',
        path: `/api/applications/${applicationId}/roles/${role}`,
        as: root,
      }),
    grant: (subject: object, target: object, access: readonly string[]): Promise<unknown> =>
      done({
        method: 'POST',
        path: '/api/auth/authorization',
        body: { subject, target, access },
        as: root,
      }),
    grantsOn: (type: string, id: string) =>
      done({
        path: `/api/auth/authorization/${type}/${id}`,
        query: { groupBy: 'subject' },
        as: root,
      }),
    /** What is answered to whoever trades the key. */
    login: ({ id, secret }: Key) =>
      call({ method: 'POST', path: '/api/token', body: { keyId: id, keySecret: secret } }),
    /** For whom the token stands, or why for nobody. */
    holderOf: async (token: string): Promise<string> => {
      const { status, json } = await heldBy(token);
      return status === 200 ? json.id : `${status} ${json.message}`;
    },
    rolesOf: async (id: string): Promise<readonly string[]> =>
      (await done({ path: `/api/users/${id}`, as: root })).roles.map(
        ({ name }: { name: string }) => name,
      ),
    groupsOf: async (id: string): Promise<readonly string[]> =>
      (await done({ path: `/api/users/${id}`, as: root })).groups.map(
        (group: { id: string }) => group.id,
      ),
    done,
  };
}

export const NOBODY = '401 Token is invalid';
