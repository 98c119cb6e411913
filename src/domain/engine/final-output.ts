import { resolveAll } from '../definitions/expressions.ts';
import { taskById, type Execution } from '../executions/execution.ts';
import { lookupIn } from '../executions/lookup.ts';
import { isSuccessful, type Task } from '../executions/task.ts';
import { taskTypeOf } from './task-types/index.ts';

/** What an execution that ends gives: what its TERMINATE says, its output parameters, or its last task's output. */
export function finalOutput(execution: Execution): Execution['output'] {
  const { endedBy, definition, tasks } = execution;
  const ending = endedBy === undefined ? undefined : taskById(execution, endedBy);
  if (ending && isTerminate(ending) && isSuccessful(ending.status)) return ending.output;
  const parameters = definition.outputParameters ?? {};
  if (Object.keys(parameters).length > 0)
    return resolveAll(parameters, lookupIn(asSeen(execution)));
  return tasks.last?.output ?? {};
}

/** The output of an execution that completes is worked out before it has: `${workflow.status}` is RUNNING in it. */
function asSeen(execution: Execution): Execution {
  return execution.status === 'COMPLETED' ? { ...execution, status: 'RUNNING' } : execution;
}

function isTerminate({ workflowTask }: Task): boolean {
  return taskTypeOf(workflowTask).endsExecution !== undefined;
}
