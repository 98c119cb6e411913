import type { Kind, Records } from './ports.ts';
import { dueAt, type HumanTask } from './human/human-task.ts';
import { firstDelayedStart, type Execution } from './workflow/execution.ts';

/**
 * The keys under which a store finds a record without scanning. Each is `field:value`; a record that is due
 * at a time gives it in `dueAt`.
 */
export function indexKeysOf<K extends Kind>(kind: K, value: Records[K]): readonly string[] {
  if (kind === 'humanTask') return humanTaskKeys(value as HumanTask);
  if (kind === 'execution') return executionKeys(value as Execution);
  return [];
}

export const keys = {
  workflow: (workflowId: string) => `workflow:${workflowId}`,
  state: (state: string) => `state:${state}`,
  assignee: (user: string) => `assignee:${user.toLowerCase()}`,
  claimant: (user: string) => `claimant:${user.toLowerCase()}`,
  definition: (name: string) => `definition:${name}`,
  displayName: (name: string) => `displayName:${name}`,
  workflowName: (name: string) => `workflowName:${name}`,
  taskRef: (ref: string) => `taskRef:${ref}`,
  /** Executions with a task of this type that waits for a worker. */
  scheduled: (taskType: string) => `scheduled:${taskType}`,
};

function humanTaskKeys(task: HumanTask): readonly string[] {
  const found = [
    keys.workflow(task.workflowId),
    keys.state(task.state),
    keys.definition(task.definitionName),
    keys.displayName(task.displayName),
    keys.workflowName(task.workflowName),
    keys.taskRef(task.taskRefName),
  ];
  if (task.baseRefName !== task.taskRefName) found.push(keys.taskRef(task.baseRefName));
  if (task.assignee) found.push(keys.assignee(task.assignee.user));
  if (task.claimant) found.push(keys.claimant(task.claimant.user));
  return found;
}

function executionKeys(execution: Execution): readonly string[] {
  // A paused one schedules nothing, but what it has scheduled may be done.
  if (execution.status !== 'RUNNING' && execution.status !== 'PAUSED') return [];
  const types = new Set<string>();
  for (const task of execution.tasks) if (task.status === 'SCHEDULED') types.add(task.taskType);
  return [...types].map(keys.scheduled);
}

/** When the record has to be settled (epoch ms), or undefined when time does nothing to it. */
export function dueAtOf<K extends Kind>(kind: K, value: Records[K]): number | undefined {
  if (kind === 'humanTask') return dueAt(value as HumanTask);
  return kind === 'execution' ? firstDelayedStart(value as Execution) : undefined;
}
