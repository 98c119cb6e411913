/** What operations are carried out with, and those who wait for them. */
import type { Bounds, UnaskedStarts } from '../domain/bounds.ts';
import type { LeavesOpen } from '../domain/executions/leaves-open.ts';
import type {
  Clock,
  Ids,
  Reader,
  SchemaJudge,
  ScriptRunner,
  Store,
  Tokens,
} from '../domain/ports.ts';
import type { Withhold } from './known-answers.ts';
import type { Turns } from './paced.ts';
import type { Acting } from './settle.ts';
import type { Sweep } from './sweep.ts';

export interface Ports {
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly judge: SchemaJudge;
  readonly scripts: ScriptRunner;
  readonly tokens: Tokens;
  /** Whose token a key pair gets that is no application's. */
  readonly anyKeySubject?: string | undefined;
  /** Which tasks that reach outside somebody carries out; left out: none. */
  readonly leavesOpen?: LeavesOpen | undefined;
  /** Told what an operation has to say to whoever runs the server. */
  readonly notice?: (message: string) => void;
  readonly changes: ChangeSignal;
  readonly sweep: Sweep;
  /** Decides what actors do. Left out: nothing. */
  readonly acting?: Acting | undefined;
  /** What may begin by these calls, where nobody has sent them. Left out: anything. */
  readonly starts?: UnaskedStarts | undefined;
  /** Left out: the standard ones. */
  readonly bounds?: Bounds | undefined;
  /** Successes that are not given, and so not done. Left out: all are. */
  readonly withhold?: Withhold | undefined;
  /** Searches leave out what is younger (ms on the cluster's clock). Left out: they find everything. */
  readonly staleMs?: number | undefined;
}

/** Tells those who wait that something they have read has changed. */
export interface ChangeSignal extends Turns {
  watch(reader: Reader): Watch;
}

/** Reads, and notices from then on what becomes of it, until it is ended. */
export interface Watch extends Reader {
  /** Resolves once something that was read is another; false: so many ms of real time are over before. */
  changed(waitMs: number): Promise<boolean>;
  /** Ends the waiting. */
  wake(changed: boolean): void;
  end(): void;
}

/** The connection on which an answer is waited for. */
export interface Line {
  /** Nobody is there any more. */
  readonly destroyed: boolean;
  once(event: 'close', listener: () => void): unknown;
  off(event: 'close', listener: () => void): unknown;
}
