/** Whether a filter accepts an element. */
import { isJsonObject } from '../json.ts';
import { textOf } from '../text-of.ts';
import { valueAt, type Document, type Stop, type WalkPath } from './document.ts';
import type { Comparison, Filter, Operand } from './json-path.ts';
import { matchesWhole, type Pattern } from './pattern.ts';
import { isSame } from './same.ts';

export function accepts(
  filter: Filter,
  item: unknown,
  document: Document,
  walk: WalkPath,
): boolean | Stop {
  switch (filter.kind) {
    case 'or':
    case 'and':
      return joined(filter, item, document, walk);
    case 'not': {
      const inner = accepts(filter.of, item, document, walk);
      return typeof inner === 'string' ? inner : !inner;
    }
    case 'exists': {
      const found = walk(filter.path, item, document, true);
      if (typeof found === 'string') return found === 'missing' ? !filter.wanted : ended(found);
      return (found.length > 0 || !filter.path.isDefinite) === filter.wanted;
    }
    case 'compare':
      return compared(filter, item, document, walk);
  }
}

function joined(
  { kind, of }: Filter & { kind: 'or' | 'and' },
  item: unknown,
  document: Document,
  walk: WalkPath,
) {
  for (const one of of) {
    const accepted = accepts(one, item, document, walk);
    if (typeof accepted === 'string' || accepted === (kind === 'or')) return accepted;
  }
  return kind === 'and';
}

/** A filter that cannot be applied accepts nothing. */
function ended(stop: Stop): boolean | Stop {
  return stop === 'no filter of a scalar' ? false : stop;
}

function compared(
  { left, by, right }: Filter & { kind: 'compare' },
  item: unknown,
  document: Document,
  walk: WalkPath,
): boolean | Stop {
  const one = valueOf(left, item, document, walk);
  const other = valueOf(right, item, document, walk);
  if ('stop' in one) return ended(one.stop);
  if ('stop' in other) return ended(other.stop);
  if (by === '=~' || 'pattern' in one || 'pattern' in other) return matches(one, other, document);
  if (!document.step(sizeOf(one.value) + sizeOf(other.value))) return 'too many steps';
  const step = () => document.step();
  return judge(by, one.value, other.value, (a, b) => equals(a, b, step));
}

type Value = { readonly value: unknown } | { readonly pattern: Pattern };

function valueOf(
  operand: Operand,
  item: unknown,
  document: Document,
  walk: WalkPath,
): Value | { stop: Stop } {
  if (!('path' in operand)) return operand;
  const { path } = operand;
  const found = walk(path, item, document, false);
  if (typeof found === 'string') return { stop: found };
  return { value: valueAt(path, found) };
}

function matches(one: Value, other: Value, document: Document): boolean | Stop {
  const [pattern, text] = 'pattern' in one ? [one, other] : [other, one];
  if (!('pattern' in pattern) || 'pattern' in text) return false;
  const { value } = text;
  const isScalar = ['string', 'number', 'boolean'].includes(typeof value);
  const input = isScalar ? textOf(value) : '';
  if (!document.step(input.length * pattern.pattern.states)) return 'too many steps';
  return matchesWhole(pattern.pattern, input);
}

type Equals = (one: unknown, other: unknown) => boolean;

function judge(by: Comparison, one: unknown, other: unknown, equals: Equals): boolean {
  switch (by) {
    case '==':
      return equals(one, other);
    case '!=':
      return !equals(one, other);
    case '===':
      return typeof one === typeof other && equals(one, other);
    case '!==':
      return typeof one !== typeof other || !equals(one, other);
    case '<':
    case '<=':
    case '>':
    case '>=':
      return isOrdered(by, one, other);
    case 'SIZE':
      return typeof other === 'number' && lengthOf(one) === Math.trunc(other);
    case 'EMPTY':
      return typeof other === 'boolean' && isEmpty(one) === other;
    case 'CONTAINS':
      return contains(one, other, equals);
    default:
      return judgeLists(by, one, other, equals);
  }
}

function judgeLists(by: Comparison, one: unknown, other: unknown, equals: Equals): boolean {
  if (by === 'NIN') return !judgeLists('IN', one, other, equals);
  if (by === 'NONEOF') return !judgeLists('ANYOF', one, other, equals);
  if (!Array.isArray(other)) return false;
  const has = (list: readonly unknown[], value: unknown) => list.some((it) => equals(value, it));
  if (by === 'IN') return has(other, one);
  if (by === 'ALL')
    return isJson(one) && (!Array.isArray(one) || other.every((it) => has(one, it)));
  if (!Array.isArray(one)) return false;
  return by === 'SUBSETOF' ? one.every((it) => has(other, it)) : one.some((it) => has(other, it));
}

/** A number and a text are the same where the text says that number. */
function equals(one: unknown, other: unknown, step: () => boolean): boolean {
  if (typeof one === 'string' && typeof other === 'number') return one === String(other);
  if (typeof one === 'number' && typeof other === 'string')
    return other.trim() === other && other !== '' && Number(other) === one;
  return isSame(one, other, step);
}

function isOrdered(by: '<' | '<=' | '>' | '>=', one: unknown, other: unknown): boolean {
  const areNumbers = typeof one === 'number' && typeof other === 'number';
  const areTexts = typeof one === 'string' && typeof other === 'string';
  if (!areNumbers && !areTexts) return false;
  const [less, more] = [one < other, one > other];
  if (by === '<') return less;
  if (by === '>') return more;
  return by === '<=' ? !more : !less;
}

function contains(one: unknown, other: unknown, equals: Equals): boolean {
  if (typeof one === 'string' && typeof other === 'string') return one.includes(other);
  return Array.isArray(one) && one.some((it) => equals(other, it));
}

function lengthOf(value: unknown): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : -1;
}

function isEmpty(value: unknown): boolean | undefined {
  if (typeof value === 'string' || Array.isArray(value)) return value.length === 0;
  return isJsonObject(value) ? Object.keys(value).length === 0 : undefined;
}

function isJson(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** What a comparison looks at, roughly. */
function sizeOf(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  return isJsonObject(value) ? Object.keys(value).length : 1;
}
