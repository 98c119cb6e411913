import { referenceIn } from '../named-values/named-values.ts';

/** What `${…}` names beside the workflow and its tasks, as in the engine 3.32.1. */
export const systemNames = { taskId: 'CPEWF_TASK_ID' } as const;

/** Names of the environment that the engine knows in any definition; the mock has none of it. */
const ENVIRONMENT: readonly string[] = ['NETFLIX_ENV', 'NETFLIX_STACK'];

export function isSystemName(path: string): boolean {
  return path === systemNames.taskId || ENVIRONMENT.includes(path);
}

/** Whether the expression stays in the text as it is: the engine fills it in when it hands the task over, or never. */
export function isDeferred(path: string): boolean {
  return isSystemName(path) || referenceIn(path, 'secrets') !== undefined;
}
