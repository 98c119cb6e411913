/**
 * What is nested deeper than this counts as large however little it holds: writing it out takes a stack. It is the 1,000
 * levels of a body, and what is put around it.
 */
const DEEPEST = 1_100;

/** Whether the value takes more than so many characters as JSON, roughly; it is looked at no further than that. */
export function isLargerThan(value: unknown, characters: number): boolean {
  return roomLeft(value, characters, DEEPEST) < 0;
}

function roomLeft(value: unknown, room: number, levels: number): number {
  if (typeof value === 'string') return room - value.length;
  if (typeof value !== 'object' || value === null) return room - 1;
  if (levels === 0) return -1;
  let left = room - 1;
  for (const [key, member] of Object.entries(value)) {
    left = roomLeft(member, left - key.length, levels - 1);
    if (left < 0) break;
  }
  return left;
}

/** The longest JSON that one counted character can come to: a number, or a character that is escaped, and punctuation. */
const MOST_BYTES_EACH = 32;

/** How many bytes the value takes as JSON in UTF-8, where these are more than so many. */
export function bytesBeyond(value: unknown, most: number): number | undefined {
  if (!isLargerThan(value, most / MOST_BYTES_EACH)) return undefined;
  const bytes = new TextEncoder().encode(JSON.stringify(value)).length;
  return bytes > most ? bytes : undefined;
}
