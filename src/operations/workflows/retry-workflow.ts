import { isRefusal } from '../../domain/refusals.ts';
import { executionChanges } from '../../domain/workflow/execution-changes.ts';
import { retry } from '../../domain/workflow/lifecycle.ts';
import { operableExecution } from '../../domain/workflow/permitted.ts';
import type { Operation } from '../operation.ts';

export const retryWorkflow: Operation<'retryWorkflow'> = async ({ path }, scene) => {
  const { caller, read, now, ids } = scene;
  const execution = await operableExecution(path.workflowId, 'retry', caller, read);
  if (isRefusal(execution)) return execution;
  const after = await retry(execution.value, scene);
  if (isRefusal(after)) return after;
  return {
    answer: { status: 204, body: undefined },
    changes: await executionChanges(execution, after, now, read, ids),
  };
};
