/** The records of this room. */
import { noKeys, type RecordIndexes } from '../index-keys.ts';
import type { CachedOutput } from './output-cache.ts';

declare module '../ports.ts' {
  interface Records {
    readonly cachedOutput: CachedOutput;
  }
}

export const engineRecords: RecordIndexes<'cachedOutput'> = {
  cachedOutput: { ...noKeys, dueAt: ({ until }) => until },
};
