import type { Person } from '../calls/person.ts';
import { useTried, type TriedCall, type Verdict } from '../calls/verdicts.ts';
import { definitionOf, type Task } from '../tasks/task.ts';

export const ACTIONS = [
  'claim',
  'release',
  'skip',
  'reassign',
  'save',
  'complete',
  'delete',
] as const;
export type Action = (typeof ACTIONS)[number];

/** Refusals of what is sent, which depend on what somebody is still to type. */
const OF_CONTENT: ReadonlySet<string | undefined> = new Set([
  'OutputBreaksForm',
  'InvalidAssignments',
]);

/** What each action would be answered now; undefined until it is known. Looking on is `see`. */
export function useVerdicts(
  person: Person,
  task: Task,
): Readonly<Record<Action | 'see', Verdict>> | undefined {
  const about = [task.taskId, task.updatedOn, task.state];
  return useTried(person, about, callsOf(person, task));
}

export function isAllowed({ status, refusal }: Verdict): boolean {
  return status < 400 || OF_CONTENT.has(refusal);
}

function callsOf(person: Person, task: Task): Readonly<Record<Action | 'see', TriedCall>> {
  const path = { taskId: task.taskId };
  const update = (complete: boolean) => ({
    operation: 'updateHumanTask',
    path,
    query: { complete },
    body: {},
  });
  return {
    claim:
      person.kind === 'external'
        ? { operation: 'claimHumanTaskForUser', path: { ...path, userId: person.id } }
        : { operation: 'claimHumanTask', path },
    release: { operation: 'releaseHumanTask', path },
    skip: { operation: 'skipHumanTask', path },
    reassign: {
      operation: 'reassignHumanTask',
      path,
      body: [...(definitionOf(task).assignments ?? [])],
    },
    save: update(false),
    complete: update(true),
    delete: { operation: 'deleteHumanTask', path },
    see: { operation: 'getWorkflowStatus', path: { workflowId: task.workflowId } },
  };
}
