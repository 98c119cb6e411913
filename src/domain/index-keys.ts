import type { Kind, Records } from './ports.ts';

/** How a store finds records of a kind: by keys without scanning, and those that time does something to. */
export interface RecordIndex<K extends Kind> {
  /** Each is `field:value`, made by `keys` below. */
  keys(value: Records[K]): readonly string[];
  /** When the record has to be settled (epoch ms), or undefined when time does nothing to it. Left out: it never does. */
  dueAt?(value: Records[K]): number | undefined;
}

export type RecordIndexes<K extends Kind> = { readonly [Each in K]: RecordIndex<Each> };

/** Of a kind that is read by its id alone. */
export const noKeys = { keys: () => [] } as const;

/** The keys under which a store finds a record without scanning. */
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
  /** Executions with a task of that name in a worker's hands, where a limit counts them. */
  inHands: (taskName: string) => `inHands:${taskName}`,
  /** Executions of that rate limit key that run, and those that wait for a place. */
  rateLimit: (key: string) => `rateLimit:${key}`,
  rateLimitQueue: (key: string) => `rateLimitQueue:${key}`,
  taskType: (name: string) => `taskType:${name}`,
  /** Users who are in that group. */
  member: (group: string) => `member:${group}`,
  /** Access keys of that application. */
  application: (id: string) => `application:${id}`,
  /** Targets on which that subject holds a grant. */
  subject: ({ type, id }: { readonly type: string; readonly id: string }) =>
    `subject:${type}:${id}`,
  /** Executions with a task that waits for the call that it makes. */
  calls: 'calls:http',
};
