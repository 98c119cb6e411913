import { memo } from '../memo.ts';
import { allTasks, type WorkflowDefinition, type WorkflowTask } from './definition.ts';
import { factsOf } from './task-types.ts';

/** A definition, or a task that came into the execution later, with all inside. */
type Scope = WorkflowDefinition | WorkflowTask;

/** References of the tasks of the definition that wait for the task of that reference: its JOINs. */
export function waitingFor(scope: Scope, taskReferenceName: string): readonly string[] {
  return joinsOf(scope).get(taskReferenceName) ?? [];
}

const joinsOf = memo((scope: Scope) => joinsByReference(tasksOf(scope)));

function tasksOf(scope: Scope): readonly WorkflowTask[] {
  return isTask(scope) ? allTasks(scope) : scope.tasks.flatMap(allTasks);
}

function isTask(scope: Scope): scope is WorkflowTask {
  return 'taskReferenceName' in scope;
}

function joinsByReference(tasks: readonly WorkflowTask[]): ReadonlyMap<string, readonly string[]> {
  const joins = new Map<string, string[]>();
  for (const task of tasks) {
    const { joins: which } = factsOf(task);
    if (which === undefined) continue;
    const { joinOn = [], defaultExclusiveJoinTask = [], taskReferenceName } = task;
    const defaults = which === 'first' ? defaultExclusiveJoinTask : [];
    for (const awaited of new Set([...joinOn, ...defaults])) {
      const known = joins.get(awaited);
      if (known) known.push(taskReferenceName);
      else joins.set(awaited, [taskReferenceName]);
    }
  }
  return joins;
}
