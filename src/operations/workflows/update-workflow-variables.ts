import { executionById } from '../../domain/access/lookups.ts';
import { replace } from '../../domain/ports.ts';
import { isRefusal } from '../../domain/refusals.ts';
import { withVariables } from '../../domain/workers/update-state.ts';
import { answerOnceStored } from '../call/answer-when.ts';
import { on, type Operation } from '../call/operation.ts';
import { workflowWithTasks } from '../views/views.ts';

/** POST /api/workflow/{workflowId}/variables: change the variables of an execution. */
export const updateWorkflowVariables: Operation<'updateWorkflowVariables'> = on(
  'execution',
  'update',
  ({ path }, { read }) => executionById(path.workflowId, read),
  async ({ body }, context, stored) => {
    const after = await withVariables(stored.value, body, context);
    if (isRefusal(after)) return after;
    const changes = [replace('execution', stored, after)];
    return answerOnceStored(
      after,
      changes,
      (execution, read) => workflowWithTasks(execution, true, read),
      context,
    );
  },
);
