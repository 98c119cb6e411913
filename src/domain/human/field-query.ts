/**
 * The queries over a task's input or output (docs/reference-docs/api/human-tasks/search-task-list): `FIELD = VALUE` and
 * `FIELD IN (v1, v2)`, joined by AND and OR, of which AND binds tighter. FIELD is a dotted path, VALUE a word or a
 * quoted text in which `*` stands for any text; values compare as texts, case-sensitively.
 */
import { memberOf } from '../json.ts';
import { textOf } from '../text-of.ts';
import { matchesWildcard } from './wildcard.ts';

/** Alternatives of conditions that must all hold. */
export type FieldQuery = readonly (readonly Condition[])[];

interface Condition {
  readonly path: readonly string[];
  readonly anyOf: readonly string[];
}

const TOKEN = /\s*(?:"((?:[^"\\]|\\.)*)"|([=(),])|([^\s"=(),]+))/y;

interface Token {
  readonly kind: 'quoted' | 'mark' | 'word';
  readonly text: string;
}

/** The query, or what is wrong with it and what would be right. */
export function parseFieldQuery(text: string): FieldQuery | { readonly problem: string } {
  const tokens = tokensOf(text.replaceAll(/[\u201c\u201d]/g, '"'));
  return 'problem' in tokens ? tokens : new Parser(tokens).query();
}

/** Whether the value (an input or output) fits the query. */
export function fitsFieldQuery(query: FieldQuery, value: unknown): boolean {
  return query.some((all) => all.every((condition) => fits(condition, value)));
}

function fits({ path, anyOf }: Condition, value: unknown): boolean {
  const found = path.reduce(memberOf, value);
  if (found === undefined || found === null) return false;
  const text = textOf(found);
  return anyOf.some((wanted) => matchesWildcard(wanted, text));
}

function tokensOf(text: string): readonly Token[] | { readonly problem: string } {
  const tokens: Token[] = [];
  const trimmed = text.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < trimmed.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(trimmed);
    if (!match) return { problem: `a quote is not closed: ${trimmed.slice(at).trim()}` };
    const [, quoted, mark, word] = match;
    if (quoted !== undefined)
      tokens.push({ kind: 'quoted', text: quoted.replaceAll(/\\(.)/g, '$1') });
    else if (mark !== undefined) tokens.push({ kind: 'mark', text: mark });
    else tokens.push({ kind: 'word', text: word ?? '' });
  }
  return tokens;
}

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  query(): FieldQuery | { readonly problem: string } {
    const alternatives: Condition[][] = [[]];
    for (;;) {
      const condition = this.#condition();
      if ('problem' in condition) return condition;
      alternatives.at(-1)?.push(condition);
      const join = this.#next();
      if (join === undefined) return alternatives;
      if (isWord(join, 'OR')) alternatives.push([]);
      else if (!isWord(join, 'AND')) return expected('AND or OR', join);
    }
  }

  #condition(): Condition | { readonly problem: string } {
    const field = this.#next();
    if (field === undefined || field.kind === 'mark') return expected('a field', field);
    const path = field.text.split('.');
    const operator = this.#next();
    if (isMark(operator, '=')) {
      const value = this.#value();
      return typeof value === 'string' ? { path, anyOf: [value] } : value;
    }
    return isWord(operator, 'IN') ? this.#list(path) : noOperator(field, operator);
  }

  #list(path: readonly string[]): Condition | { readonly problem: string } {
    const open = this.#next();
    if (!isMark(open, '(')) return expected('( after IN', open);
    const anyOf: string[] = [];
    for (;;) {
      const value = this.#value();
      if (typeof value !== 'string') return value;
      anyOf.push(value);
      const mark = this.#next();
      if (isMark(mark, ')')) return { path, anyOf };
      if (!isMark(mark, ',')) return expected(', or )', mark);
    }
  }

  /** Words up to the next mark or joining word are one value, as people write them. */
  #value(): string | { readonly problem: string } {
    const first = this.#next();
    if (first === undefined || first.kind === 'mark') return expected('a value', first);
    if (first.kind === 'quoted') return first.text;
    const words = [first.text];
    for (let next = this.#tokens[this.#at]; next?.kind === 'word'; next = this.#tokens[this.#at]) {
      if (isWord(next, 'AND') || isWord(next, 'OR')) break;
      words.push(next.text);
      this.#at += 1;
    }
    return words.join(' ');
  }

  #next(): Token | undefined {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    return token;
  }
}

function isWord(token: Token | undefined, word: string): boolean {
  return token?.kind === 'word' && token.text.toUpperCase() === word;
}

function isMark(token: Token | undefined, mark: string): boolean {
  return token?.kind === 'mark' && token.text === mark;
}

function expected(what: string, got: Token | undefined): { readonly problem: string } {
  return { problem: `expected ${what}, got ${got === undefined ? 'the end' : `"${got.text}"`}` };
}

/** `FIELD:VALUE` is how other query languages say it. */
function noOperator(field: Token, got: Token | undefined): { readonly problem: string } {
  const { problem } = expected('= or IN', got);
  const colon = field.text.indexOf(':');
  if (colon < 1) return { problem };
  const [name, value] = [field.text.slice(0, colon), field.text.slice(colon + 1)];
  const meant = value === '' ? (got?.text ?? 'VALUE') : value;
  return { problem: `${problem}; write ${name} = ${meant}` };
}
