/** The update call on three replicas at once: one does the work, and the others hand their calls on to it. */
import type { PostgresServer } from '../../test/support/postgres-process.ts';
import { conductorMockWith, tokenOf } from '../contenders.ts';
import { LoadProcess, ServerProcess } from '../processes.ts';
import { CLAIMANT, CONNECTIONS, saves } from '../requests.ts';
import type { Plan } from './plan.ts';

const REPLICAS = 3;

/** Calls a second of each round, with 16 connections in all. */
export async function measureReplicas(
  { rounds, warmMs, phaseMs }: Plan,
  database: PostgresServer,
): Promise<readonly number[]> {
  const args = conductorMockWith('--store', await database.database('replicas'));
  const servers: ServerProcess[] = [];
  const loads = Array.from({ length: REPLICAS }, () => new LoadProcess());
  try {
    for (let at = 0; at < REPLICAS; at += 1) servers.push(await ServerProcess.start(args));
    const token = await tokenOf(CLAIMANT, servers[0]?.port ?? 0);
    const perSecond = async (forMs: number) => {
      const reports = loads.map((load, at) => {
        const requests = saves(token).filter((_one, connection) => connection % REPLICAS === at);
        const port = servers[at]?.port ?? 0;
        return load.run({ port, requests, connections: requests.length, forMs, status: 200 });
      });
      return (await Promise.all(reports)).reduce((sum, one) => sum + one.perSecond, 0);
    };
    if (saves(token).length !== CONNECTIONS) throw new Error('each connection has its own task');
    await perSecond(warmMs);
    const measured: number[] = [];
    for (let round = 0; round < rounds; round += 1) measured.push(await perSecond(phaseMs));
    return measured;
  } finally {
    for (const load of loads) load.stop();
    // Those that stand by first: nobody takes over.
    for (const server of servers.toReversed()) await server.stop('SIGTERM');
  }
}
