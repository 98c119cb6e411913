// Sends calls with anything in any place, drawn from fresh seeds, until something is answered as no document allows or
// the time is over: npm run fuzz -- --seconds 600. With --seed N it repeats the round of that seed.
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { fuzz, fuzzedDoors } from '../test/fuzz/fuzz.ts';

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string' } },
});
const seconds = wholeNumber('--seconds', values.seconds);
const given = values.seed === undefined ? undefined : wholeNumber('--seed', values.seed);
const until = performance.now() + seconds * 1_000;

do {
  const seed = given ?? randomInt(2 ** 31);
  console.log(`seed ${seed}`);
  await round(seed);
} while (given === undefined && process.exitCode === undefined && performance.now() < until);

async function round(seed: number): Promise<void> {
  for (const [transport, calls] of [
    ['in process', 4_000],
    ['http', 400],
  ] as const)
    for (const door of fuzzedDoors)
      try {
        await fuzz(door, { seed, calls, transport });
      } catch (error) {
        const { message, cause } = error as Error;
        console.error(`${door}, ${transport}: ${message}`);
        if (cause instanceof Error) console.error(cause.message);
        console.error(`again: npm run fuzz -- --seed ${seed}`);
        process.exitCode = 1;
      }
}

function wholeNumber(name: string, text: string): number {
  if (/^\d{1,10}$/.test(text)) return Number(text);
  console.error(`${name} must be a whole number, got "${text}"`);
  process.exit(2);
}
