import { executionById } from '../../domain/access/lookups.ts';
import { isRefusal } from '../../domain/refusals.ts';
import { retry } from '../../domain/lifecycle/retry.ts';
import { on, type Operation } from '../call/operation.ts';

/** POST /api/workflow/{workflowId}/retry: try the failed task of an execution again. */
export const retryWorkflow: Operation<'retryWorkflow'> = on(
  'execution',
  'retry',
  ({ path }, { read }) => executionById(path.workflowId, read),
  async ({ query }, context, stored) => {
    const command = retry({
      resumeSubWorkflows: query.resumeSubworkflowTasks,
      evenIfRetriedByParent: query.retryIfRetriedByParent,
    });
    const changes = await command.changes(stored, context);
    if (isRefusal(changes)) return changes;
    return { answer: { status: 204, body: undefined }, changes };
  },
);
