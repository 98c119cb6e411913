import { correlatedExecutions } from '../../domain/finding/listed-executions.ts';
import { each, type Operation } from '../call/operation.ts';
import { correlatedView } from '../views/views.ts';

/**
 * POST /api/workflow/correlated/batch: read the executions of several definitions that have these correlation ids.
 */
export const listCorrelatedWorkflowsInBatch: Operation<'listCorrelatedWorkflowsInBatch'> = each(
  ['execution.read'],
  async ({ query, body }, { caller, read, turn }) => {
    const { includeClosed, includeTasks } = query;
    const { workflowNames, correlationIds } = body;
    const found = await correlatedExecutions(
      workflowNames,
      correlationIds,
      includeClosed,
      caller,
      read,
    );
    return {
      answer: { status: 200, body: await correlatedView(found, includeTasks, { read, turn }) },
    };
  },
);
