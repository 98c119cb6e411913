/** The record of a Human task, as it stands in a snapshot. */
import {
  among,
  count,
  flag,
  jsonObject,
  listOf,
  number,
  object,
  oneOf,
  optional,
  text,
  type Codec,
} from '../codec.ts';
import type { RecordCodecs } from '../record-codec.ts';
import { persistentListOf } from './persistent-list-codec.ts';
import {
  completionStrategies,
  triggerTypes,
  type ActionLogEntry,
  type Assignment,
  type HumanTask,
  type HumanTaskDefinition,
  type HumanTaskState,
  type HumanTaskUser,
  type TaskTrigger,
  type TriggerLogEntry,
  type UserType,
} from '../human-tasks/human-task.ts';

const state = among<HumanTaskState>({
  PENDING: true,
  ASSIGNED: true,
  IN_PROGRESS: true,
  COMPLETED: true,
  TIMED_OUT: true,
  DELETED: true,
});

/** Any text: an assignment to a kind of user that does not exist reaches nobody, but is kept. */
const userType = text as unknown as Codec<UserType>;

const humanTaskUser = object<HumanTaskUser>({ userType, user: text });

const triggerType = oneOf(triggerTypes);

const trigger = object<TaskTrigger>({
  triggerType,
  startWorkflowRequest: object<TaskTrigger['startWorkflowRequest']>({
    name: text,
    version: optional(number),
    input: optional(jsonObject),
    correlationId: optional(text),
    taskToDomain: optional(jsonObject),
  }),
});

const definition = object<HumanTaskDefinition>({
  displayName: text,
  userFormTemplate: optional(
    object<NonNullable<HumanTaskDefinition['userFormTemplate']>>({
      name: text,
      version: optional(number),
    }),
  ),
  assignments: listOf(object<Assignment>({ assignee: humanTaskUser, slaMinutes: number })),
  assignmentCompletionStrategy: oneOf(completionStrategies),
  autoClaim: optional(flag),
  taskTriggers: listOf(trigger),
});

const actionLogEntry = object<ActionLogEntry>({
  id: text,
  state,
  stateStart: number,
  assignee: optional(humanTaskUser),
  claimant: optional(humanTaskUser),
  action: among<ActionLogEntry['action']>({
    ASSIGNMENT: true,
    ASSIGNMENTS_COMPLETED: true,
    CLAIM: true,
    RELEASE: true,
    SKIP: true,
    REASSIGNMENT: true,
    DELETE: true,
  }),
  actedBy: text,
  cause: optional(text),
});

const triggerLogEntry = object<TriggerLogEntry>({
  id: text,
  triggerType,
  state,
  triggeredAt: number,
  workflowName: text,
  workflowVersion: optional(number),
  workflowId: optional(text),
  error: optional(text),
});

const humanTask = object<HumanTask>({
  taskId: text,
  state,
  displayName: text,
  definitionName: text,
  workflowId: text,
  workflowName: text,
  taskRefName: text,
  baseRefName: text,
  createdBy: text,
  updatedBy: text,
  owners: listOf(text),
  assignee: optional(humanTaskUser),
  claimant: optional(humanTaskUser),
  definition,
  input: jsonObject,
  output: jsonObject,
  assigneeIndex: optional(count),
  skippedAssigneeIndexes: listOf(count),
  assignmentsCompleted: flag,
  log: persistentListOf(actionLogEntry),
  triggerLog: persistentListOf(triggerLogEntry),
  createdOn: number,
  updatedOn: number,
  slaDueAt: optional(number),
  timeoutAt: optional(number),
  isOrphan: optional(flag),
});

export const humanTaskCodecs: RecordCodecs<'humanTask'> = {
  humanTask: { codec: humanTask, idOf: ({ taskId }) => taskId },
};
