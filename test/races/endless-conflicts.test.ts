import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Log } from '../../src/adapters/json-log.ts';
import { readLimits } from '../../src/control/limits.ts';
import { seedFromValue } from '../../src/control/seeds/seed-file.ts';
import { run, type RunningServer } from '../../src/server/listening.ts';
import {
  root,
  bob,
  conductorUser,
  purchaseFixtures,
  signOff,
} from '../support/purchase-fixtures.ts';

const PATIENCE_MS = 60_000;
const logged = vi.fn<Log['error']>();
const quiet = () => undefined;
const log: Log = { error: logged, warn: quiet, info: quiet, says: () => false };

let server: RunningServer;

beforeAll(async () => {
  const seed = {
    ...purchaseFixtures,
    workflowDefinitions: [
      {
        name: 'slow',
        tasks: [signOff({ assignments: [{ assignee: conductorUser(bob), slaMinutes: 1 }] })],
      },
    ],
    executions: [],
  };
  server = await run({
    port: 0,
    host: '127.0.0.1',
    clock: 'manual',
    seeds: [seedFromValue(seed)],
    hostNames: [],
    cors: new Set<string>(),
    allowHttp: new Set(),
    limits: readLimits({}),
    strictNames: false,
    journal: 0,
    unref: false,
    anyKey: false,
    log,
  });
});
beforeEach(() => logged.mockReset());
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(() => server.close());

/** From now on whatever is committed is in conflict with what there is. */
function neverCommits() {
  return vi.spyOn(server.cluster.ports.store, 'commit').mockResolvedValue('conflict');
}

async function post(path: string, body: object): Promise<Response> {
  const { token } = (await server.cluster.issueToken(root))!;
  return fetch(server.url + path, {
    method: 'POST',
    headers: { 'x-authorization': token, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

function loggedMessages(): readonly string[] {
  return logged.mock.calls.map(
    ([{ err }]: readonly [{ err?: Error }, string]) => err?.message ?? '',
  );
}

describe('what is never committed, as a store always sees a conflict', () => {
  it.each([
    ['a call of the API', '/api/workflow', { name: 'slow' }, /^startWorkflow could .* execution /],
    ['a seed', '/__admin/seed', { users: [{ id: 'new@acme.com' }] }, /^a seed .* user new@/],
  ])(
    'is given up: %s, which is answered with 500',
    async (_what, path, body, message) => {
      const before = await server.cluster.ports.store.find('execution', []);
      const commit = neverCommits();
      const { status } = await post(path, body);

      expect(status).toBe(500);
      expect(loggedMessages()).toEqual([expect.stringMatching(message)]);
      expect(commit).toHaveBeenCalledTimes(1000);
      expect(await server.cluster.ports.store.find('execution', [])).toEqual(before);
    },
    PATIENCE_MS,
  );

  it(
    'is given up: what is due, which is answered with 500 and due once more',
    async () => {
      expect((await post('/api/workflow', { name: 'slow' })).status).toBe(200);
      neverCommits();
      const now = server.cluster.readClock().now + 2 * 60_000;
      const { status } = await post('/__admin/clock', { now: new Date(now).toISOString() });

      expect(status).toBe(500);
      expect(loggedMessages()).toEqual([expect.stringMatching(/^what is due .* humanTask /)]);
      vi.restoreAllMocks();
      expect(await server.cluster.ports.store.firstDue(now)).toMatchObject({ kind: 'humanTask' });
      await server.cluster.moveClock(now);
      expect(await server.cluster.ports.store.firstDue(now)).toBeUndefined();
    },
    PATIENCE_MS,
  );
});
