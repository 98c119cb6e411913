import { isRefusal } from '../../domain/refusals.ts';
import { executionSummary } from '../../domain/finding/execution-summary.ts';
import { searchExecutions } from '../../domain/finding/find-executions.ts';
import { each, type Operation } from '../call/operation.ts';

/** GET /api/workflow/search: find executions, as summaries. */
export const searchWorkflows: Operation<'searchWorkflows'> = each(
  ['execution.read'],
  async ({ query }, context) => {
    const found = await searchExecutions(query, context);
    if (isRefusal(found)) return found;
    const results = found.page.map(executionSummary);
    return { answer: { status: 200, body: { totalHits: found.totalHits, results } } };
  },
);
