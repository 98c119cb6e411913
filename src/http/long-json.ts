/** Reads a long JSON object in steps: members, and what stands in their lists, are read one after another. */
import { isFailure } from '../domain/failure.ts';
import { pathText, type Path } from '../domain/path.ts';
import { malformedBody, type Refusal } from '../domain/refusals.ts';
import { NOT_JSON, partOfJson, PROTO_NOT_TAKEN, type JsonRules } from './json-text.ts';

/** Asked between two steps: a promise to await, when others should have their turn. */
type Turn = () => Promise<void> | undefined;

/** The object, or what is wrong with the text. */
export async function readLongJson(
  bytes: Uint8Array,
  rules: JsonRules,
  turn: Turn,
): Promise<{ readonly value: unknown } | Refusal<'MalformedBody'>> {
  try {
    return { value: await new Members(bytes, rules, turn).read() };
  } catch (error) {
    if (error instanceof WrongText) return error.refusal;
    throw error;
  }
}

class WrongText extends Error {
  readonly refusal: Refusal<'MalformedBody'>;

  constructor(problem = NOT_JSON) {
    super();
    this.refusal = malformedBody(problem);
  }
}

const code = (character: string) => character.charCodeAt(0);
const [OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [code('{'), code('}'), code('['), code(']')];
const [QUOTE, BACKSLASH, COLON, COMMA] = [code('"'), code('\\'), code(':'), code(',')];
/** What a value begins with. */
const BEGINS = new Set(Array.from('{["-0123456789tfn', code));
/** In which order the bytes of a text stand, which UTF-8 has no need of. */
const MARK = [0xef, 0xbb, 0xbf];
const SPACE = new Set(Array.from(' \t\n\r', code));
const ENDS = new Set([...SPACE, COMMA, CLOSE, CLOSE_LIST]);

class Members {
  readonly #bytes: Uint8Array;
  readonly #rules: JsonRules;
  readonly #turn: Turn;
  #at = 0;

  constructor(bytes: Uint8Array, rules: JsonRules, turn: Turn) {
    this.#bytes = bytes;
    this.#rules = rules;
    this.#turn = turn;
  }

  async read(): Promise<object> {
    const members: [string, unknown][] = [];
    if (MARK.every((byte, at) => this.#bytes[at] === byte)) this.#at = MARK.length;
    if (!this.#takes(OPEN)) throw new WrongText('the text is no object');
    if (!this.#takes(CLOSE)) {
      do members.push(await this.#member());
      while (this.#takes(COMMA));
      this.#must(CLOSE);
    }
    this.#skipSpace();
    if (this.#at < this.#bytes.length) throw new WrongText();
    return Object.fromEntries(members);
  }

  async #member(): Promise<[string, unknown]> {
    this.#skipSpace();
    if (this.#bytes[this.#at] !== QUOTE) throw new WrongText();
    const name = this.#value([]) as string;
    if (name === '__proto__' && !this.#rules.takesProto) throw new WrongText(PROTO_NOT_TAKEN);
    this.#must(COLON);
    if (!this.#takes(OPEN_LIST)) return [name, this.#value([name])];
    const list: unknown[] = [];
    if (this.#takes(CLOSE_LIST)) return [name, list];
    do {
      list.push(this.#value([name, list.length]));
      await this.#turn();
    } while (this.#takes(COMMA));
    this.#must(CLOSE_LIST);
    return [name, list];
  }

  /** `path`: where it stands. */
  #value(path: Path): unknown {
    this.#skipSpace();
    const from = this.#at;
    const nesting = path.length + this.#skipValue();
    const read = partOfJson(this.#bytes.subarray(from, this.#at), nesting, this.#rules);
    if (!isFailure(read)) return read.value;
    throw new WrongText(path.length === 0 ? read.reason : `in ${pathText(path)}: ${read.reason}`);
  }

  /** How deep what it holds is nested. */
  #skipValue(): number {
    const bytes = this.#bytes;
    const first = bytes[this.#at] ?? 0;
    if (!BEGINS.has(first)) throw new WrongText();
    if (first === QUOTE) {
      this.#at = this.#endOfText(this.#at);
      return 0;
    }
    if (first === OPEN || first === OPEN_LIST) return this.#skipNested();
    while (this.#at < bytes.length && !ENDS.has(bytes[this.#at] ?? 0)) this.#at += 1;
    return 0;
  }

  #skipNested(): number {
    const bytes = this.#bytes;
    let depth = 0;
    let deepest = 0;
    let at = this.#at;
    do {
      const byte = bytes[at];
      if (byte === undefined) throw new WrongText();
      if (byte === QUOTE) at = this.#endOfText(at);
      else at += 1;
      if (byte === OPEN || byte === OPEN_LIST) deepest = Math.max(deepest, (depth += 1));
      else if (byte === CLOSE || byte === CLOSE_LIST) depth -= 1;
    } while (depth > 0);
    this.#at = at;
    return deepest;
  }

  /** After the quote that ends the text that begins there. */
  #endOfText(from: number): number {
    const bytes = this.#bytes;
    let at = from + 1;
    for (let byte = bytes[at]; byte !== QUOTE; byte = bytes[at]) {
      if (byte === undefined) throw new WrongText();
      at += byte === BACKSLASH ? 2 : 1;
    }
    return at + 1;
  }

  #skipSpace(): void {
    while (SPACE.has(this.#bytes[this.#at] ?? 0)) this.#at += 1;
  }

  #takes(byte: number): boolean {
    this.#skipSpace();
    if (this.#bytes[this.#at] !== byte) return false;
    this.#at += 1;
    return true;
  }

  #must(byte: number): void {
    if (!this.#takes(byte)) throw new WrongText();
  }
}
