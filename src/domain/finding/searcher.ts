import type { Context } from '../context.ts';

/** What a search may look at. */
export type Searcher = Pick<Context, 'caller' | 'read' | 'now' | 'staleMs'>;

/** Whether a search has what came about at that time (epoch ms): an index that lags behind has not yet. */
export function isIndexed(since: number, { now, staleMs }: Pick<Searcher, 'now' | 'staleMs'>) {
  return staleMs === undefined || since <= now - staleMs;
}
