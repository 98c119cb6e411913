/** A server in a process of its own, and clients that make, answer and remove all there is. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { conductorMockWith } from './contenders.ts';
import { mixedRound } from './mixed-round.ts';
import { stalledServer, type StalledServer } from './stall/stalled-server.ts';

const CLIENTS = 8;
/** Of each client. */
const WARM_ROUNDS = 80;
const PORT = 18_734;
export const MIB = 1_024 * 1_024;

export interface Held {
  readonly heapBytes: number;
  readonly residentBytes: number;
}

interface Latency {
  readonly at: number;
  readonly ms: number;
}

export class MixedLoad {
  /** Of all requests, in the order in which they were answered. */
  readonly latencies: Latency[] = [];
  readonly #child: ChildProcess;
  readonly #server: StalledServer;

  private constructor(child: ChildProcess, server: StalledServer) {
    this.#child = child;
    this.#server = server;
  }

  /** What is made once does not count as growth: code that is compiled, and the records that are remembered. */
  static async warm(): Promise<MixedLoad> {
    const [main = '', ...options] = conductorMockWith('--log-level', 'error')(PORT);
    const probe = fileURLToPath(new URL('./servers/heap-probe.js', import.meta.url));
    const child = fork(main, options, {
      execArgv: ['--expose-gc', '--import', probe],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    process.once('exit', () => child.kill('SIGKILL'));
    const load = new MixedLoad(child, await untilReady(child));
    await load.run('warm', (round) => round < WARM_ROUNDS);
    load.latencies.length = 0;
    return load;
  }

  get requests(): number {
    return this.latencies.length;
  }

  /** Each client goes on, round after round, for as long as `goesOn` says. */
  async run(name: string, goesOn: (round: number) => boolean): Promise<void> {
    const clients = Array.from({ length: CLIENTS }, async (_, client) => {
      for (let round = 0; goesOn(round); round += 1)
        await mixedRound(this.#call, `${name}-${client}-${round}`, `worker-${client}`);
    });
    await Promise.all(clients);
  }

  /** What the server holds, its journal emptied and its garbage collected. */
  async held(): Promise<Held> {
    await this.#server.steer('DELETE', '/requests');
    const reply = once(this.#child, 'message');
    this.#child.send('held');
    const [now] = (await reply) as [Held];
    return now;
  }

  stop(): void {
    this.#child.kill('SIGKILL');
  }

  readonly #call: StalledServer['call'] = async (method, path, body) => {
    const at = performance.now();
    const answer = await this.#server.call(method, path, body);
    this.latencies.push({ at, ms: performance.now() - at });
    return answer;
  };
}

async function untilReady(child: ChildProcess): Promise<StalledServer> {
  for (;;) {
    if (child.exitCode !== null) throw new Error('the server has ended at its start');
    try {
      return await stalledServer(`http://127.0.0.1:${PORT}`);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

export function machine(): string {
  return `node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}; ${CLIENTS} clients`;
}

export function mib(bytes: number): string {
  return (bytes / MIB).toFixed(1);
}

/** In ms; NaN of none. */
export function p99(latencies: readonly Latency[]): number {
  const sorted = latencies.map(({ ms }) => ms).sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length * 0.99)] ?? NaN;
}
