import { standardBounds, tooManyTasks, type Bounds } from '../bounds.ts';
import { sizeOf } from '../json-size.ts';
import { endedEarly, type Execution } from '../executions/execution.ts';
import type { EngineContext } from '../context.ts';

/** The execution as it is or, where it has outgrown its bounds, failed. */
export function withinBounds(execution: Execution, context: EngineContext): Execution {
  const { bounds = standardBounds, now } = context;
  const reason = execution.status === 'RUNNING' ? beyond(execution, bounds) : undefined;
  if (reason === undefined) return execution;
  return endedEarly(execution, { status: 'FAILED', reason, failureWorkflow: true }, now);
}

/** Why the execution may not hold what it does; undefined: it may. */
export function beyond(execution: Execution, bounds: Bounds): string | undefined {
  const { executionTasks, executionBytes } = bounds;
  if (execution.tasks.length > executionTasks) return tooManyTasks(bounds);
  if (bytesOf(execution) <= executionBytes) return undefined;
  return (
    'The inputs, outputs and variables of the execution come to more than ' +
    `${String(executionBytes)} bytes of JSON (--max-execution-bytes)`
  );
}

function bytesOf({ input, output, variables, tasks }: Execution): number {
  return sizeOf(input).bytes + sizeOf(output).bytes + sizeOf(variables).bytes + tasks.bytes;
}
