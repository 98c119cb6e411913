import { zoneOffset } from './time-zone.ts';

const LONGEST_TEXT = 100;

const PATTERN = /^(\d{4})-(\d{1,2})-(\d{1,2})(?: +(\d{1,2}):(\d{1,2})(?: +(\S.*))?)?$/;

/**
 * A point in time such as `2026-01-31 18:00 GMT+02:00` in epoch ms, or undefined when the text is none: it is a date, a
 * date and a time, or these and a zone (page Wait; the engine 3.32.1 reads no other forms). Without a zone it is UTC: the
 * mock has no place of its own.
 */
export function timeOf(text: string): number | undefined {
  const match = text.length > LONGEST_TEXT ? null : PATTERN.exec(text.trim());
  if (match === null) return undefined;
  const [, year = '', month = '', day = '', hour = '0', minute = '0', zone = 'UTC'] = match;
  const local = Date.parse(`${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:00Z`);
  if (Number.isNaN(local)) return undefined;
  const offset = zoneOffset(zone, local);
  return offset === undefined ? undefined : local - offset;
}

function two(digits: string): string {
  return digits.length === 1 ? `0${digits}` : digits;
}
