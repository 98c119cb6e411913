import type { Caller } from '../identity/caller.ts';
import type { Ids } from '../ports.ts';
import { taskIsTerminal, taskNotClaimed } from '../refusals.ts';
import { logged } from './action-log.ts';
import { leave, offerFrom } from './assignment.ts';
import { isOpen, type HumanTask } from './human-task.ts';
import { stateAfter } from './transitions.ts';

/**
 * The claimed task given back (docs/reference-docs/api/human-tasks/release-human-task): to the active assignment of
 * its chain, whose clock starts anew, or to anybody once the chain is through. What was saved stays.
 */
export function release(task: HumanTask, caller: Caller, now: number, ids: Ids) {
  if (!isOpen(task)) return taskIsTerminal(task.taskId, task.state);
  const state = stateAfter('release', task.state);
  if (state === undefined) return taskNotClaimed(task.taskId);
  const given = { ...task, state, claimant: undefined, updatedBy: caller.id };
  const released = logged(given, 'RELEASE', { actedBy: caller.id, now, ids });
  return task.assignmentsCompleted || task.assigneeIndex === undefined
    ? leave(released, 'leaveOpen', now, ids)
    : offerFrom(released, task.assigneeIndex, now, ids);
}
