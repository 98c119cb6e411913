/** Bits of Markdown as the generated pages need them. */

export const WARNING = '<!-- Written by `npm run generate:docs`. Do not edit. -->';

/** No line is wider, but for a word that is. */
export const WIDEST = 120;

/** Each row is one line, so that a change of one row is a change of one line. */
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

/** The text in lines that are not too wide; each but the first begins with `indent`. */
export function wrapped(text: string, indent = ''): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && longer.length > WIDEST) {
      lines.push(line);
      line = indent + word;
    } else line = longer;
  }
  return [...lines, line];
}

export function item(text: string): readonly string[] {
  return wrapped(`- ${text}`, '  ');
}

export function block(kind: string, lines: readonly string[]): readonly string[] {
  return [`\`\`\`${kind}`, ...lines, '```'];
}

export function page(lines: readonly (string | readonly string[])[]): string {
  return `${lines.flat().join('\n')}\n`;
}

/** `n things`. */
export function count(n: number, one: string): string {
  return `${n} ${one}${n === 1 ? '' : 's'}`;
}
