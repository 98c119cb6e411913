/** Parses the patterns of `=~`, as Java writes them, as far as they can be matched in linear time. */
import { PathError } from './reader.ts';

export type PatternNode =
  | { readonly kind: 'one'; readonly takes: (character: string) => boolean }
  | { readonly kind: 'start' | 'end' }
  | { readonly kind: 'sequence' | 'choice'; readonly of: readonly PatternNode[] }
  | {
      readonly kind: 'repeat';
      readonly of: PatternNode;
      readonly least: number;
      readonly most: number | undefined;
    };

interface Options {
  readonly ignoreCase: boolean;
  readonly dotAll: boolean;
}

/** Groups in groups. */
const DEEPEST = 50;

/** Whether one character is taken. */
type Takes = (character: string) => boolean;

/** Throws a PathError. */
export function parsePattern(source: string, options: Options): PatternNode {
  return new PatternParser(source, options).whole();
}

class PatternParser {
  readonly #source: string;
  readonly #characters: readonly string[];
  readonly #options: Options;
  #at = 0;

  constructor(source: string, options: Options) {
    this.#source = source;
    this.#characters = Array.from(source);
    this.#options = options;
  }

  whole(): PatternNode {
    const parsed = this.#choice(0);
    if (this.#at < this.#characters.length) throw this.#malformed();
    return parsed;
  }

  #malformed(): PathError {
    return new PathError(`the pattern /${this.#source}/ is malformed`);
  }

  #unsupported(): PathError {
    return new PathError(`the pattern /${this.#source}/`, true);
  }

  #peek(ahead = 0): string {
    return this.#characters[this.#at + ahead] ?? '';
  }

  #next(): string {
    const character = this.#peek();
    this.#at += 1;
    return character;
  }

  #choice(depth: number): PatternNode {
    if (depth > DEEPEST) throw this.#unsupported();
    const of = [this.#sequence(depth)];
    while (this.#peek() === '|') {
      this.#at += 1;
      of.push(this.#sequence(depth));
    }
    return { kind: 'choice', of };
  }

  #sequence(depth: number): PatternNode {
    const of: PatternNode[] = [];
    while (this.#peek() !== '' && !'|)'.includes(this.#peek())) of.push(this.#quantified(depth));
    return { kind: 'sequence', of };
  }

  #quantified(depth: number): PatternNode {
    const of = this.#atom(depth);
    const ahead = this.#characters.slice(this.#at, this.#at + 12).join('');
    const [quantifier] = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(ahead) ?? [];
    if (quantifier === undefined) return of;
    this.#at += quantifier.length;
    if (this.#peek() !== '' && '*+?{'.includes(this.#peek())) throw this.#unsupported();
    return { kind: 'repeat', of, ...bounds(quantifier) };
  }

  #atom(depth: number): PatternNode {
    const character = this.#next();
    if (character === '(') return this.#group(depth);
    if (character === '^') return { kind: 'start' };
    if (character === '$') return { kind: 'end' };
    if ('*+?'.includes(character)) throw this.#malformed();
    return { kind: 'one', takes: this.#takenBy(character) };
  }

  #takenBy(character: string): Takes {
    if (character === '[') return this.#class();
    if (character === '\\') return this.#escape();
    if (character !== '.') return same(character, this.#options);
    return this.#options.dotAll ? () => true : (it) => !LINE_END.test(it);
  }

  #group(depth: number): PatternNode {
    if (this.#peek() === '?') {
      if (this.#peek(1) !== ':') throw this.#unsupported();
      this.#at += 2;
    }
    const inside = this.#choice(depth + 1);
    if (this.#next() !== ')') throw this.#malformed();
    return inside;
  }

  #escape(): Takes {
    const character = this.#next();
    const known = CLASSES[character];
    if (known) return (it) => known.test(it);
    const written = WRITTEN[character];
    if (written !== undefined) return (it) => it === written;
    if (/^[a-zA-Z0-9]?$/.test(character)) throw this.#unsupported();
    return same(character, this.#options);
  }

  #class(): Takes {
    const isNegated = this.#peek() === '^';
    if (isNegated) this.#at += 1;
    const tests: Takes[] = [];
    do {
      if (this.#peek() === '') throw this.#malformed();
      tests.push(this.#range());
    } while (this.#peek() !== ']');
    this.#at += 1;
    return (it) => tests.some((test) => test(it)) !== isNegated;
  }

  #range(): Takes {
    const first = this.#next();
    if (first === '\\') return this.#escape();
    if (first === '[' || (first === '&' && this.#peek() === '&')) throw this.#unsupported();
    const last = this.#peek(1);
    if (this.#peek() !== '-' || last === ']' || last === '') return same(first, this.#options);
    if (last === '\\') throw this.#unsupported();
    this.#at += 2;
    const isBetween = (it: string) => it >= first && it <= last;
    return (it) => variants(it, this.#options).some(isBetween);
  }
}

const LINE_END = /[\n\r\u0085\u2028\u2029]/;
const CLASSES: Readonly<Record<string, RegExp | undefined>> = {
  d: /^[0-9]$/,
  D: /^[^0-9]$/u,
  w: /^[A-Za-z0-9_]$/,
  W: /^[^A-Za-z0-9_]$/u,
  s: /^[ \t\n\v\f\r]$/,
  S: /^[^ \t\n\v\f\r]$/u,
};
const WRITTEN: Readonly<Record<string, string | undefined>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  f: '\f',
};

function bounds(quantifier: string): { readonly least: number; readonly most: number | undefined } {
  const [, least = '', comma, most = ''] = /^\{(\d+)(,?)(\d*)/.exec(quantifier) ?? [];
  if (least !== '') {
    if (comma === '') return { least: Number(least), most: Number(least) };
    return { least: Number(least), most: most === '' ? undefined : Number(most) };
  }
  if (quantifier.startsWith('?')) return { least: 0, most: 1 };
  return { least: quantifier.startsWith('+') ? 1 : 0, most: undefined };
}

function same(character: string, options: Options): (it: string) => boolean {
  const wanted = variants(character, options);
  return (it) => wanted.includes(it);
}

function variants(character: string, { ignoreCase }: Options): readonly string[] {
  return ignoreCase ? [character, character.toLowerCase(), character.toUpperCase()] : [character];
}
