import { executionById } from '../../domain/access/lookups.ts';
import { isRefusal } from '../../domain/refusals.ts';
import { resetCallbacks } from '../../domain/lifecycle/reset-callbacks.ts';
import { on, type Operation } from '../call/operation.ts';

/**
 * POST /api/workflow/{workflowId}/resetcallbacks: let workers have all tasks of an execution at once.
 */
export const resetWorkflowCallbacks: Operation<'resetWorkflowCallbacks'> = on(
  'execution',
  'update',
  ({ path }, { read }) => executionById(path.workflowId, read),
  async (_request, context, stored) => {
    const changes = await resetCallbacks.changes(stored, context);
    if (isRefusal(changes)) return changes;
    return { answer: { status: 204, body: undefined }, changes };
  },
);
