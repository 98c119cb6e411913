import type { TaskList } from './task-list.ts';

/** The references and the definitions of tasks that have failed, each once, as the end of an execution finds them. */
export interface FailedNames {
  readonly references: readonly string[];
  readonly definitions: readonly string[];
}

export const NO_FAILED_NAMES: FailedNames = { references: [], definitions: [] };

/** Those known already, and those of the attempts that have failed by now. */
export function withFailedAmong(
  tasks: TaskList,
  known: FailedNames = NO_FAILED_NAMES,
): FailedNames {
  const references = new Set(known.references);
  const definitions = new Set(known.definitions);
  for (const { status, referenceTaskName, taskDefName } of tasks.all()) {
    if (status !== 'FAILED' && status !== 'FAILED_WITH_TERMINAL_ERROR') continue;
    references.add(referenceTaskName);
    definitions.add(taskDefName);
  }
  return { references: [...references], definitions: [...definitions] };
}
