/** How the definition of a HUMAN task says who it is for. */

export interface Assignee {
  readonly userType: string;
  readonly user: string;
}

export function conductorUser(user: string): Assignee {
  return { userType: 'CONDUCTOR_USER', user };
}

/** A definition of one assignment, by default without end. */
export function assignedTo(assignee: Assignee, slaMinutes = 0) {
  return { assignments: [{ assignee, slaMinutes }] };
}

/** What a failed execution says when its task has run out of assignees: documented word for word. */
export const outOfAssignees =
  'Task terminated as no more assignments pending and completion strategy is TERMINATE';
