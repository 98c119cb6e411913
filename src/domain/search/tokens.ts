/** What all search grammars read alike: quoted texts, marks and words, and the values made of them. */

import { failure, isFailure, type Failure } from '../failure.ts';

export interface Token {
  readonly kind: 'quoted' | 'mark' | 'word';
  readonly text: string;
}

/** Of one query. */
const MOST_TOKENS = 100_000;

/**
 * The tokens of the text. `pattern` is sticky and names its groups: `quoted` and `apostrophed` without their quotes,
 * `mark`, or else `word`.
 */
export function tokensOf(text: string, pattern: RegExp): readonly Token[] | Failure {
  const tokens: Token[] = [];
  const straight = text.replaceAll(/[\u201c\u201d]/g, '"').trimEnd();
  pattern.lastIndex = 0;
  while (pattern.lastIndex < straight.length) {
    const at = pattern.lastIndex;
    const groups = pattern.exec(straight)?.groups;
    if (tokens.length === MOST_TOKENS) return failure(`more than ${MOST_TOKENS} words and signs`);
    if (!groups) return failure(`a quote is not closed: ${straight.slice(at).trim()}`);
    tokens.push(tokenOf(groups));
  }
  return tokens;
}

function tokenOf(groups: Readonly<Record<string, string | undefined>>): Token {
  const quoted = groups['quoted'] ?? groups['apostrophed'];
  if (quoted !== undefined) return { kind: 'quoted', text: quoted.replaceAll(/\\(.)/g, '$1') };
  const mark = groups['mark'];
  return mark === undefined
    ? { kind: 'word', text: groups['word'] ?? '' }
    : { kind: 'mark', text: mark };
}

/** Reads tokens one after the other; after the last there is undefined. */
export class TokenReader {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  next(): Token | undefined {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    return token;
  }

  peek(): Token | undefined {
    return this.#tokens[this.#at];
  }

  /** Words up to the next mark or joining word are one value, as people write them. */
  value(): string | Failure {
    const first = this.next();
    if (first === undefined || first.kind === 'mark') return expected('a value', first);
    if (first.kind === 'quoted') return first.text;
    const words = [first.text];
    for (let next = this.peek(); next?.kind === 'word'; next = this.peek()) {
      if (isWord(next, 'AND') || isWord(next, 'OR')) break;
      words.push(next.text);
      this.#at += 1;
    }
    return words.join(' ');
  }

  /** `(value, value)`. */
  list(): readonly string[] | Failure {
    const open = this.next();
    if (!isMark(open, '(')) return expected('( after IN', open);
    const values: string[] = [];
    for (;;) {
      const value = this.value();
      if (isFailure(value)) return value;
      values.push(value);
      const mark = this.next();
      if (isMark(mark, ')')) return values;
      if (!isMark(mark, ',')) return expected(', or )', mark);
    }
  }
}

/** Whether the token is that word, in any case of letters and not in quotes. */
export function isWord(token: Token | undefined, word: string): boolean {
  return token?.kind === 'word' && token.text.toUpperCase() === word;
}

export function isMark(token: Token | undefined, mark: string): boolean {
  return token?.kind === 'mark' && token.text === mark;
}

export function expected(what: string, got: Token | undefined): Failure {
  return failure(`expected ${what}, got ${got === undefined ? 'the end' : `"${got.text}"`}`);
}
