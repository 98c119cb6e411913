import type { Outcome } from './verify/outcome.ts';
import type { VerifyOptions } from './verify/verify-options.ts';

/**
 * Holds pacts against a cluster, and against the OpenAPI document. Resolves when all are kept. Throws a PactsNotKept with
 * the outcome when one is not, an OptionError for options and pacts that are none, and a VerificationError when nothing
 * could be verified.
 */
export async function verifyPacts(options: VerifyOptions): Promise<Outcome> {
  // A caller that only starts a cluster does not load the verification.
  const verification = await import('./verify/verify-pacts.ts');
  return verification.verifyPacts(options);
}
