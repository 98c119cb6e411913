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
    return turnOfOthers(turns).then(() => {
      since = turns.elapsed();
    });
  };
}

/**
 * In one round of the loop Node takes one new connection, and what comes on it is read and answered in the next ones:
 * with a slice of work between any two, whoever connects behind ten others would wait for more than ten slices. A round
 * in which nothing comes costs some microseconds.
 */
export const ROUNDS_OF_OTHERS = 16;

/** As many rounds as it takes to answer calls on several new connections. */
export async function turnOfOthers(turns: Pick<Turns, 'turn'>): Promise<void> {
  for (let round = 0; round < ROUNDS_OF_OTHERS; round += 1) await turns.turn();
}
