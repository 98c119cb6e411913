import { closeName } from '../../domain/close-name.ts';

/** Of more names nobody is shown all. */
const MOST_LISTED = 12;
/** Only so many are compared: it costs a microsecond each, and there may be as many names as lines. */
const MOST_COMPARED = 1_000;

/** What a message says behind a name that nobody knows: the nearest known one, where one is near. */
export function meant(given: string, known: readonly string[]): string {
  const near = closeName(given, known.slice(0, MOST_COMPARED));
  return near === undefined ? '' : ` (did you mean "${near}"?)`;
}

/** The same, or else the names that there are, where they are few; `what` they are. */
export function meantOrListed(given: string, known: readonly string[], what: string): string {
  const near = meant(given, known);
  if (near !== '' || known.length === 0 || known.length > MOST_LISTED) return near;
  return `; ${what} ${known.join(', ')}`;
}
