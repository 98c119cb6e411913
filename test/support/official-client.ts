import { createConductorClient, noopLogger } from '@io-orkes/conductor-javascript';
import { afterAll, beforeAll, beforeEach, expect, vi } from 'vitest';
import type { TestCluster } from './test-cluster.ts';

export type Client = Awaited<ReturnType<typeof createConductorClient>>;

/** The vendor's JavaScript client as it is, connected to the cluster of a test file. */
export interface OfficialClient {
  /** Signed in with an access key, of which it makes a token itself. */
  client(): Client;
  /** Acts as this user, by a token that it is handed. */
  as(userId: string): Promise<Client>;
  /** Has no token: the cluster refuses whatever it calls. */
  nobody(): Promise<Client>;
}

/** In the environment of whoever runs the tests, the first three would lead the client to another cluster. */
const SETTINGS = [
  'CONDUCTOR_SERVER_URL',
  'CONDUCTOR_AUTH_KEY',
  'CONDUCTOR_AUTH_SECRET',
  // Its workers would print every result.
  'CI',
];

const administrator = { keyId: 'mock-key', keySecret: 'mock-secret' };

export function useOfficialClient(test: TestCluster, key = administrator): OfficialClient {
  let signedIn: Client | undefined;
  const ignoreSettings = () => {
    for (const name of SETTINGS) vi.stubEnv(name, undefined);
  };
  const connect = (more: Partial<typeof administrator> = {}) =>
    createConductorClient({ serverUrl: test.cluster.apiUrl, logger: noopLogger, ...more });

  beforeEach(() => {
    ignoreSettings();
    // What the client does passes it by.
    test.countAsChanged();
  });
  beforeAll(async () => {
    ignoreSettings();
    signedIn = await connect(key);
  });
  // Its timer would keep the process alive.
  afterAll(() => signedIn?.stopBackgroundRefresh());

  return {
    client: () => {
      if (!signedIn) throw new Error('the client is not connected: call only from tests');
      return signedIn;
    },
    as: async (userId) => {
      const client = await connect();
      client.setConfig({ auth: () => test.cluster.tokenFor(userId) });
      return client;
    },
    nobody: () => connect(),
  };
}

/** What the client makes of every refusal. Its class is not exported, and the status is lost: only words are left. */
export const TYPED_ERROR = '[Conductor SDK Error]';

/** Expects the client's typed error: what it tried, and what the cluster answered. */
export async function expectTypedError(call: Promise<unknown>, message: string | RegExp) {
  const refused = (await call.then(
    (answer) => expect.fail(`answered ${JSON.stringify(answer)}`),
    (error: unknown) => error,
  )) as Error;
  expect(refused).toBeInstanceOf(Error);
  expect(refused.name, refused.message).toBe(TYPED_ERROR);
  expect(refused.message).not.toMatch(/not (built in|supported by) this mock/);
  if (typeof message === 'string') expect(refused.message).toBe(message);
  else expect(refused.message).toMatch(message);
}

/** Every call without a token is refused in these words. */
export const NO_TOKEN = 'Token cannot be null or empty';
