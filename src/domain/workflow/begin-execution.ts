import { followTasks } from '../human/follow.ts';
import type { Caller } from '../identity/caller.ts';
import { grantsId } from '../identity/grants.ts';
import { mayStart } from '../identity/who-may.ts';
import { create, type Change, type Reader } from '../ports.ts';
import { notPermitted, unknownWorkflowDefinition, type Refusal } from '../refusals.ts';
import { allTasks, definitionVersion, mapTasks, type WorkflowDefinition } from './definition.ts';
import { start, type StartRequest } from './start.ts';
import type { TaskDefinition } from './task-definition.ts';
import type { Engine } from './task-types/task-type.ts';

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
  const grants = await read.read('grants', grantsId({ type: 'WORKFLOW_DEF', id: name }));
  if (!mayStart(caller, definition.createdBy, grants?.value)) {
    return notPermitted('execute', `workflow: ${name}`);
  }
  return definition;
}

/** A new execution and its human records, as the changes that store them. */
export async function beginExecution(
  definition: WorkflowDefinition,
  request: StartRequest,
  engine: Engine,
  read: Reader,
): Promise<{ readonly workflowId: string; readonly changes: readonly Change[] }> {
  const execution = await start(await withTaskDefinitions(definition, read), request, engine);
  return {
    workflowId: execution.workflowId,
    changes: [
      create('execution', execution.workflowId, execution),
      ...(await followTasks([], execution, engine.now, read, engine.ids)),
    ],
  };
}

/** The definition with the registered task definitions in it, as they are now. */
async function withTaskDefinitions(
  definition: WorkflowDefinition,
  read: Reader,
): Promise<WorkflowDefinition> {
  const found = new Map<string, TaskDefinition>();
  for (const { name } of definition.tasks.flatMap(allTasks)) {
    const registered = await read.read('taskDefinition', name);
    if (registered) found.set(name, registered.value);
  }
  if (found.size === 0) return definition;
  return mapTasks(definition, (task) => {
    const taskDefinition = found.get(task.name);
    return taskDefinition ? { ...task, taskDefinition } : task;
  });
}
