import type { Kind, Records } from './ports.ts';
import { dueAt, type HumanTask } from './human-tasks/human-task.ts';
import type { Grants, Subject } from './identity/grants.ts';
import type { AccessKey, User } from './identity/people.ts';
import type { WorkflowDefinition } from './definitions/definition.ts';
import { executionDueAt, type Execution } from './executions/execution.ts';
import type { PollData } from './executions/poll-data.ts';
import { queueOf } from './executions/task.ts';

/**
 * The keys under which a store finds a record without scanning. Each is `field:value`; a record that is due
 * at a time gives it in `dueAt`.
 */
export function indexKeysOf<K extends Kind>(kind: K, value: Records[K]): readonly string[] {
  if (kind === 'humanTask') return humanTaskKeys(value as HumanTask);
  if (kind === 'execution') return executionKeys(value as Execution);
  if (kind === 'pollData') return pollDataKeys(value as PollData);
  if (kind === 'user') return (value as User).groups.map(keys.member);
  if (kind === 'accessKey') return [keys.application((value as AccessKey).applicationId)];
  if (kind === 'grants')
    return (value as Grants).grants.map(({ subject }) => keys.subject(subject));
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
  correlation: (id: string) => `correlation:${id}`,
  /** Executions of that workflow that were started with this key, ended or not. */
  idempotency: (workflowName: string, key: string) => `idempotency:${workflowName}:${key}`,
  /** Executions with a task in this queue that waits for a worker; workers that poll the queue. */
  queue: (queue: string) => `queue:${queue}`,
  taskType: (name: string) => `taskType:${name}`,
  /** Users who are in that group. */
  member: (group: string) => `member:${group}`,
  /** Access keys of that application. */
  application: (id: string) => `application:${id}`,
  /** Targets on which that subject holds a grant. */
  subject: ({ type, id }: Subject) => `subject:${type}:${id}`,
  /** Executions with a task that waits for the call that it makes. */
  calls: 'calls:http',
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

/** One text for all executions of a definition, which may be very many. */
const nameKeys = new WeakMap<WorkflowDefinition, string>();

function nameKeyOf(definition: WorkflowDefinition): string {
  const known = nameKeys.get(definition);
  if (known !== undefined) return known;
  const key = keys.workflowName(definition.name);
  nameKeys.set(definition, key);
  return key;
}

function executionKeys(execution: Execution): readonly string[] {
  const { definition, correlationId, idempotencyKey } = execution;
  const found = [nameKeyOf(definition)];
  if (correlationId !== undefined) found.push(keys.correlation(correlationId));
  if (idempotencyKey !== undefined) found.push(keys.idempotency(definition.name, idempotencyKey));
  // A paused one schedules nothing, but what it has scheduled may be done.
  if (execution.status !== 'RUNNING' && execution.status !== 'PAUSED') return found;
  for (const queue of execution.tasks.queues()) found.push(keys.queue(queue));
  if (execution.tasks.hasCalls) found.push(keys.calls);
  return found;
}

function pollDataKeys(poll: PollData): readonly string[] {
  return [keys.queue(queueOf(poll)), keys.taskType(poll.taskType)];
}

/** When the record has to be settled (epoch ms), or undefined when time does nothing to it. */
export function dueAtOf<K extends Kind>(kind: K, value: Records[K]): number | undefined {
  if (kind === 'humanTask') return dueAt(value as HumanTask);
  return kind === 'execution' ? executionDueAt(value as Execution) : undefined;
}
