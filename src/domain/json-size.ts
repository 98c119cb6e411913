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

/** What a value comes to as JSON. */
export interface JsonSize {
  /** In UTF-8. */
  readonly bytes: number;
  /** Objects and lists in one another. */
  readonly depth: number;
}

/** Smaller ones are looked at again wherever they stand. */
const REMEMBERED_FROM = 256;
const remembered = new WeakMap<object, JsonSize>();

/** The size of the value, which must never change; one that stands in several places is looked at once. */
export function sizeOf(value: unknown): JsonSize {
  if (typeof value === 'string') return { bytes: bytesOfText(value), depth: 0 };
  if (typeof value !== 'object' || value === null) return { bytes: String(value).length, depth: 0 };
  const known = remembered.get(value);
  if (known) return known;
  const size = sizeOfMembers(value);
  if (size.bytes >= REMEMBERED_FROM) remembered.set(value, size);
  return size;
}

/** For a value whose maker knows its size. */
export function rememberSize(value: object, size: JsonSize): void {
  remembered.set(value, size);
}

function sizeOfMembers(value: object): JsonSize {
  const isList = Array.isArray(value);
  let bytes = 1;
  let deepest = 0;
  for (const [name, member] of Object.entries(value)) {
    if (member === undefined && !isList) continue;
    const size = sizeOf(member);
    bytes += (isList ? 0 : bytesOfText(name) + 1) + size.bytes + 1;
    deepest = Math.max(deepest, size.depth);
  }
  return { bytes: Math.max(bytes, 2), depth: deepest + 1 };
}

const PLAIN = /^[ !#-[\]-~]*$/;

function bytesOfText(text: string): number {
  if (PLAIN.test(text)) return text.length + 2;
  return new TextEncoder().encode(JSON.stringify(text)).length;
}

/** Whether the value takes more bytes, or is nested deeper than anybody could write out. */
export function isBeyond(value: unknown, bytes: number): boolean {
  const size = sizeOf(value);
  return size.bytes > bytes || size.depth > DEEPEST;
}

/** The longest JSON that one counted character can come to: a number, or a character that is escaped, and punctuation. */
const MOST_BYTES_EACH = 32;

/** How many bytes the value takes as JSON in UTF-8, where these are more than so many. */
export function bytesBeyond(value: unknown, most: number): number | undefined {
  if (!isLargerThan(value, most / MOST_BYTES_EACH)) return undefined;
  const bytes = new TextEncoder().encode(JSON.stringify(value)).length;
  return bytes > most ? bytes : undefined;
}
