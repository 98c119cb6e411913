/** Workers and people who act by themselves, as a seed has them under `actors`. */
import { asList, type JsonObject } from '../json.ts';
import { memo } from '../memo.ts';

export interface WorkerAct {
  readonly output?: JsonObject;
  /** Default COMPLETED. In progress, the task goes back into its queue. */
  readonly status?: 'COMPLETED' | 'FAILED' | 'FAILED_WITH_TERMINAL_ERROR' | 'IN_PROGRESS';
  readonly reason?: string;
  readonly logs?: readonly string[];
}

/** Reports on each task of its type. */
export interface WorkerActor {
  readonly taskType: string;
  /** A user's id, or `app:<id>`. Default: the application `mock`. */
  readonly as?: string;
  /** On the cluster's clock, from when the task was scheduled. Default 0. */
  readonly afterMs?: number;
  /** A list: one for each task, and the last of it again and again. Default: the task is completed. */
  readonly then?: WorkerAct | readonly WorkerAct[];
}

/** Calls, in the order of these members. */
export interface PersonAct {
  readonly claim?: boolean;
  readonly output?: JsonObject;
  readonly complete?: boolean;
  readonly release?: boolean;
  /** True, or the reason. */
  readonly skip?: boolean | string;
  /** A new chain of assignments, as the API takes it. */
  readonly reassign?: readonly JsonObject[];
}

/** Which tasks; all that is given must fit. */
export interface PersonOn {
  readonly workflowName?: string;
  /** As the definition has it or, for one iteration of a loop, with its `__N`. */
  readonly taskRefName?: string;
  readonly displayName?: string;
  /** From 1. */
  readonly iteration?: number;
  readonly correlationId?: string;
}

/** Acts on each human task that fits. */
export interface PersonActor {
  readonly user: string;
  /** Default: every task in the person's inbox. */
  readonly on?: PersonOn;
  /** On the cluster's clock, from when the task first stood open to the person. Default 0. */
  readonly afterMs?: number;
  /** A list: one for each task, and the last of it again and again. */
  readonly then: PersonAct | readonly PersonAct[];
}

export interface Actors {
  readonly workers?: readonly WorkerActor[];
  readonly people?: readonly PersonActor[];
}

/** The id of the only record of its kind. */
export const ACTORS = 'all';

/** An actor by where it stands: `workers[0]`. */
export type ListedActor = { readonly ref: string } & (
  | { readonly kind: 'worker'; readonly actor: WorkerActor }
  | { readonly kind: 'person'; readonly actor: PersonActor }
);
export type ListedWorker = Extract<ListedActor, { readonly kind: 'worker' }>;
export type ListedPerson = Extract<ListedActor, { readonly kind: 'person' }>;

/** Actors as they are looked for; who stands first acts first of those who are due at one time. */
interface Lists {
  readonly all: readonly ListedActor[];
  readonly workers: ReadonlyMap<string, readonly ListedWorker[]>;
  /** By the reference that their tasks have; those who name none under undefined. */
  readonly people: ReadonlyMap<string | undefined, readonly ListedPerson[]>;
}

export const listsOf = memo(({ workers = [], people = [] }: Actors): Lists => {
  const ofTypes = workers.map((actor, at): ListedWorker => {
    return { ref: `workers[${String(at)}]`, kind: 'worker', actor };
  });
  const persons = people.map((actor, at): ListedPerson => {
    return { ref: `people[${String(at)}]`, kind: 'person', actor };
  });
  return {
    all: [...ofTypes, ...persons],
    workers: grouped(ofTypes, ({ actor }) => actor.taskType),
    people: grouped(persons, ({ actor }) => actor.on?.taskRefName),
  };
});

function grouped<T, Key>(
  list: readonly T[],
  keyOf: (one: T) => Key,
): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

/** Both, those of the first before those of the other. */
export function joined(first: Actors, other: Actors): Actors {
  return {
    workers: [...(first.workers ?? []), ...(other.workers ?? [])],
    people: [...(first.people ?? []), ...(other.people ?? [])],
  };
}

/** What comes next of one or several, after so many. */
export function nextOf<Act extends object>(then: Act | readonly Act[], count: number): Act {
  const list = asList(then);
  const act = list[Math.min(count, list.length - 1)];
  if (act === undefined) throw new Error('an actor without an act');
  return act;
}
