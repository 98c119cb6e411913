import { expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import { portal, purchaseFixtures } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const key = { keyId: 'portal-key', keySecret: 'portal-secret' };

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);

const login = (body: unknown) => ({ method: 'POST', path: '/api/token', body });

async function whoHolds(token: string) {
  const { status, json } = await cluster.call({
    path: '/api/token/userInfo',
    headers: { 'x-authorization': token },
  });
  return status === 200 ? json.id : json.error;
}

it('issues a token that acts as the application of the key', async () => {
  const answer = await cluster.call(login(key));
  expect(answer.status).toBe(200);
  expect(answer.json).toEqual({ token: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/) });
  expect(await whoHolds(answer.json.token)).toBe(portal);
});

it('issues a token of a day, as its claims say in seconds', async () => {
  const { json } = await cluster.call(login(key));
  const { iat, exp } = claimsOf(json.token);
  expect(iat).toBe(cluster.cluster.clock.now() / 1000);
  expect(exp - iat).toBe(24 * 60 * 60);
});

it('issues a token that lives as many milliseconds as asked for', async () => {
  const { json } = await cluster.call(login({ ...key, expiration: 90_000 }));
  await cluster.cluster.clock.advance(89_999);
  expect(await whoHolds(json.token)).toBe(portal);
  await cluster.cluster.clock.advance(1);
  expect(await whoHolds(json.token)).toBe('EXPIRED_TOKEN');
});

it('issues a token for ever when the expiration is negative', async () => {
  const { json } = await cluster.call(login({ ...key, expiration: -1 }));
  expect(claimsOf(json.token)).not.toHaveProperty('exp');
  await cluster.cluster.clock.advance(100 * 365 * 24 * 60 * 60 * 1000);
  expect(await whoHolds(json.token)).toBe(portal);
});

it('looks at no token that comes along', async () => {
  const answer = await cluster.call({ ...login(key), headers: { 'x-authorization': 'nonsense' } });
  expect(answer.status).toBe(200);
});

provokes('issueToken', 'WrongCredentials', {
  when: 'the secret belongs to another key',
  call: () => login({ ...key, keySecret: 'mock-secret' }),
  says: { message: 'Invalid access key or secret' },
});

it('answers an unknown key as it does a wrong secret', async () => {
  const answer = await cluster.call(login({ keyId: 'nobody', keySecret: 'nothing' }));
  expect(answer.status).toBe(401);
  expect(answer.json).toEqual({
    message: 'Invalid access key or secret',
    error: 'INVALID_TOKEN',
    timestamp: cluster.cluster.clock.now(),
  });
});

it('names the members of a login that are missing', async () => {
  const { status, json } = await cluster.call(login({ keyId: 'portal-key' }));
  expect(status).toBe(400);
  expect(json.validationErrors).toContainEqual(expect.objectContaining({ path: 'keySecret' }));
});

provokes('issueToken', 'PasswordLoginNotSupported', {
  when: 'somebody logs in with e-mail and password',
  call: () => login({ email: 'ann@acme.com', password: 'secret' }),
  says: {
    message:
      'Login with email and password is not supported by this mock; send keyId and keySecret',
  },
});

function claimsOf(token: string) {
  return JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString());
}
