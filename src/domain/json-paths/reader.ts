/** Why a text is no path: it is malformed, or it uses what is not built here. */
export class PathError extends Error {
  readonly isUnsupported: boolean;

  constructor(message: string, isUnsupported = false) {
    super(message);
    this.isUnsupported = isUnsupported;
  }
}

/** A text that is read from left to right; only spaces are blank, as in the library. */
export class Reader {
  readonly text: string;
  at = 0;

  constructor(text: string) {
    this.text = withoutBlanks(text);
  }

  get current(): string {
    return this.text[this.at] ?? '';
  }

  /** Nothing is left but one character at most: the library looks no further after a token. */
  isAtTail(): boolean {
    return this.at >= this.text.length - 1;
  }

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  skipBlanks(): this {
    while (this.current === ' ') this.at += 1;
    return this;
  }

  /** The index of the first character after `from` that is no blank. */
  significantAfter(from: number): number {
    let next = from + 1;
    while (this.text[next] === ' ') next += 1;
    return next;
  }

  /** Goes past the word where it comes next. */
  takes(word: string): boolean {
    this.skipBlanks();
    if (!this.text.startsWith(word, this.at)) return false;
    this.at += word.length;
    return true;
  }

  needs(word: string): void {
    if (!this.takes(word)) throw this.malformed(`'${word}' is expected`);
  }

  malformed(what: string): PathError {
    return new PathError(`${what} at position ${String(this.at)} of ${this.text}`);
  }

  /** The index of the same character after `from`, but for escaped ones. */
  closingQuote(from: number): number {
    const quote = this.text[from];
    for (let at = from + 1; at < this.text.length; at += 1) {
      if (this.text[at] === '\\') at += 1;
      else if (this.text[at] === quote) return at;
    }
    throw this.malformed(`a closing ${quote ?? ''} is missing`);
  }

  /** The index of the bracket that closes the one at `from`; brackets in texts and in patterns do not count. */
  closingBracket(from: number, quotes: string): number {
    const open = this.text[from];
    const close = open === '(' ? ')' : open === '[' ? ']' : '}';
    let depth = 0;
    for (let at = from; at < this.text.length; at += 1) {
      const character = this.text[at] ?? '';
      if (quotes.includes(character)) at = this.closingQuote(at);
      else if (character === open) depth += 1;
      else if (character === close) depth -= 1;
      if (depth === 0) return at;
    }
    throw this.malformed(`a closing ${close} is missing`);
  }
}

/** The text between quotes, without the backslashes of its escapes. */
export function unescaped(text: string): string {
  const known: Readonly<Record<string, string>> = {
    n: '\n',
    t: '\t',
    r: '\r',
    b: '\b',
    f: '\f',
  };
  return text.replace(
    /\\(?:u([0-9a-fA-F]{4})|([^]))/g,
    (_all, code: string | undefined, one: string | undefined) =>
      code === undefined
        ? (known[one ?? ''] ?? one ?? '')
        : String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** Without the spaces around it. */
export function withoutBlanks(text: string): string {
  let from = 0;
  let to = text.length;
  while (text[from] === ' ') from += 1;
  while (to > from && text[to - 1] === ' ') to -= 1;
  return text.slice(from, to);
}
