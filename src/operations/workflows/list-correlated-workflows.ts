import { correlatedExecutions } from '../../domain/finding/listed-executions.ts';
import { each, type Operation } from '../call/operation.ts';
import { correlatedView } from '../views/views.ts';

/**
 * POST /api/workflow/{name}/correlated: read the executions of a definition that have these correlation ids.
 */
export const listCorrelatedWorkflows: Operation<'listCorrelatedWorkflows'> = each(
  ['execution.read'],
  async ({ path, query, body }, { caller, read, turn }) => {
    const { includeClosed, includeTasks } = query;
    const found = await correlatedExecutions([path.name], body, includeClosed, caller, read);
    return {
      answer: { status: 200, body: await correlatedView(found, includeTasks, { read, turn }) },
    };
  },
);
