/**
 * The queries of the execution and task searches (docs/reference-docs/api/workflow/search-workflow-executions):
 * conditions joined by AND, which binds tighter, and OR, in parentheses where wanted. That page documents `=`, `IN`,
 * `<`, `>` and AND; `!=`, `BETWEEN`, `STARTS_WITH`, OR and parentheses are the open-source engine's.
 */
import { failure, isFailure, type Failure } from '../failure.ts';
import { fitsFullText, termOf } from './full-text.ts';
import { expected, isMark, isWord, TokenReader, tokensOf, type Token } from './tokens.ts';
import { matchesWildcard } from './wildcard.ts';
import { fieldOf, type Field, type FieldKind, type Fields } from './fields.ts';

export type Query<T> =
  { readonly all: readonly Query<T>[] } | { readonly any: readonly Query<T>[] } | Condition<T>;

type Operator = '=' | '!=' | '<' | '>' | '<=' | '>=' | 'IN' | 'BETWEEN' | 'STARTS_WITH';

interface Condition<T> {
  readonly name: string;
  readonly field: Field<T>;
  readonly operator: Operator;
  readonly values: readonly string[];
}

const OPERATORS: Readonly<Record<FieldKind, readonly Operator[]>> = {
  text: ['=', '!=', 'IN', 'STARTS_WITH'],
  number: ['=', '!=', 'IN', '<', '>', '<=', '>=', 'BETWEEN'],
  fullText: ['=', '!=', 'IN'],
};

const TOKEN =
  /\s*(?:"(?<quoted>(?:[^"\\]|\\.)*)"|'(?<apostrophed>(?:[^'\\]|\\.)*)'|(?<mark>!=|<=|>=|[=<>(),])|(?<word>(?:[^\s"'=<>(),!]|!(?!=))(?:[^\s"=<>(),!]|!(?!=))*))/y;
const NUMBER = /^-?\d+(\.\d+)?$/;
const DEEPEST = 64;

/** The query, or what is wrong with it and what would be right. */
export function parseQuery<T>(text: string, fields: Fields<T>): Query<T> | Failure {
  const tokens = tokensOf(text, TOKEN);
  return isFailure(tokens) ? tokens : new Parser(tokens, fields).query();
}

class Parser<T> {
  readonly #tokens: TokenReader;
  readonly #fields: Fields<T>;
  #depth = 0;

  constructor(tokens: readonly Token[], fields: Fields<T>) {
    this.#tokens = new TokenReader(tokens);
    this.#fields = fields;
  }

  query(): Query<T> | Failure {
    const query = this.#any();
    const left = this.#tokens.next();
    return isFailure(query) || left === undefined ? query : expected('AND or OR', left);
  }

  #any(): Query<T> | Failure {
    const any = this.#joined('OR', () => this.#all());
    return isFailure(any) ? any : (onlyOf(any) ?? { any });
  }

  #all(): Query<T> | Failure {
    const all = this.#joined('AND', () => this.#term());
    return isFailure(all) ? all : (onlyOf(all) ?? { all });
  }

  #joined(word: string, read: () => Query<T> | Failure): readonly Query<T>[] | Failure {
    const parts: Query<T>[] = [];
    for (;;) {
      const part = read();
      if (isFailure(part)) return part;
      parts.push(part);
      if (!isWord(this.#tokens.peek(), word)) return parts;
      this.#tokens.next();
    }
  }

  #term(): Query<T> | Failure {
    const first = this.#tokens.next();
    if (!isMark(first, '(')) return this.#condition(first);
    this.#depth += 1;
    if (this.#depth > DEEPEST) return failure(`parentheses stand more than ${DEEPEST} deep`);
    const inside = this.#any();
    if (isFailure(inside)) return inside;
    this.#depth -= 1;
    const close = this.#tokens.next();
    return isMark(close, ')') ? inside : expected('AND, OR or )', close);
  }

  #condition(name: Token | undefined): Condition<T> | Failure {
    if (name === undefined || name.kind === 'mark') return expected('a field', name);
    const field = fieldOf(this.#fields, name.text);
    if (field === undefined) return unknownField(name.text, Object.keys(this.#fields));
    const given = this.#tokens.next();
    const operator = OPERATORS[field.kind].find((one) => isMark(given, one) || isWord(given, one));
    if (operator === undefined)
      return expected(`${OPERATORS[field.kind].join(', ')} after ${name.text}`, given);
    const values = this.#values(operator);
    if (isFailure(values)) return values;
    const odd = values.find((value) => field.kind === 'number' && !NUMBER.test(value));
    return odd === undefined
      ? { name: name.text, field, operator, values }
      : failure(`expected a number for ${name.text}, got "${odd}"`);
  }

  #values(operator: Operator): readonly string[] | Failure {
    if (operator === 'IN') return this.#tokens.list();
    const value = this.#tokens.value();
    if (isFailure(value)) return value;
    if (operator !== 'BETWEEN') return [value];
    const and = this.#tokens.next();
    if (!isWord(and, 'AND')) return expected('AND and the upper bound', and);
    const upper = this.#tokens.value();
    return isFailure(upper) ? upper : [value, upper];
  }
}

function onlyOf<T>(parts: readonly Query<T>[]): Query<T> | undefined {
  return parts.length === 1 ? parts[0] : undefined;
}

/** For queries and for sorting. */
export function unknownField(name: string, known: readonly string[]): Failure {
  return failure(`there is no field "${name}"; there are ${known.join(', ')}`);
}

export function fitsQuery<T>(query: Query<T>, item: T): boolean {
  if ('all' in query) return query.all.every((part) => fitsQuery(part, item));
  if ('any' in query) return query.any.some((part) => fitsQuery(part, item));
  return query.operator === '!=' ? !holds(query, item) : holds(query, item);
}

/** Whether one of the item's values fits; of `!=`, whether one is equal. */
function holds<T>({ field, operator, values: wanted }: Condition<T>, item: T): boolean {
  const values = field.valuesOf(item);
  if (field.kind === 'number')
    return values.some((one) => numberFits(Number(one), operator, wanted));
  const texts = values.map(String);
  if (field.kind === 'fullText')
    return fitsFullText(
      wanted.map((one) => [termOf(one)]),
      texts,
    );
  const fits = operator === 'STARTS_WITH' ? startsWith : matchesWildcard;
  return texts.some((text) => wanted.some((one) => fits(one, text)));
}

function startsWith(start: string, text: string): boolean {
  return text.startsWith(start);
}

function numberFits(value: number, operator: Operator, wanted: readonly string[]): boolean {
  const numbers = wanted.map(Number);
  const [first = NaN, second = NaN] = numbers;
  switch (operator) {
    case '<':
      return value < first;
    case '>':
      return value > first;
    case '<=':
      return value <= first;
    case '>=':
      return value >= first;
    case 'BETWEEN':
      return value >= first && value <= second;
    default:
      return numbers.includes(value);
  }
}

/** The texts of which the field must have one for the query to fit; undefined where it does not say. */
export function requiredTexts<T>(query: Query<T>, name: string): readonly string[] | undefined {
  if ('any' in query) return undefined;
  if ('all' in query) {
    for (const part of query.all) {
      const texts = requiredTexts(part, name);
      if (texts) return texts;
    }
    return undefined;
  }
  const isExact = ['=', 'IN'].includes(query.operator) && !query.values.join().includes('*');
  return query.name === name && isExact ? query.values : undefined;
}

/** Whether the query says anything about the field. */
export function mentions<T>(query: Query<T>, name: string): boolean {
  if ('all' in query) return query.all.some((part) => mentions(part, name));
  if ('any' in query) return query.any.some((part) => mentions(part, name));
  return query.name === name;
}
