import type { WorkflowTask } from '../../definitions/definition.ts';
import type { Head } from './task-type.ts';

/** The first task of the case of that name, or else of the default case. */
export function chosenCase(
  { decisionCases = {}, defaultCase = [] }: WorkflowTask,
  name: string,
): readonly Head[] {
  const chosen = Object.hasOwn(decisionCases, name) ? decisionCases[name] : defaultCase;
  return (chosen ?? []).slice(0, 1).map((definition) => ({ definition }));
}
