import { createMockCluster, type InProcessCluster } from 'conductor-mock';
import { Client } from 'pg';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { captured } from '../support/captured.ts';
import { usePostgres } from '../support/postgres-server.ts';
import { ann, purchaseFixtures } from '../support/purchase-fixtures.ts';

const postgres = usePostgres();
let store = '';
let count = 0;

beforeEach(async () => {
  store = await postgres.database(`operation_${(count += 1)}`);
});

const started = (): Promise<InProcessCluster> =>
  createMockCluster({ seed: purchaseFixtures, clock: 'manual', store });

async function start(cluster: InProcessCluster, token: string) {
  const response = await cluster.fetch('/api/workflow/purchase', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-authorization': token },
    body: '{"cost":3}',
  });
  return { status: response.status, text: await response.text() };
}

const readiness = async (cluster: InProcessCluster) => {
  const response = await cluster.fetch('/readyz');
  return { status: response.status, text: await response.text() };
};

const executionsIn = async (url: string) =>
  Number(
    (
      await postgres.query<{ count: string }>(
        `SELECT count(*) FROM conductor_mock.record WHERE state = 1 AND kind = 'execution'`,
        url,
      )
    )[0]?.count,
  );

describe('a server on PostgreSQL', () => {
  it('has in the database what it has answered', async () => {
    const cluster = await started();
    const token = await cluster.tokenFor(ann);
    const before = await executionsIn(store);
    for (let at = 1; at <= 5; at += 1) {
      expect((await start(cluster, token)).status).toBe(200);
      expect(await executionsIn(store)).toBe(before + at);
    }
    await cluster.seed({ groups: [{ id: 'late' }] });
    const late = await postgres.query(`SELECT FROM conductor_mock.record WHERE id = 'late'`, store);
    expect(late).toHaveLength(1);
    await cluster.close();
  });

  it('needs one round trip for a call that changes something, and none for one that does not', async () => {
    const cluster = await started();
    const token = await cluster.tokenFor(ann);
    await start(cluster, token);
    const query = vi.spyOn(Client.prototype, 'query');
    const trips = () =>
      query.mock.calls.filter(([asked]) => JSON.stringify(asked).includes('keep(')).length;
    await start(cluster, token);
    expect(trips()).toBe(1);
    const headers = { 'x-authorization': token };
    expect((await cluster.fetch('/api/token/userInfo', { headers })).status).toBe(200);
    expect(trips()).toBe(1);
    await cluster.close();
  });

  it('puts what many do at once into few round trips', async () => {
    const cluster = await started();
    const token = await cluster.tokenFor(ann);
    const query = vi.spyOn(Client.prototype, 'query');
    const answers = await Promise.all(Array.from({ length: 40 }, () => start(cluster, token)));
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    const keeps = query.mock.calls.filter(([asked]) => JSON.stringify(asked).includes('keep('));
    expect(keeps.length).toBeLessThan(40);
    await cluster.close();
  });

  it('is refused where another has the store, by who that is, until it ends', async () => {
    const first = await started();
    const error = (await captured(started)) as Error;
    expect(error).toMatchObject({ name: 'StoreError', problem: 'inUse' });
    expect(error.message).toContain(`is in use by conductor-mock, process ${process.pid} on `);
    expect(error.message).not.toContain('secret');
    await first.close();
    await (await started()).close();
  });

  it('makes the tables once, where several start at the same moment', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 4 }, () => started().catch((error: unknown) => error)),
    );
    const clusters = outcomes.filter((one) => !(one instanceof Error)) as InProcessCluster[];
    expect(clusters).toHaveLength(1);
    for (const one of outcomes)
      if (one instanceof Error) expect(one).toMatchObject({ problem: 'inUse' });
    await clusters[0]!.close();
  });

  it.each([
    [3, 'start that version or a later one'],
    [1, 'start that version, or drop the schema conductor_mock to begin anew'],
  ])('refuses tables of the format %i, and changes nothing', async (number, remedy) => {
    await (await started()).close();
    const set = (to: number) => `UPDATE conductor_mock.format SET number = ${to}`;
    await postgres.query(`${set(number)}, version = '9.9.9'`, store);
    const error = (await captured(started)) as Error;
    expect(error).toMatchObject({ name: 'StoreError', problem: 'otherVersion' });
    expect(error.message).toContain(`has the format ${number} of conductor-mock 9.9.9`);
    expect(error.message).toContain(remedy);
    await postgres.query(set(2), store);
    await (await started()).close();
  });

  it('tells in its metrics how often it was written, what, how fast, and whether it can be', async () => {
    const cluster = await started();
    const metric = async (name: string) => {
      const text = await (await cluster.fetch('/metrics')).text();
      const value = new RegExp(`^conductor_mock_store_${name} (\\S+)$`, 'm').exec(text)?.[1];
      return Number(value);
    };
    const before = [await metric('writes_total'), await metric('rows_total')];
    await start(cluster, await cluster.tokenFor(ann));
    expect(await metric('writes_total')).toBe(before[0]! + 1);
    expect(await metric('write_duration_seconds_count')).toBe(before[0]! + 1);
    expect(await metric('write_duration_seconds_sum')).toBeGreaterThan(0);
    // The execution, its task, the Human task, and what stands beside them.
    expect(await metric('rows_total')).toBeGreaterThanOrEqual(before[1]! + 3);
    expect([await metric('waiting_bytes'), await metric('up')]).toEqual([0, 1]);

    await postgres.stop('immediate');
    await expect.poll(() => metric('up'), { timeout: 10_000 }).toBe(0);
    await cluster.seed({ groups: [{ id: 'late' }] }).catch(() => undefined);
    await expect.poll(() => metric('waiting_bytes'), { timeout: 10_000 }).toBeGreaterThan(0);
    await postgres.start();
    await expect.poll(() => metric('up'), { timeout: 20_000 }).toBe(1);
    await expect.poll(() => metric('waiting_bytes'), { timeout: 10_000 }).toBe(0);
    await cluster.close();
  });

  it('refuses rows that it did not write, and leaves them', async () => {
    await (await started()).close();
    await postgres.query(
      `UPDATE conductor_mock.record SET value = '{"id":7}' WHERE kind = 'user' AND state = 0`,
      store,
    );
    const error = (await captured(started)) as Error;
    expect(error).toMatchObject({ name: 'StoreError', problem: 'damaged' });
    expect(error.message).toContain('drop its schema conductor_mock');
  });

  it('says that a database cannot be reached, without its password', async () => {
    const error = (await captured(() =>
      createMockCluster({ store: 'postgres://me:secret@127.0.0.1:1/mock' }),
    )) as Error;
    expect(error).toMatchObject({ name: 'StoreError', problem: 'unreachable' });
    expect(error.message).toMatch(
      /^the store postgres:\/\/me@127\.0\.0\.1:1\/mock cannot be used: connect ECONNREFUSED/,
    );
  });
});

describe('a server that loses its database', () => {
  it('answers 503 and is not ready until it is back; nothing answered is lost', async () => {
    const cluster = await started();
    const token = await cluster.tokenFor(ann);
    const before = await executionsIn(store);
    expect((await start(cluster, token)).status).toBe(200);
    await postgres.stop('immediate');
    await vi.waitFor(async () => {
      expect((await readiness(cluster)).status).toBe(503);
    }, 10_000);
    const refused = await start(cluster, token);
    expect(refused.status).toBe(503);
    expect(JSON.parse(refused.text)).toMatchObject({ status: 503, retryable: true });
    expect(refused.text).not.toContain('secret');
    expect((await cluster.fetch('/livez')).status).toBe(200);

    await postgres.start();
    await vi.waitFor(async () => {
      expect(await readiness(cluster)).toMatchObject({ status: 200 });
    }, 20_000);
    expect((await start(cluster, token)).status).toBe(200);
    expect(await executionsIn(store)).toBe(before + 2);
    await cluster.close();
    const again = await started();
    expect((await start(again, token)).status).toBe(200);
    await again.close();
  });

  it('gives no answer of 200 for what is not kept, when it goes amid calls', async () => {
    const cluster = await started();
    const token = await cluster.tokenFor(ann);
    const before = await executionsIn(store);
    const answers: Awaited<ReturnType<typeof start>>[] = [];
    const client = async () => {
      for (let at = 0; at < 30; at += 1) {
        answers.push(await start(cluster, token));
        if (answers.length === 40) await postgres.stop('immediate');
      }
    };
    await Promise.all([client(), client(), client(), client()]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 503]));
    await postgres.start();
    await vi.waitFor(async () => {
      expect(await readiness(cluster)).toMatchObject({ status: 200 });
    }, 20_000);
    const ids = await postgres.query<{ id: string }>(
      `SELECT id FROM conductor_mock.record WHERE state = 1 AND kind = 'execution'`,
      store,
    );
    const kept = new Set(ids.map(({ id }) => id));
    const answered = answers.filter(({ status }) => status === 200);
    expect(answered.filter(({ text }) => !kept.has(text))).toEqual([]);
    expect(kept.size).toBeGreaterThanOrEqual(before + answered.length);
    await cluster.close();
  });

  it('goes on where only its connection was ended', async () => {
    const cluster = await started();
    const token = await cluster.tokenFor(ann);
    await postgres.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()
       AND application_name LIKE 'conductor-mock%'`,
      store,
    );
    await vi.waitFor(async () => {
      expect((await start(cluster, token)).status).toBe(200);
    }, 10_000);
    await cluster.close();
  });

  it('writes nothing any more once another server has written', async () => {
    const cluster = await started();
    const token = await cluster.tokenFor(ann);
    await postgres.query(
      `UPDATE conductor_mock.store SET last = last + 7, writer = gen_random_uuid()`,
      store,
    );
    const refused = await start(cluster, token);
    expect(refused.status).toBe(503);
    expect(refused.text).toContain('start the server again');
    expect(await captured(() => cluster.close())).toMatchObject({ problem: 'unreachable' });
    await (await started()).close();
  });
});
