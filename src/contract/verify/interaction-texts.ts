/** The text of a pact in parts. */
export interface PactParts {
  /** Up to the first interaction. */
  readonly before: string;
  readonly interactions: readonly string[];
  /** From the end of the last interaction on. */
  readonly after: string;
}

/**
 * The interactions of a pact as they are written: Pact tells 1.0 from 1, which is lost when a pact is read and written
 * anew. The text is JSON. Undefined where no list of interactions is found at the top.
 */
export function interactionTexts(text: string): PactParts | undefined {
  const start = startOfInteractions(text);
  if (start === undefined) return undefined;
  const interactions: string[] = [];
  for (let at = start; ;) {
    const end = endOfValue(text, at);
    interactions.push(text.slice(at, end).trim());
    if (text[end] !== ',')
      return { before: text.slice(0, start), interactions, after: text.slice(end) };
    at = end + 1;
  }
}

const OPENING = ['{', '['];
const CLOSING = ['}', ']'];

/** After the bracket of the list that the outermost object has under this name. */
function startOfInteractions(text: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (OPENING.includes(char)) depth += 1;
    else if (CLOSING.includes(char)) depth -= 1;
    else if (char === '"') {
      const end = endOfString(text, at);
      const list = /^\s*:\s*\[/.exec(text.slice(end, end + LONGEST_GAP));
      if (depth === 1 && list && text.slice(at, end) === '"interactions"')
        return end + list[0].length;
      at = end - 1;
    }
  }
  return undefined;
}

/** Whitespace between a name and its value. */
const LONGEST_GAP = 100;

/** Where the comma or the bracket after a value stands. */
function endOfValue(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (char === '"') at = endOfString(text, at) - 1;
    else if (depth === 0 && (char === ',' || char === ']')) return at;
    else if (OPENING.includes(char)) depth += 1;
    else if (CLOSING.includes(char)) depth -= 1;
  }
  return text.length;
}

/** After its closing quote. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}
