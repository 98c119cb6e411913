/** Whether and since when a human task stands open to somebody: whether it is in their inbox. */
import type { Caller } from '../identity/caller.ts';
import {
  isOpenToAnyone,
  type ActionLogEntry,
  type Assignment,
  type HumanTask,
} from '../human-tasks/human-task.ts';
import { isAssignee, isClaimant } from '../human-tasks/relations.ts';

/** Assigned to the person, to a group of theirs or to nobody, or claimed by them. */
export function isOpenTo(caller: Caller, task: HumanTask): boolean {
  return isAssignee(caller, task) || isClaimant(caller, task) || isOpenToAnyone(task);
}

/** When it first stood open to the person, to whom it does now (epoch ms). */
export function openSince(caller: Caller, task: HumanTask): number {
  for (const entry of task.log) if (isOpenTo(caller, asIn(entry, task))) return entry.stateStart;
  return task.createdOn;
}

function asIn({ assignee, claimant }: ActionLogEntry, task: HumanTask): HumanTask {
  return { ...task, assignee, claimant };
}

/** Whether the chain of assignments goes on to the person, or to everybody, as time passes or somebody skips. */
export function comesTo(caller: Caller, task: HumanTask): boolean {
  const { assignments, assignmentCompletionStrategy: strategy } = task.definition;
  const left = task.assignmentsCompleted ? [] : assignments.slice(task.assigneeIndex ?? 0);
  if (left.some(({ assignee }) => isAssignee(caller, { ...task, assignee }))) return true;
  return strategy === 'LEAVE_OPEN' && left.length > 0 && left.every(runsOut);
}

function runsOut({ slaMinutes }: Assignment): boolean {
  return slaMinutes > 0;
}
