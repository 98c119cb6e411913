import { MatchersV3 } from '@pact-foundation/pact';
import { refusal, type RefusalStatus } from 'conductor-mock/pact';
import { kindOf, wordings } from './cluster/refusal.ts';
import type { DocumentedRefusal } from './documented-refusal.ts';

/**
 * What a pact expects of a refusal: its status, the wording by which the consumer understands it, and which fields are
 * wrong where it says so. The example is the document's.
 */
export function expectedRefusal(
  { status, example }: DocumentedRefusal,
  fields: readonly string[] | undefined,
): unknown {
  const message = MatchersV3.regex(wordings[kindOf(example.message)].source, example.message);
  if (status === 401) return refusal(401, { message, error: example.error });
  const listed = fields && { validationErrors: fields.map((path) => ({ path })) };
  return refusal(status as RefusalStatus, { message, ...listed });
}
