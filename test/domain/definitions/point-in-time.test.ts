import { describe, expect, it } from 'vitest';
import { timeOf } from '../../../src/domain/definitions/point-in-time.ts';

const iso = (text: string) => {
  const at = timeOf(text);
  return at === undefined ? undefined : new Date(at).toISOString().replace('.000Z', 'Z');
};

describe('a point in time', () => {
  it.each([
    ['2026-12-25 09:00 GMT+04:00', '2026-12-25T05:00:00Z'],
    ['2026-12-25 09:00', '2026-12-25T09:00:00Z'],
    ['2026-12-25', '2026-12-25T00:00:00Z'],
    [' 2026-12-25 09:00 ', '2026-12-25T09:00:00Z'],
    ['2026-1-5 9:05', '2026-01-05T09:05:00Z'],
    ['2028-02-29 00:00', '2028-02-29T00:00:00Z'],
  ])('%j is %s', (text, expected) => {
    expect(iso(text)).toBe(expected);
  });

  it.each([
    ['GMT', '2026-06-15T12:00:00Z'],
    ['UTC', '2026-06-15T12:00:00Z'],
    ['GMT+05:30', '2026-06-15T06:30:00Z'],
    ['GMT-8:00', '2026-06-15T20:00:00Z'],
    ['-0800', '2026-06-15T20:00:00Z'],
    ['+0530', '2026-06-15T06:30:00Z'],
    ['PST', '2026-06-15T20:00:00Z'],
    ['PDT', '2026-06-15T19:00:00Z'],
    ['pst', '2026-06-15T20:00:00Z'],
    ['EST', '2026-06-15T17:00:00Z'],
    ['CET', '2026-06-15T11:00:00Z'],
    ['CEST', '2026-06-15T10:00:00Z'],
    ['IST', '2026-06-15T06:30:00Z'],
    ['America/New_York', '2026-06-15T16:00:00Z'],
    ['Asia/Kolkata', '2026-06-15T06:30:00Z'],
    ['Europe/London', '2026-06-15T11:00:00Z'],
    ['America/St_Johns', '2026-06-15T14:30:00Z'],
    ['Etc/GMT+3', '2026-06-15T15:00:00Z'],
    ['Pacific/Kiritimati', '2026-06-14T22:00:00Z'],
  ])('is noon in %s', (zone, expected) => {
    expect(iso(`2026-06-15 12:00 ${zone}`)).toBe(expected);
  });

  it.each([
    ['in winter', '2026-01-15 12:00', '2026-01-15T17:00:00Z'],
    ['in summer', '2026-07-15 12:00', '2026-07-15T16:00:00Z'],
    ['just before the clocks go forward', '2026-03-08 01:59', '2026-03-08T06:59:00Z'],
    ['that no clock shows', '2026-03-08 02:30', '2026-03-08T07:30:00Z'],
    ['just after the clocks have gone forward', '2026-03-08 03:00', '2026-03-08T07:00:00Z'],
    ['that clocks show twice', '2026-11-01 01:30', '2026-11-01T05:30:00Z'],
    ['after the clocks have gone back', '2026-11-01 02:00', '2026-11-01T07:00:00Z'],
  ])('follows the summer time of a named zone for one %s', (_which, text, expected) => {
    expect(iso(`${text} America/New_York`)).toBe(expected);
  });

  it.each([
    '',
    'tomorrow',
    '2026-12-25T09:00',
    '2026-12-25T09:00:30Z',
    '2026-12-25 09:00:30',
    '2026-12-25 GMT',
    '2026-12-25 09:00 Z',
    '2026-12-25 09:00 GMT+2',
    '2026-12-25 09:00 UTC+02:00',
    '2026-12-25 09:00 -08:00',
    '2026',
    '2026-13-01',
    '2026-12-25 25:00',
    '2026-12-25 09:61',
    '2026-12-25 9',
    '25.12.2026',
    '2026-12-25 09:00 Nowhere/Land',
    '2026-12-25 09:00 XYZ',
    '2026-12-25 09:00 GMT+25:00',
    '2026-12-25 09:00 GMT+02:75',
    '1767225600000',
    `2026-12-25${' '.repeat(100_000)}x`,
  ])('is not %j', (text) => {
    expect(timeOf(text)).toBeUndefined();
  });
});
