/** Where the values of a text stand that is JSON. Nothing here looks for anything else in it. */

/** A value of the text. */
export interface JsonPlace {
  /** Where its key begins or, in a list, it itself. */
  readonly mark: number;
  /** Where it itself begins. */
  readonly value: number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPENS_LIST = 0x5b;
const OPENS_OBJECT = 0x7b;
const CLOSES_LIST = 0x5d;
const CLOSES_OBJECT = 0x7d;

/** What is inside the value that begins at `from`, by key or by place in the list; looked at no deeper. */
export function placesInside(text: string, from: number): ReadonlyMap<string, JsonPlace> {
  const places = new Map<string, JsonPlace>();
  const isList = text.charCodeAt(from) === OPENS_LIST;
  const add = (at: number) => {
    const mark = afterSpace(text, at);
    const char = text.charCodeAt(mark);
    if (char === CLOSES_LIST || char === CLOSES_OBJECT) return;
    if (isList) places.set(String(places.size), { mark, value: mark });
    else {
      const end = endOfString(text, mark);
      const colon = afterSpace(text, end + 1);
      places.set(keyIn(text, mark, end), { mark, value: afterSpace(text, colon + 1) });
    }
  };
  walk(text, from, (char, at, depth) => {
    if (depth === 1 && (at === from || char === COMMA)) add(at + 1);
    return depth > 0;
  });
  return places;
}

/** What a look at the keys of a whole text has found. */
export interface JsonKeys {
  /** Objects and lists in one another. */
  readonly nesting: number;
  /** Each key that stands twice in its object, with where it does so again. */
  readonly repeated: readonly (readonly [number, string])[];
}

export function keysOfJson(text: string): JsonKeys {
  const repeated: (readonly [number, string])[] = [];
  /** The keys so far of each open object; of a list there are none. */
  const open: (Set<string> | undefined)[] = [];
  let nesting = 0;
  walk(text, 0, (char, at) => {
    if (char === OPENS_OBJECT || char === OPENS_LIST) {
      open.push(char === OPENS_OBJECT ? new Set() : undefined);
      nesting = Math.max(nesting, open.length);
    } else if (char === CLOSES_OBJECT || char === CLOSES_LIST) open.pop();
    else if (char === QUOTE) {
      const keys = open.at(-1);
      const key = keys && keyAt(text, at);
      if (keys === undefined || key === undefined) return true;
      if (keys.has(key)) repeated.push([at, key]);
      else keys.add(key);
    }
    return true;
  });
  return { nesting, repeated };
}

/**
 * Goes from bracket to comma to string, each told with how many brackets are open behind it, until `visit` says that it
 * has enough. What is in a string is passed over.
 */
function walk(
  text: string,
  from: number,
  visit: (char: number, at: number, depth: number) => boolean,
): void {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    const opens = char === OPENS_OBJECT || char === OPENS_LIST;
    const closes = char === CLOSES_OBJECT || char === CLOSES_LIST;
    if (opens) depth += 1;
    else if (closes) depth -= 1;
    else if (char !== QUOTE && char !== COMMA) continue;
    if (!visit(char, at, depth)) return;
    if (char === QUOTE) at = endOfString(text, at);
  }
}

/** The string that begins there, if it is a key. */
function keyAt(text: string, at: number): string | undefined {
  const end = endOfString(text, at);
  return text.charCodeAt(afterSpace(text, end + 1)) === COLON ? keyIn(text, at, end) : undefined;
}

function keyIn(text: string, from: number, end: number): string {
  const plain = text.slice(from + 1, end);
  return plain.includes('\\') ? String(JSON.parse(text.slice(from, end + 1))) : plain;
}

/** Where the quote stands that ends the string. */
function endOfString(text: string, from: number): number {
  let end = text.indexOf('"', from + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end;
}

function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text.charCodeAt(first - 1) === BACKSLASH) first -= 1;
  return (at - first) % 2 === 1;
}

function afterSpace(text: string, from: number): number {
  let at = from;
  while (' \t\n\r'.includes(text.charAt(at)) && at < text.length) at += 1;
  return at;
}
