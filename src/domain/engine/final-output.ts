import type { Bounds } from '../bounds.ts';
import { isFailure, type Failure } from '../failure.ts';
import { resolveAll } from '../definitions/expressions.ts';
import type { EngineContext } from '../context.ts';
import { endedEarly, taskById, type Execution } from '../executions/execution.ts';
import { lookupIn } from '../executions/lookup.ts';
import { isSuccessful, type Task } from '../executions/task.ts';
import { taskTypeOf } from './task-types/index.ts';

/** What an execution that ends gives: what its TERMINATE says, its output parameters, or its last task's output. */
function finalOutput(execution: Execution, bounds?: Bounds): Execution['output'] | Failure {
  const { endedBy, definition, tasks } = execution;
  const ending = endedBy === undefined ? undefined : taskById(execution, endedBy);
  if (ending && isTerminate(ending) && isSuccessful(ending.status)) return ending.output;
  const parameters = definition.outputParameters ?? {};
  if (Object.keys(parameters).length > 0)
    return resolveAll(parameters, lookupIn(asSeen(execution)), bounds);
  return tasks.last?.output ?? {};
}

/** The execution, which has ended, with its output; one that completes with an output that is too large has failed. */
export function withFinalOutput(
  execution: Execution,
  { now, bounds }: Pick<EngineContext, 'now' | 'bounds'>,
): Execution {
  const output = finalOutput(execution, bounds);
  if (!isFailure(output)) return { ...execution, output };
  if (execution.status !== 'COMPLETED') return { ...execution, output: {} };
  const reason = `The output of the execution is ${output.reason}`;
  return endedEarly(execution, { status: 'FAILED', reason, failureWorkflow: true }, now);
}

/** The output of an execution that completes is worked out before it has: `${workflow.status}` is RUNNING in it. */
function asSeen(execution: Execution): Execution {
  return execution.status === 'COMPLETED' ? { ...execution, status: 'RUNNING' } : execution;
}

function isTerminate({ workflowTask }: Task): boolean {
  return taskTypeOf(workflowTask).endsExecution !== undefined;
}
