/** What keeps the states of clusters, and gives them back to the next process. src/server/ fills it with an adapter. */

import type { SharedValues } from '../../domain/codec.ts';
import type { CommitListener, Kind, StoredRecord } from '../../domain/ports.ts';
import type { StateName } from './kept-line.ts';
import type { TenantSettings } from './kept-state.ts';

/** A cluster as texts without line breaks, as it was at one moment. */
export interface KeptLines {
  /** Both states. */
  all(): AsyncIterable<string>;
  /** What stands before the records of a state. `asBefore`: it begins as what it came from. */
  head(state: StateName, asBefore?: boolean): string;
  /** Then those, each as it is; what they share is among `written`, and stands in no text. */
  records(state: 'start' | 'now', written: SharedValues): AsyncIterable<string>;
}

/** What is kept besides the records, and everything at once. */
export interface KeptContent {
  /** The hash of the seeds that it began with; left out: of a tenant. */
  readonly seeds?: string;
  /** As JSON, small: it goes with each commit. */
  readonly beside: () => object;
  /** Whether the state of the start has such a record. */
  readonly isOfStart: (kind: Kind, id: string) => boolean;
  /** All that there is at the moment of the call. */
  readonly lines: () => KeptLines;
}

/** Told each text of what is kept, in order. What they throw says what is wrong with it. */
export interface KeptTexts {
  readonly snapshot: (text: string) => void | Promise<void>;
  readonly since: (text: string) => void | Promise<void>;
}

/** Keeps one cluster. */
export interface ClusterKeeper extends CommitListener {
  /** Puts everything in place of what is kept of it; from now on commits are. Throws a StoreError. */
  begin(content: KeptContent): Promise<void>;
  /** From now on commits are kept, after what was read. */
  goOn(content: KeptContent): void;
  /** The lines take the place of everything but the start; `put` is called in that moment. Throws a StoreError. */
  replace(lines: () => KeptLines, put: () => void): Promise<void>;
  /** All is as at the start, but for what actors do so many ms later: those records. */
  reset(laterMs: number, later: Iterable<StoredRecord>): void;
  /** Something that is kept besides the records has changed. */
  note(): void;
}

export interface TenantKeeper extends ClusterKeeper {
  /** Nothing of it is kept any more. */
  end(): void;
}

export interface TenantHead {
  readonly id: string;
  readonly settings: TenantSettings;
}

/** Keeps the cluster without a prefix, and the tenants. Where that one begins, there are none. */
export interface StateKeeper extends ClusterKeeper {
  /** Why it cannot be written at the moment; what is committed is then not kept yet. */
  readonly problem: string | undefined;
  /** Of what is gathered and not yet known to be kept. */
  readonly waitingBytes: number;
  /** Nobody else has it from now on. False: nothing is kept. Throws a StoreError. */
  read(texts: KeptTexts): Promise<boolean>;
  /** Resolves once all that is committed by now is kept, or there is a problem; undefined: no call waits for that. */
  settled(): Promise<void> | undefined;
  /**
   * One that was read, or a new one. `differing`: what is not as at the start of the cluster without a prefix when it is
   * made, before what it is told of; left out: it has begun elsewhere.
   */
  tenant(head: TenantHead, differing?: Iterable<StoredRecord>): TenantKeeper;
  /** Everything is kept, and somebody else may have it. Throws a StoreError where it is not. */
  close(): Promise<void>;
}
