import { expect } from 'vitest';
import { ann, cal, root } from './purchase-fixtures.ts';
import type { TestCluster } from './test-cluster.ts';

export const sales = { key: 'team', value: 'sales' };
export const lending = { key: 'team', value: 'lending' };
export const prod = { key: 'env', value: 'prod' };

/** Calls on the tags of the definition at `path`, which ann has made. */
export function definitionTags({ call }: TestCluster, path: string) {
  const request = (method: string, body: unknown, as = ann, at = path) => ({
    method,
    path: `${at}/tags`,
    as,
    body,
  });
  const changing = (method: string) => async (body: unknown, as?: string) => {
    const { status, text } = await call(request(method, body, as));
    expect([status, text]).toEqual([200, '']);
  };
  return {
    request,
    add: changing('POST'),
    set: changing('PUT'),
    take: changing('DELETE'),
    read: async (as = root) => {
      const { status, json } = await call({ path: `${path}/tags`, as });
      expect(status).toBe(200);
      return json;
    },
    statusFor: async (method: string, body: unknown, as = cal) =>
      (await call(request(method, body, as))).status,
  };
}
