import { leastEvidences, type LeastEvidence } from '../domain/evidence.ts';
import { OptionError } from './option-error.ts';

/** How well answers must be known to be given. Throws an OptionError. */
export function readStrictEvidence(given: string | undefined): LeastEvidence | undefined {
  const found = leastEvidences.find((one) => one === given);
  if (found !== undefined || given === undefined) return found;
  throw new OptionError(
    `--strict-evidence must be one of ${leastEvidences.join(', ')}, got "${given}"`,
  );
}
