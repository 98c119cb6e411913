/** What a caller is to a Human task. */
import type { Caller } from '../identity/caller.ts';
import type { Grants } from '../identity/grants.ts';
import { mayAccess } from '../identity/may-access.ts';
import { normalSubject } from '../identity/people.ts';
import type { HumanTask } from './human-task.ts';

/**
 * Owner: whoever started the execution or made its definition, and an application that may EXECUTE the task
 * definition: without the last one the integration recipe of
 * docs/developer-guides/orchestrating-human-tasks could not work.
 */
export function isOwner(caller: Caller, task: HumanTask, grants: Grants | undefined): boolean {
  if (task.owners.some((owner) => isSameUser(owner, caller))) return true;
  return caller.kind === 'application' && mayAccess(caller, grants, 'EXECUTE');
}

export function isAssignee(caller: Caller, task: HumanTask): boolean {
  if (task.assignee?.userType === 'CONDUCTOR_USER') return isSameUser(task.assignee.user, caller);
  if (task.assignee?.userType === 'CONDUCTOR_GROUP')
    return caller.groups.includes(task.assignee.user);
  return false;
}

/** People are known in any case of letters, applications only in their own. */
function isSameUser(user: string, caller: Caller): boolean {
  return normalSubject(user) === caller.id;
}

export function isClaimant(caller: Caller, task: HumanTask): boolean {
  return task.claimant?.userType === 'CONDUCTOR_USER' && isSameUser(task.claimant.user, caller);
}
