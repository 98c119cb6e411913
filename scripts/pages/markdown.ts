/** Bits of Markdown as the generated pages need them. */

export const WARNING = '<!-- Written by `npm run generate:docs`. Do not edit. -->';

/** Each row is one line, whatever its length, so that a change of one row is a change of one line. */
export function table(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  return [header, header.map(() => '---'), ...rows].map(
    (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`,
  );
}

/** The text in backticks; one of several lines becomes one line. */
export function code(text: string): string {
  const line = text.replaceAll(/\s*\n\s*/g, ' ');
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  if (longest === 0) return `\`${line}\``;
  const fence = '`'.repeat(longest + 1);
  return `${fence} ${line} ${fence}`;
}

export function page(lines: readonly (string | readonly string[])[]): string {
  return `${lines.flat().join('\n')}\n`;
}

/** `n things`. */
export function count(n: number, one: string): string {
  return `${n} ${one}${n === 1 ? '' : 's'}`;
}
