import { writeFileSync } from 'node:fs';
import { OptionError } from '../../control/option-error.ts';
import { junitOf } from './junit.ts';
import type { Outcome } from './outcome.ts';
import type { VerifyOptions } from './verify-options.ts';

/** Writes the outcome wherever it is asked for. */
export function writeReports(outcome: Outcome, { json, junit }: VerifyOptions): void {
  if (json !== undefined) write(json, `${JSON.stringify(outcome, undefined, 2)}\n`);
  if (junit !== undefined) write(junit, junitOf(outcome));
}

function write(path: string, text: string): void {
  if (path === '-') {
    process.stdout.write(text);
    return;
  }
  try {
    writeFileSync(path, text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new OptionError(`the report cannot be written: ${reason}`);
  }
}
