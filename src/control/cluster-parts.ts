import type { Bounds } from '../domain/bounds.ts';
import type {
  Clock,
  CommitListener,
  Ids,
  Kind,
  SchemaJudge,
  ScriptRunner,
  Tokens,
} from '../domain/ports.ts';
import type { Keeping } from './keeping/keeping.ts';
import type { KeptBefore } from './keeping/kept-before.ts';
import type { ClusterState, IdsPosition } from './snapshots/cluster-state.ts';
import type { SteerableStore } from './snapshots/steerable-store.ts';
import type { HttpCall, HttpOutcome } from '../domain/workers/http-call.ts';
import type { ChangeSignal } from '../operations/ports.ts';

/** What a cluster is made of. src/server/ fills it with adapters. */
export interface ClusterParts {
  readonly store: SteerableStore;
  readonly clock: SystemClock | ManualClock;
  /** When it was told to begin (epoch ms); left out: the first seed may say. */
  readonly beginsAt?: number | undefined;
  readonly ids: RewindableIds;
  /** Ids for one seed: the same text gives the same ids. */
  readonly idsFrom: (text: string) => Ids;
  readonly tokens: Tokens;
  /** Whose token a key pair gets that is no application's. Left out: it is refused. */
  readonly anyKeySubject?: string | undefined;
  readonly judge: SchemaJudge;
  readonly scripts: ScriptRunner;
  readonly changes: ClusterChanges;
  /** Keeps its state for later processes. Left out: nothing outlives this one. */
  readonly keeping?: Keeping | undefined;
  /** Where an earlier process may have left the state. */
  readonly keptBefore?: KeptBefore | undefined;
  /** Left out: the standard ones. */
  readonly bounds?: Bounds | undefined;
  /** What makes HTTP calls, and the origins that it may call. Left out: nothing leaves this machine. */
  readonly calls?:
    { readonly caller: HttpCalls; readonly origins: ReadonlySet<string> } | undefined;
}

/** What a cluster begins with. Its store is not to be written to. */
export interface Beginning extends ClusterState<SteerableStore> {
  readonly clock: 'system' | 'manual';
  /** Whether the cluster without a prefix began so, but for what actors do later. */
  readonly isOfMain?: boolean;
}

export interface SystemClock extends Clock {
  readonly mode: 'system';
}

/** Stands still until it is set (epoch ms). */
export interface ManualClock extends Clock {
  readonly mode: 'manual';
  set(now: number): void;
}

export interface RewindableIds extends Ids {
  readonly position: IdsPosition;
  goOnFrom(position: IdsPosition): void;
}

export interface ChangeObserver {
  /** `value`: as it is now; undefined: it is gone. */
  changed(kind: Kind, id: string, value: unknown): void;
  replaced(): void;
}

export interface ClusterChanges extends ChangeSignal, CommitListener {
  /** Says that something has changed. */
  announce(): void;
  /** Tells the observer, too, of each record that changes, and of moments at which all may have. */
  observe(observer: ChangeObserver): void;
  /** Calls the listener at each change. */
  subscribe(listener: () => void): void;
  /** Ends all waits, now and from now on. */
  close(): void;
}

export interface HttpCalls {
  call(request: HttpCall, signal: AbortSignal): Promise<HttpOutcome>;
}
