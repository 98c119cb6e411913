import {
  PactsNotKept,
  verifyPacts,
  type VerificationOutcome,
  type VerifyOptions,
} from 'conductor-mock';

/** The outcome and the summary of a verification that is expected to find something. */
export async function broken(
  options: VerifyOptions,
): Promise<{ readonly outcome: VerificationOutcome; readonly summary: string }> {
  try {
    await verifyPacts(options);
  } catch (error) {
    if (error instanceof PactsNotKept) return { outcome: error.outcome, summary: error.message };
    throw error;
  }
  throw new Error('every pact was kept');
}
