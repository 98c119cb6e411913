/** One line of what is kept: those of everything, and those of commits, have the same form. */
import {
  anyJson,
  flag,
  listOf,
  number,
  object,
  oneOf,
  optional,
  text,
  type Codec,
} from '../../domain/codec.ts';
import type { GainedKey, KeyOrder, Kind } from '../../domain/ports.ts';
import { kindNamed } from '../../domain/records/record-codecs.ts';
import { keptFaults, type KeptFaults } from '../faults/kept-faults.ts';
import { keyOrder, partCodecs, type Parts } from '../snapshots/parts.ts';
import type { TenantSettings } from './kept-state.ts';

/** `next`: what may take the place of the present. */
export type StateName = 'start' | 'now' | 'next';

/** Every member may be left out; what is there is done in this order. */
export interface KeptLine extends Partial<Parts> {
  /** The id of the tenant whose line it is; left out: the cluster without a prefix. */
  readonly tenant?: string;
  /** With the first line of a tenant. */
  readonly settings?: TenantSettings;
  /** The tenant is no more. */
  readonly ended?: boolean;
  readonly seeds?: string;
  /** Which state the lines of the cluster tell from here on; `next` stands in each line of that. */
  readonly state?: StateName;
  /** What was told as `next` is the present. */
  readonly replaced?: boolean;
  /** The state begins as what it came from: the present as the start, the start of a tenant as that of the cluster without a prefix. */
  readonly asBefore?: boolean;
  /** Of the present, with what stands besides the records; left out there: there never was one. */
  readonly faults?: KeptFaults;
  /** Back to the start; actors are so many ms later. */
  readonly reset?: number;
  /** The shared values begin with those of this line. */
  readonly isFirst?: boolean;
  readonly shared?: readonly unknown[];
  readonly changes?: readonly unknown[];
  /** Records that are as they are in what the state came from. */
  readonly same?: readonly Same[];
  readonly orders?: readonly KeyOrder[];
  /** Keys that records have got after all others of the lines so far. */
  readonly gained?: readonly GainedKey[];
}

export interface Same {
  readonly kind: Kind;
  readonly id: string;
}

const tenantSettings: Codec<TenantSettings> = object<TenantSettings>({
  clock: oneOf(['system', 'manual'] as const),
  idleMs: number,
});

export const keptLine: Codec<KeptLine> = object<KeptLine>({
  now: optional(partCodecs.now),
  ids: optional(partCodecs.ids),
  seedsLoaded: optional(partCodecs.seedsLoaded),
  starts: partCodecs.starts,
  faults: optional(keptFaults),
  tenant: optional(text),
  settings: optional(tenantSettings),
  ended: optional(flag),
  seeds: optional(text),
  state: optional(oneOf(['start', 'now', 'next'] as const)),
  replaced: optional(flag),
  asBefore: optional(flag),
  reset: optional(number),
  isFirst: optional(flag),
  shared: optional(listOf(anyJson)),
  changes: optional(listOf(anyJson)),
  same: optional(listOf(object<Same>({ kind: kindNamed, id: text }))),
  orders: optional(listOf(keyOrder)),
  gained: optional(listOf(object<GainedKey>({ kind: kindNamed, id: text, key: text }))),
});
