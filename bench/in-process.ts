/** What a call from within the process costs, next to the same call by `fetch` over the socket. */
import { startMockCluster, type MockCluster, type Seed } from 'conductor-mock';
import { CLAIMANT, save } from './requests.ts';

export interface InProcess {
  /** CPU µs of a call in each round, whoever spends them: it is one process. */
  readonly within: readonly number[];
  readonly overSocket: readonly number[];
}

const WARM = 3_000;

export async function measureInProcess(
  seed: Seed,
  rounds: number,
  calls: number,
): Promise<InProcess> {
  const cluster = await startMockCluster({ logLevel: 'silent', seed });
  try {
    const { path, init } = await updateOf(cluster);
    const within = () => cluster.fetch(path, init);
    const overSocket = () => fetch(cluster.url + path, init);
    const measured = { within: [] as number[], overSocket: [] as number[] };
    for (const call of [within, overSocket]) await cpuMicros(call, WARM);
    for (let round = 0; round < rounds; round += 1) {
      measured.within.push(await cpuMicros(within, calls));
      measured.overSocket.push(await cpuMicros(overSocket, calls));
    }
    return measured;
  } finally {
    await cluster.close();
  }
}

async function updateOf(cluster: MockCluster) {
  const { path, body } = save();
  const token = await cluster.tokenFor(CLAIMANT);
  const headers = { 'x-authorization': token, 'content-type': 'application/json' };
  return { path, init: { method: 'POST', headers, body } };
}

async function cpuMicros(call: () => Promise<Response>, times: number): Promise<number> {
  const before = process.cpuUsage();
  for (let time = 0; time < times; time += 1) {
    const response = await call();
    await response.text();
    if (response.status !== 200) throw new Error(`an update was answered with ${response.status}`);
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / times;
}
