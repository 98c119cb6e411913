import type { Seed } from 'conductor-mock';
import {
  book,
  formlessW,
  loopW,
  openW,
  purchaseFixtures,
  root,
  signOff,
  W,
} from './purchase-fixtures.ts';

/** The purchase fixtures, in which each caller has only the relation, the role or the grant that its name says. */

/** Who calls, by what the caller is to the things that the calls are about. */
export const callers = {
  administrator: root,
  unrelated: 'unrelated@acme.com',
  member: 'member@acme.com', // of the groups finance and clerks, which tasks are assigned to
  assignee: 'assignee@acme.com', // a task is assigned to this user
  claimant: 'claimant@acme.com', // has claimed a task
  starter: 'starter@acme.com', // has started the executions: an owner
  definer: 'definer@acme.com', // has made the definitions, the forms and the application
  application: 'app:screen',
  'application with EXECUTE': 'app:robot',
  'grant of READ': 'read@acme.com',
  'grant of CREATE': 'create@acme.com',
  'grant of UPDATE': 'update@acme.com',
  'grant of DELETE': 'delete@acme.com',
  'grant of EXECUTE': 'execute@acme.com',
  'grant of UPDATE by a tag': 'tagged@acme.com',
  'grant of EXECUTE on a domain': 'lab@acme.com',
  'role USER': 'user@acme.com',
  'role METADATA_MANAGER': 'metadata-manager@acme.com',
  'role METADATA_API': 'metadata-api@acme.com',
  'role WORKFLOW_MANAGER': 'workflow-manager@acme.com',
  'role USER_READ_ONLY': 'user-read-only@acme.com',
  'role WORKER': 'worker@acme.com',
  'role UNRESTRICTED_WORKER': 'unrestricted-worker@acme.com',
  'role APPLICATION_CREATOR': 'application-creator@acme.com',
  'role APPLICATION_MANAGER': 'application-manager@acme.com',
} as const;
export type CallerKind = keyof typeof callers;

/** Execution ids besides those of the purchase fixtures. */
export const personalW = 'aaaaaaaa-0000-1000-a000-000000000005';
export const claimedW = 'aaaaaaaa-0000-1000-a000-000000000006';
export const workedW = 'aaaaaaaa-0000-1000-a000-000000000007';
export const unclaimedW = 'aaaaaaaa-0000-1000-a000-000000000008';

type Access = NonNullable<Seed['grants']>[number]['access'];
type Target =
  NonNullable<Seed['grants']>[number]['target'] | { type: 'APPLICATION' | 'DOMAIN'; id: string };

const names = {
  WORKFLOW_DEF: [
    'purchase',
    'reviewed',
    'open_purchase',
    'formless',
    'personal',
    'claimed',
    'worked',
    'waiting',
  ],
  TASK_DEF: ['sign_off', 'book', 'arranged'],
  USER_FORM_TEMPLATE: ['SignOff'],
};
const targets = Object.entries(names).flatMap(([type, ids]) =>
  ids.map((id) => ({ type: type as keyof typeof names, id })),
);
const grantsOf = <T extends Target = (typeof targets)[number]>(
  kind: CallerKind,
  access: Access,
  on: readonly T[] = targets as readonly object[] as readonly T[],
) =>
  on.map((target) => ({ subject: { type: 'USER' as const, id: callers[kind] }, target, access }));

/** What seeds cannot give: on applications, and on a domain. */
export const laterGrants: readonly object[] = [
  ...(['READ', 'CREATE', 'UPDATE', 'DELETE', 'EXECUTE'] as const).flatMap((access) =>
    grantsOf(
      `grant of ${access}`,
      [access],
      ['portal', 'bossy'].map((id) => ({ type: 'APPLICATION', id })),
    ),
  ),
  ...grantsOf('grant of EXECUTE on a domain', ['EXECUTE'], [{ type: 'DOMAIN', id: 'lab' }]),
];

const groupsOf: Partial<Record<CallerKind, readonly string[]>> = {
  member: ['finance', 'clerks'],
  claimant: ['clerks'],
};
const executions: readonly (readonly [name: string, workflowId: string])[] = [
  ['purchase', W],
  ['reviewed', loopW],
  ['open_purchase', openW],
  ['formless', formlessW],
  ['personal', personalW],
  ['claimed', claimedW],
  ['worked', workedW],
  ['open_purchase', unclaimedW],
];
const clerks = { userType: 'CONDUCTOR_GROUP', user: 'clerks' };
const person = { userType: 'CONDUCTOR_USER', user: callers.assignee };
const {
  groups = [],
  users = [],
  applications = [],
  forms = [],
  workflowDefinitions = [],
} = purchaseFixtures;

export const accessFixtures: Seed = {
  ...purchaseFixtures,
  groups: [...groups, { id: 'clerks' }],
  users: [...users, ...(Object.keys(callers) as CallerKind[]).flatMap(userOf)],
  applications: [
    ...applications,
    { id: 'bossy', roles: ['ADMIN'] },
    { id: 'screen', roles: [] },
    { id: 'robot', roles: [] },
  ],
  grants: [
    ...grantsOf('application with EXECUTE', ['EXECUTE']),
    ...grantsOf('grant of READ', ['READ']),
    ...grantsOf('grant of CREATE', ['CREATE']),
    ...grantsOf('grant of UPDATE', ['UPDATE']),
    ...grantsOf('grant of DELETE', ['DELETE']),
    ...grantsOf('grant of EXECUTE', ['EXECUTE']),
    ...grantsOf('grant of UPDATE by a tag', ['UPDATE'], [{ type: 'TAG', id: 'team:lending' }]),
  ],
  forms: forms.map((form) => ({ ...form, createdBy: callers.definer })),
  workflowDefinitions: [
    ...workflowDefinitions,
    { name: 'personal', tasks: [signOff({ assignments: [{ assignee: person, slaMinutes: 0 }] })] },
    { name: 'claimed', tasks: [signOff({ assignments: [{ assignee: clerks, slaMinutes: 0 }] })] },
    { name: 'worked', tasks: [book] },
  ].map((definition) => ({ ...definition, createdBy: callers.definer })),
  executions: executions.map(([name, workflowId]) => ({
    name,
    workflowId,
    startedBy: callers.starter,
    correlationId: 'order-1',
    then:
      name === 'claimed' ? [{ claim: { taskRefName: 'sign_off_ref', by: callers.claimant } }] : [],
  })),
};

/** The users of the fixtures; what makes the definer one is made by calls, as seeds do not say who made it. */
function userOf(kind: CallerKind): readonly NonNullable<Seed['users']>[number][] {
  const id = callers[kind];
  if (id === root || id.startsWith('app:')) return [];
  const [, role] = /^role (.+)$/.exec(kind) ?? [];
  const roles = role === undefined ? [] : [role];
  const making = kind === 'definer' ? ['METADATA_API', 'APPLICATION_CREATOR'] : roles;
  return [{ id, roles: making, groups: groupsOf[kind] ?? [] }];
}
