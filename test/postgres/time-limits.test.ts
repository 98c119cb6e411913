import { createMockCluster, startMockCluster } from 'conductor-mock';
import { Client } from 'pg';
import { expect, it } from 'vitest';
import { captured } from '../support/captured.ts';
import { useCli } from '../support/cli-process.ts';
import { usePostgres } from '../support/postgres-server.ts';
import { startTcpForwarder } from '../support/tcp-forwarder.ts';

const postgres = usePostgres();
const run = useCli();

it('/readyz answers at once, and 503 within seconds, where the database says nothing any more', async () => {
  const database = new URL(await postgres.database('frozen'));
  const between = await startTcpForwarder(`http://127.0.0.1:${database.port}`);
  database.host = new URL(between.url).host;
  const cluster = await startMockCluster({ store: database.href });
  const ready = async () => {
    const answer = await fetch(`${cluster.url}/readyz`, { signal: AbortSignal.timeout(1_000) });
    return answer.status;
  };
  expect(await ready()).toBe(200);

  between.pause();
  await expect.poll(ready, { timeout: 8_000 }).toBe(503);
  between.resume();
  await expect.poll(ready, { timeout: 20_000 }).toBe(200);
  await cluster.close();
  await between.close();
});

it('a database that lets nobody in is given up after connect_timeout', async () => {
  const between = await startTcpForwarder(postgres.url().replace('postgres:', 'http:'));
  between.pause();
  const store = `postgres://mock@${new URL(between.url).host}/mock?connect_timeout=1`;
  const begun = performance.now();
  const error = await captured(() => createMockCluster({ store }));
  expect(error).toMatchObject({ name: 'StoreError', problem: 'unreachable' });
  expect(performance.now() - begun).toBeLessThan(4_500);
  await between.close();
});

it('a statement is given up after statement_timeout, and calls are answered 503 until it can be', async () => {
  const url = await postgres.database('slow');
  const cluster = await createMockCluster({ store: `${url}?statement_timeout=500` });
  const add = async (id: string) => {
    const body = JSON.stringify({ groups: [{ id }] });
    const answer = await cluster.fetch('/__admin/seed', { method: 'POST', body });
    return { status: answer.status, text: await answer.text() };
  };
  const other = new Client({ connectionString: url });
  await other.connect();
  await other.query('BEGIN; LOCK TABLE conductor_mock.store IN EXCLUSIVE MODE');
  const refused = await add('one');
  expect(refused.status).toBe(503);
  expect(refused.text).toContain('statement timeout');
  await other.end();
  await expect
    .poll(async () => (await cluster.fetch('/readyz')).status, { timeout: 9_000 })
    .toBe(200);
  expect((await add('two')).status).toBe(200);
  await cluster.close();
});

it('a server that hangs loses the database after idle_session_timeout', async () => {
  const url = await postgres.database('hanging');
  const server = run(['--port', '0', '--store', `${url}?idle_session_timeout=2000`]);
  await server.ready();
  server.kill('SIGSTOP');
  const begun = performance.now();
  const next = async () => {
    const cluster = await createMockCluster({ store: url }).catch(String);
    if (typeof cluster === 'string') return cluster;
    await cluster.close();
    return 'has it';
  };
  await expect.poll(next, { timeout: 20_000 }).toBe('has it');
  expect(performance.now() - begun).toBeLessThan(9_000);
});
