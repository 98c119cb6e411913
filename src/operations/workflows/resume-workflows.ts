import { operateOnEach } from '../../domain/lifecycle/command.ts';
import { resume } from '../../domain/lifecycle/resume.ts';
import { each, type Operation } from '../call/operation.ts';
import { bulkView } from '../views/views.ts';

/** PUT /api/workflow/bulk/resume: resume many executions. */
export const resumeWorkflows: Operation<'resumeWorkflows'> = each(
  ['execution.resume'],
  async ({ body }, context) => {
    const outcome = await operateOnEach(body, resume, context);
    return { answer: { status: 200, body: bulkView(outcome) }, changes: outcome.changes };
  },
);
