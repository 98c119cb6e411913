import type { Caller } from '../identity/caller.ts';
import { asObject, type JsonObject } from '../json.ts';
import type { Ids } from '../ports.ts';
import {
  invalidAssignments,
  isRefusal,
  taskIsClaimed,
  taskIsTerminal,
  violation,
  type Refusal,
  type Violation,
} from '../refusals.ts';
import { logged } from './action-log.ts';
import { offerFrom } from './assignment.ts';
import { isOpen, userTypes, type Assignment, type HumanTask } from './human-task.ts';
import { reachesSomebody, readAssignment } from './read-definition.ts';
import { stateAfter } from './transitions.ts';

/**
 * The unclaimed task with a new chain of assignments, from its first
 * (docs/reference-docs/api/human-tasks/reassign-human-task). The indexes start anew; the log goes on.
 */
export function reassign(
  task: HumanTask,
  given: readonly JsonObject[],
  caller: Caller,
  now: number,
  ids: Ids,
) {
  if (!isOpen(task)) return taskIsTerminal(task.taskId, task.state);
  const state = stateAfter('reassign', task.state);
  if (state === undefined) return taskIsClaimed(task.taskId, 'reassigned');
  const assignments = readAssignments(given);
  if (isRefusal(assignments)) return assignments;
  const chained: HumanTask = {
    ...task,
    state,
    definition: { ...task.definition, assignments },
    input: withAssignments(task.input, given),
    assigneeIndex: 0,
    skippedAssigneeIndexes: [],
    assignmentsCompleted: false,
    updatedBy: caller.id,
  };
  return offerFrom(logged(chained, 'REASSIGNMENT', { actedBy: caller.id, now, ids }), 0, now, ids);
}

function readAssignments(
  given: readonly JsonObject[],
): readonly Assignment[] | Refusal<'InvalidAssignments'> {
  if (given.length === 0) {
    return invalidAssignments([
      violation([], 'a task cannot be assigned to nobody: name one assignee'),
    ]);
  }
  const assignments = given.map(readAssignment);
  const wrong = assignments.flatMap((one, at) => violationsOf(one, at, at === given.length - 1));
  return wrong.length > 0 ? invalidAssignments(wrong) : assignments;
}

function violationsOf(assignment: Assignment, at: number, isLast: boolean): readonly Violation[] {
  const { assignee, slaMinutes } = assignment;
  if (!userTypes.includes(assignee.userType)) {
    const message = `must be one of ${userTypes.join(', ')}`;
    return [violation([at, 'assignee', 'userType'], message, assignee.userType)];
  }
  if (!reachesSomebody(assignee)) {
    return [violation([at, 'assignee', 'user'], 'must not be empty', assignee.user)];
  }
  if (!isLast && slaMinutes === 0) {
    const message =
      'must be more than 0 where another assignment follows: it would never be reached';
    return [violation([at, 'slaMinutes'], message, slaMinutes)];
  }
  return [];
}

/** The copy of the definition in the input says the same. */
function withAssignments(input: JsonObject, assignments: readonly JsonObject[]): JsonObject {
  return {
    ...input,
    __humanTaskDefinition: { ...asObject(input['__humanTaskDefinition']), assignments },
  };
}
