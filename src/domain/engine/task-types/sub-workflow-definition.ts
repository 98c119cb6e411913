import type { Failure } from '../../failure.ts';
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
  { now, read }: Pick<EngineContext, 'now' | 'read'>,
): Promise<WorkflowDefinition | Failure> {
  const parameters = subWorkflowParameters(task, execution);
  const inline = parameters['workflowDefinition'];
  if (isJsonObject(inline)) return inlineDefinition(inline, execution.createdBy, now);
  const name = typeof inline === 'string' && inline !== '' ? inline : parameters['name'];
  return storedDefinition(String(name), parameters['version'], read);
}

/** The parameters resolved; those inside a definition of its own are resolved when that one runs. */
export function subWorkflowParameters(task: Task, execution: Execution): JsonObject {
  const { workflowDefinition, ...others } = task.workflowTask.subWorkflowParam ?? {};
  const resolved = resolveAll(others, lookupIn(execution));
  if (typeof workflowDefinition !== 'string') return { ...resolved, workflowDefinition };
  return { ...resolved, ...resolveAll({ workflowDefinition }, lookupIn(execution)) };
}

/** The domains that the parameters give the tasks of the sub-workflow; undefined: those of the execution itself. */
export function subWorkflowDomains(task: Task, execution: Execution) {
  return domainsOf(subWorkflowParameters(task, execution)['taskToDomain']);
}

/** The priority that the parameters give the sub-workflow, over that of the execution itself. */
export function subWorkflowPriority(task: Task, execution: Execution): number {
  const given = subWorkflowParameters(task, execution)['priority'] ?? '';
  const priority = given === '' ? NaN : Number(given);
  return Number.isInteger(priority) ? priority : execution.priority;
}
