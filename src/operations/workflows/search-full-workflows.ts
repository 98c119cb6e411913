import { isRefusal } from '../../domain/refusals.ts';
import { searchExecutions } from '../../domain/finding/find-executions.ts';
import { each, type Operation } from '../call/operation.ts';
import { workflowWithTasks } from '../views/views.ts';

/** GET /api/workflow/search-v2: find executions, in full. */
export const searchFullWorkflows: Operation<'searchFullWorkflows'> = each(
  ['execution.read'],
  async ({ query }, context) => {
    const found = await searchExecutions(query, context);
    if (isRefusal(found)) return found;
    const results = await Promise.all(
      found.page.map((execution) => workflowWithTasks(execution, true, context.read)),
    );
    return { answer: { status: 200, body: { totalHits: found.totalHits, results } } };
  },
);
