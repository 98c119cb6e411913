import { standardBounds, valueTooLarge } from '../bounds.ts';
import type { EngineContext } from '../context.ts';
import type { WorkflowTask } from '../definitions/definition.ts';
import { mentions, namedValues } from '../named-values/named-values.ts';
import type { Execution } from '../executions/execution.ts';
import { resolvedIn } from '../executions/lookup.ts';
import { secretsAskedFor } from '../named-values/with-secrets.ts';
import { failure, isFailure, type Failure } from '../failure.ts';
import type { JsonObject } from '../json.ts';

/**
 * The parameters of the task, resolved. The input template of its task definition fills in for those that are left out
 * or null, and once more, as it is written, for those that come to null (engine 3.32.1, its `getTaskInputV2`). Secrets
 * stay expressions; one that is not there is a failure.
 */
export async function taskInput(
  task: WorkflowTask,
  execution: Execution,
  taskId: string,
  context: Pick<EngineContext, 'read' | 'bounds'>,
): Promise<JsonObject | Failure> {
  const template: JsonObject = task.taskDefinition?.inputTemplate ?? {};
  const parameters = withTemplate(task.inputParameters ?? {}, template);
  const resolved = await resolvedIn(execution, parameters, context, taskId);
  if (isFailure(resolved)) return resolved;
  if (mentions(parameters, 'secrets')) {
    const { bounds = standardBounds } = context;
    const secrets = await namedValues('secrets', context.read);
    const { unknown, bytes } = secretsAskedFor(resolved, secrets);
    if (unknown !== undefined) return failure(`incomplete: there is no secret "${unknown}"`);
    if (bytes > bounds.valueBytes) return failure(valueTooLarge(bounds));
  }
  return withTemplate(resolved, template);
}

/** The template fills in for members that are left out or null. */
export function withTemplate(parameters: JsonObject, template: JsonObject): JsonObject {
  if (Object.keys(template).length === 0) return parameters;
  const given = Object.entries(parameters).filter(
    ([key, value]) => value !== null || !Object.hasOwn(template, key),
  );
  return { ...template, ...Object.fromEntries(given) };
}
