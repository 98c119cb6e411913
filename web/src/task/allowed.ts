import { useQuery } from '@tanstack/react-query';
import { callerOf, type Person } from '../calls/person.ts';
import { answered } from '../calls/refused.ts';
import { steering } from '../calls/steering.ts';
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

/** Why somebody may not do something; `rule`: the row of docs/access.md. */
export interface Verdict {
  readonly status: number;
  readonly refusal?: string | undefined;
  readonly message?: string | undefined;
  readonly rule?: string | undefined;
}

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
  const { data } = useQuery({
    queryKey: ['cluster', 'allowed', person, task.taskId, task.updatedOn, task.state],
    queryFn: async () => {
      const calls = callsOf(person, task);
      const body = { caller: callerOf(person), calls: Object.values(calls) };
      const { results } = answered(await steering.POST('/allowed', { body }));
      return Object.fromEntries(Object.keys(calls).map((action, at) => [action, results[at]]));
    },
  });
  return data as Readonly<Record<Action | 'see', Verdict>> | undefined;
}

export function isAllowed({ status, refusal }: Verdict): boolean {
  return status < 400 || OF_CONTENT.has(refusal);
}

function callsOf(person: Person, task: Task) {
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
  } satisfies Readonly<Record<Action | 'see', object>>;
}
