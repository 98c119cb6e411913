import type { Context } from '../context.ts';

/** What deciding needs besides the execution. */
export type EngineContext = Pick<
  Context,
  'now' | 'read' | 'ids' | 'scripts' | 'leavesOpen' | 'unit'
>;
