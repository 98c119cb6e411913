import { expect, it } from 'vitest';
import { SystemClock } from '../../src/adapters/clocks.ts';

const BACK = 7_200_000;

/** What the clock says at each reading of the machine's clock and of the time that has passed. */
function readings(all: readonly (readonly [machine: number, elapsed: number])[]) {
  let at = 0;
  const clock = new SystemClock(
    () => all[at]?.[0] ?? 0,
    () => all[at]?.[1] ?? 0,
  );
  return all.map((_one, place) => {
    at = place;
    return clock.now();
  });
}

it('the clock of the machine may go back; that of the cluster goes on', () => {
  expect(
    readings([
      [1_000, 0],
      [2_000, 1_000],
      [2_000 - BACK, 1_000],
      [2_500 - BACK, 1_500.9],
      [3_000 - BACK, 2_000],
    ]),
  ).toEqual([1_000, 2_000, 2_000, 2_500, 3_000]);
});

it('it may go back again and again, and forward', () => {
  expect(
    readings([
      [2_000, 0],
      [1_000, 0],
      [500, 100],
      [2_101, 101],
      [2_102 + BACK, 102],
      [2_103, 103],
      [2_105, 105],
    ]),
  ).toEqual([2_000, 2_000, 2_100, 2_101, 2_102 + BACK, 2_103 + BACK, 2_105 + BACK]);
});
