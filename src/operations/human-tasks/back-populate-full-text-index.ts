import { on, theOnlyOne, type Operation } from '../call/operation.ts';

/**
 * GET /api/human/tasks/backPopulateFullTextIndex: full-text queries read the tasks themselves, so there is no index
 * that could be behind.
 */
export const backPopulateFullTextIndex: Operation<'backPopulateFullTextIndex'> = on(
  'fullTextIndex',
  'rebuild',
  theOnlyOne,
  () => ({ answer: { status: 200, body: {} } }),
);
