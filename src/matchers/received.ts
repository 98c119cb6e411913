import type { Times, Where } from '../server/mock-cluster.ts';

/** What a call must be like, and how often it must have come; left out: at least once. */
export interface Received extends Where {
  /** A number is exactly so many. */
  readonly times?: number | Times | undefined;
}
