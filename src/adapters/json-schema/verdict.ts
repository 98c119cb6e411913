/**
 * What a schema says of a value, as two bits: it can turn out to fit, it can turn out to break the schema. A draft that
 * lacks members can do both.
 */
export type Verdict = 1 | 2 | 3;

export const FITS: Verdict = 1;
export const BREAKS: Verdict = 2;
/** Not known yet: it depends on what is still missing, or on an expression that nothing has filled in. */
export const OPEN: Verdict = 3;

export function both(one: Verdict, other: Verdict): Verdict {
  return ((one & other & FITS) | ((one | other) & BREAKS)) as Verdict;
}

export function either(one: Verdict, other: Verdict): Verdict {
  return (((one | other) & FITS) | (one & other & BREAKS)) as Verdict;
}

export function opposite(verdict: Verdict): Verdict {
  return (((verdict & FITS) << 1) | ((verdict & BREAKS) >> 1)) as Verdict;
}

/** Of one of the verdicts, and nobody knows of which. */
export function oneOrOther(verdicts: readonly Verdict[]): Verdict {
  return verdicts.reduce((one, other) => (one | other) as Verdict);
}

export function canFit(verdict: Verdict): boolean {
  return (verdict & FITS) !== 0;
}

/** Of a count that is at least `sure` and at most `possible`. */
export function countWithin(sure: number, possible: number, min: number, max: number): Verdict {
  if (possible < min || sure > max) return BREAKS;
  return sure >= min && possible <= max ? FITS : OPEN;
}
