import { operateOnEach } from '../../domain/lifecycle/command.ts';
import { terminate } from '../../domain/lifecycle/terminate.ts';
import { each, type Operation } from '../call/operation.ts';
import { bulkView } from '../views/views.ts';

/** POST /api/workflow/bulk/terminate: end many executions. */
export const terminateWorkflows: Operation<'terminateWorkflows'> = each(
  ['execution.terminate'],
  async ({ body, query }, context) => {
    const { reason, triggerFailureWorkflow: failureWorkflow } = query;
    const outcome = await operateOnEach(body, terminate({ reason, failureWorkflow }), context);
    return { answer: { status: 200, body: bulkView(outcome) }, changes: outcome.changes };
  },
);
