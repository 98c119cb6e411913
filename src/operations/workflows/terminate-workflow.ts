import { executionById } from '../../domain/access/lookups.ts';
import { isRefusal } from '../../domain/refusals.ts';
import { terminate } from '../../domain/lifecycle/terminate.ts';
import { on, type Operation } from '../call/operation.ts';

/** DELETE /api/workflow/{nameOrId}: end an execution. */
export const terminateWorkflow: Operation<'terminateWorkflow'> = on(
  'execution',
  'terminate',
  ({ path }, { read }) => executionById(path.nameOrId, read),
  async ({ query }, context, stored) => {
    const { reason, triggerFailureWorkflow: failureWorkflow } = query;
    const command = terminate({ reason, failureWorkflow });
    const changes = await command.changes(stored, context);
    if (isRefusal(changes)) return changes;
    return { answer: { status: 200, body: undefined }, changes };
  },
);
