import { asObject, asString, isJsonObject, type JsonObject } from '../json.ts';
import {
  userTypes,
  type Assignment,
  type HumanTaskDefinition,
  type HumanTaskUser,
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
    autoClaim: typeof given['autoClaim'] === 'boolean' ? given['autoClaim'] : undefined,
  };
}

function readForm(value: unknown): HumanTaskDefinition['userFormTemplate'] {
  const { name, version } = asObject(value);
  if (typeof name !== 'string' || name === '') return undefined;
  const number = Number(version ?? 0);
  return { name, version: Number.isInteger(number) ? number : undefined };
}

function readAssignments(value: unknown): readonly Assignment[] {
  return Array.isArray(value) ? value.filter(isJsonObject).map(readAssignment) : [];
}

function readAssignment(value: JsonObject): Assignment {
  const { user, userType } = asObject(value['assignee']);
  const minutes = Number(value['slaMinutes'] ?? 0);
  return {
    assignee: { userType: userType as UserType, user: typeof user === 'string' ? user : '' },
    slaMinutes: Number.isFinite(minutes) && minutes > 0 ? minutes : 0,
  };
}

/** An assignment to a kind that does not exist or to an empty name reaches nobody: the chain moves on. */
function reachesSomebody(assignee: HumanTaskUser): boolean {
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
