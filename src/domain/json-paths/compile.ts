/**
 * Compiles a JSONPath by the rules of Jayway's library: `.a`, `['a','b']`, `[0,2]`, `[1:3]`, `*`, `..`, `[?(…)]` and
 * functions at the end. A name without brackets has no blanks in it.
 */
import { parseFilter } from './filter.ts';
import { isDefiniteAt, type JsonPath, type Parameter, type Token } from './json-path.ts';
import { permissiveJson } from './permissive-json.ts';
import { PathError, Reader, unescaped, withoutBlanks } from './reader.ts';

/** More than a path of a person has; each takes a frame of the stack. */
const MOST_TOKENS = 500;
/** Filters in filters. */
const MOST_NESTED = 50;

export type Compiled =
  | { readonly ok: true; readonly path: JsonPath }
  | { readonly ok: false; readonly isUnsupported: boolean };

/** The path, or why it is none; paths are compiled once while they are in use. */
export function compilePath(text: string): Compiled {
  const before = known.get(text);
  if (before) return before;
  const made = compiledOnce(text);
  if (known.size >= MOST_KNOWN) known.clear();
  if (text.length <= LONGEST_KNOWN) known.set(text, made);
  return made;
}

const MOST_KNOWN = 1_000;
const LONGEST_KNOWN = 1_000;
const known = new Map<string, Compiled>();

function compiledOnce(text: string): Compiled {
  try {
    return { ok: true, path: compile(text, 0) };
  } catch (error) {
    if (!(error instanceof PathError)) throw error;
    return { ok: false, isUnsupported: error.isUnsupported };
  }
}

/** Throws a {@link PathError}. */
function compile(text: string, depth: number): JsonPath {
  if (depth > MOST_NESTED) throw new PathError('filters are nested too deep', true);
  const trimmed = withoutBlanks(text);
  const reader = new Reader(/^[$@]/.test(trimmed) ? trimmed : `$.${text}`);
  if (trimmed === '' || reader.text.endsWith('.')) throw reader.malformed('a name is missing');
  const root = reader.current === '@' ? '@' : '$';
  const tokens: Token[] = [];
  if (!reader.isAtTail()) {
    reader.at += 1;
    if (!'.['.includes(reader.current)) throw reader.malformed('. or [ is expected');
    do {
      tokens.push(...nextTokens(reader, depth));
      if (tokens.length > MOST_TOKENS) throw new PathError('the path is too long', true);
    } while (!reader.isAtTail());
  }
  if (root === '$') needsName(tokens[0]);
  return { root, tokens, isDefinite: tokens.every((_one, at) => isDefiniteAt(tokens, at)) };
}

/** The document is known by its names only. */
function needsName(first: Token | undefined): void {
  if (first?.kind !== 'names' || first.names.length !== 1)
    throw new PathError('a path begins with a name', true);
}

function nextTokens(reader: Reader, depth: number): readonly Token[] {
  if (reader.current !== '.') return [token(reader, depth)];
  const isScan = reader.text[reader.at + 1] === '.';
  reader.at += isScan ? 2 : 1;
  if (reader.text[reader.at] === '.') throw reader.malformed('. is not expected');
  return isScan ? [{ kind: 'scan' }, token(reader, depth)] : [token(reader, depth)];
}

function token(reader: Reader, depth: number): Token {
  if (reader.current === '[') return inBrackets(reader, depth);
  if (reader.current !== '*') return nameOrCall(reader, depth);
  reader.at += 1;
  return { kind: 'every' };
}

function inBrackets(reader: Reader, depth: number): Token {
  const next = reader.significantAfter(reader.at);
  const first = reader.text[next] ?? '';
  if (first === "'" || first === '"') return quotedNames(reader, first);
  if (/[-0-9:]/.test(first)) return numbers(reader);
  if (first === '?') return filter(reader, next, depth);
  const close = reader.significantAfter(next);
  if (first !== '*' || reader.text[close] !== ']')
    throw reader.malformed("?, ', a number or * is expected");
  reader.at = close + 1;
  return { kind: 'every' };
}

function quotedNames(reader: Reader, quote: string): Token {
  const names: string[] = [];
  let at = reader.at;
  do {
    const open = reader.significantAfter(at);
    if (reader.text[open] !== quote) throw reader.malformed('a name in quotes is expected');
    const close = reader.closingQuote(open);
    names.push(unescaped(reader.text.slice(open + 1, close)));
    at = reader.significantAfter(close);
  } while (reader.text[at] === ',');
  if (reader.text[at] !== ']') throw reader.malformed('] is missing');
  reader.at = at + 1;
  return { kind: 'names', names };
}

function numbers(reader: Reader): Token {
  const close = reader.text.indexOf(']', reader.at);
  const inside = close === -1 ? '' : reader.text.slice(reader.at + 1, close).trim();
  reader.at = close + 1;
  if (inside.includes(':')) return slice(inside.split(':'), reader);
  const indexes = inside.split(/\s*,\s*/).map((one) => numberIn(one, reader));
  return { kind: 'indexes', indexes };
}

/** What stands after a second colon, a step, is not looked at. */
function slice([first = '', second = '']: readonly string[], reader: Reader): Token {
  const from = first === '' ? undefined : numberIn(first, reader);
  const to = second === '' ? undefined : numberIn(second, reader);
  if (from === undefined && to === undefined) throw reader.malformed('a number is missing');
  return { kind: 'slice', from, to };
}

const MOST_INDEX = 2 ** 31;

function numberIn(text: string, reader: Reader): number {
  const value = Number(text);
  if (!/^-?\d+$/.test(text) || Math.abs(value) >= MOST_INDEX)
    throw reader.malformed('a whole number is expected');
  return value;
}

function filter(reader: Reader, questionMark: number, depth: number): Token {
  const open = reader.significantAfter(questionMark);
  if (reader.text[open] !== '(') throw reader.malformed('( is expected');
  const close = reader.closingBracket(open, `'"/`);
  const end = reader.significantAfter(close);
  if (reader.text[end] !== ']') throw reader.malformed('] is expected');
  reader.at = end + 1;
  const inside = reader.text.slice(open, close + 1);
  return { kind: 'filter', filter: parseFilter(inside, (path) => compile(path, depth + 1)) };
}

function nameOrCall(reader: Reader, depth: number): Token {
  const [name = ''] = /^[^.[( ]*/.exec(reader.text.slice(reader.at)) ?? [];
  const end = reader.at + name.length;
  const after = reader.text[end] ?? '';
  if (after === ' ' || (name === '' && after !== '(')) throw reader.malformed('a name is expected');
  reader.at = end;
  if (after !== '(') return { kind: 'names', names: [name] };
  const close = reader.closingBracket(end, '"');
  // The library stays at the bracket of a call without parameters, and so reads on there.
  reader.at = close === end + 1 ? close : close + 1;
  const inside = reader.text.slice(end + 1, close);
  return { kind: 'call', name, parameters: parametersIn(inside, depth) };
}

/** A parameter is a path, or JSON that begins with a brace, a double quote or a number; the library skips all others. */
function parametersIn(text: string, depth: number): readonly Parameter[] {
  return splitAtCommas(text).flatMap((one): readonly Parameter[] => {
    const parameter = one.trim();
    if (/^[$@]/.test(parameter)) return [{ path: compile(parameter, depth + 1) }];
    return /^[{"\d-]/.test(parameter) ? [{ value: permissiveJson(parameter) }] : [];
  });
}

function splitAtCommas(text: string): readonly string[] {
  const reader = new Reader(text);
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < reader.text.length; at += 1) {
    const character = reader.text[at] ?? '';
    if (character === '"') at = reader.closingQuote(at);
    else if ('([{'.includes(character)) at = reader.closingBracket(at, '"');
    else if (character === ',') {
      parts.push(reader.text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, reader.text.slice(from)];
}
