/**
 * The chain of assignments (docs/reference-docs/operators/human): the first is offered when the task opens, each later
 * one when the one before has run out unclaimed, and after the last the completion strategy decides.
 */
import { EMPTY } from '../json.ts';
import { MINUTE_MS, SECOND_MS } from '../units.ts';
import { PersistentList } from '../persistent-list.ts';
import type { Ids } from '../ports.ts';
import type { Execution } from '../executions/execution.ts';
import type { Task } from '../executions/task.ts';
import { logged } from './action-log.ts';
import type { ActionLogEntry, HumanTask, HumanTaskUser, TriggerLogEntry } from './human-task.ts';
import {
  nextAssignment,
  readHumanTaskDefinition,
  terminatesWhenExhausted,
} from './read-definition.ts';
import { stateAfter, type HumanTaskCommand } from './transitions.ts';
import { uniformHumanTask } from './uniform-human-task.ts';

/** The human record of a HUMAN task that was just scheduled, offered to its first assignee. */
export function openHumanTask(task: Task, execution: Execution, now: number, ids: Ids): HumanTask {
  const definition = readHumanTaskDefinition(task.input, task.workflowTask.taskReferenceName);
  const pending: HumanTask = {
    taskId: task.taskId,
    state: 'PENDING',
    displayName: definition.displayName,
    definitionName: task.taskDefName,
    workflowId: execution.workflowId,
    workflowName: execution.definition.name,
    taskRefName: task.referenceTaskName,
    baseRefName: task.workflowTask.taskReferenceName,
    createdBy: execution.createdBy,
    updatedBy: execution.createdBy,
    owners: [execution.createdBy, execution.definition.createdBy],
    definition,
    input: task.input,
    output: EMPTY,
    skippedAssigneeIndexes: [],
    assignmentsCompleted: false,
    log: PersistentList.of<ActionLogEntry>([]),
    triggerLog: PersistentList.of<TriggerLogEntry>([]),
    createdOn: now,
    updatedOn: now,
    timeoutAt: timeoutOf(task, now),
  };
  return autoClaim(offerFrom(uniformHumanTask(pending), 0, now, ids), now, ids);
}

/** When the task's own definition ends it; a policy that only alerts does not. */
function timeoutOf(task: Task, now: number): number | undefined {
  const { timeoutSeconds = 0, timeoutPolicy } = task.workflowTask.taskDefinition ?? {};
  return timeoutSeconds > 0 && timeoutPolicy !== 'ALERT_ONLY'
    ? now + timeoutSeconds * SECOND_MS
    : undefined;
}

/** The task offered to the next assignment after the active one: its own, or open to anybody, or removed. */
export function escalate(task: HumanTask, now: number, ids: Ids): HumanTask {
  return offerFrom(task, (task.assigneeIndex ?? -1) + 1, now, ids);
}

/** The task offered to the assignment at `from` or the first after it that reaches somebody. */
export function offerFrom(task: HumanTask, from: number, now: number, ids: Ids): HumanTask {
  const index = nextAssignment(task.definition, from);
  const assignment = index === undefined ? undefined : task.definition.assignments[index];
  if (assignment === undefined) {
    return leave(
      task,
      terminatesWhenExhausted(task.definition) ? 'exhaust' : 'leaveOpen',
      now,
      ids,
    );
  }
  const { assignee, slaMinutes } = assignment;
  const slaDueAt = slaMinutes === 0 ? undefined : now + slaMinutes * MINUTE_MS;
  const offered = { ...moved(task, 'assign'), assignee, assigneeIndex: index, slaDueAt };
  return logged(offered, 'ASSIGNMENT', { actedBy: 'system', now, ids });
}

/** The task with nobody assigned: open to anybody or, its chain exhausted, removed. */
export function leave(
  task: HumanTask,
  as: 'leaveOpen' | 'exhaust',
  now: number,
  ids: Ids,
): HumanTask {
  const left: HumanTask = {
    ...moved(task, as),
    assignee: undefined,
    claimant: undefined,
    assignmentsCompleted: true,
    slaDueAt: undefined,
    timeoutAt: as === 'exhaust' ? undefined : task.timeoutAt,
  };
  return logged(left, 'ASSIGNMENTS_COMPLETED', { actedBy: 'system', now, ids });
}

/** Only a single person can claim: a group, or nobody, leaves the task offered. */
function autoClaim(task: HumanTask, now: number, ids: Ids): HumanTask {
  const { assignee } = task;
  if (!task.definition.autoClaim || !assignee) return task;
  const isPerson = assignee.userType === 'CONDUCTOR_USER' || assignee.userType === 'EXTERNAL_USER';
  return isPerson ? withClaim(task, assignee, now, ids) : task;
}

/** The task claimed by `claimant`; the clock of its assignment stops. */
export function withClaim(
  task: HumanTask,
  claimant: HumanTaskUser,
  now: number,
  ids: Ids,
): HumanTask {
  const claimed = { ...moved(task, 'claim'), claimant, slaDueAt: undefined };
  return logged(claimed, 'CLAIM', { actedBy: `${claimant.userType}:${claimant.user}`, now, ids });
}

function moved(task: HumanTask, command: HumanTaskCommand): HumanTask {
  const state = stateAfter(command, task.state);
  if (state === undefined)
    throw new Error(`Human task ${task.taskId}: no ${command} from ${task.state}`);
  return { ...task, state };
}
