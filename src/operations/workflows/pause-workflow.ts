import { executionById } from '../../domain/access/lookups.ts';
import { isRefusal } from '../../domain/refusals.ts';
import { pause } from '../../domain/lifecycle/pause.ts';
import { on, type Operation } from '../call/operation.ts';

/** PUT /api/workflow/{workflowId}/pause: pause an execution. */
export const pauseWorkflow: Operation<'pauseWorkflow'> = on(
  'execution',
  'pause',
  ({ path }, { read }) => executionById(path.workflowId, read),
  async (_request, context, stored) => {
    const changes = await pause.changes(stored, context);
    if (isRefusal(changes)) return changes;
    return { answer: { status: 200, body: undefined }, changes };
  },
);
