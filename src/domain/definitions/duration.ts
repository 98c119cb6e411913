import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../units.ts';

const UNITS_MS: readonly (readonly [RegExp, number])[] = [
  [/^(?:d|days?)$/i, DAY_MS],
  [/^(?:h|hrs?|hours?)$/i, HOUR_MS],
  [/^(?:m|mins?|minutes?)$/i, MINUTE_MS],
  [/^(?:s|secs?|seconds?)$/i, SECOND_MS],
];

/** Matching a text of any length would take time by its square. */
const LONGEST_TEXT = 100;

/** A length of time such as `2 days 5h 30 seconds` in ms; undefined: the text is none. */
export function durationMs(text: string): number | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  const parts = [...text.matchAll(/(\d+)\s*([a-z]+)/gi)];
  const rest = text.replace(/\d+\s*[a-z]+/gi, '').trim();
  if (parts.length === 0 || rest !== '') return undefined;
  let total = 0;
  for (const [, amount, unit = ''] of parts) {
    const known = UNITS_MS.find(([pattern]) => pattern.test(unit));
    if (known === undefined) return undefined;
    total += Number(amount) * known[1];
  }
  return Number.isSafeInteger(total) ? total : undefined;
}
