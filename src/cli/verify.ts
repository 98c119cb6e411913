import { PactsNotKept, VerificationError, summaryOf, verifyPacts } from '../index.ts';
import type { VerifyOptions } from '../index.ts';
import type { Command } from './command.ts';
import { showProgress } from './progress.ts';
import { readVerifyOptions, verifyOptions } from './verify-options.ts';

export const verifyCommand: Command = {
  name: 'verify',
  operands: 'PACT…',
  does: 'verifies pacts against a cluster and compares them with the OpenAPI document',
  options: verifyOptions,
  notes: `PACT is a pact file, a folder of them, or a glob in quotes (* ? ** {a,b}).
The states that pacts may name are in docs/provider-states.md and, as JSON, in conductor-mock/provider-states.json.

It ends with
  0  when all pacts are kept; failures of pending pacts are told last
  1  when a pact is not kept or differs from the OpenAPI document, or a broker did not take the results
  2  when nothing was verified: wrong options, no pacts, a target that cannot be reached, a package that is missing`,
  run: (texts, pacts) => verify(readVerifyOptions(texts, pacts)),
};

async function verify(options: VerifyOptions): Promise<void> {
  // A report on standard output is for a program, which wants nothing else there.
  const stream = options.json === '-' || options.junit === '-' ? process.stderr : process.stdout;
  const progress = showProgress('verifying interaction');
  try {
    const outcome = await verifyPacts({ ...options, onProgress: progress.at }).finally(
      progress.end,
    );
    stream.write(`${summaryOf(outcome)}\n`);
  } catch (error) {
    if (error instanceof PactsNotKept) {
      stream.write(`${error.message}\n`);
      process.exitCode = 1;
    } else if (error instanceof VerificationError) {
      process.stderr.write(`conductor-mock: ${error.message}\n`);
      process.exitCode = 2;
    } else throw error;
  }
}
