import type { Caller } from '../identity/caller.ts';
import { grantsOnWorkflowDefinition } from '../identity/grants-on-tagged.ts';
import { mayStart } from '../access/who-may.ts';
import { create, type Change, type Reader } from '../ports.ts';
import { notPermitted, unknownWorkflowDefinition, type Refusal } from '../refusals.ts';
import { definitionVersion, type WorkflowDefinition } from '../definitions/definition.ts';
import type { Execution } from '../executions/execution.ts';
import { start, type StartRequest } from './start.ts';
import type { EngineContext } from './engine-context.ts';
import { withTaskDefinitions } from '../definitions/with-task-definitions.ts';

/** The definition that the caller may start, by name and version (undefined: the newest). */
export async function startableDefinition(
  name: string,
  version: number | undefined,
  caller: Caller,
  read: Reader,
): Promise<WorkflowDefinition | Refusal<'UnknownWorkflowDefinition' | 'NotPermitted'>> {
  const definition = definitionVersion(
    (await read.read('workflowDefinition', name))?.value,
    version,
  );
  if (definition === undefined) return unknownWorkflowDefinition(name, version);
  const grants = await grantsOnWorkflowDefinition(name, read);
  if (!mayStart(caller, definition.createdBy, grants)) {
    return notPermitted('execute', `workflow: ${name}`);
  }
  return definition;
}

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
  return { workflowId, execution, changes: [create('execution', workflowId, execution)] };
}
