import { operateOnEach } from '../../domain/lifecycle/command.ts';
import { pause } from '../../domain/lifecycle/pause.ts';
import { each, type Operation } from '../call/operation.ts';
import { bulkView } from '../views/views.ts';

/** PUT /api/workflow/bulk/pause: pause many executions. */
export const pauseWorkflows: Operation<'pauseWorkflows'> = each(
  ['execution.pause'],
  async ({ body }, context) => {
    const outcome = await operateOnEach(body, pause, context);
    return { answer: { status: 200, body: bulkView(outcome) }, changes: outcome.changes };
  },
);
