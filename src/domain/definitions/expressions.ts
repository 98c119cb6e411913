/**
 * `${…}` in input and output parameters: a path into the workflow or into a task of the execution. A text that is
 * one expression takes the value's own type, a text around expressions takes their text; a path that leads nowhere
 * is null, and `$${…}` stands for the literal `${…}`.
 */
import { isJsonObject, type JsonObject } from '../json.ts';
import { textOf } from '../text-of.ts';
import { readPath, type Lookup } from './path.ts';

export function resolveAll(value: JsonObject, lookup: Lookup): JsonObject {
  return resolve(value, lookup) as JsonObject;
}

function resolve(value: unknown, lookup: Lookup): unknown {
  if (typeof value === 'string') return resolveText(value, lookup);
  if (Array.isArray(value)) return value.map((one) => resolve(one, lookup));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, resolve(one, lookup)]));
}

function resolveText(text: string, lookup: Lookup): unknown {
  const parts = split(text);
  const [only] = parts;
  if (parts.length === 1 && only?.kind === 'expression') return evaluate(only.text, lookup);
  return parts
    .map((part) => (part.kind === 'literal' ? part.text : textOf(evaluate(part.text, lookup))))
    .join('');
}

function evaluate(expression: string, lookup: Lookup): unknown {
  if (expression === '') return '';
  const path = expression.includes('${') ? textOf(resolveText(expression, lookup)) : expression;
  return readPath(path, lookup) ?? null;
}

interface Part {
  readonly kind: 'literal' | 'expression';
  readonly text: string;
}

/** The text cut into literals and the insides of its expressions. */
function split(text: string): readonly Part[] {
  const parts: Part[] = [];
  let literal = '';
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('${', at);
    const close = open === -1 ? -1 : closingBrace(text, open + 2);
    if (close === -1) break;
    const escaped = open > at && text[open - 1] === '$';
    if (escaped) {
      literal += text.slice(at, open - 1) + text.slice(open, close + 1);
    } else {
      literal += text.slice(at, open);
      if (literal !== '') parts.push({ kind: 'literal', text: literal });
      literal = '';
      parts.push({ kind: 'expression', text: text.slice(open + 2, close) });
    }
    at = close + 1;
  }
  literal += text.slice(at);
  if (literal !== '' || parts.length === 0) parts.push({ kind: 'literal', text: literal });
  return parts;
}

function closingBrace(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

/** The expressions in a value, for checking a definition before it runs. */
export function expressionsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') {
    return split(value).flatMap((part) => (part.kind === 'expression' ? [part.text] : []));
  }
  if (Array.isArray(value)) return value.flatMap(expressionsIn);
  return isJsonObject(value) ? Object.values(value).flatMap(expressionsIn) : [];
}
