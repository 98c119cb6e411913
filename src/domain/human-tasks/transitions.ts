import type { HumanTaskState } from './human-task.ts';

/**
 * The states of a Human task: for each command, from which state it may come and to which it leads. A pair that
 * is not here does not exist. Evidence: docs/reference-docs/api/human-tasks/* and the states listed there.
 */
export const transitions = {
  assign: { PENDING: 'ASSIGNED', ASSIGNED: 'ASSIGNED' },
  leaveOpen: { PENDING: 'ASSIGNED', ASSIGNED: 'ASSIGNED' },
  exhaust: { PENDING: 'DELETED', ASSIGNED: 'DELETED' },
  claim: { PENDING: 'IN_PROGRESS', ASSIGNED: 'IN_PROGRESS' },
  release: { IN_PROGRESS: 'PENDING' },
  skip: { PENDING: 'ASSIGNED', ASSIGNED: 'ASSIGNED' },
  reassign: { PENDING: 'ASSIGNED', ASSIGNED: 'ASSIGNED' },
  save: { PENDING: 'PENDING', ASSIGNED: 'ASSIGNED', IN_PROGRESS: 'IN_PROGRESS' },
  complete: { PENDING: 'COMPLETED', ASSIGNED: 'COMPLETED', IN_PROGRESS: 'COMPLETED' },
  timeOut: { PENDING: 'TIMED_OUT', ASSIGNED: 'TIMED_OUT', IN_PROGRESS: 'TIMED_OUT' },
  remove: { PENDING: 'DELETED', ASSIGNED: 'DELETED', IN_PROGRESS: 'DELETED' },
  delete: {
    PENDING: 'DELETED',
    ASSIGNED: 'DELETED',
    IN_PROGRESS: 'DELETED',
    COMPLETED: 'DELETED',
    TIMED_OUT: 'DELETED',
  },
} as const satisfies Readonly<Record<string, Partial<Record<HumanTaskState, HumanTaskState>>>>;

export type HumanTaskCommand = keyof typeof transitions;

/** The state after the command, or undefined when the command does not exist in this state. */
export function stateAfter(
  command: HumanTaskCommand,
  state: HumanTaskState,
): HumanTaskState | undefined {
  const row: Partial<Record<HumanTaskState, HumanTaskState>> = transitions[command];
  return row[state];
}
