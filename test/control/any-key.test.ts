import { describe, expect, it } from 'vitest';
import { callApi } from '../support/api-call.ts';
import { portal, purchaseFixtures } from '../support/purchase-fixtures.ts';
import { useCluster } from '../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures, anyKey: true });

const login = (keyId: string, keySecret: string) => ({
  method: 'POST',
  path: '/api/token',
  body: { keyId, keySecret },
});

async function rolesBehind(keyId: string, keySecret: string) {
  const { json } = await cluster.call(login(keyId, keySecret));
  const { json: person } = await callApi(cluster.cluster.url, {
    path: '/api/token/userInfo',
    token: json.token,
  });
  return { id: person.id, roles: person.roles.map((role: { name: string }) => role.name) };
}

describe('where any key is taken', () => {
  it.each([
    ['nobody knows', 'from-elsewhere', 'secret'],
    ['has another secret', 'portal-key', 'not-its-own'],
  ])('a key pair that %s gets the token of an administrator', async (_which, id, secret) => {
    expect(await rolesBehind(id, secret)).toEqual({ id: 'app:mock', roles: ['ADMIN'] });
  });

  it('a key with its own secret stands for its own application', async () => {
    expect((await rolesBehind('portal-key', 'portal-secret')).id).toBe(portal);
  });

  it('what is no key pair is refused as ever', async () => {
    const answers = [{ keyId: 'a' }, { email: 'a@b.c', password: 'd' }].map((body) =>
      cluster.call({ method: 'POST', path: '/api/token', body }),
    );
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([400, 501]);
  });

  it('its token is refused once the application is removed, and so is any key', async () => {
    const { json } = await cluster.call(login('from-elsewhere', 'secret'));
    const { token } = json;
    const { url } = cluster.cluster;
    await callApi(url, { method: 'DELETE', path: '/api/applications/mock', token });

    expect((await callApi(url, { path: '/api/token/userInfo', token })).status).toBe(401);
    expect((await cluster.call(login('from-elsewhere', 'secret'))).status).toBe(401);
  });
});
