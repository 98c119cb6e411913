/**
 * `npm run bench:mixed`, `npm run bench:mixed -- --seconds 180`: a mixed load for as long as you say. What the server
 * holds in the end, although everything is removed, is what has grown.
 */
import { parseArgs } from 'node:util';
import { machine, MIB, mib, MixedLoad, p99 } from './mixed-load.ts';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '900' } } });
const seconds = Number(values.seconds);
if (!Number.isInteger(seconds) || seconds < 1) {
  console.error(`--seconds must be a whole number from 1, got "${values.seconds}"`);
  process.exit(2);
}

/** Of all the time, the part at its beginning and at its end whose latencies are compared. */
const PART = 0.2;

const load = await MixedLoad.warm();
const before = await load.held();
const startedAt = performance.now();
await load.run('mixed', () => performance.now() < startedAt + seconds * 1_000);
const ms = performance.now() - startedAt;
const after = await load.held();
const { requests, latencies } = load;
const grown = (after.heapBytes - before.heapBytes) / MIB;
const within = (from: number, to: number) =>
  p99(latencies.filter(({ at }) => at >= startedAt + ms * from && at < startedAt + ms * to));

console.log(machine());
console.log(`${requests} requests in ${(ms / 1_000).toFixed(0)} s`);
console.log(
  `heap after collection: ${mib(before.heapBytes)} MiB, then ${mib(after.heapBytes)} MiB`,
);
console.log(`grown per 100,000 requests: ${((grown / requests) * 100_000).toFixed(2)} MiB`);
console.log(`resident: ${mib(before.residentBytes)} MiB, then ${mib(after.residentBytes)} MiB`);
console.log(`p99 at the start: ${within(0, PART).toFixed(1)} ms`);
console.log(`p99 at the end: ${within(1 - PART, 1).toFixed(1)} ms`);
load.stop();
