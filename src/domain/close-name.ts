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
 * name has six letters or more; two letters that are swapped are one edit.
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
    const edits = editsBetween(folded, other, forgiven);
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

/**
 * How many letters have to be put in, left out, replaced or swapped with their neighbour, row by row as Levenshtein's
 * distance; where that is more than `most`, some number that is more.
 */
export function editsBetween(from: string, to: string, most = Infinity): number {
  const others = Array.from(to);
  let before: readonly number[] = [];
  let row: readonly number[] = [0, ...others.map((_, at) => at + 1)];
  let previous: string | undefined;
  for (const [at, letter] of Array.from(from).entries()) {
    const next = [at + 1];
    for (const [column, other] of others.entries()) {
      const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1);
      const isSwapped = letter === others[column - 1] && previous === other;
      const swapped = isSwapped ? (before[column - 1] ?? 0) + 1 : Infinity;
      next.push(Math.min(replaced, swapped, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    if (Math.min(...next) > most) return most + 1;
    [before, row, previous] = [row, next, letter];
  }
  return row.at(-1) ?? 0;
}
