import { runConformance, startMockCluster, verifyPacts, type MockCluster } from 'conductor-mock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callApi } from '../support/api-call.ts';
import { answerOf, usePactFolder } from '../support/some-pact.ts';
import { steer } from '../support/steering.ts';
import { startTcpForwarder, type TcpForwarder } from '../support/tcp-forwarder.ts';

const { pact } = usePactFolder();
const key = { key: 'mock-key', secret: 'mock-secret' };
const states = ['a Human task is claimed', 'the caller is the claimant'];
const kept = pact('a-consumer', answerOf({ states, status: 200 }));

/** A cluster, and the mapping through which all of its callers come. */
function useMapped(options: Parameters<typeof startMockCluster>[0]) {
  const running: { cluster?: MockCluster; mapping?: TcpForwarder } = {};
  beforeAll(async () => {
    running.cluster = await startMockCluster({ clock: 'manual', ...options });
    running.mapping = await startTcpForwarder(running.cluster.url);
  });
  afterAll(async () => {
    await running.mapping?.close();
    await running.cluster?.close();
  });
  return {
    url: () => running.mapping!.url,
    cluster: () => running.cluster!,
  };
}

describe('behind a port mapping, a server on all addresses with an admin token', () => {
  const adminToken = 'sesame';
  const { url, cluster } = useMapped({ host: '0.0.0.0', adminToken });
  const admin = steer(url);
  const right = { authorization: `Bearer ${adminToken}` };

  it('answers the API under the name of the mapping', async () => {
    const body = { keyId: key.key, keySecret: key.secret };
    const answer = await callApi(url(), { method: 'POST', path: '/api/token', body });
    expect(answer.status).toBe(200);
  });

  it('is reset, seeded and moved in time with the right token', async () => {
    const before = cluster().clock.now();
    const user = 'ann@acme.com';
    expect((await admin('POST', '/seed', { users: [{ id: user }] }, right)).status).toBe(200);
    expect((await admin('POST', '/clock', { advanceMs: 1000 }, right)).status).toBe(200);
    expect(cluster().clock.now()).toBe(before + 1000);
    await cluster().tokenFor(user);

    expect((await admin('POST', '/reset', undefined, right)).status).toBe(200);
    expect(cluster().clock.now()).toBe(before);
    await expect(cluster().tokenFor(user)).rejects.toThrow('No user');
  });

  it.each([
    ['/reset', undefined],
    ['/seed', { users: [{ id: 'eve@acme.com' }] }],
    ['/clock', { advanceMs: 1000 }],
  ])('is left as it is by %s without the right one', async (path, body) => {
    const before = cluster().clock.now();
    for (const headers of [{}, { authorization: 'Bearer mustard' }]) {
      const answer = await admin('POST', path, body, headers);
      expect(answer.status).toBe(403);
      expect(answer.json).toMatchObject({ refused: 'host' });
    }
    expect(cluster().clock.now()).toBe(before);
    await expect(cluster().tokenFor('eve@acme.com')).rejects.toThrow('No user');
  });

  it('is verified with the right token; without, verify says what was refused', async () => {
    const options = { pacts: kept, providerBaseUrl: `${url()}/api` };
    const { host } = new URL(url());

    expect(await verifyPacts({ ...options, adminToken })).toMatchObject({ states: 2 });
    await expect(verifyPacts(options)).rejects.toThrow(
      `refuses to be steered (403): the Host "${host}" is refused; start it with --host-name 127.0.0.2, or give its admin token`,
    );
    await expect(verifyPacts({ ...options, adminToken: 'mustard' })).rejects.toThrow(
      `refuses to be steered (403): the admin token that is given is not its own, and the Host "${host}" is refused`,
    );
  });

  it('is steered by conform with the right token, and refuses another', async () => {
    const options = { baseUrl: url(), ...key, only: ['A4', 'A27'] };

    const begun: string[] = [];
    const onProgress = (number: number, total: number) => begun.push(`${number} of ${total}`);
    const { counts, target } = await runConformance({ ...options, adminToken, onProgress });
    expect(begun).toEqual(['1 of 2', '2 of 2']);
    expect(counts).toEqual({ agreed: 2, differs: 0, skipped: 0 });
    expect(target).toMatchObject({ baseUrl: url(), clock: 'manual' });
    await expect(runConformance({ ...options, adminToken: 'mustard' })).rejects.toThrow(
      'refuses to be steered (403): the admin token that is given is not its own, and the Host',
    );
    expect((await runConformance({ ...options, only: ['A4'] })).target.clock).toBe('its own');
  });
});

describe('behind a port mapping, a server that knows its name there', () => {
  const { url } = useMapped({ hostNames: ['127.0.0.2'] });

  it('answers under it, and is verified without a token', async () => {
    expect((await callApi(url(), { path: '/api/version' })).status).toBe(200);
    expect(await verifyPacts({ pacts: kept, providerBaseUrl: url() })).toMatchObject({ states: 2 });
  });
});

describe('behind a port mapping, a server on this machine alone', () => {
  const { url } = useMapped({});

  it('refuses the API under another name, and says how to let it', async () => {
    const answer = await callApi(url(), { path: '/api/version' });
    expect(answer.status).toBe(403);
    expect(answer.json?.message).toContain('--host-name');
  });
});
