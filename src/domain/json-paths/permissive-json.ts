/**
 * A literal of a path, read as generously as the library does: single quotes and bare words are texts too. Throws a
 * PathError.
 */
import { Reader, unescaped } from './reader.ts';

const DEEPEST = 100;

export function permissiveJson(text: string): unknown {
  const reader = new Reader(text);
  const value = valueIn(reader, 0);
  if (!reader.skipBlanks().isAtEnd) throw reader.malformed('the literal goes on');
  return value;
}

function valueIn(reader: Reader, depth: number): unknown {
  if (depth > DEEPEST) throw reader.malformed('the literal is nested too deep');
  const first = reader.skipBlanks().current;
  if (first === '[') return listIn(reader, depth);
  if (first === '{') return objectIn(reader, depth);
  return scalarIn(reader);
}

function listIn(reader: Reader, depth: number): readonly unknown[] {
  const list: unknown[] = [];
  reader.needs('[');
  while (!reader.takes(']')) {
    if (list.length > 0) reader.needs(',');
    list.push(valueIn(reader, depth + 1));
  }
  return list;
}

function objectIn(reader: Reader, depth: number): unknown {
  const members: [string, unknown][] = [];
  reader.needs('{');
  while (!reader.takes('}')) {
    if (members.length > 0) reader.needs(',');
    const key = String(scalarIn(reader));
    reader.needs(':');
    members.push([key, valueIn(reader, depth + 1)]);
  }
  return Object.fromEntries(members);
}

const BARE = /[^,:[\]{}]*/y;
const WORDS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

function scalarIn(reader: Reader): unknown {
  const { current, at } = reader.skipBlanks();
  if (current === "'" || current === '"') {
    const close = reader.closingQuote(at);
    reader.at = close + 1;
    return unescaped(reader.text.slice(at + 1, close));
  }
  BARE.lastIndex = at;
  const [bare = ''] = BARE.exec(reader.text) ?? [];
  const word = bare.trim();
  if (word === '') throw reader.malformed('a value is expected');
  reader.at = at + bare.length;
  if (WORDS.has(word)) return WORDS.get(word);
  return /^-?\d+(\.\d+)?([eE][-+]?\d+)?$/.test(word) ? Number(word) : word;
}
