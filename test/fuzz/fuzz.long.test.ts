import { describe, expect, it } from 'vitest';
import { fuzz, fuzzedDoors } from './fuzz.ts';

/** The same calls each time; `npm run fuzz` draws others. */
const SEED = 1;

describe.each(fuzzedDoors)('whatever is sent to %s', (door) => {
  it.each([
    ['in process', 20_000],
    ['http', 1_000],
  ] as const)('%s, every answer is as its document says', async (transport, calls) => {
    await expect(fuzz(door, { seed: SEED, calls, transport })).resolves.toBeUndefined();
  });
});
