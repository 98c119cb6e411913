import { allTasks, type WorkflowDefinition, type WorkflowTask } from './definition.ts';

/** Definitions never change, so that each is read once. */
const known = new WeakMap<WorkflowDefinition, ReadonlyMap<string, readonly string[]>>();

/** References of the tasks of the definition that wait for the task of that reference: its JOINs. */
export function waitingFor(
  definition: WorkflowDefinition,
  taskReferenceName: string,
): readonly string[] {
  let joins = known.get(definition);
  if (joins === undefined) {
    joins = joinsByReference(definition.tasks.flatMap(allTasks));
    known.set(definition, joins);
  }
  return joins.get(taskReferenceName) ?? [];
}

function joinsByReference(tasks: readonly WorkflowTask[]): ReadonlyMap<string, readonly string[]> {
  const joins = new Map<string, string[]>();
  for (const { type, joinOn = [], defaultExclusiveJoinTask = [], taskReferenceName } of tasks) {
    if (type !== 'JOIN' && type !== 'EXCLUSIVE_JOIN') continue;
    const defaults = type === 'EXCLUSIVE_JOIN' ? defaultExclusiveJoinTask : [];
    for (const awaited of new Set([...joinOn, ...defaults])) {
      const known = joins.get(awaited);
      if (known) known.push(taskReferenceName);
      else joins.set(awaited, [taskReferenceName]);
    }
  }
  return joins;
}
