import type { JsonObject } from '../json.ts';
import type { PersistentList } from '../persistent-list.ts';

/** A Human task's own record, kept in step with the Conductor task of the same id. */

export type HumanTaskState =
  'PENDING' | 'ASSIGNED' | 'IN_PROGRESS' | 'COMPLETED' | 'TIMED_OUT' | 'DELETED';

export const userTypes = [
  'EXTERNAL_USER',
  'EXTERNAL_GROUP',
  'CONDUCTOR_USER',
  'CONDUCTOR_GROUP',
] as const;
export type UserType = (typeof userTypes)[number];

/** An assignee or claimant: `HumanTaskUser` on the wire. */
export interface HumanTaskUser {
  readonly userType: UserType;
  readonly user: string;
}

export interface Assignment {
  readonly assignee: HumanTaskUser;
  /** Minutes until the next assignment; 0: never. */
  readonly slaMinutes: number;
}

export const completionStrategies = ['LEAVE_OPEN', 'TERMINATE'] as const;
export type CompletionStrategy = (typeof completionStrategies)[number];

/** `__humanTaskDefinition` after its expressions are resolved. */
export interface HumanTaskDefinition {
  readonly displayName: string;
  /** Version 0 or absent: the newest. */
  readonly userFormTemplate?:
    { readonly name: string; readonly version?: number | undefined } | undefined;
  readonly assignments: readonly Assignment[];
  readonly assignmentCompletionStrategy: CompletionStrategy;
  readonly autoClaim?: boolean | undefined;
  readonly taskTriggers: readonly TaskTrigger[];
}

export const triggerTypes = [
  'PENDING',
  'ASSIGNED',
  'IN_PROGRESS',
  'COMPLETED',
  'TIMED_OUT',
  'ASSIGNEE_CHANGED',
  'CLAIMANT_CHANGED',
] as const;
export type TriggerType = (typeof triggerTypes)[number];

/** A workflow to start when something happens to the task. */
export interface TaskTrigger {
  readonly triggerType: TriggerType;
  readonly startWorkflowRequest: {
    readonly name: string;
    readonly version?: number | undefined;
    readonly input?: JsonObject | undefined;
    readonly correlationId?: string | undefined;
    readonly taskToDomain?: JsonObject | undefined;
  };
}

/** An entry of `humanTaskTriggerLog`: the workflow that was started, or why it was not. */
export interface TriggerLogEntry {
  readonly id: string;
  readonly triggerType: TriggerType;
  readonly state: HumanTaskState;
  readonly triggeredAt: number;
  readonly workflowName: string;
  readonly workflowVersion?: number | undefined;
  readonly workflowId?: string | undefined;
  readonly error?: string | undefined;
}

/** An entry of `humanTaskActionLogs`. */
export interface ActionLogEntry {
  readonly id: string;
  readonly state: HumanTaskState;
  readonly stateStart: number;
  readonly assignee?: HumanTaskUser | undefined;
  readonly claimant?: HumanTaskUser | undefined;
  /** Observed: ASSIGNMENT, ASSIGNMENTS_COMPLETED, CLAIM, RELEASE; the other names are assumed. */
  readonly action:
    | 'ASSIGNMENT'
    | 'ASSIGNMENTS_COMPLETED'
    | 'CLAIM'
    | 'RELEASE'
    | 'SKIP'
    | 'REASSIGNMENT'
    | 'DELETE';
  readonly actedBy: string;
  /** The reason given for a SKIP. */
  readonly cause?: string | undefined;
}

export interface HumanTask {
  readonly taskId: string;
  readonly state: HumanTaskState;
  readonly displayName: string;
  /** The name of the workflow task, which is also the id of the TASK_DEF that grants are given on. */
  readonly definitionName: string;
  readonly workflowId: string;
  readonly workflowName: string;
  /** The full reference; inside a loop with its `__N`. */
  readonly taskRefName: string;
  readonly baseRefName: string;
  readonly createdBy: string;
  readonly updatedBy: string;
  /** Ids that own the task: who started the execution and who made its definition. */
  readonly owners: readonly string[];
  readonly assignee?: HumanTaskUser | undefined;
  readonly claimant?: HumanTaskUser | undefined;
  readonly definition: HumanTaskDefinition;
  readonly input: JsonObject;
  readonly output: JsonObject;
  /** The active assignment; absent when there are none. */
  readonly assigneeIndex?: number | undefined;
  readonly skippedAssigneeIndexes: readonly number[];
  readonly assignmentsCompleted: boolean;
  readonly log: PersistentList<ActionLogEntry>;
  readonly triggerLog: PersistentList<TriggerLogEntry>;
  /** Epoch ms, as all times. */
  readonly createdOn: number;
  readonly updatedOn: number;
  /** When the active assignment runs out; a claim stops its clock. */
  readonly slaDueAt?: number | undefined;
  /** When the task itself times out, claimed or not. */
  readonly timeoutAt?: number | undefined;
  /** Its execution was removed. */
  readonly isOrphan?: boolean | undefined;
}

const open: readonly HumanTaskState[] = ['PENDING', 'ASSIGNED', 'IN_PROGRESS'];

export function isOpen(task: HumanTask): boolean {
  return open.includes(task.state);
}

/** The task in its last state: nothing is due for it any more. */
export function closed(task: HumanTask, state: HumanTaskState, now: number): HumanTask {
  return { ...task, state, updatedOn: now, slaDueAt: undefined, timeoutAt: undefined };
}

/** When time next does something to the task (epoch ms), or undefined when it does nothing. */
export function dueAt({
  slaDueAt = Infinity,
  timeoutAt = Infinity,
}: HumanTask): number | undefined {
  const first = Math.min(slaDueAt, timeoutAt);
  return first === Infinity ? undefined : first;
}

/** Whether nobody is assigned, so that it is everybody's. What was removed is nobody's. */
export function isOpenToAnyone(task: Pick<HumanTask, 'assignee' | 'state'>): boolean {
  return task.assignee === undefined && task.state !== 'DELETED';
}
