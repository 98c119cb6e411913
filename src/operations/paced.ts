/** Lets others have their turn on the thread. */
export interface Turns {
  /** Ms of real time, from any point. */
  elapsed(): number;
  /** Resolves once whoever waits has had a turn. */
  turn(): Promise<void>;
}

/** Longest work between two turns of others, as far as it is made of steps. */
export const SLICE_MS = 20;

/** To be asked between two steps of long work: a promise to await, once the work has taken its slice. */
export function paced(turns: Turns): () => Promise<void> | undefined {
  let since = turns.elapsed();
  return () => {
    if (turns.elapsed() - since < SLICE_MS) return undefined;
    return turns.turn().then(() => {
      since = turns.elapsed();
    });
  };
}
