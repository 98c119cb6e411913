import { isFailure, type Failure } from '../failure.ts';
import type { EngineContext } from '../context.ts';
import { endedEarly, taskById, type Execution } from '../executions/execution.ts';
import { resolvedIn } from '../executions/lookup.ts';
import { isSuccessful, type Task } from '../executions/task.ts';
import { taskTypeOf } from './task-types/index.ts';

type Finishing = Pick<EngineContext, 'now' | 'read' | 'bounds'>;

/** What an execution that ends gives: what its TERMINATE says, its output parameters, or its last task's output. */
async function finalOutput(
  execution: Execution,
  context: Finishing,
): Promise<Execution['output'] | Failure> {
  const { endedBy, definition, tasks } = execution;
  const ending = endedBy === undefined ? undefined : taskById(execution, endedBy);
  if (ending && isTerminate(ending) && isSuccessful(ending.status)) return ending.output;
  const parameters = definition.outputParameters ?? {};
  if (Object.keys(parameters).length > 0) return resolvedIn(asSeen(execution), parameters, context);
  return tasks.last?.output ?? {};
}

/** The execution, which has ended, with its output; one that completes with an output that is too large has failed. */
export async function withFinalOutput(
  execution: Execution,
  context: Finishing,
): Promise<Execution> {
  const { now } = context;
  const output = await finalOutput(execution, context);
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
