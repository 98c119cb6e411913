/** What it takes to make a tenant that is kept, and to end it. */
import type { Seed } from 'conductor-mock';
import type { PostgresServer } from '../../test/support/postgres-process.ts';
import { conductorMockOn } from '../contenders.ts';
import { ServerProcess } from '../processes.ts';
import type { Plan } from './plan.ts';

export interface KeptTenants {
  /** Ms of each, as a caller of /__admin sees it. */
  readonly createMs: readonly number[];
  readonly endMs: readonly number[];
}

const RECORDS = 1_000;
/** A user is a record. */
const seed: Seed = {
  users: Array.from({ length: RECORDS }, (_, at) => ({ id: `user${at}@acme.com`, name: 'User' })),
};

export async function measureTenantsOn(
  { tenants }: Plan,
  database: PostgresServer,
): Promise<KeptTenants> {
  const args = conductorMockOn('kept-tenants', seed);
  const options = ['--store', await database.database('tenants'), '--max-tenants', '2000'];
  const server = await ServerProcess.start((port) => [...args(port), ...options]);
  try {
    const url = `http://127.0.0.1:${server.port}/__admin/tenants`;
    const createMs: number[] = [];
    const endMs: number[] = [];
    for (let at = 0; at < tenants; at += 1) {
      const init = { method: 'POST', body: JSON.stringify({ id: `t${at}` }) };
      createMs.push(await msOf(url, init, 201));
    }
    for (let at = 0; at < tenants; at += 1)
      endMs.push(await msOf(`${url}/t${at}`, { method: 'DELETE' }, 204));
    return { createMs, endMs };
  } finally {
    await server.stop('SIGTERM');
  }
}

async function msOf(url: string, init: RequestInit, expected: number): Promise<number> {
  const begun = performance.now();
  const answer = await fetch(url, init);
  await answer.text();
  if (answer.status !== expected) throw new Error(`${url} was answered with ${answer.status}`);
  return performance.now() - begun;
}
