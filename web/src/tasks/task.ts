import type { components } from '../../../src/generated/api.ts';
import type { Mutable } from '../calls/mutable.ts';

export type Task = components['schemas']['HumanTaskEntry'];
export type TaskUser = components['schemas']['HumanTaskUser'];
export type TaskState = Task['state'];
export type SearchBody = Mutable<components['schemas']['HumanTaskSearch']>;
export type AssignmentRequest = Mutable<components['schemas']['HumanTaskAssignmentRequest']>;
type Definition = components['schemas']['HumanTaskDefinition'];

export const DONE: TaskState[] = ['COMPLETED', 'TIMED_OUT', 'DELETED'];
export const WAITING: TaskState[] = ['PENDING', 'ASSIGNED'];
export const STATES: TaskState[] = [...WAITING, 'IN_PROGRESS', ...DONE];

const MINUTE = 60_000;

/** Searches leave the definition out; the input has what it was made from. */
export function definitionOf({ humanTaskDef, input }: Task): Definition {
  return (
    humanTaskDef ??
    (input as { readonly __humanTaskDefinition?: Definition }).__humanTaskDefinition ??
    {}
  );
}

export function processOf({ input }: Task): components['schemas']['HumanTaskProcessContext'] {
  return input.__humanTaskProcessContext;
}

/** When the assignment that the task waits in is over (epoch ms); undefined: never. */
export function dueAt(task: Task): number | undefined {
  const process = processOf(task);
  if (
    task.state !== 'ASSIGNED' ||
    process.assigneeIndex === undefined ||
    process.assignmentsCompleted
  )
    return undefined;
  const minutes = definitionOf(task).assignments?.[process.assigneeIndex]?.slaMinutes ?? 0;
  const since = process.humanTaskActionLogs.findLast(
    ({ action }) => action === 'ASSIGNMENT',
  )?.stateStart;
  return minutes > 0 && since !== undefined ? since + minutes * MINUTE : undefined;
}

export function userText({ userType, user }: TaskUser): string {
  return `${user}${USER_TYPES[userType]}`;
}

const USER_TYPES: Readonly<Record<TaskUser['userType'], string>> = {
  CONDUCTOR_USER: '',
  CONDUCTOR_GROUP: ' (group)',
  EXTERNAL_USER: ' (outside)',
  EXTERNAL_GROUP: ' (outside group)',
};

export function formText(task: Task): string | undefined {
  const form = definitionOf(task).userFormTemplate;
  return form?.name === undefined ? undefined : `${form.name} v${form.version ?? 'newest'}`;
}

/** In a loop a reference ends with its iteration. */
export function iterationOf({ taskRefName }: Pick<Task, 'taskRefName'>): number | undefined {
  const found = /__(\d+)$/.exec(taskRefName)?.[1];
  return found === undefined ? undefined : Number(found);
}

export function referenceOf({ taskRefName }: Pick<Task, 'taskRefName'>): string {
  return taskRefName.replace(/__\d+$/, '');
}
