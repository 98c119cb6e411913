import type { Format } from 'ajv';
import { fullFormats } from 'ajv-formats/dist/formats.js';

/** Whether a value has the format; undefined where nobody knows the format, or it speaks of other types. */
export type FormatTest = (value: unknown) => boolean | undefined;

const TIME =
  /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d|60)(?:\.\d+)?)?(?:z|([+-])([01]\d|2[0-3]):?([0-5]\d)?)?$/i;
const DATE_THEN_TIME = /^(\d{4}-\d\d-\d\d)[t ](.+)$/i;

/**
 * As form libraries write them: zone and seconds may be left out (JSON Forms saves `10:30:00`, an input of a page
 * `10:30` and `2026-01-31T10:30`).
 */
function isTime(text: string): boolean {
  const found = TIME.exec(text);
  if (!found) return false;
  const [, hours, minutes, seconds, sign, zoneHours = '0', zoneMinutes = '0'] = found;
  if (seconds !== '60') return true;
  // A leap second ends a day of UTC.
  const zone = (Number(zoneHours) * 60 + Number(zoneMinutes)) * (sign === '-' ? -1 : 1);
  const minute = Number(hours) * 60 + Number(minutes) - zone;
  return (((minute + 1) % MINUTES_A_DAY) + MINUTES_A_DAY) % MINUTES_A_DAY === 0;
}

const MINUTES_A_DAY = 24 * 60;

function isDateTime(text: string): boolean {
  const [, date, time] = DATE_THEN_TIME.exec(text) ?? [];
  if (date === undefined || time === undefined) return false;
  return isTime(time) && testOf(fullFormats.date)(date) === true;
}

const FORMATS: Readonly<Record<string, Format>> = {
  ...fullFormats,
  time: isTime,
  'date-time': isDateTime,
  'iso-time': isTime,
  'iso-date-time': isDateTime,
};

/** Of a format that nobody knows: undefined. */
export function formatTest(name: string): FormatTest | undefined {
  return Object.hasOwn(FORMATS, name) ? testOf(FORMATS[name]) : undefined;
}

function testOf(format: Format | undefined): FormatTest {
  if (typeof format === 'function') return onText(format);
  if (format instanceof RegExp) return onText((text) => format.test(text));
  if (typeof format !== 'object') return () => undefined;
  const { validate } = format;
  if (format.type === 'number') {
    return (value) =>
      typeof value === 'number' && typeof validate === 'function'
        ? (validate as (value: number) => unknown)(value) === true
        : undefined;
  }
  if (validate instanceof RegExp) return onText((text) => validate.test(text));
  if (typeof validate !== 'function') return () => undefined;
  return onText((text) => (validate as (text: string) => unknown)(text) === true);
}

function onText(test: (text: string) => unknown): FormatTest {
  return (value) => (typeof value === 'string' ? test(value) === true : undefined);
}
