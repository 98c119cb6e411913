import type { JsonObject } from '../json.ts';

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

export type CompletionStrategy = 'LEAVE_OPEN' | 'TERMINATE';

/** `__humanTaskDefinition` after its expressions are resolved. */
export interface HumanTaskDefinition {
  readonly displayName: string;
  /** Version 0 or absent: the newest. */
  readonly userFormTemplate?:
    { readonly name: string; readonly version?: number | undefined } | undefined;
  readonly assignments: readonly Assignment[];
  readonly assignmentCompletionStrategy: CompletionStrategy;
  readonly autoClaim?: boolean | undefined;
}

/** An entry of `humanTaskActionLogs`. */
export interface ActionLogEntry {
  readonly id: string;
  readonly state: HumanTaskState;
  readonly stateStart: number;
  readonly assignee?: HumanTaskUser | undefined;
  readonly claimant?: HumanTaskUser | undefined;
  readonly action: 'ASSIGNMENT' | 'ASSIGNMENTS_COMPLETED' | 'CLAIM';
  readonly actedBy: string;
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
  readonly log: readonly ActionLogEntry[];
  /** Epoch ms, as all times. */
  readonly createdOn: number;
  readonly updatedOn: number;
  /** When the active assignment runs out. */
  readonly dueAt?: number | undefined;
}

const open: readonly HumanTaskState[] = ['PENDING', 'ASSIGNED', 'IN_PROGRESS'];

export function isOpen(task: HumanTask): boolean {
  return open.includes(task.state);
}
