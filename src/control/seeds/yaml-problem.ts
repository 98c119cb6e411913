import type { YAMLError } from 'yaml';

/** What is wrong with a text that is no YAML, in the words of somebody who wrote it; `line` is counted from 1. */
export function yamlProblem({ code, message }: YAMLError, lines: readonly string[], line: number) {
  switch (code) {
    case 'MULTIPLE_DOCS':
      return 'a second document begins here; a seed is one document: put it into a file of its own';
    case 'TAB_AS_INDENT':
      return 'it is indented by a tab; indent it by spaces';
    case 'BAD_SCALAR_START':
      return `${shown(lines[line - 1])}: a text that begins like this needs quotes`;
    case 'MULTILINE_IMPLICIT_KEY':
      return `${shown(lines[line - 1])} must be a key with ":" behind it`;
    case 'BLOCK_AS_IMPLICIT_KEY':
      return isDeeper(lines, line)
        ? `its value stands behind it, and line ${String(line + 1)} is indented as a part of it`
        : `${shown(lines[line - 1])}: a text with ": " in it needs quotes`;
    case 'BAD_INDENT':
    case 'MISSING_CHAR':
      return notClosed(message) ?? wrongIndent(lines, line) ?? notYaml(lines, line, message);
    default:
      return notYaml(lines, line, message);
  }
}

function notYaml(lines: readonly string[], line: number, message: string): string {
  return `${shown(lines[line - 1])} is no YAML here: ${message}`;
}

function shown(line = ''): string {
  const text = line.trim();
  return JSON.stringify(text.length <= 60 ? text : `${text.slice(0, 59)}…`);
}

function isDeeper(lines: readonly string[], line: number): boolean {
  return indentOf(lines[line] ?? '') > indentOf(lines[line - 1] ?? '');
}

/** Undefined where the line is indented as one of those above, so that something else is wrong. */
function wrongIndent(lines: readonly string[], line: number): string | undefined {
  const own = indentOf(lines[line - 1] ?? '');
  const possible = openIndents(lines.slice(0, line - 1));
  if (own === 0 || possible.includes(own)) return undefined;
  const [last, ...others] = [...possible].reverse();
  const expected = [others.reverse().join(', '), String(last ?? 0)].filter((one) => one !== '');
  return `it is indented by ${spaces(own)}; expected ${expected.join(' or ')}`;
}

/** How lines may be indented that go on what stands above; in a list, its dashes and what stands behind them. */
function openIndents(lines: readonly string[]): readonly number[] {
  const open: number[] = [];
  for (const line of lines) {
    if (/^\s*(#|$)/.test(line)) continue;
    const indent = indentOf(line);
    while ((open.at(-1) ?? -1) >= indent) open.pop();
    open.push(indent);
    const dashes = /^(?:- +)+/.exec(line.slice(indent));
    if (dashes) open.push(indent + dashes[0].length);
  }
  return open;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function spaces(count: number): string {
  return count === 1 ? '1 space' : `${String(count)} spaces`;
}

/** As the parser says it: `Flow map must end with a }`, `Missing closing "quote`. */
function notClosed(message: string): string | undefined {
  const end = /end with a ([\]}])$/.exec(message)?.[1];
  if (end !== undefined) return `what begins with ${end === '}' ? '{' : '['} must end with ${end}`;
  const quote = /^Missing closing (["'])/.exec(message)?.[1];
  return quote && `a text that begins with ${quote} must end with ${quote}`;
}
