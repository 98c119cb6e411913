import { memoOfTexts } from './memo.ts';
import type { Kind, Records } from './ports.ts';

/** How a store finds records of a kind: by keys without scanning, and those that time does something to. */
export interface RecordIndex<K extends Kind> {
  /** Each is `field:value`, made by `keys` below. */
  keys(value: Records[K]): readonly string[];
  /** The members that the keys follow from: while all are the same, the keys are. Left out: they are made each time. */
  readonly keyMembers?: readonly (keyof Records[K])[];
  /** When the record has to be settled (epoch ms), or undefined when time does nothing to it. Left out: it never does. */
  dueAt?(value: Records[K]): number | undefined;
  /** Results are in this order, the highest first; ties by id. Left out: by id alone. */
  orderedBy?(value: Records[K]): number;
  /** Fields of which a record has one key at most. */
  readonly single?: ReadonlySet<string>;
  /**
   * Fields that a store keeps only once a search has asked for them, by name: what the record holds there. They are
   * many and rarely asked for. Their keys are made by `keys.within`.
   */
  readonly within?: Readonly<
    Record<string, (value: Records[K], path: string) => readonly string[]>
  >;
}

export type RecordIndexes<K extends Kind> = { readonly [Each in K]: RecordIndex<Each> };

/** Of a kind that is read by its id alone. */
export const noKeys = { keys: () => [] } as const;

/** The key of a field's value: one text for the many records that have it. */
function sharedKey(field: string): (value: string) => string {
  return memoOfTexts<string>((value) => `${field}:${value}`);
}

/** The keys under which a store finds a record without scanning. */
export const keys = {
  /** What a field of `within` holds at a path. */
  within: (name: string, path: string, value: string) =>
    `${name}/${encodeURIComponent(path)}:${value}`,
  workflow: (workflowId: string) => `workflow:${workflowId}`,
  state: sharedKey('state'),
  /** Executions of that status. */
  status: sharedKey('status'),
  assignee: (userType: string, user: string) => `assignee:${userType}:${folded(userType, user)}`,
  claimant: (userType: string, user: string) => `claimant:${userType}:${folded(userType, user)}`,
  /** Human tasks of which this caller is an owner. */
  owner: sharedKey('owner'),
  /** Human tasks that nobody is assigned to. */
  openToAnyone: 'openToAnyone:',
  /** Human tasks whose executions were removed. */
  orphan: 'orphan:',
  definition: sharedKey('definition'),
  displayName: sharedKey('displayName'),
  workflowName: sharedKey('workflowName'),
  taskRef: sharedKey('taskRef'),
  correlation: (id: string) => `correlation:${id}`,
  /** Executions of that workflow that were started with this key, ended or not. */
  idempotency: (workflowName: string, key: string) => `idempotency:${workflowName}:${key}`,
  /** Executions with a task in this queue that waits for a worker; workers that poll the queue. */
  queue: sharedKey('queue'),
  /** Executions with a task of that name in a worker's hands, where a limit counts them. */
  inHands: sharedKey('inHands'),
  /** Executions of that rate limit key that run, and those that wait for a place. */
  rateLimit: (key: string) => `rateLimit:${key}`,
  rateLimitQueue: (key: string) => `rateLimitQueue:${key}`,
  taskType: sharedKey('taskType'),
  /** Users who are in that group. */
  member: (group: string) => `member:${group}`,
  /** Access keys of that application. */
  application: (id: string) => `application:${id}`,
  /** Targets on which that subject holds a grant. */
  subject: ({ type, id }: { readonly type: string; readonly id: string }) =>
    `subject:${type}:${id}`,
  /** What an actor is to do at that time (epoch ms), and what it is still to do at any. */
  actsAt: (actor: string, at: number) => `actsAt:${actor} ${String(at)}`,
  actor: (actor: string) => `actor:${actor}`,
  /** Executions with a task that waits for the call that it makes. */
  calls: 'calls:http',
};

/** Users of the cluster are known in any case of letters, everybody else only as written. */
function folded(userType: string, user: string): string {
  return userType === 'CONDUCTOR_USER' ? user.toLowerCase() : user;
}

/** The field of a key: what stands before its first colon. */
export function fieldOfKey(key: string): string {
  return key.slice(0, key.indexOf(':'));
}

/** The name and the path of a field that `keys.within` made; undefined: it is of another kind. */
export function withinField(
  field: string,
): { readonly name: string; readonly path: string } | undefined {
  const slash = field.indexOf('/');
  if (slash < 0) return undefined;
  return { name: field.slice(0, slash), path: decodeURIComponent(field.slice(slash + 1)) };
}

/** An order of keys of several kinds. */
export function byKindAndKey(
  one: { readonly kind: Kind; readonly key: string },
  other: typeof one,
): number {
  if (one.kind !== other.kind) return one.kind < other.kind ? -1 : 1;
  return one.key < other.key ? -1 : 1;
}
