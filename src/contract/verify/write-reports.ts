import { ensureWritable, writeWhole } from '../documents/report-file.ts';
import { junitOf } from './junit.ts';
import { isKept, PactsNotKept, type Outcome } from './outcome.ts';
import { summaryOf } from './summary.ts';
import { VerificationError } from './verification-error.ts';
import type { VerifyOptions } from './verify-options.ts';

/** Throws an OptionError when a report could not be written. */
export function ensureReportsWritable({ json, junit }: VerifyOptions): void {
  for (const path of [json, junit]) if (path !== undefined && path !== '-') ensureWritable(path);
}

/**
 * Writes the outcome to each file that the options name. When it cannot, the outcome is in the error: a PactsNotKept, or a
 * VerificationError when all pacts are kept.
 */
export function writeReports(outcome: Outcome, { json, junit }: VerifyOptions): void {
  const failed = [
    write(json, () => `${JSON.stringify(outcome, undefined, 2)}\n`),
    write(junit, () => junitOf(outcome)),
  ].filter((reason) => reason !== undefined);
  if (failed.length === 0) return;
  const message = [...failed, summaryOf(outcome)].join('\n');
  throw isKept(outcome) ? new VerificationError(message) : new PactsNotKept(message, outcome);
}

/** Why it could not be written. */
function write(path: string | undefined, text: () => string): string | undefined {
  if (path === undefined) return undefined;
  try {
    if (path === '-') process.stdout.write(text());
    else writeWhole(path, text());
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
