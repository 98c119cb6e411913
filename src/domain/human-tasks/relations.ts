/** What a caller is to a Human task. */
import type { Caller } from '../identity/caller.ts';
import { normalSubject } from '../identity/people.ts';
import type { HumanTask } from './human-task.ts';

/** Owner: whoever started the execution or made its definition. */
export function isOwner(caller: Caller, task: HumanTask): boolean {
  return task.owners.some((owner) => isSameUser(owner, caller));
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
