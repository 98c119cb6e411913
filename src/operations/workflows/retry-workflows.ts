import { operateOnEach } from '../../domain/lifecycle/command.ts';
import { retry } from '../../domain/lifecycle/retry.ts';
import { each, type Operation } from '../call/operation.ts';
import { bulkView } from '../views/views.ts';

/** POST /api/workflow/bulk/retry: try the failed tasks of many executions again. */
export const retryWorkflows: Operation<'retryWorkflows'> = each(
  ['execution.retry'],
  async ({ body }, context) => {
    const command = retry({ resumeSubWorkflows: false, evenIfRetriedByParent: true });
    const outcome = await operateOnEach(body, command, context);
    return { answer: { status: 200, body: bulkView(outcome) }, changes: outcome.changes };
  },
);
