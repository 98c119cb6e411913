/**
 * What the mock promises beyond the cases: its own words, whole records, exact times. A real cluster may do otherwise,
 * so these expectations run only where the run is said to be one on the mock.
 */
import { isManual } from './clock.ts';
import { TargetError } from './target-error.ts';
import type { Target } from './target.ts';

export interface Mock {
  /** The time of its clock, which stands still. */
  readonly now: number;
}

/** Runs the expectations on the mock, and nothing elsewhere. */
export type Exactly = (expectations: (mock: Mock) => unknown) => Promise<void>;

/** Throws a TargetError where the target is to be the mock and has no clock that stands still. */
export function makeExactly({ steering }: Target, isMock: boolean): Exactly {
  if (!isMock) return () => Promise.resolve();
  if (!isManual(steering)) throw new TargetError('the mock needs a manual clock here');
  return async (expectations) => {
    await expectations({ now: await steering.now() });
  };
}
