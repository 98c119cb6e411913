import { expect, it } from 'vitest';
import { durationMs } from '../../../src/domain/definitions/duration.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

it.each([
  ['28 days', 28 * DAY],
  ['1 day', DAY],
  ['2d', 2 * DAY],
  ['3 hours', 3 * HOUR],
  ['1 hour', HOUR],
  ['4 hrs', 4 * HOUR],
  ['4hr', 4 * HOUR],
  ['4h', 4 * HOUR],
  ['10 mins', 10 * MINUTE],
  ['1 min', MINUTE],
  ['1 minute', MINUTE],
  ['5 minutes', 5 * MINUTE],
  ['5m', 5 * MINUTE],
  ['30 seconds', 30 * SECOND],
  ['1 second', SECOND],
  ['30 secs', 30 * SECOND],
  ['30sec', 30 * SECOND],
  ['30s', 30 * SECOND],
  ['0 seconds', 0],
  ['10m20s', 10 * MINUTE + 20 * SECOND],
  ['1 mins 02 seconds', MINUTE + 2 * SECOND],
  ['2 days 5h 30 seconds', 2 * DAY + 5 * HOUR + 30 * SECOND],
  ['  2  DAYS   3 Hours ', 2 * DAY + 3 * HOUR],
])('%j is %i ms', (text, length) => {
  expect(durationMs(text)).toBe(length);
});

it.each([
  '',
  ' ',
  'soon',
  '5',
  '5 fortnights',
  '1 week',
  '-5 seconds',
  '1.5 hours',
  '5 seconds ago',
  'PT5S',
  '5 s e c o n d s',
  '3 hours 2 days',
  '1 s 1 s',
  `${'9'.repeat(40)} days`,
  '1 s '.repeat(1_000),
])('%j is no length of time', (text) => {
  expect(durationMs(text)).toBeUndefined();
});
