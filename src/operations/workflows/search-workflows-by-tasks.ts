import { isRefusal } from '../../domain/refusals.ts';
import { namedValues } from '../../domain/named-values/named-values.ts';
import { executionSummary } from '../../domain/finding/execution-summary.ts';
import { searchExecutionsByTasks } from '../../domain/finding/find-executions.ts';
import { each, type Operation } from '../call/operation.ts';

/** GET /api/workflow/search-by-tasks: find executions by their tasks, as summaries. */
export const searchWorkflowsByTasks: Operation<'searchWorkflowsByTasks'> = each(
  ['execution.read'],
  async ({ query }, context) => {
    const found = await searchExecutionsByTasks(query, context);
    if (isRefusal(found)) return found;
    const secrets = await namedValues('secrets', context.read);
    const results = found.page.map((execution) => executionSummary(execution, secrets));
    return { answer: { status: 200, body: { totalHits: found.totalHits, results } } };
  },
);
