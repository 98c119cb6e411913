import type { Ids } from '../ports.ts';
import type { ActionLogEntry, HumanTask } from './human-task.ts';

export interface Act {
  /** `system`, a bare id, or `CONDUCTOR_USER:` / `EXTERNAL_USER:` and an id: each action has its own form. */
  readonly actedBy: string;
  readonly now: number;
  readonly ids: Ids;
  readonly cause?: string | undefined;
}

/** The task with the action in its log, as the task stands after it. Only a CLAIM names the claimant. */
export function logged(task: HumanTask, action: ActionLogEntry['action'], act: Act): HumanTask {
  const entry: ActionLogEntry = {
    id: act.ids.next(),
    state: task.state,
    stateStart: act.now,
    assignee: task.assignee,
    claimant: action === 'CLAIM' ? task.claimant : undefined,
    action,
    actedBy: act.actedBy,
    cause: act.cause,
  };
  return { ...task, log: task.log.add(entry), updatedOn: act.now };
}
