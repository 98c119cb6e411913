import { isRefusal } from '../../domain/refusals.ts';
import { executionSummary } from '../../domain/finding/execution-summary.ts';
import { searchExecutions } from '../../domain/finding/find-executions.ts';
import { askedFrom } from '../../domain/search/paged-search.ts';
import type { Operation } from '../call/operation.ts';

export const searchWorkflows: Operation<'searchWorkflows'> = async ({ query }, scene) => {
  const found = await searchExecutions(askedFrom(query), scene);
  if (isRefusal(found)) return found;
  const results = found.page.map(executionSummary);
  return { answer: { status: 200, body: { totalHits: found.totalHits, results } } };
};
