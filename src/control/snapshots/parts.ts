/** The parts of a snapshot, each with how it stands there. */
import {
  anyJson,
  count,
  flag,
  listOf,
  number,
  object,
  optional,
  text,
  type Codec,
} from '../../domain/codec.ts';
import { kindNamed } from '../../domain/records/record-codecs.ts';
import type { components } from '../../generated/steering-api.ts';
import type { StartsInMinute } from '../../operations/unasked-starts.ts';
import type { KeyOrder, StoredRecord } from '../../domain/ports.ts';
import type { ClusterState, IdsPosition } from './cluster-state.ts';

/** The state of a cluster as JSON. */
export type Snapshot = components['schemas']['Snapshot'];

/** The number of the form that it has. */
export const FORMAT = 1;

/** What stands besides the records. */
export type Parts = Omit<ClusterState<unknown>, 'store'>;

export const partCodecs = {
  now: number,
  ids: object<IdsPosition>({ seed: text, count }),
  seedsLoaded: count,
  starts: optional(object<StartsInMinute>({ number, begun: count, isTold: flag })),
};

export const parts: Codec<Parts> = object<Parts>(partCodecs);

/** A record as it stands there: what its value has to be follows from its kind. */
export const record = object<StoredRecord>({ kind: kindNamed, id: text, value: anyJson });

export const keyOrder = object<KeyOrder>({ kind: kindNamed, key: text, ids: listOf(text) });

interface Whole extends Parts {
  readonly format: number;
  readonly version: string;
  /** Read one after another. */
  readonly records: readonly unknown[];
  readonly keyOrders: readonly KeyOrder[];
  readonly shared: readonly unknown[];
}

export const whole: Codec<Whole> = object<Whole>({
  format: number,
  version: text,
  ...partCodecs,
  records: listOf(anyJson),
  keyOrders: listOf(keyOrder),
  shared: listOf(anyJson),
});
