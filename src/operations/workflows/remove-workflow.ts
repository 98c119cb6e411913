import { executionById } from '../../domain/access/lookups.ts';
import { isRefusal } from '../../domain/refusals.ts';
import { remove } from '../../domain/lifecycle/remove.ts';
import { on, type Operation } from '../call/operation.ts';

/** DELETE /api/workflow/{workflowId}/remove: delete an execution for good. */
export const removeWorkflow: Operation<'removeWorkflow'> = on(
  'execution',
  'delete',
  ({ path }, { read }) => executionById(path.workflowId, read),
  async (_request, context, stored) => {
    const changes = await remove.changes(stored, context);
    if (isRefusal(changes)) return changes;
    return { answer: { status: 200, body: undefined }, changes };
  },
);
