import type { Bounds } from '../bounds.ts';
import { resolveAll } from '../definitions/expressions.ts';
import type { WorkflowTask } from '../definitions/definition.ts';
import type { Execution } from '../executions/execution.ts';
import { lookupIn } from '../executions/lookup.ts';
import { isFailure, type Failure } from '../failure.ts';
import type { JsonObject } from '../json.ts';

/**
 * The parameters of the task, resolved. The input template of its task definition fills in for those that are left out
 * or null, and once more, as it is written, for those that come to null (engine 3.32.1, its `getTaskInputV2`).
 */
export function taskInput(
  task: WorkflowTask,
  execution: Execution,
  taskId: string,
  bounds?: Bounds,
): JsonObject | Failure {
  const template: JsonObject = task.taskDefinition?.inputTemplate ?? {};
  const parameters = withTemplate(task.inputParameters ?? {}, template);
  const resolved = resolveAll(parameters, lookupIn(execution), bounds, taskId);
  return isFailure(resolved) ? resolved : withTemplate(resolved, template);
}

/** The template fills in for members that are left out or null. */
export function withTemplate(parameters: JsonObject, template: JsonObject): JsonObject {
  if (Object.keys(template).length === 0) return parameters;
  const given = Object.entries(parameters).filter(
    ([key, value]) => value !== null || !Object.hasOwn(template, key),
  );
  return { ...template, ...Object.fromEntries(given) };
}
