import { replace } from '../../domain/ports.ts';
import { isRefusal } from '../../domain/refusals.ts';
import { operableExecution } from '../../domain/access/operable-execution.ts';
import { withVariables } from '../../domain/workers/update-state.ts';
import { answerOnceStored } from '../call/answer-when.ts';
import type { Operation } from '../call/operation.ts';
import { workflowWithTasks } from '../views/views.ts';

export const updateWorkflowVariables: Operation<'updateWorkflowVariables'> = async (
  { path, body },
  context,
) => {
  const stored = await operableExecution(path.workflowId, 'update', context.caller, context.read);
  if (isRefusal(stored)) return stored;
  const after = await withVariables(stored.value, body, context);
  if (isRefusal(after)) return after;
  const changes = [replace('execution', stored, after)];
  return answerOnceStored(
    after,
    changes,
    (execution, read) => workflowWithTasks(execution, true, read),
    context,
  );
};
