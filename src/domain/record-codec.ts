import type { Codec } from './codec.ts';
import type { Kind, Records } from './ports.ts';

/** How the records of a kind stand in a snapshot. */
export interface RecordCodec<K extends Kind> {
  readonly codec: Codec<Records[K]>;
  /** The id under which such a record is stored; left out: the record does not say. */
  readonly idOf?: ((value: Records[K]) => string) | undefined;
}

/** A room has one for each kind that it owns. */
export type RecordCodecs<K extends Kind> = { readonly [Each in K]: RecordCodec<Each> };
