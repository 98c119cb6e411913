/**
 * Who may do what, for the whole API: resource × action -> who. An action is named as a refusal names it.
 *
 * Administrators may everything, but that 'not ADMIN' takes a row from them. Of the others each entry of a row is enough:
 * - a relation to the thing: 'owner', 'assignee', 'maker' …, in lower case (resources.ts says when it holds);
 * - `role X`: a role of the platform, held directly or through a group;
 * - READ, CREATE, UPDATE, DELETE, EXECUTE: granted on the thing or on one of its tags, to the caller, a group or a role;
 * - `resource.action`: whoever may do that.
 *
 * Rows of Human tasks: the caller lists of docs/reference-docs/api/human-tasks/*. Making an application takes a role to
 * which docs/reference-docs/api/users/get-all-users lists CREATE_APPLICATION or APPLICATION_MANAGEMENT, or which
 * docs/access-control-and-security/applications says may. The other rows are assumed from
 * docs/access-control-and-security/*.
 */
import type { Access } from '../identity/grants.ts';
import type { Role } from '../identity/roles.ts';

export type Relation =
  | 'owner' // has started the execution, or made its definition
  | 'assignee' // the task is assigned to this caller, or to a group of theirs
  | 'claimant'
  | 'anyone, as nobody is assigned'
  | 'starter' // has started the execution
  | 'definer' // has made the definition of the execution
  | 'maker'
  | 'anyone, where not only administrators give it';

type Who =
  | Relation
  | Access
  | `role ${Role}`
  | 'EXECUTE of an application' // a grant that counts for applications only
  | 'not ADMIN'
  | 'unless it has a role that only administrators give'
  | `${string}.${string}`;

/**
 * Without an application that may EXECUTE the task definition the integration recipe of
 * docs/developer-guides/orchestrating-human-tasks could not work.
 */
const OWNERS = ['owner', 'EXECUTE of an application'] as const;
const WORKERS = ['role WORKER', 'role UNRESTRICTED_WORKER', 'EXECUTE'] as const;
const STARTERS = ['role WORKFLOW_MANAGER', 'EXECUTE'] as const;
const OPERATORS = [...STARTERS, 'starter', 'definer'] as const;
const AUTHORS = ['role USER', 'role METADATA_MANAGER', 'role METADATA_API'] as const;
const KEEPERS = ['role METADATA_MANAGER', 'maker'] as const;
const APPLICATION_KEEPERS = ['role APPLICATION_MANAGER', 'maker'] as const;
const ONLY_ADMINISTRATORS = [] as const;

export const grid = {
  humanTask: {
    read: [...OWNERS, 'assignee', 'claimant', 'anyone, as nobody is assigned', 'READ', 'UPDATE'],
    claim: [...OWNERS, 'assignee', 'anyone, as nobody is assigned', 'UPDATE'],
    'claim for another user': OWNERS,
    reassign: [...OWNERS, 'assignee', 'UPDATE'],
    release: [...OWNERS, 'claimant'],
    // The page lists the claimant, but a claimed task cannot be skipped: the assignee is who passes it on.
    skip: [...OWNERS, 'assignee', 'claimant'],
    update: [...OWNERS, 'claimant'],
    delete: [...OWNERS, 'DELETE'],
    // Searches: by default, as ADMIN, as INBOX, and for tasks of externals (docs/reference-docs/api/human-tasks/search-task-list).
    find: ['humanTask.read', 'EXECUTE'],
    'find as ADMIN': OWNERS,
    'find in the INBOX': ['assignee', 'claimant', 'anyone, as nobody is assigned', 'not ADMIN'],
    'find for an external': ['READ', 'EXECUTE', 'not ADMIN'],
  },
  execution: {
    read: [...OPERATORS, 'READ'],
    operate: OPERATORS,
    decide: OPERATORS,
    delete: OPERATORS,
    'jump to a task of': OPERATORS,
    pause: OPERATORS,
    rerun: OPERATORS,
    restart: OPERATORS,
    resume: OPERATORS,
    retry: OPERATORS,
    'skip a task of': OPERATORS,
    terminate: OPERATORS,
    update: OPERATORS,
    upgrade: OPERATORS,
  },
  // Any task. A HUMAN task has no queue and keeps the rules of its record; without one it is for administrators.
  task: {
    read: ['execution.read', 'humanTask.read', 'taskDefinition.execute'],
    execute: ['humanTask.update', 'queue.execute'],
    update: ['task.execute', 'execution.operate'],
  },
  // An execution, by the task that waits in it. Where that is a HUMAN task, operating the execution is not enough.
  waiting: { signal: ['execution.operate', 'task.execute'] },
  // Tasks of one name in one domain. The grant is on the domain (docs/developer-guides/task-to-domain).
  queue: { execute: ['taskDefinition.execute', 'EXECUTE'] },
  taskDefinition: {
    create: AUTHORS,
    read: [...KEEPERS, ...STARTERS, ...WORKERS, 'UPDATE', 'READ'],
    update: [...KEEPERS, 'UPDATE'],
    delete: [...KEEPERS, 'DELETE'],
    execute: WORKERS,
    'hold CREATE on': [...KEEPERS, 'CREATE'],
  },
  workflowDefinition: {
    create: AUTHORS,
    read: [...KEEPERS, ...STARTERS, 'UPDATE', 'READ'],
    update: [...KEEPERS, 'UPDATE'],
    delete: [...KEEPERS, 'DELETE'],
    execute: [...STARTERS, 'maker'],
    'hold CREATE on': [...KEEPERS, 'CREATE'],
  },
  // In the call itself; nothing is stored.
  inlineDefinition: { execute: AUTHORS },
  form: {
    create: AUTHORS,
    update: [...KEEPERS, 'UPDATE'],
    delete: [...KEEPERS, 'DELETE'],
  },
  application: {
    read: [...APPLICATION_KEEPERS, 'role APPLICATION_CREATOR', 'READ'],
    // Whoever makes a key of an application acts with all of its roles: the key would give what nobody else may give.
    update: [
      ...APPLICATION_KEEPERS,
      'UPDATE',
      'unless it has a role that only administrators give',
    ],
    delete: [
      ...APPLICATION_KEEPERS,
      'DELETE',
      'unless it has a role that only administrators give',
    ],
  },
  applications: {
    create: ['role APPLICATION_MANAGER', 'role APPLICATION_CREATOR', 'role USER'],
  },
  // docs/reference-docs/api/applications/assign-role-to-application
  role: { assign: ['anyone, where not only administrators give it'] },
  users: {
    read: ONLY_ADMINISTRATORS,
    update: ONLY_ADMINISTRATORS,
    delete: ONLY_ADMINISTRATORS,
  },
  groups: {
    read: ONLY_ADMINISTRATORS,
    update: ONLY_ADMINISTRATORS,
    delete: ONLY_ADMINISTRATORS,
  },
  permissions: {
    read: ONLY_ADMINISTRATORS,
    grant: ONLY_ADMINISTRATORS,
    remove: ONLY_ADMINISTRATORS,
  },
  displayNames: { 'list as ADMIN': ONLY_ADMINISTRATORS },
  fullTextIndex: { rebuild: ONLY_ADMINISTRATORS },
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly Who[]>>>>;

export type Resource = keyof typeof grid;
export type ActionOn<R extends Resource> = keyof (typeof grid)[R] & string;
/** All that stands in the rows of the resource. */
export type WhoOn<R extends Resource> = {
  [A in keyof (typeof grid)[R]]: (typeof grid)[R][A] extends readonly (infer W)[] ? W : never;
}[keyof (typeof grid)[R]];
/** One row, as `resource.action`. */
export type Cell = { [R in Resource]: `${R}.${ActionOn<R>}` }[Resource];
