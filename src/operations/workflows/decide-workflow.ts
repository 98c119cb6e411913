import { executionById } from '../../domain/access/lookups.ts';
import { isRefusal } from '../../domain/refusals.ts';
import { decide } from '../../domain/lifecycle/decide.ts';
import { on, type Operation } from '../call/operation.ts';

/** PUT /api/workflow/decide/{workflowId}: let the engine look at an execution. */
export const decideWorkflow: Operation<'decideWorkflow'> = on(
  'execution',
  'decide',
  ({ path }, { read }) => executionById(path.workflowId, read),
  async (_request, context, stored) => {
    const changes = await decide.changes(stored, context);
    if (isRefusal(changes)) return changes;
    return { answer: { status: 200, body: undefined }, changes };
  },
);
