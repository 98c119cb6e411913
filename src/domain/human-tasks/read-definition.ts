import { asArray, asObject, asString, isJsonObject, type JsonObject } from '../json.ts';
import { requestedVersion, writtenVersion } from '../requested-version.ts';
import {
  triggerTypes,
  userTypes,
  type Assignment,
  type HumanTaskDefinition,
  type HumanTaskUser,
  type TaskTrigger,
  type UserType,
} from './human-task.ts';

/**
 * Reads `__humanTaskDefinition` from a task's resolved input. Missing and null members take their defaults
 * (docs/reference-docs/operators/human): no form, no assignments, LEAVE_OPEN, the reference as display name.
 */
export function readHumanTaskDefinition(
  input: JsonObject,
  taskReferenceName: string,
): HumanTaskDefinition {
  const given = asObject(input['__humanTaskDefinition']);
  return {
    displayName: asString(given['displayName']) ?? taskReferenceName,
    userFormTemplate: readForm(given['userFormTemplate']),
    assignments: readAssignments(given['assignments']),
    assignmentCompletionStrategy:
      given['assignmentCompletionStrategy'] === 'TERMINATE' ? 'TERMINATE' : 'LEAVE_OPEN',
    taskTriggers: asArray(given['taskTriggers']).filter(isJsonObject).flatMap(readTrigger),
    autoClaim: typeof given['autoClaim'] === 'boolean' ? given['autoClaim'] : undefined,
  };
}

function readForm(value: unknown): HumanTaskDefinition['userFormTemplate'] {
  const { name, version } = asObject(value);
  if (typeof name !== 'string' || name === '') return undefined;
  return { name, version: writtenVersion(version) };
}

function readAssignments(value: unknown): readonly Assignment[] {
  return Array.isArray(value) ? value.filter(isJsonObject).map(readAssignment) : [];
}

/** A trigger of a type that does not exist, or without a workflow's name, triggers nothing. */
function readTrigger(value: JsonObject): readonly TaskTrigger[] {
  const triggerType = triggerTypes.find((type) => type === value['triggerType']);
  const request = asObject(value['startWorkflowRequest']);
  const name = asString(request['name']);
  if (triggerType === undefined || name === undefined) return [];
  const startWorkflowRequest = {
    name,
    // What is no version asks for the newest.
    version: requestedVersion(Math.max(writtenVersion(request['version']) ?? 0, 0)),
    input: isJsonObject(request['input']) ? request['input'] : undefined,
    correlationId: asString(request['correlationId']),
    taskToDomain: isJsonObject(request['taskToDomain']) ? request['taskToDomain'] : undefined,
  };
  return [{ triggerType, startWorkflowRequest }];
}

/** An assignment as far as it is one: what is missing reaches nobody, or never runs out. */
export function readAssignment(value: JsonObject): Assignment {
  const { user, userType } = asObject(value['assignee']);
  const minutes = Number(value['slaMinutes'] ?? 0);
  return {
    assignee: {
      userType: (typeof userType === 'string' ? userType : '') as UserType,
      user: typeof user === 'string' ? user : '',
    },
    slaMinutes: Number.isFinite(minutes) && minutes > 0 ? minutes : 0,
  };
}

/** An assignment to a kind that does not exist or to an empty name reaches nobody: the chain moves on. */
export function reachesSomebody(assignee: HumanTaskUser): boolean {
  return userTypes.includes(assignee.userType) && assignee.user !== '';
}

/** The first assignment from `from` on that reaches somebody, or undefined when the chain has run out. */
export function nextAssignment(definition: HumanTaskDefinition, from: number): number | undefined {
  const index = definition.assignments.findIndex(
    (assignment, at) => at >= from && reachesSomebody(assignment.assignee),
  );
  return index === -1 ? undefined : index;
}

/** A chain that ran out, having had an assignment at all, ends the workflow under TERMINATE. */
export function terminatesWhenExhausted(definition: HumanTaskDefinition): boolean {
  return (
    definition.assignmentCompletionStrategy === 'TERMINATE' && definition.assignments.length > 0
  );
}

export const EXHAUSTED_REASON =
  'Task terminated as no more assignments pending and completion strategy is TERMINATE';
