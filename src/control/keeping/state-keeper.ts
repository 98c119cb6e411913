/** What keeps the state of a cluster, and gives it back to the next process. src/server/ fills it with an adapter. */

import type { StoredRecord } from '../../domain/ports.ts';

/** What is kept besides the records, and everything at once. */
export interface KeptContent {
  /** As JSON, small: it goes with each commit. */
  readonly beside: () => object;
  /** All that there is at the moment of the call, as texts without line breaks. */
  readonly lines: () => AsyncIterable<string>;
}

/** Told each text of what is kept, in order. What they throw says what is wrong with it. */
export interface KeptTexts {
  readonly snapshot: (text: string) => void | Promise<void>;
  readonly since: (text: string) => void | Promise<void>;
}

export interface StateKeeper {
  /** Why it cannot be written at the moment; what is committed is then not kept yet. */
  readonly problem: string | undefined;
  /** Nobody else has it from now on. False: nothing is kept. Throws a StoreError. */
  read(texts: KeptTexts): Promise<boolean>;
  /** Puts everything in place of what is kept; from now on commits are. Throws a StoreError. */
  begin(content: KeptContent): Promise<void>;
  /** From now on commits are kept, after what was read. */
  goOn(content: KeptContent): void;
  /** The lines take the place of everything; `put` is called in that moment. Throws a StoreError. */
  replace(lines: () => AsyncIterable<string>, put: () => void): Promise<void>;
  /** All is as at the start, but for what actors do so many ms later: those records. */
  reset(laterMs: number, later: Iterable<StoredRecord>): void;
  /** Resolves once all that is committed by now is kept, or there is a problem; undefined: no call waits for that. */
  settled(): Promise<void> | undefined;
  /** Something that is kept besides the records has changed. */
  note(): void;
  /** Everything is kept, and somebody else may have it. Throws a StoreError where it is not. */
  close(): Promise<void>;
}
