/** Faults as they outlive a process. */
import {
  count,
  jsonObject,
  listOf,
  number,
  object,
  optional,
  text,
  type Codec,
} from '../../domain/codec.ts';
import type { FaultMatch, FaultThen, NewFault } from './fault.ts';

/** How far a fault has come. */
export interface FaultProgress {
  readonly letThrough: number;
  readonly matched: number;
  /** How often chance was asked. */
  readonly drawn: number;
}

interface KeptFault extends NewFault, FaultProgress {
  readonly id: string;
}

export interface KeptFaults {
  /** How many there ever were. */
  readonly count: number;
  readonly added: readonly KeptFault[];
}

/** As it was sent, and judged then. */
const then: Codec<FaultThen> = {
  decode: (json, read) => jsonObject.decode(json, read) as unknown as FaultThen,
};

const fault = object<KeptFault>({
  id: text,
  match: object<FaultMatch>({
    operation: optional(text),
    path: optional(text),
    method: optional(text),
    caller: optional(text),
  }),
  times: optional(number),
  after: optional(number),
  probability: optional(number),
  seed: optional(number),
  then,
  letThrough: count,
  matched: count,
  drawn: count,
});

export const keptFaults: Codec<KeptFaults> = object<KeptFaults>({ count, added: listOf(fault) });
