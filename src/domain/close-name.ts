/** Names that were probably meant to be another: of parameters, members, options, paths. */

/** From so many letters on, two edits are forgiven. */
const LONG = 6;
/** Of fewer letters, too many others are one edit away. */
const SHORT = 3;
/** What is longer is no name; to compare it would cost its length squared. */
const LONGEST = 64;

/**
 * The known name that the given one was probably meant to be; undefined where there is none, or it is a known one.
 * Close are names that are equal without case, brackets, `-`, `_` and a plural `s`, or one edit away, two where the
 * name has six letters or more.
 */
export function closeName(given: string, known: Iterable<string>): string | undefined {
  if (given.length > LONGEST) return undefined;
  const folded = fold(given);
  const forgiven = folded.length >= LONG ? 2 : folded.length >= SHORT ? 1 : 0;
  let best: { readonly name: string; readonly edits: number } | undefined;
  for (const name of known) {
    if (name === given) return undefined;
    const other = fold(name);
    if (Math.abs(other.length - folded.length) > forgiven) continue;
    const edits = editsBetween(folded, other);
    if (edits <= forgiven && (best === undefined || edits < best.edits)) best = { name, edits };
  }
  return best?.name;
}

function fold(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[[\]{}()_-]/g, '')
    .replace(/s$/, '');
}

/** Levenshtein's distance, row by row. */
export function editsBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [at, letter] of Array.from(from).entries()) {
    const next = [at + 1];
    for (const [column, other] of Array.from(to).entries()) {
      const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
