import { OptionError } from './option-error.ts';

/** How long what has to do with a database may take, in ms. Left out: as long as usual. */
export interface TimeLimits {
  readonly connectMs?: number;
  readonly statementMs?: number;
  /** Of a session that says nothing; then the database ends it, and somebody else may have the store. */
  readonly idleMs?: number;
}

interface Parameter {
  readonly of: keyof TimeLimits;
  /** Ms of one. */
  readonly unit: number;
  readonly least: number;
  readonly most: number;
}

/** As PostgreSQL and its clients name them. */
const parameters: Readonly<Record<string, Parameter>> = {
  connect_timeout: { of: 'connectMs', unit: 1_000, least: 1, most: 300 },
  statement_timeout: { of: 'statementMs', unit: 1, least: 500, most: 600_000 },
  idle_session_timeout: { of: 'idleMs', unit: 1, least: 2_000, most: 3_600_000 },
};

/** Those that the URL of a database gives, and the URL without them. Throws an OptionError for one that is wrong. */
export function timeLimitsOf(given: string): { readonly url: string; readonly limits: TimeLimits } {
  const url = new URL(given);
  const limits: { -readonly [Of in keyof TimeLimits]: TimeLimits[Of] } = {};
  let isGiven = false;
  for (const [name, { of, unit, least, most }] of Object.entries(parameters)) {
    const text = url.searchParams.get(name);
    if (text === null) continue;
    const value = Number(text);
    if (!Number.isInteger(value) || value < least || value > most)
      throw new OptionError(
        (named) =>
          `${named('store')}: ${name} must be a whole number from ${String(least)} to ${String(most)}, got "${text}"`,
      );
    limits[of] = value * unit;
    url.searchParams.delete(name);
    isGiven = true;
  }
  return { url: isGiven ? url.href : given, limits };
}
