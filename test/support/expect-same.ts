import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';

/** As `toBe`, for what is asked many thousand times: where both are the same, asking Vitest takes longer than the code. */
export function expectSame(shown: unknown, wanted: unknown, what?: string): void {
  if (!Object.is(shown, wanted)) expect(shown, what).toBe(wanted);
}

/** As `toEqual`, likewise. */
export function expectEqual(shown: unknown, wanted: unknown, what?: string): void {
  if (!isDeepStrictEqual(shown, wanted)) expect(shown, what).toEqual(wanted);
}

/** As `toContain`, likewise. */
export function expectAmong<T>(allowed: readonly T[], shown: T): void {
  if (!allowed.includes(shown)) expect(allowed).toContain(shown);
}

/** As `toBeGreaterThanOrEqual`, likewise. */
export function expectNotBefore(time: number, earliest: number): void {
  if (!(time >= earliest)) expect(time).toBeGreaterThanOrEqual(earliest);
}
