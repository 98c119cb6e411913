import { create, type Change } from '../ports.ts';
import type { WorkflowDefinition } from '../definitions/definition.ts';
import type { Execution } from '../executions/execution.ts';
import { start, type StartRequest } from './start.ts';
import type { EngineContext } from '../context.ts';
import { noteLimitedStart } from './workflow-rate-limit.ts';
import { withTaskDefinitions } from '../definitions/with-task-definitions.ts';

/** A new execution, as the change that stores it. */
export async function beginExecution(
  definition: WorkflowDefinition,
  request: StartRequest,
  context: EngineContext,
): Promise<{
  readonly workflowId: string;
  readonly execution: Execution;
  readonly changes: readonly Change[];
}> {
  const execution = await start(
    await withTaskDefinitions(definition, context.read),
    request,
    context,
  );
  const { workflowId } = execution;
  const noted = await noteLimitedStart(execution, context.read);
  return { workflowId, execution, changes: [create('execution', workflowId, execution), ...noted] };
}
