import { isRefusal } from '../../domain/refusals.ts';
import { executionChanges } from '../../domain/workflow/execution-changes.ts';
import { pause } from '../../domain/workflow/lifecycle.ts';
import { operableExecution } from '../../domain/workflow/permitted.ts';
import type { Operation } from '../operation.ts';

export const pauseWorkflow: Operation<'pauseWorkflow'> = async ({ path }, scene) => {
  const { caller, read, now, ids } = scene;
  const execution = await operableExecution(path.workflowId, 'pause', caller, read);
  if (isRefusal(execution)) return execution;
  const after = pause(execution.value, now);
  if (isRefusal(after)) return after;
  return {
    answer: { status: 200, body: undefined },
    changes: await executionChanges(execution, after, now, read, ids),
  };
};
