/** What is wrong with a text that is not JSON, in words that are the same under every version of Node. */

const WHITESPACE = /[ \t\n\r]*/y;
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
/** A longer text, in characters, is not gone through again. */
const LONGEST = 2 ** 20;
/** What stands at the place, up to so many characters. */
const SHOWN = 20;

interface Problem {
  readonly at: number;
  readonly expected: string;
}

/** Where the text stops being JSON, what stands there and what would be right; undefined for JSON, and where that is too long. */
export function jsonProblem(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const problem = new Reader(text).problem();
  if (problem === undefined) return undefined;
  const { at, expected } = problem;
  const before = text.slice(0, at).split('\n');
  const line = before.length;
  const column = (before.at(-1) ?? '').length + 1;
  const [rest = ''] = text.slice(at, at + SHOWN).split(/[\r\n]/);
  const found = at >= text.length ? 'the end of the text' : JSON.stringify(rest);
  const place = `line ${String(line)}, column ${String(column)} (position ${String(at)})`;
  return `expected ${expected}, found ${found} at ${place}`;
}

/** Reads until something is wrong. Lists and objects that are open are counted, not nested as calls. */
class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  problem(): Problem | undefined {
    const open: ('{' | '[')[] = [];
    for (;;) {
      const opened = this.#value(open);
      if (typeof opened === 'object') return opened;
      if (opened) continue;
      const ended = this.#afterValue(open);
      if (ended !== undefined) return ended === 'end' ? undefined : ended;
    }
  }

  /** True: a list or an object was opened, and its first value is next. */
  #value(open: ('{' | '[')[]): Problem | boolean {
    if (this.#skips('[')) {
      if (this.#skips(']')) return false;
      open.push('[');
      return true;
    }
    if (this.#skips('{')) {
      if (this.#skips('}')) return false;
      open.push('{');
      return this.#name() ?? true;
    }
    return this.#matches(STRING) || this.#matches(NUMBER) || this.#matches(WORD)
      ? false
      : this.#expected('a value');
  }

  /** Undefined: another value is next. */
  #afterValue(open: ('{' | '[')[]): Problem | 'end' | undefined {
    for (;;) {
      const within = open.at(-1);
      if (within === undefined) {
        this.#matches(WHITESPACE);
        return this.#at === this.#text.length ? 'end' : this.#expected('the end of the text');
      }
      if (this.#skips(',')) return within === '{' ? this.#name() : undefined;
      const closing = within === '{' ? '}' : ']';
      if (!this.#skips(closing)) return this.#expected(`"," or "${closing}"`);
      open.pop();
    }
  }

  #name(): Problem | undefined {
    this.#matches(WHITESPACE);
    if (!this.#matches(STRING)) return this.#expected('a name in double quotes');
    return this.#skips(':') ? undefined : this.#expected('":"');
  }

  #skips(character: string): boolean {
    this.#matches(WHITESPACE);
    if (this.#text[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }

  #matches(token: RegExp): boolean {
    token.lastIndex = this.#at;
    const found = token.exec(this.#text);
    if (found === null) return false;
    this.#at = token.lastIndex;
    return true;
  }

  #expected(expected: string): Problem {
    return { at: this.#at, expected };
  }
}
