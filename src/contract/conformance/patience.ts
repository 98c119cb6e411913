import { eventually, pause } from './eventually.ts';

/** Clusters do much in their own time; a mock that is steered does all of it before it answers. */
export interface Patience {
  /** How long to wait at most. */
  readonly ms: number;
  /** Repeats what reads and expects until it holds or patience is over. */
  readonly eventually: <T>(attempt: () => Promise<T>) => Promise<T>;
  /** Lets a cluster do what it does in its own time, for what must not happen. */
  readonly waitOut: () => Promise<void>;
}

export function makePatience(ms: number): Patience {
  return {
    ms,
    eventually: (attempt) => eventually(ms, attempt),
    waitOut: () => pause(ms),
  };
}
