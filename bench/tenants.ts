/** Many tenants of many records: what making one takes, and what they keep; what a fork and a reset take. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { startMockCluster, type MockCluster, type Seed } from 'conductor-mock';

export interface Tenants {
  readonly count: number;
  readonly records: number;
  /** Ms of each creation, as a caller of /__admin sees it. */
  readonly createMs: readonly number[];
  /** Heap that all but the first take, in MiB. */
  readonly mib: number;
  /** CPU ms of a fork, and of a reset. */
  readonly forkCpuMs: number;
  readonly resetCpuMs: number;
}

const RECORDS = 1_000;
const TURNS = 200;

export async function measureTenants(count: number): Promise<Tenants> {
  const cluster = await startMockCluster({ clock: 'manual', seed, maxTenants: count + 2 * TURNS });
  try {
    await call(await make(cluster));
    const before = heapMib();
    const createMs: number[] = [];
    for (let tenant = 1; tenant < count; tenant += 1) {
      const startedAt = performance.now();
      const url = await make(cluster);
      createMs.push(performance.now() - startedAt);
      await call(url);
    }
    const mib = heapMib() - before;
    return { count, records: RECORDS, createMs, mib, ...(await forkAndReset(cluster)) };
  } finally {
    await cluster.close();
  }
}

/** A user is a record. */
const seed: Seed = {
  users: Array.from({ length: RECORDS }, (_, at) => ({ id: `user${at}@acme.com`, name: 'User' })),
};

async function make(cluster: MockCluster): Promise<string> {
  const answer = await fetch(`${cluster.url}/__admin/tenants`, { method: 'POST', body: '{}' });
  const { url } = (await answer.json()) as { readonly url: string };
  return url;
}

/** With its first call a tenant gets its edges. */
async function call(url: string): Promise<void> {
  const answer = await fetch(`${url}/health`);
  if (!answer.ok) throw new Error(`a tenant answers ${answer.status}`);
  await answer.text();
}

async function forkAndReset(cluster: MockCluster) {
  const forkCpuMs = await cpuMs(async () => {
    await cluster.fork();
  });
  const fork = await cluster.fork({ seed: { users: [{ id: 'late@acme.com' }] } });
  const resetCpuMs = await cpuMs(() => fork.reset());
  return { forkCpuMs, resetCpuMs };
}

async function cpuMs(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  for (let turn = 0; turn < TURNS; turn += 1) await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000 / TURNS;
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function heapMib(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1024 ** 2;
}
