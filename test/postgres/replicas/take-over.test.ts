import { beforeEach, describe, expect, it, vi } from 'vitest';
import { callApi } from '../../support/api-call.ts';
import { usePostgres } from '../../support/postgres-server.ts';
import {
  leaderAmong,
  SOON,
  tokenAt,
  untilAnswered,
  useReplicas,
  type ReplicaProcess,
} from '../../support/replicas.ts';

const ADMIN = 'admin@conductor.mock';
const postgres = usePostgres();
let store = '';
let count = 0;
const { startSome } = useReplicas(() => store);

beforeEach(async () => {
  store = await postgres.database(`take_over_${(count += 1)}`);
});

/** The session that has the lock. */
const END_OF_LEAD = `SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted`;

const workflow = {
  name: 'asking',
  tasks: [{ name: 'ask', taskReferenceName: 'ask_ref', type: 'HUMAN' }],
};

async function define(url: string, token: string): Promise<void> {
  const path = '/api/metadata/workflow';
  expect((await callApi(url, { method: 'POST', path, body: workflow, token })).status).toBe(200);
}

const begin = (token: string) =>
  ({ method: 'POST', path: '/api/workflow/asking', body: {}, token }) as const;

async function expectThere(url: string, token: string, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const { status } = await callApi(url, { path: `/api/workflow/${id}`, token });
    expect({ id, status }).toEqual({ id, status: 200 });
  }
}

/** Starts executions one after another, at one after another, until it is told to stop. */
function starting(replicas: readonly ReplicaProcess[], token: string) {
  const started: string[] = [];
  const refused: number[] = [];
  let goesOn = true;
  const work = async () => {
    for (let at = 0; goesOn; at += 1) {
      const { status, text } = await callApi(replicas[at % replicas.length]!.url, begin(token));
      if (status === 200) started.push(text);
      else refused.push(status);
    }
  };
  const done = work();
  return {
    started,
    refused,
    stop: () => {
      goesOn = false;
      return done;
    },
  };
}

describe('the replica that leads', () => {
  it('hands the lead over when it is told to end; nothing but 503 is seen elsewhere meanwhile', async () => {
    const replicas = await startSome(3);
    const [first, ...others] = replicas;
    const token = await tokenAt(first!.url, ADMIN);
    await define(first!.url, token);
    const load = starting(others, token);
    await vi.waitFor(() => {
      expect(load.started.length).toBeGreaterThan(5);
    }, SOON);
    const before = load.started.length;
    first!.kill('SIGTERM');
    expect(await first!.end).toBe(0);
    await leaderAmong(others);
    await vi.waitFor(() => {
      expect(load.started.length).toBeGreaterThan(before + 5);
    }, SOON);
    await load.stop();
    expect(load.refused.filter((status) => status !== 503)).toEqual([]);
    await expectThere(others[0]!.url, token, load.started);
    await expectThere(others[1]!.url, token, load.started);
  });

  it('is replaced when it is killed, and nothing that it answered is lost', async () => {
    const replicas = await startSome(3);
    const [first, ...others] = replicas;
    const token = await tokenAt(others[0]!.url, ADMIN);
    await define(others[1]!.url, token);
    const load = starting(others, token);
    await vi.waitFor(() => {
      expect(load.started.length).toBeGreaterThan(5);
    }, SOON);
    const before = load.started.length;
    first!.kill('SIGKILL');
    await vi.waitFor(() => {
      expect(load.started.length).toBeGreaterThan(before + 5);
    }, SOON);
    await load.stop();
    expect(load.refused.filter((status) => status !== 503)).toEqual([]);
    await leaderAmong(others);
    await expectThere(others[0]!.url, token, load.started);
  });

  it('stands by once it was held up for so long that another one leads, and shows nothing of before', async () => {
    const replicas = await startSome(2);
    const [first, second] = replicas as [ReplicaProcess, ReplicaProcess];
    const token = await tokenAt(first.url, ADMIN);
    await define(first.url, token);
    const path = '/api/workflow/asking';
    const tenant = { method: 'POST', path: '/__admin/tenants', body: { id: 'mine' } };
    expect((await callApi(first.url, tenant)).status).toBe(201);
    first.kill('SIGSTOP');
    // Calls that are there already when it goes on.
    const late = callApi(first.url, { path: '/api/metadata/workflow/asking', token });
    const lateOfTenant = callApi(first.url, { path: '/t/mine/__admin/clock' });
    await postgres.query(END_OF_LEAD, store);
    await vi.waitFor(() => {
      expect(second.leads).toBe(true);
    }, SOON);
    const removed = { method: 'DELETE', path: '/api/metadata/workflow/asking/1', token };
    expect((await untilAnswered(second.url, removed)).status).toBe(200);
    await callApi(second.url, { method: 'DELETE', path: '/__admin/tenants/mine' });
    first.kill('SIGCONT');
    expect([404, 503]).toContain((await late).status);
    expect([404, 503]).toContain((await lateOfTenant).status);
    await vi.waitFor(() => {
      expect(first.leads).toBe(false);
    }, SOON);
    const again = await untilAnswered(first.url, { method: 'POST', path, body: {}, token });
    expect(again.status).toBe(404);
  });

  it('goes on, or another one does, where its connection was ended', async () => {
    const replicas = await startSome(2);
    const token = await tokenAt(replicas[1]!.url, ADMIN);
    await define(replicas[1]!.url, token);
    const load = starting(replicas, token);
    for (let round = 1; round <= 3; round += 1) {
      const before = load.started.length;
      await vi.waitFor(() => {
        expect(load.started.length).toBeGreaterThan(before + 5);
      }, SOON);
      await postgres.query(END_OF_LEAD, store);
    }
    const before = load.started.length;
    await vi.waitFor(() => {
      expect(load.started.length).toBeGreaterThan(before + 5);
    }, SOON);
    await load.stop();
    expect(load.refused.filter((status) => status !== 503)).toEqual([]);
    await leaderAmong(replicas);
    for (const { url } of replicas) await expectThere(url, token, load.started);
  });

  it('comes back with the database', async () => {
    const replicas = await startSome(2);
    const token = await tokenAt(replicas[1]!.url, ADMIN);
    await define(replicas[1]!.url, token);
    const load = starting(replicas, token);
    await vi.waitFor(() => {
      expect(load.started.length).toBeGreaterThan(5);
    }, SOON);
    await postgres.stop('immediate');
    const readiness = { path: '/readyz' };
    for (const { url } of replicas)
      await vi.waitFor(async () => {
        expect((await callApi(url, readiness)).status).toBe(503);
      }, SOON);
    const refused = await callApi(replicas[1]!.url, begin(token));
    expect(refused.headers.get('retry-after')).toBe('1');
    expect(refused.json).toMatchObject({
      status: 503,
      instance: 'conductor-mock',
      retryable: true,
    });
    const before = load.started.length;
    await postgres.start();
    await vi.waitFor(() => {
      expect(load.started.length).toBeGreaterThan(before + 5);
    }, SOON);
    await load.stop();
    expect(load.refused.filter((status) => status !== 503)).toEqual([]);
    for (const { url } of replicas) await expectThere(url, token, load.started);
  });

  it('begins the journal and the events anew, and goes on with the rest', async () => {
    const [first, second] = (await startSome(2)) as [ReplicaProcess, ReplicaProcess];
    const token = await tokenAt(second.url, ADMIN);
    await define(second.url, token);
    const requests = { path: '/__admin/requests', query: { limit: 5 } };
    expect((await callApi(second.url, requests)).json.requests).toHaveLength(1);
    first.kill('SIGKILL');
    await leaderAmong([second]);
    expect((await untilAnswered(second.url, requests)).json.requests).toEqual([]);
    expect((await callApi(second.url, begin(token))).status).toBe(200);
    expect((await callApi(second.url, requests)).json.requests).toHaveLength(1);
  });
});

describe('a replica that stands by', () => {
  it('answers 503 for as long as nobody leads, and lives', async () => {
    const replicas = await startSome(2);
    const [first, second] = replicas as [ReplicaProcess, ReplicaProcess];
    const token = await tokenAt(second.url, ADMIN);
    await postgres.stop('fast');
    first.kill('SIGKILL');
    await first.end;
    await vi.waitFor(async () => {
      const refused = await callApi(second.url, begin(token));
      expect(refused.status).toBe(503);
      expect(refused.headers.get('retry-after')).toBe('1');
      // The first may go to a connection that has just ended.
      expect(refused.json).toEqual({
        status: 503,
        message: 'no replica leads at the moment; send it again',
        instance: 'conductor-mock',
        retryable: true,
      });
    }, SOON);
    const ready = await callApi(second.url, { path: '/readyz' });
    expect([ready.status, ready.json.ready]).toEqual([503, false]);
    expect((await callApi(second.url, { path: '/livez' })).status).toBe(200);
    await postgres.start();
    await leaderAmong([second]);
    expect((await untilAnswered(second.url, { path: '/readyz' })).status).toBe(200);
  });

  it('ends with 2 where the store has begun anew with other seeds when it is to lead', async () => {
    const [first, second] = (await startSome(2)) as [ReplicaProcess, ReplicaProcess];
    await postgres.query(`UPDATE conductor_mock.store SET seeds = 'others'`, store);
    first.kill('SIGKILL');
    expect(await second.end).toBe(2);
    expect(second.stderr).toContain('began with seeds of the hash others');
  });
});
