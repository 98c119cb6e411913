import { executionById } from '../../domain/access/lookups.ts';
import { isRefusal } from '../../domain/refusals.ts';
import { restart } from '../../domain/lifecycle/restart.ts';
import { on, type Operation } from '../call/operation.ts';

/**
 * POST /api/workflow/{workflowId}/restart: run an execution that has ended again from its first task.
 */
export const restartWorkflow: Operation<'restartWorkflow'> = on(
  'execution',
  'restart',
  ({ path }, { read }) => executionById(path.workflowId, read),
  async ({ query }, context, stored) => {
    const changes = await restart(query.useLatestDefinitions).changes(stored, context);
    if (isRefusal(changes)) return changes;
    return { answer: { status: 204, body: undefined }, changes };
  },
);
