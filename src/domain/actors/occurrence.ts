/** One task that one actor acts on, once. */
export interface Occurrence {
  /** Where the actor stands: `people[0]`. */
  readonly actor: string;
  readonly taskId: string;
  readonly workflowId: string;
  /** When it acts (epoch ms); undefined: it has, and the task is still open. */
  readonly at?: number | undefined;
  /** Nobody has offered the task to the person: `on` alone names it. */
  readonly isUninvited?: true;
  /** It was refused. */
  readonly isRefused?: true;
}

export function occurrenceId(actor: string, taskId: string): string {
  return `${actor} ${taskId}`;
}

/** How far an actor is. */
export interface ActorProgress {
  /** Tasks on which it has acted; which of its acts comes next follows from it. */
  readonly acted: number;
  /** How many of them refused a call of it. */
  readonly refused: number;
  readonly lastRefusal?: ActorRefusal;
}

/** Why an actor went no further; without a call, where it could make none. */
export interface ActorRefusal {
  readonly taskId: string;
  readonly operation?: string | undefined;
  readonly status?: number | undefined;
  readonly message: string;
}

export const noProgress: ActorProgress = { acted: 0, refused: 0 };

/** The same, so many ms later. */
export function later(occurrence: Occurrence, ms: number): Occurrence {
  const { at } = occurrence;
  return at === undefined ? occurrence : { ...occurrence, at: at + ms };
}
