import type { Execution } from './execution.ts';

/** The references and the definitions of the tasks that failed in some attempt, each once. */
export function failedNames(execution: Execution): {
  readonly references: readonly string[];
  readonly definitions: readonly string[];
} {
  const references = new Set<string>();
  const definitions = new Set<string>();
  for (const { status, referenceTaskName, taskDefName } of execution.tasks) {
    if (status !== 'FAILED' && status !== 'FAILED_WITH_TERMINAL_ERROR') continue;
    references.add(referenceTaskName);
    definitions.add(taskDefName);
  }
  return { references: [...references], definitions: [...definitions] };
}
