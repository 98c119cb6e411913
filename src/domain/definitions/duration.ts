import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../units.ts';

/** Days, hours, minutes and seconds, each at most once and in this order (engine 3.32.1). */
const PARTS: readonly (readonly [RegExp, number])[] = [
  [/^\s*(\d+)\s*(?:days?|d)/i, DAY_MS],
  [/^\s*(\d+)\s*(?:hours?|hrs?|h)/i, HOUR_MS],
  [/^\s*(\d+)\s*(?:minutes?|mins?|m)/i, MINUTE_MS],
  [/^\s*(\d+)\s*(?:seconds?|secs?|s)/i, SECOND_MS],
];

/** Matching a text of any length would take time by its square. */
const LONGEST_TEXT = 100;

/** A length of time such as `2 days 5h 30 seconds` in ms; undefined: the text is none. */
export function durationMs(text: string): number | undefined {
  if (text.length > LONGEST_TEXT || text.trim() === '') return undefined;
  let rest = text;
  let total = 0;
  for (const [part, unitMs] of PARTS) {
    const [found, amount] = part.exec(rest) ?? [];
    if (found === undefined) continue;
    rest = rest.slice(found.length);
    total += Number(amount) * unitMs;
  }
  return rest.trim() === '' && Number.isSafeInteger(total) ? total : undefined;
}
