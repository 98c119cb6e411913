/**
 * `npm run bench:mixed`, `npm run bench:mixed -- --seconds 180`: clients that make, answer and remove all there is, for as
 * long as you say. What the server holds in the end, although everything is removed, is what has grown.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { conductorMockWith } from './contenders.ts';
import { stalledServer } from './stall/stalled-server.ts';
import { mixedRound } from './mixed-round.ts';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '900' } } });
const seconds = Number(values.seconds);
if (!Number.isInteger(seconds) || seconds < 1) {
  console.error(`--seconds must be a whole number from 1, got "${values.seconds}"`);
  process.exit(2);
}

const CLIENTS = 8;
/** Of each client. */
const WARM_ROUNDS = 80;
const PORT = 18_734;
const MIB = 1_024 * 1_024;
/** Of all the time, the part at its beginning and at its end whose latencies are compared. */
const PART = 0.2;

interface Held {
  readonly heapBytes: number;
  readonly residentBytes: number;
}

const [main = '', ...options] = conductorMockWith('--log-level', 'error')(PORT);
const probe = fileURLToPath(new URL('./servers/heap-probe.js', import.meta.url));
const child = fork(main, options, {
  execArgv: ['--expose-gc', '--import', probe],
  stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
});
process.once('exit', () => child.kill('SIGKILL'));

const held = async (): Promise<Held> => {
  const reply = once(child, 'message');
  child.send('held');
  const [now] = (await reply) as [Held];
  return now;
};
const server = await untilReady();
const latencies: { readonly at: number; readonly ms: number }[] = [];
let requests = 0;

const call: typeof server.call = async (method, path, body) => {
  const sentAt = performance.now();
  const answer = await server.call(method, path, body);
  latencies.push({ at: sentAt, ms: performance.now() - sentAt });
  requests += 1;
  return answer;
};

// What is made once does not count as growth: code that is compiled, and the records that are remembered.
await load('warm', (round) => round < WARM_ROUNDS);
await server.steer('DELETE', '/requests');
const before = await held();
latencies.length = 0;
requests = 0;
const startedAt = performance.now();
await load('mixed', () => performance.now() < startedAt + seconds * 1_000);
const ms = performance.now() - startedAt;
await server.steer('DELETE', '/requests');
const after = await held();
const grown = (after.heapBytes - before.heapBytes) / MIB;

console.log(`node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`);
console.log(`${requests} requests of ${CLIENTS} clients in ${(ms / 1_000).toFixed(0)} s`);
console.log(
  `heap after collection: ${mib(before.heapBytes)} MiB, then ${mib(after.heapBytes)} MiB`,
);
console.log(`grown per 100,000 requests: ${((grown / requests) * 100_000).toFixed(2)} MiB`);
console.log(`resident: ${mib(before.residentBytes)} MiB, then ${mib(after.residentBytes)} MiB`);
console.log(`p99 at the start: ${p99(startedAt, startedAt + ms * PART)} ms`);
console.log(`p99 at the end: ${p99(startedAt + ms * (1 - PART), Infinity)} ms`);
child.kill('SIGKILL');

async function load(name: string, goesOn: (round: number) => boolean): Promise<void> {
  const clients = Array.from({ length: CLIENTS }, async (_, client) => {
    for (let round = 0; goesOn(round); round += 1)
      await mixedRound(call, `${name}-${client}-${round}`, `worker-${client}`);
  });
  await Promise.all(clients);
}

async function untilReady(): ReturnType<typeof stalledServer> {
  for (;;) {
    if (child.exitCode !== null) throw new Error('the server has ended at its start');
    try {
      return await stalledServer(`http://127.0.0.1:${PORT}`);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

function mib(bytes: number): string {
  return (bytes / MIB).toFixed(1);
}

function p99(from: number, to: number): string {
  const within = latencies.filter(({ at }) => at >= from && at < to).map(({ ms: one }) => one);
  within.sort((one, other) => one - other);
  return (within[Math.floor(within.length * 0.99)] ?? NaN).toFixed(1);
}
