import type { ReplacedText } from './mutant.ts';

const file = 'domain/access/grid.js';
/** Every action is allowed by the line of the roles; one more gets through with it. */
const letsAnybody = (action: string) => ({
  file: 'domain/access/admit.js',
  replace: 'if (hasAnyRole(caller, rule.roles))',
  by: `if (hasAnyRole(caller, rule.roles) || (resource === 'humanTask' && action === '${action}'))`,
});

/** Callers who may too much, or too little. */
export const wrongPermissions: readonly ReplacedText[] = [
  {
    name: 'anybody-updates',
    wrong: 'lets strangers update a task',
    ...letsAnybody('update'),
    caughtBy: 'B3',
  },
  {
    name: 'anybody-claims',
    wrong: 'does not ask whether somebody may claim',
    ...letsAnybody('claim'),
    caughtBy: 'E2',
  },
  {
    name: 'anybody-releases',
    wrong: 'lets strangers release the claim of another',
    ...letsAnybody('release'),
    caughtBy: 'E15',
  },
  {
    name: 'anybody-reads',
    wrong: 'shows a task to strangers',
    ...letsAnybody('read'),
    caughtBy: 'D4',
  },
  {
    name: 'assignee-updates',
    wrong: 'takes updates of whom the task is assigned to, without a claim',
    file,
    replace: "update: [...OWNERS, 'claimant'],",
    by: "update: [...OWNERS, 'claimant', 'assignee'],",
    caughtBy: 'B5',
  },
  {
    name: 'grant-updates',
    wrong: 'takes updates of whoever may UPDATE the task definition',
    file,
    replace: "update: [...OWNERS, 'claimant'],",
    by: "update: [...OWNERS, 'claimant', 'UPDATE'],",
    caughtBy: 'B9',
  },
  {
    name: 'open-task-updates',
    wrong: 'takes updates of anybody where nobody is assigned',
    file,
    replace: "update: [...OWNERS, 'claimant'],",
    by: "update: [...OWNERS, 'claimant', 'anyone, as nobody is assigned'],",
    caughtBy: 'B10',
  },
  {
    name: 'owner-is-nobody',
    wrong: 'forgets who started the execution',
    file: 'domain/human-tasks/relations.js',
    replace: 'task.owners.some(',
    by: '[].some(',
    caughtBy: 'B6',
  },
  {
    name: 'application-executes-nothing',
    wrong: 'forgets that an application with EXECUTE owns the task',
    file: 'domain/access/admit.js',
    replace: "ofApplications && kind === 'application'",
    by: 'false',
    caughtBy: 'B8',
  },
  {
    name: 'tokens-last-for-ever',
    wrong: 'takes tokens whose time is up',
    file: 'adapters/jwt-tokens.js',
    replace: "known.expiresAt <= now ? 'expired' : known",
    by: 'known',
    caughtBy: 'A32',
  },
];
