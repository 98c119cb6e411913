import type { Execution } from './execution.ts';
import { isSuccessful, isTerminal } from './task.ts';

/** The references and the definitions of the tasks that failed in some attempt or were cancelled, each once. */
export function failedNames(execution: Execution): {
  readonly references: readonly string[];
  readonly definitions: readonly string[];
} {
  const references = new Set<string>();
  const definitions = new Set<string>();
  for (const task of execution.tasks) {
    if (!isTerminal(task.status) || isSuccessful(task.status)) continue;
    references.add(task.referenceTaskName);
    definitions.add(task.taskDefName);
  }
  return { references: [...references], definitions: [...definitions] };
}
