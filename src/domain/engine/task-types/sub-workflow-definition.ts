import type { Bounds } from '../../bounds.ts';
import { isFailure, type Failure } from '../../failure.ts';
import { isJsonObject, type JsonObject } from '../../json.ts';
import type { WorkflowDefinition } from '../../definitions/definition.ts';
import {
  domainsOf,
  inlineDefinition,
  storedDefinition,
} from '../../definitions/definition-to-start.ts';
import type { Execution } from '../../executions/execution.ts';
import { resolveAll } from '../../definitions/expressions.ts';
import { lookupIn } from '../../executions/lookup.ts';
import type { Task } from '../../executions/task.ts';
import type { EngineContext } from '../../context.ts';

/** The definition to run: one in the parameters themselves, or the stored one that they name. Or why there is none. */
export async function subWorkflowDefinition(
  task: Task,
  execution: Execution,
  { now, read, bounds }: Pick<EngineContext, 'now' | 'read' | 'bounds'>,
): Promise<WorkflowDefinition | Failure> {
  const parameters = resolvedParameters(task, execution, bounds);
  if (isFailure(parameters)) return parameters;
  const inline = parameters['workflowDefinition'];
  if (isJsonObject(inline)) return inlineDefinition(inline, execution.createdBy, now);
  const name = typeof inline === 'string' && inline !== '' ? inline : parameters['name'];
  return storedDefinition(String(name), parameters['version'], read);
}

/** The parameters resolved; those inside a definition of its own are resolved when that one runs. */
export function subWorkflowParameters(
  task: Task,
  execution: Execution,
  bounds: Bounds | undefined,
): JsonObject {
  const parameters = resolvedParameters(task, execution, bounds);
  // The search for the definition has failed by then.
  return isFailure(parameters) ? {} : parameters;
}

function resolvedParameters(
  task: Task,
  execution: Execution,
  bounds: Bounds | undefined,
): JsonObject | Failure {
  const { workflowDefinition, ...others } = task.workflowTask.subWorkflowParam ?? {};
  const isInline = typeof workflowDefinition !== 'string';
  const given = isInline ? others : { ...others, workflowDefinition };
  const resolved = resolveAll(given, lookupIn(execution), bounds);
  if (isFailure(resolved)) return resolved;
  return isInline ? { ...resolved, workflowDefinition } : resolved;
}

/** The domains that the parameters give the tasks of the sub-workflow; undefined: those of the execution itself. */
export function subWorkflowDomains(task: Task, execution: Execution, bounds?: Bounds) {
  return domainsOf(subWorkflowParameters(task, execution, bounds)['taskToDomain']);
}

/** The priority that the parameters give the sub-workflow, over that of the execution itself. */
export function subWorkflowPriority(task: Task, execution: Execution, bounds?: Bounds): number {
  const given = subWorkflowParameters(task, execution, bounds)['priority'] ?? '';
  const priority = given === '' ? NaN : Number(given);
  return Number.isInteger(priority) ? priority : execution.priority;
}
