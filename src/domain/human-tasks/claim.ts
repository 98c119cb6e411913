import type { Context } from '../context.ts';
import type { Caller } from '../identity/caller.ts';
import type { Ids } from '../ports.ts';
import { alreadyClaimed, assignedToAnother, taskIsTerminal } from '../refusals.ts';
import { isAssignee } from './relations.ts';
import { withClaim } from './assignment.ts';
import { stateAfter } from './transitions.ts';
import { isOpen, type HumanTask, type HumanTaskUser } from './human-task.ts';

/**
 * The caller claims the task (docs/reference-docs/api/human-tasks/claim-task-conductor-user). A task that is
 * assigned to somebody else is taken over only when `override` is set; then the claimant becomes its assignee.
 */
export function claim(task: HumanTask, caller: Caller, override: boolean, now: number, ids: Ids) {
  const claimant: HumanTaskUser = { userType: 'CONDUCTOR_USER', user: caller.id };
  const matches = task.assignee === undefined || isAssignee(caller, task);
  return claimAs(task, claimant, matches, { caller, override, now, ids });
}

/** Somebody known to the cluster, as far as a claim in their name needs it. */
export interface KnownUser {
  readonly id: string;
  readonly groups: readonly string[];
}

/**
 * The task is claimed in the name of `userId`, on whose identity the calling system vouches
 * (docs/reference-docs/api/human-tasks/claim-task-external-user). `known` is the cluster's user of that id.
 */
export function claimForUser(
  task: HumanTask,
  userId: string,
  known: KnownUser | undefined,
  caller: Caller,
  override: boolean,
  now: number,
  ids: Ids,
) {
  const { assignee } = task;
  const conductor =
    known !== undefined &&
    (assignee?.userType === 'CONDUCTOR_USER' || assignee?.userType === 'CONDUCTOR_GROUP');
  const matches = assignee === undefined || isOffered(assignee, userId, known);
  const claimant: HumanTaskUser =
    conductor && matches
      ? { userType: 'CONDUCTOR_USER', user: known.id }
      : { userType: 'EXTERNAL_USER', user: userId };
  return claimAs(task, claimant, matches, { caller, override, now, ids });
}

function isOffered(assignee: HumanTaskUser, userId: string, known: KnownUser | undefined): boolean {
  switch (assignee.userType) {
    case 'EXTERNAL_USER':
      return assignee.user === userId;
    case 'EXTERNAL_GROUP':
      return true; // membership is the calling system's business
    case 'CONDUCTOR_USER':
      return assignee.user.toLowerCase() === userId.toLowerCase();
    case 'CONDUCTOR_GROUP':
      return known?.groups.includes(assignee.user) ?? false;
  }
}

interface ClaimRequest extends Pick<Context, 'caller' | 'now' | 'ids'> {
  readonly override: boolean;
}

function claimAs(
  task: HumanTask,
  claimant: HumanTaskUser,
  matches: boolean,
  request: ClaimRequest,
) {
  if (!isOpen(task)) return taskIsTerminal(task.taskId, task.state);
  if (stateAfter('claim', task.state) === undefined) return alreadyClaimed(task.taskId);
  if (!matches && !request.override) return assignedToAnother(task.taskId);
  const offered = matches ? task : { ...task, assignee: claimant };
  return {
    ...withClaim(offered, claimant, request.now, request.ids),
    updatedBy: request.caller.id,
  };
}
