/** Child processes: the servers under test, and the load generator. None of them outlives this process. */
import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { BystanderOrder } from './bystander.ts';
import type { LoadOrder, LoadReport } from './load.ts';

const children = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    process.exit(1);
  });

/** Beyond it something is wrong: the benchmark ends with an error instead of hanging. */
const LONGEST_START_MS = 30_000;
const LONGEST_LOAD_MS = 180_000;

export class ServerProcess {
  readonly port: number;
  /** From the start of the process to the first 200 of GET /health. */
  readonly startMs: number;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, port: number, startMs: number) {
    this.#child = child;
    this.port = port;
    this.startMs = startMs;
  }

  /** `args`: what node is to run on that port. */
  static async start(
    args: (port: number) => readonly string[],
    command = process.execPath,
  ): Promise<ServerProcess> {
    const port = await freePort();
    const startedAt = performance.now();
    const child = spawn(command, [...args(port)], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    children.add(child);
    while (!(await isHealthy(port))) {
      if (child.exitCode !== null) throw new Error(`${args(port).join(' ')} ended at its start`);
      if (performance.now() - startedAt > LONGEST_START_MS)
        throw new Error(`${args(port).join(' ')} does not answer`);
      await pause(2);
    }
    return new ServerProcess(child, port, performance.now() - startedAt);
  }

  async stop(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    children.delete(this.#child);
    if (this.#child.exitCode !== null || !this.#child.kill(signal)) return;
    await once(this.#child, 'exit');
  }

  /** Resident memory in MiB; NaN where there is no /proc. */
  residentMib(): number {
    const kib = /^VmRSS:\s+(\d+)/m.exec(this.#procFile('status'))?.[1];
    return Number(kib ?? NaN) / 1024;
  }

  /** CPU time so far, all threads, in microseconds; NaN where there is no /proc. */
  cpuMicros(): number {
    const fields = this.#procFile('stat')
      .replace(/^.*\) /, '')
      .split(' ');
    const [user, system] = [fields[11], fields[12]].map(Number);
    return ((user ?? NaN) + (system ?? NaN)) * MICROS_PER_TICK;
  }

  #procFile(name: string): string {
    try {
      return readFileSync(`/proc/${this.#child.pid ?? 0}/${name}`, 'utf8');
    } catch {
      return '';
    }
  }
}

/** Linux counts CPU time in hundredths of a second. */
const MICROS_PER_TICK = 10_000;

export class LoadProcess {
  readonly #child: ChildProcess;

  constructor() {
    this.#child = fork(fileURLToPath(new URL('./load.ts', import.meta.url)));
    children.add(this.#child);
  }

  async run(order: LoadOrder): Promise<LoadReport> {
    const signal = AbortSignal.timeout(LONGEST_LOAD_MS);
    const reply = once(this.#child, 'message', { signal });
    this.#child.send(order);
    const [{ report, error }] = (await reply) as [{ report?: LoadReport; error?: string }];
    if (report === undefined) throw new Error(`port ${order.port}: ${error ?? 'no report'}`);
    return report;
  }

  stop(): void {
    children.delete(this.#child);
    this.#child.kill('SIGKILL');
  }
}

/** Asks a server all the time, from beside those who load it. */
export class BystanderProcess {
  readonly #child: ChildProcess;

  constructor(order: BystanderOrder) {
    this.#child = fork(fileURLToPath(new URL('./bystander.ts', import.meta.url)));
    children.add(this.#child);
    this.#child.send(order);
  }

  /** The longest that it has waited, in ms. */
  async end(): Promise<number> {
    const reply = once(this.#child, 'message', { signal: AbortSignal.timeout(LONGEST_LOAD_MS) });
    this.#child.send('end');
    const [{ worstMs }] = (await reply) as [{ worstMs: number }];
    return worstMs;
  }

  stop(): void {
    children.delete(this.#child);
    this.#child.kill('SIGKILL');
  }
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function isHealthy(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get({ port, host: '127.0.0.1', path: '/health', agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.on('error', () => {
      resolve(false);
    });
  });
}
