import { operateOnEach } from '../../domain/lifecycle/command.ts';
import { restart } from '../../domain/lifecycle/restart.ts';
import { each, type Operation } from '../call/operation.ts';
import { bulkView } from '../views/views.ts';

/**
 * POST /api/workflow/bulk/restart: run many executions that have ended again from their first tasks.
 */
export const restartWorkflows: Operation<'restartWorkflows'> = each(
  ['execution.restart'],
  async ({ body, query }, context) => {
    const outcome = await operateOnEach(body, restart(query.useLatestDefinitions), context);
    return { answer: { status: 200, body: bulkView(outcome) }, changes: outcome.changes };
  },
);
