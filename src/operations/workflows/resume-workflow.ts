import { executionById } from '../../domain/access/lookups.ts';
import { isRefusal } from '../../domain/refusals.ts';
import { resume } from '../../domain/lifecycle/resume.ts';
import { on, type Operation } from '../call/operation.ts';

/** PUT /api/workflow/{workflowId}/resume: go on with a paused execution. */
export const resumeWorkflow: Operation<'resumeWorkflow'> = on(
  'execution',
  'resume',
  ({ path }, { read }) => executionById(path.workflowId, read),
  async (_request, context, stored) => {
    const changes = await resume.changes(stored, context);
    if (isRefusal(changes)) return changes;
    return { answer: { status: 200, body: undefined }, changes };
  },
);
