import { Unavailable } from './deviation.ts';
import type { Steering } from './steering.ts';
import { isSteerable, type Target } from './target.ts';

/** The clock of the target, where it can be moved. */
export interface Clock {
  /** Why it cannot be moved; undefined where it can. */
  readonly missing: string | undefined;
  /** For checks that declare the need of a clock. Throws Unavailable where there is none. */
  readonly advance: (ms: number) => Promise<void>;
  /** By a millisecond, where it can be moved: a time that is written anew does not show on a clock that stands still. */
  readonly tick: () => Promise<void>;
}

export function makeClock({ steering }: Target): Clock {
  const missing = whyMissing(steering);
  return {
    missing,
    advance: async (ms) => {
      if (missing !== undefined || !isSteerable(steering)) throw new Unavailable(missing);
      await steering.advance(ms);
    },
    tick: async () => {
      if (isManual(steering)) await steering.advance(1);
    },
  };
}

export function isManual(steering: Target['steering']): steering is Steering {
  return isSteerable(steering) && steering.clock === 'manual';
}

function whyMissing(steering: Target['steering']): string | undefined {
  if (!isSteerable(steering)) return `needs a clock that can be moved: ${steering.missing}`;
  return steering.clock === 'manual'
    ? undefined
    : 'needs a clock that can be moved: the target runs on the system clock';
}
