/**
 * `npm run bench:soak`, `npm run bench:soak -- --calls 200000`: a mixed load of a million calls. What the process holds
 * and how long a call takes must not depend on how many there were before.
 */
import { parseArgs } from 'node:util';
import { machine, MIB, MixedLoad, p99 } from './mixed-load.ts';

/** Of the calls at the beginning, and of those at the end, that are compared. */
const PART = 100_000;

const { values } = parseArgs({ options: { calls: { type: 'string', default: '1000000' } } });
const calls = Number(values.calls);
if (!Number.isInteger(calls) || calls < 2 * PART) {
  console.error(`--calls must be a whole number from ${2 * PART}, got "${values.calls}"`);
  process.exit(2);
}

const load = await MixedLoad.warm();
await load.run('first', () => load.requests < PART);
const first = await load.held();
const firstP99 = p99(load.latencies.slice(0, PART));
await load.run('more', () => load.requests < calls);
const last = await load.held();
const lastP99 = p99(load.latencies.slice(-PART));
load.stop();

console.log(machine());
console.log(`${load.requests} calls`);
tell(
  'MiB more resident than after the first 100,000',
  grown(first.residentBytes, last.residentBytes),
  20,
);
tell('MiB more heap than after the first 100,000', grown(first.heapBytes, last.heapBytes), 20);
tell('p99 of the last 100,000 ÷ of the first', lastP99 / firstP99, 1.5);

function grown(before: number, after: number): number {
  return (after - before) / MIB;
}

function tell(what: string, measured: number, most: number): void {
  const isMet = measured <= most ? 'met' : 'MISSED';
  console.log(`${what}: at most ${most}, ${measured.toFixed(2)}, ${isMet}`);
}
