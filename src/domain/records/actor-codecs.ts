/** Actors, as they stand in a snapshot. */
import {
  count,
  flag,
  jsonObject,
  listOf,
  number,
  object,
  oneOf,
  optional,
  text,
  wrong,
  type Codec,
} from '../codec.ts';
import type { RecordCodecs } from '../record-codec.ts';
import type {
  Actors,
  PersonAct,
  PersonActor,
  PersonOn,
  WorkerAct,
  WorkerActor,
} from '../actors/actors.ts';
import {
  occurrenceId,
  type ActorProgress,
  type ActorRefusal,
  type Occurrence,
} from '../actors/occurrence.ts';

/** A value, or a list of such. */
function oneOrMany<T extends object>(codec: Codec<T>): Codec<T | readonly T[]> {
  const many = listOf(codec);
  return {
    decode: (json, read) =>
      Array.isArray(json) ? many.decode(json, read) : codec.decode(json, read),
  };
}

const flagOrText: Codec<boolean | string> = {
  decode: (json) =>
    typeof json === 'boolean' || typeof json === 'string'
      ? json
      : wrong([], 'must be true, false or a text'),
};
const onlyTrue: Codec<true> = {
  decode: (json) => (json === true ? json : wrong([], 'must be true, or left out')),
};

const workerAct = object<WorkerAct>({
  output: optional(jsonObject),
  status: optional(oneOf(['COMPLETED', 'FAILED', 'FAILED_WITH_TERMINAL_ERROR', 'IN_PROGRESS'])),
  reason: optional(text),
  logs: optional(listOf(text)),
});

const personAct = object<PersonAct>({
  claim: optional(flag),
  output: optional(jsonObject),
  complete: optional(flag),
  release: optional(flag),
  skip: optional(flagOrText),
  reassign: optional(listOf(jsonObject)),
});

const worker = object<WorkerActor>({
  taskType: text,
  as: optional(text),
  afterMs: optional(count),
  then: optional(oneOrMany(workerAct)),
});

const person = object<PersonActor>({
  user: text,
  on: optional(
    object<PersonOn>({
      workflowName: optional(text),
      taskRefName: optional(text),
      displayName: optional(text),
      iteration: optional(count),
      correlationId: optional(text),
    }),
  ),
  afterMs: optional(count),
  then: oneOrMany(personAct),
});

const refusal = object<ActorRefusal>({
  taskId: text,
  operation: optional(text),
  status: optional(count),
  message: text,
});

export const actorCodecs: RecordCodecs<'actors' | 'actorProgress' | 'occurrence'> = {
  actors: {
    codec: object<Actors>({ workers: optional(listOf(worker)), people: optional(listOf(person)) }),
  },
  actorProgress: {
    codec: object<ActorProgress>({ acted: count, refused: count, lastRefusal: optional(refusal) }),
  },
  occurrence: {
    codec: object<Occurrence>({
      actor: text,
      taskId: text,
      workflowId: text,
      at: optional(number),
      isUninvited: optional(onlyTrue),
      isRefused: optional(onlyTrue),
    }),
    idOf: ({ actor, taskId }) => occurrenceId(actor, taskId),
  },
};
