/**
 * The chain of assignments (docs/reference-docs/operators/human): the first is offered when the task opens,
 * each later one when the one before has run out unclaimed, and after the last the completion strategy decides.
 */
import type { Execution } from '../workflow/execution.ts';
import type { Task } from '../workflow/task.ts';
import {
  nextAssignment,
  readHumanTaskDefinition,
  terminatesWhenExhausted,
} from './read-definition.ts';
import type { ActionLogEntry, HumanTask, HumanTaskState, HumanTaskUser } from './human-task.ts';

const MINUTE_MS = 60_000;

interface Ids {
  next(): string;
}

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
    output: {},
    skippedAssigneeIndexes: [],
    assignmentsCompleted: false,
    log: [],
    createdOn: now,
    updatedOn: now,
  };
  return autoClaim(offerFrom(pending, 0, now, ids), now, ids);
}

/** The task once its active assignment has run out: the next one's, open to anybody, or removed. */
export function escalate(task: HumanTask, now: number, ids: Ids): HumanTask {
  return offerFrom(task, (task.assigneeIndex ?? -1) + 1, now, ids);
}

function offerFrom(task: HumanTask, from: number, now: number, ids: Ids): HumanTask {
  const index = nextAssignment(task.definition, from);
  const assignment = index === undefined ? undefined : task.definition.assignments[index];
  if (index !== undefined && assignment !== undefined) {
    const { assignee, slaMinutes } = assignment;
    return logged(
      {
        ...task,
        state: 'ASSIGNED',
        assignee,
        assigneeIndex: index,
        dueAt: slaMinutes === 0 ? undefined : now + slaMinutes * MINUTE_MS,
      },
      entry('ASSIGNMENT', 'ASSIGNED', 'system', now, ids, assignee),
    );
  }
  const state = terminatesWhenExhausted(task.definition) ? 'DELETED' : 'ASSIGNED';
  return logged(
    {
      ...task,
      state,
      assignee: undefined,
      claimant: undefined,
      assignmentsCompleted: true,
      dueAt: undefined,
    },
    entry('ASSIGNMENTS_COMPLETED', state, 'system', now, ids),
  );
}

/** Only a single person can claim: a group, or nobody, leaves the task offered. */
function autoClaim(task: HumanTask, now: number, ids: Ids): HumanTask {
  const { assignee } = task;
  if (!task.definition.autoClaim || !assignee) return task;
  if (assignee.userType !== 'CONDUCTOR_USER' && assignee.userType !== 'EXTERNAL_USER') return task;
  return withClaim(task, assignee, now, ids);
}

/** The task claimed by `claimant`; the clock of its assignment stops. */
export function withClaim(
  task: HumanTask,
  claimant: HumanTaskUser,
  now: number,
  ids: Ids,
): HumanTask {
  const actedBy = `${claimant.userType}:${claimant.user}`;
  return logged(
    { ...task, state: 'IN_PROGRESS', claimant, dueAt: undefined },
    entry('CLAIM', 'IN_PROGRESS', actedBy, now, ids, task.assignee, claimant),
  );
}

function logged(task: HumanTask, added: ActionLogEntry): HumanTask {
  return { ...task, log: [...task.log, added], updatedOn: added.stateStart };
}

function entry(
  action: ActionLogEntry['action'],
  state: HumanTaskState,
  actedBy: string,
  now: number,
  ids: Ids,
  assignee?: HumanTaskUser,
  claimant?: HumanTaskUser,
): ActionLogEntry {
  return { id: ids.next(), state, stateStart: now, assignee, claimant, action, actedBy };
}
