/** The records of this room. */
import { keys, noKeys, type RecordIndexes } from '../index-keys.ts';
import type { Actors } from './actors.ts';
import type { ActorProgress, Occurrence } from './occurrence.ts';

declare module '../ports.ts' {
  interface Records {
    readonly actors: Actors;
    readonly actorProgress: ActorProgress;
    readonly occurrence: Occurrence;
  }
}

export const actorRecords: RecordIndexes<'actors' | 'actorProgress' | 'occurrence'> = {
  actors: noKeys,
  actorProgress: noKeys,
  occurrence: {
    keys: ({ actor, workflowId, at }) =>
      at === undefined
        ? []
        : [keys.actor(actor), keys.actsAt(actor, at), keys.workflow(workflowId)],
    dueAt: ({ at }) => at,
  },
};
