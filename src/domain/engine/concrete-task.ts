import type { JsonObject } from '../json.ts';
import type { Reader } from '../ports.ts';
import type { WorkflowTask } from '../definitions/definition.ts';
import { factsOf, givenTypes, isBuiltInType, needsDefinition } from '../definitions/task-types.ts';

/**
 * The task that a DYNAMIC stands for (docs/reference-docs/operators/dynamic): the name in its input is that of a
 * built-in type or of a worker's task. One that names nothing, or nothing that is built, fails when it begins.
 */
export async function concreteTask(
  definition: WorkflowTask,
  input: JsonObject,
  read: Reader,
): Promise<WorkflowTask> {
  if (!factsOf(definition).standsForAnother) return definition;
  const { dynamicTaskNameParam } = definition;
  // A dynamic fork over one task leaves to its name what that is.
  const name = dynamicTaskNameParam === undefined ? definition.name : input[dynamicTaskNameParam];
  if (typeof name !== 'string' || name === '') return definition;
  const facts = factsOf({ type: name });
  if (!facts.isBuilt || needsDefinition(facts)) return definition;
  const taskDefinition =
    (await read.read('taskDefinition', name))?.value ?? definition.taskDefinition;
  return {
    ...definition,
    name,
    type: isBuiltInType(name) ? name : givenTypes.none,
    ...(facts.waitsFor === 'execution' && { subWorkflowParam: subWorkflowIn(definition, input) }),
    ...(taskDefinition && { taskDefinition }),
  };
}

/** The page writes the version in two ways. */
function subWorkflowIn({ subWorkflowParam }: WorkflowTask, input: JsonObject): JsonObject {
  const { subWorkflowName, subWorkflowVersion, subworkflowVersion } = input;
  const { subWorkflowDefinition } = input;
  return {
    ...subWorkflowParam,
    ...(subWorkflowName !== undefined && { name: subWorkflowName }),
    version: subWorkflowVersion ?? subworkflowVersion ?? subWorkflowParam?.['version'],
    ...(subWorkflowDefinition !== undefined && { workflowDefinition: subWorkflowDefinition }),
  };
}
