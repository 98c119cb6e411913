import { isFailure, type Failure } from '../../failure.ts';
import { isJsonObject, type JsonObject } from '../../json.ts';
import type { WorkflowDefinition } from '../../definitions/definition.ts';
import {
  domainsOf,
  inlineDefinition,
  storedDefinition,
} from '../../definitions/definition-to-start.ts';
import type { Execution } from '../../executions/execution.ts';
import { resolvedIn } from '../../executions/lookup.ts';
import type { Task } from '../../executions/task.ts';
import type { EngineContext } from '../../context.ts';

type Resolving = Pick<EngineContext, 'read' | 'bounds'>;

/** The definition to run: one in the parameters themselves, or the stored one that they name. Or why there is none. */
export async function subWorkflowDefinition(
  task: Task,
  execution: Execution,
  context: Resolving & Pick<EngineContext, 'now'>,
): Promise<WorkflowDefinition | Failure> {
  const { now, read } = context;
  const parameters = await resolvedParameters(task, execution, context);
  if (isFailure(parameters)) return parameters;
  const inline = parameters['workflowDefinition'];
  if (isJsonObject(inline)) return inlineDefinition(inline, execution.createdBy, now);
  const name = typeof inline === 'string' && inline !== '' ? inline : parameters['name'];
  return storedDefinition(String(name), parameters['version'], read);
}

/** The parameters resolved; those inside a definition of its own are resolved when that one runs. */
export async function subWorkflowParameters(
  task: Task,
  execution: Execution,
  context: Resolving,
): Promise<JsonObject> {
  const parameters = await resolvedParameters(task, execution, context);
  // The search for the definition has failed by then.
  return isFailure(parameters) ? {} : parameters;
}

async function resolvedParameters(
  task: Task,
  execution: Execution,
  context: Resolving,
): Promise<JsonObject | Failure> {
  const { workflowDefinition, ...others } = task.workflowTask.subWorkflowParam ?? {};
  const isInline = typeof workflowDefinition !== 'string';
  const given = isInline ? others : { ...others, workflowDefinition };
  const resolved = await resolvedIn(execution, given, context);
  if (isFailure(resolved)) return resolved;
  return isInline ? { ...resolved, workflowDefinition } : resolved;
}

/** The domains that the parameters give the tasks of the sub-workflow; undefined: those of the execution itself. */
export async function subWorkflowDomains(task: Task, execution: Execution, context: Resolving) {
  return domainsOf((await subWorkflowParameters(task, execution, context))['taskToDomain']);
}

/** The priority that the parameters give the sub-workflow, over that of the execution itself. */
export async function subWorkflowPriority(
  task: Task,
  execution: Execution,
  context: Resolving,
): Promise<number> {
  const given = (await subWorkflowParameters(task, execution, context))['priority'] ?? '';
  const priority = given === '' ? NaN : Number(given);
  return Number.isInteger(priority) ? priority : execution.priority;
}
