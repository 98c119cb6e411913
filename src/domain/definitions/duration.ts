const UNITS_MS: readonly (readonly [RegExp, number])[] = [
  [/^(?:d|days?)$/i, 86_400_000],
  [/^(?:h|hrs?|hours?)$/i, 3_600_000],
  [/^(?:m|mins?|minutes?)$/i, 60_000],
  [/^(?:s|secs?|seconds?)$/i, 1_000],
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
