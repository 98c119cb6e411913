import { Deviation } from './deviation.ts';

const PAUSE_MS = 100;

/** Tries until nothing deviates any more; when patience is over, the last Deviation stands. */
export async function eventually<T>(patienceMs: number, attempt: () => Promise<T>): Promise<T> {
  const until = Date.now() + patienceMs;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof Deviation) || Date.now() >= until) throw error;
    }
    await pause(PAUSE_MS);
  }
}

export async function pause(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
}
