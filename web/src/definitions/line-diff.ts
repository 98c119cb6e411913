export interface DiffLine {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

/** So many lines are compared with each other; of longer texts only the ends that are alike are found. */
const MOST = 3_000;

/** Which lines of one text are gone in another, and which have come. */
export function lineDiff(before: string, after: string): readonly DiffLine[] {
  const old = before.split('\n');
  const young = after.split('\n');
  let first = 0;
  while (first < Math.min(old.length, young.length) && old[first] === young[first]) first += 1;
  let last = 0;
  const most = Math.min(old.length, young.length) - first;
  while (last < most && old.at(-1 - last) === young.at(-1 - last)) last += 1;
  const middle = between(
    old.slice(first, old.length - last),
    young.slice(first, young.length - last),
  );
  const same = (text: string): DiffLine => ({ sign: ' ', text });
  return [...old.slice(0, first).map(same), ...middle, ...old.slice(old.length - last).map(same)];
}

/** By the longest sequence of lines that both have. */
function between(old: readonly string[], young: readonly string[]): readonly DiffLine[] {
  const all = (sign: '-' | '+', lines: readonly string[]) =>
    lines.map((text): DiffLine => ({ sign, text }));
  if (old.length > MOST || young.length > MOST) return [...all('-', old), ...all('+', young)];
  const width = young.length + 1;
  const common = new Uint16Array((old.length + 1) * width);
  const at = (row: number, column: number) => common[row * width + column] ?? 0;
  for (let row = old.length - 1; row >= 0; row -= 1)
    for (let column = young.length - 1; column >= 0; column -= 1)
      common[row * width + column] =
        old[row] === young[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  const lines: DiffLine[] = [];
  let [row, column] = [0, 0];
  while (row < old.length && column < young.length) {
    const [gone = '', come = ''] = [old[row], young[column]];
    if (gone === come) {
      lines.push({ sign: ' ', text: gone });
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) {
      lines.push({ sign: '-', text: gone });
      row += 1;
    } else {
      lines.push({ sign: '+', text: come });
      column += 1;
    }
  }
  return [...lines, ...all('-', old.slice(row)), ...all('+', young.slice(column))];
}
