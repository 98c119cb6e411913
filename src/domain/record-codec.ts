import type { Codec, SharedJson, SharedValues } from './codec.ts';
import type { Kind, Records } from './ports.ts';

/** How what differs between a value and the one before it stands in JSON. */
export interface ChangeCodec<T> {
  /** Undefined: the value has to be written as a whole. */
  readonly encode: (before: T, after: T, written: SharedValues) => unknown;
  /** Throws where the JSON stands for no such change; `decoded` catches that. */
  readonly decode: (before: T, json: unknown, read: SharedJson) => T;
}

/** How the records of a kind stand in a snapshot. */
export interface RecordCodec<K extends Kind> {
  readonly codec: Codec<Records[K]>;
  /** The id under which such a record is stored; left out: the record does not say. */
  readonly idOf?: ((value: Records[K]) => string) | undefined;
  /** Of values that are large and change little by little. Left out: a change is the whole value. */
  readonly change?: ChangeCodec<Records[K]> | undefined;
}

/** A room has one for each kind that it owns. */
export type RecordCodecs<K extends Kind> = { readonly [Each in K]: RecordCodec<Each> };
