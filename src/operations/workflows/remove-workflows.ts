import { operateOnEach } from '../../domain/lifecycle/command.ts';
import { remove } from '../../domain/lifecycle/remove.ts';
import { each, type Operation } from '../call/operation.ts';
import { bulkView } from '../views/views.ts';

/** POST /api/workflow/bulk/delete: delete many executions for good. */
export const removeWorkflows: Operation<'removeWorkflows'> = each(
  ['execution.delete'],
  async ({ body }, context) => {
    const outcome = await operateOnEach(body, remove, context);
    return { answer: { status: 200, body: bulkView(outcome) }, changes: outcome.changes };
  },
);
