/** Parses the inside of `[?(…)]`: comparisons of paths and literals, joined by `&&`, `||`, `!` and brackets. */
import {
  comparisons,
  type Comparison,
  type Filter,
  type JsonPath,
  type Operand,
} from './json-path.ts';
import { compilePattern } from './pattern.ts';
import { permissiveJson } from './permissive-json.ts';
import { PathError, Reader, unescaped } from './reader.ts';

interface Inside {
  readonly compile: CompilePath;
  readonly depth: number;
}

/** Brackets in brackets. */
const DEEPEST = 50;

/** Compiles the paths in a filter, which may have filters of their own. */
export type CompilePath = (text: string) => JsonPath;

/** The filter in the brackets; throws a PathError. */
export function parseFilter(text: string, compile: CompilePath): Filter {
  const reader = new Reader(text);
  const filter = either(reader, { compile, depth: 0 });
  if (!reader.skipBlanks().isAtEnd) throw reader.malformed('the filter goes on');
  return filter;
}

function either(reader: Reader, inside: Inside): Filter {
  return joined(reader, '||', 'or', () => both(reader, inside));
}

function both(reader: Reader, inside: Inside): Filter {
  return joined(reader, '&&', 'and', () => operand(reader, inside));
}

function joined(reader: Reader, by: string, kind: 'or' | 'and', next: () => Filter): Filter {
  const first = next();
  if (!reader.takes(by)) return first;
  const of = [first, next()];
  while (reader.takes(by)) of.push(next());
  return { kind, of };
}

function operand(reader: Reader, inside: Inside): Filter {
  const deeper = { ...inside, depth: inside.depth + 1 };
  if (inside.depth > DEEPEST) throw new PathError('the filter is nested too deep', true);
  if (reader.skipBlanks().current === '!') {
    const next = reader.text[reader.significantAfter(reader.at)] ?? '';
    if ('$@'.includes(next) && next !== '') return expression(reader, inside);
    reader.at += 1;
    return { kind: 'not', of: operand(reader, deeper) };
  }
  if (!reader.takes('(')) return expression(reader, inside);
  const filter = either(reader, deeper);
  reader.needs(')');
  return filter;
}

/** A path alone asks whether it leads anywhere. */
function expression(reader: Reader, inside: Inside): Filter {
  const isNegated = reader.takes('!');
  const left = value(reader, inside);
  const by = comparison(reader);
  if (by) return { kind: 'compare', left, by, right: value(reader, inside) };
  if (!('path' in left)) throw reader.malformed('a comparison is expected');
  return { kind: 'exists', path: left.path, wanted: !isNegated };
}

const SIGNS = /[<>=~!]+/y;
const WORD = /[^ ]+/y;

function comparison(reader: Reader): Comparison | undefined {
  const { at } = reader.skipBlanks();
  SIGNS.lastIndex = at;
  WORD.lastIndex = at;
  const [found] = SIGNS.exec(reader.text) ?? WORD.exec(reader.text) ?? [];
  const by = comparisons.find((one) => one === found?.toUpperCase());
  if (by !== undefined && found !== undefined) reader.at = at + found.length;
  return by;
}

function value(reader: Reader, inside: Inside): Operand {
  const { current, at } = reader.skipBlanks();
  if (current === '$' || current === '@') return { path: pathAt(reader, inside) };
  if (current === "'" || current === '"') {
    const close = reader.closingQuote(at);
    reader.at = close + 1;
    return { value: unescaped(reader.text.slice(at + 1, close)) };
  }
  if (current === '[' || current === '{') {
    const close = reader.closingBracket(at, `'"`);
    reader.at = close + 1;
    return { value: permissiveJson(reader.text.slice(at, close + 1)) };
  }
  return current === '/' ? { pattern: patternAt(reader) } : { value: wordAt(reader) };
}

function patternAt(reader: Reader) {
  const { at } = reader;
  const close = reader.closingQuote(at);
  reader.at = close + 1;
  const [flags = ''] = /^[a-zA-Z]*/.exec(reader.text.slice(reader.at, reader.at + 8)) ?? [];
  reader.at += flags.length;
  return compilePattern(reader.text.slice(at + 1, close), flags);
}

const LITERAL = /true|false|null|-?[\d.]+(?:[eE]-?\d+)?/y;

function wordAt(reader: Reader): unknown {
  LITERAL.lastIndex = reader.at;
  const [word] = LITERAL.exec(reader.text) ?? [];
  const literal = word === undefined ? undefined : permissiveJson(word);
  if (word === undefined || typeof literal === 'string')
    throw reader.malformed('a value is expected');
  reader.at += word.length;
  return literal;
}

/** A path ends at a blank, at a sign of comparison, and at a bracket that closes no call. */
function pathAt(reader: Reader, { compile }: Inside) {
  const from = reader.at;
  let at = from + 1;
  for (; at < reader.text.length; at += 1) {
    while (reader.text[at] === '[') at = reader.closingBracket(at, `'"`) + 1;
    const character = reader.text[at] ?? ' ';
    if (character === ')' && reader.text[at - 1] === '(') continue;
    if (' <>=~!)'.includes(character)) break;
  }
  reader.at = at;
  return compile(reader.text.slice(from, at));
}
