import { isRefusal } from '../../domain/refusals.ts';
import { executionSummary } from '../../domain/finding/execution-summary.ts';
import { searchExecutionsByTasks } from '../../domain/finding/find-executions.ts';
import { each, type Operation } from '../call/operation.ts';

/** GET /api/workflow/search-by-tasks: find executions by their tasks, as summaries. */
export const searchWorkflowsByTasks: Operation<'searchWorkflowsByTasks'> = each(
  ['execution.read'],
  async ({ query }, context) => {
    const found = await searchExecutionsByTasks(query, context);
    if (isRefusal(found)) return found;
    const results = found.page.map(executionSummary);
    return { answer: { status: 200, body: { totalHits: found.totalHits, results } } };
  },
);
