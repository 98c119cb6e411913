import { expect, it } from 'vitest';
import { SystemClock } from '../../src/adapters/clocks.ts';

it('the clock of the machine may go back; that of the cluster stands still until then', () => {
  const readings = [1_000, 2_000, 2_000 - 7_200_000, 1_999, 2_000, 2_001];
  const clock = new SystemClock(() => readings.shift()!);
  expect(Array.from({ length: 6 }, () => clock.now())).toEqual([
    1_000, 2_000, 2_000, 2_000, 2_000, 2_001,
  ]);
});
