import type { Bounds, UnaskedStarts } from './bounds.ts';
import type { Ids, Reader, SchemaJudge, ScriptRunner, Tokens } from './ports.ts';

/**
 * What a decision may look at. It changes nothing. A function takes what it needs of it: `Pick<Context, 'now' | 'read'>`.
 * A room adds what is of a type of its own: the caller (identity/), what is left to others (executions/).
 */
export interface Context {
  /** Epoch ms; the same throughout one decision. */
  readonly now: number;
  /** Everything in the cluster: people, definitions, executions, mock outputs. */
  readonly read: Reader;
  readonly ids: Ids;
  readonly judge: SchemaJudge;
  readonly scripts: ScriptRunner;
  readonly tokens: Tokens;
  /** Whose token a key pair gets that is no application's. Left out: nobody's, it is refused. */
  readonly anyKeySubject?: string | undefined;
  /** What the contexts made from one another within one decision have in common. Left out: each stands alone. */
  readonly unit?: object | undefined;
  /** Left out: the standard ones. */
  readonly bounds?: Bounds | undefined;
  /** Searches leave out what is younger (ms), as an index that lags behind. Left out: they find everything. */
  readonly staleMs?: number | undefined;
  /** To be asked between two steps of long work: to be awaited, when others should have their turn. */
  readonly turn?: (() => Promise<void> | undefined) | undefined;
  /** Left out: somebody calls, or nothing counts what begins. */
  readonly starts?: UnaskedStarts | undefined;
}

/** What deciding an execution needs besides it. */
export type EngineContext = Pick<
  Context,
  'now' | 'read' | 'ids' | 'scripts' | 'leavesOpen' | 'unit' | 'bounds' | 'starts' | 'turn'
>;
