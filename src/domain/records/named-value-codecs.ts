/** Secrets and environment variables, as they stand in a snapshot. */
import { mapOf, text } from '../codec.ts';
import type { NamedValueKind } from '../named-values/named-values.ts';
import type { RecordCodecs } from '../record-codec.ts';

export const namedValueCodecs: RecordCodecs<NamedValueKind> = {
  environment: { codec: mapOf(text) },
  secrets: { codec: mapOf(text) },
};
