import type { Caller } from '../identity/caller.ts';
import type { Ids } from '../ports.ts';
import { noAssigneeToSkip, taskIsClaimed, taskIsTerminal } from '../refusals.ts';
import { logged } from './action-log.ts';
import { escalate } from './assignment.ts';
import { isOpen, type HumanTask } from './human-task.ts';
import { stateAfter } from './transitions.ts';

/**
 * The unclaimed task passed on to the next assignment (docs/reference-docs/api/human-tasks/skip-human-task); after the
 * last one the completion strategy decides, as when its time had run out.
 */
export function skip(
  task: HumanTask,
  reason: string | undefined,
  caller: Caller,
  now: number,
  ids: Ids,
) {
  if (!isOpen(task)) return taskIsTerminal(task.taskId, task.state);
  const state = stateAfter('skip', task.state);
  if (state === undefined) return taskIsClaimed(task.taskId, 'skipped');
  if (task.assignee === undefined || task.assigneeIndex === undefined) {
    return noAssigneeToSkip(task.taskId);
  }
  const skippedAssigneeIndexes = [...task.skippedAssigneeIndexes, task.assigneeIndex];
  const passed = { ...task, state, skippedAssigneeIndexes, updatedBy: caller.id };
  const skipped = logged(passed, 'SKIP', { actedBy: caller.id, now, ids, cause: reason });
  return escalate(skipped, now, ids);
}
