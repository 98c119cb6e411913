import { MINUTE_MS } from '../units.ts';

/** By hours from UTC; an abbreviation says itself whether summer time is meant. */
const ABBREVIATIONS: readonly (readonly [number, string])[] = [
  [-10, 'HST'],
  [-9, 'AKST'],
  [-8, 'PST AKDT'],
  [-7, 'MST PDT'],
  [-6, 'CST MDT'],
  [-5, 'EST CDT'],
  [-4, 'AST EDT'],
  [-3, 'ADT BRT ART'],
  [0, 'UTC UT GMT WET'],
  [1, 'CET BST WEST'],
  [2, 'EET CEST SAST'],
  [3, 'MSK EEST'],
  [5.5, 'IST'],
  [8, 'SGT HKT AWST'],
  [9, 'JST KST'],
  [9.5, 'ACST'],
  [10, 'AEST'],
  [10.5, 'ACDT'],
  [11, 'AEDT'],
  [12, 'NZST'],
  [13, 'NZDT'],
];

/** The two forms that the engine 3.32.1 reads: `GMT+5:30` and `+0530`. */
const OFFSET = /^(?:GMT([+-])(\d{1,2}):(\d{2})|([+-])(\d{2})(\d{2}))$/i;

/**
 * How far the zone is from UTC, in ms, when its clocks show the time `local` (as if that were UTC, epoch ms). A zone is
 * an offset such as `GMT+05:30` or `-0800`, an abbreviation such as `PST`, or a name such as `America/New_York`.
 */
export function zoneOffset(zone: string, local: number): number | undefined {
  const fixed = fixedMinutes(zone);
  if (fixed !== undefined) return fixed * MINUTE_MS;
  const first = offsetAt(zone, local);
  if (first === undefined) return undefined;
  // The first guess was made on the wrong side where the clocks are changed in between.
  const second = offsetAt(zone, local - first) ?? first;
  // Clocks that are put forward never show the time: then those that were not yet count.
  return offsetAt(zone, local - second) === second ? second : Math.min(first, second);
}

function fixedMinutes(zone: string): number | undefined {
  const known = ABBREVIATIONS.find(([, names]) => names.split(' ').includes(zone.toUpperCase()));
  if (known) return known[0] * 60;
  const match = OFFSET.exec(zone);
  if (match === null) return undefined;
  const [
    ,
    named,
    namedHours,
    namedMinutes,
    sign = named,
    hours = namedHours,
    minutes = namedMinutes,
  ] = match;
  const total = Number(hours) * 60 + Number(minutes);
  if (Number(minutes) > 59 || total > 18 * 60) return undefined;
  return sign === '-' ? -total : total;
}

/** The offset of a named zone at that moment (epoch ms); undefined: there is no such zone. */
function offsetAt(timeZone: string, at: number): number | undefined {
  try {
    const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    const name = parts.formatToParts(at).find(({ type }) => type === 'timeZoneName');
    const minutes = fixedMinutes(name?.value ?? '');
    return minutes === undefined ? undefined : minutes * MINUTE_MS;
  } catch {
    return undefined;
  }
}
