import type { Reader } from '../ports.ts';
import { allTasks, mapTasks, type WorkflowDefinition } from './definition.ts';
import { defaultTaskDefinition, type TaskDefinition } from './task-definition.ts';

/** The definition with the registered task definitions in it, as they are now; a task may bring its own. */
export async function withTaskDefinitions(
  definition: WorkflowDefinition,
  read: Reader,
): Promise<WorkflowDefinition> {
  const found = new Map<string, TaskDefinition>();
  const tasks = definition.tasks.flatMap(allTasks);
  for (const name of new Set(tasks.map((task) => task.name))) {
    const registered = await read.read('taskDefinition', name);
    if (registered) found.set(name, registered.value);
  }
  const bringsOwn = tasks.some((task) => task.taskDefinition);
  if (found.size === 0 && !bringsOwn) return definition;
  return mapTasks(definition, (task) => {
    const own = task.taskDefinition && { ...defaultTaskDefinition, ...task.taskDefinition };
    const taskDefinition = own ?? found.get(task.name);
    return taskDefinition ? { ...task, taskDefinition } : task;
  });
}
