import { isRefusal, unsupportedTerminateOption } from '../../domain/refusals.ts';
import { executionChanges } from '../../domain/workflow/execution-changes.ts';
import { terminate } from '../../domain/workflow/lifecycle.ts';
import { operableExecution } from '../../domain/workflow/permitted.ts';
import type { Operation } from '../operation.ts';

export const terminateWorkflow: Operation<'terminateWorkflow'> = async ({ path, query }, scene) => {
  if (query.triggerFailureWorkflow) return unsupportedTerminateOption('triggerFailureWorkflow');
  const { caller, read, now, ids } = scene;
  const execution = await operableExecution(path.nameOrId, 'terminate', caller, read);
  if (isRefusal(execution)) return execution;
  const after = terminate(execution.value, query.reason, now);
  if (isRefusal(after)) return after;
  return {
    answer: { status: 200, body: undefined },
    changes: await executionChanges(execution, after, now, read, ids),
  };
};
