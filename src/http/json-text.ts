/** Reads JSON text that nobody vouches for. */
import { failure, isFailure, type Failure } from '../domain/failure.ts';
import { isRefusal, malformedBody, type Refusal } from '../domain/refusals.ts';
import { jsonProblem } from './json-problem.ts';

export interface JsonRules {
  /** Objects and lists in one another. */
  readonly mostNesting: number;
  /** Whether a member may have the name "__proto__". */
  readonly takesProto: boolean;
}

/** As the JSON reader of the engine comes. */
const rulesOfApi: JsonRules = { mostNesting: 1_000, takesProto: false };
const NOT_UTF8 = 'the text is not valid UTF-8';

export const NOT_JSON = 'the text is not JSON';
export const PROTO_NOT_TAKEN = 'the key "__proto__" is not accepted';

/** The value, or what is wrong with the text. */
export function readJson(
  bytes: Uint8Array,
  rules: JsonRules = rulesOfApi,
): { readonly value: unknown } | Refusal<'MalformedBody'> {
  const text = decode(bytes);
  if (text === undefined) return malformedBody(NOT_UTF8);
  const nesting = text.length > rules.mostNesting ? nestingOf(text) : 0;
  const read = valueOf(text, nesting, rules);
  return isFailure(read) ? malformedBody(read.reason) : read;
}

/** The same of a part of a text; `nesting`: how deep it goes there. */
export function partOfJson(
  bytes: Uint8Array,
  nesting: number,
  rules: JsonRules,
): { readonly value: unknown } | Failure {
  const text = decode(bytes);
  return text === undefined ? failure(NOT_UTF8) : valueOf(text, nesting, rules);
}

function valueOf(
  text: string,
  nesting: number,
  { mostNesting, takesProto }: JsonRules,
): { readonly value: unknown } | Failure {
  if (nesting > mostNesting)
    return failure(`objects and arrays are nested more than ${String(mostNesting)} deep`);
  try {
    const value: unknown = JSON.parse(text);
    const problem = mayBeOdd(text) ? problemIn(value, takesProto) : undefined;
    return problem === undefined ? { value } : failure(problem);
  } catch {
    return failure(jsonProblem(text) ?? NOT_JSON);
  }
}

/** The text or, where that may be and is a JSON string, the text in it; or what is wrong with it. */
export function readText(
  bytes: Uint8Array,
  mayBeJson: boolean,
): { readonly value: string } | Refusal<'MalformedBody'> {
  const text = decode(bytes);
  if (text === undefined) return malformedBody(NOT_UTF8);
  const read = mayBeJson ? readJson(bytes) : { value: text };
  return { value: !isRefusal(read) && typeof read.value === 'string' ? read.value : text };
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decode(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

const code = (character: string) => character.charCodeAt(0);
const [OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [code('{'), code('}'), code('['), code(']')];
const [QUOTE, BACKSLASH] = [code('"'), code('\\')];

/** How deep the brackets outside of strings are nested. */
function nestingOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (inString) {
      if (char === BACKSLASH) at += 1;
      else if (char === QUOTE) inString = false;
    } else if (char === QUOTE) inString = true;
    else if (char === OPEN || char === OPEN_LIST) deepest = Math.max(deepest, (depth += 1));
    else if (char === CLOSE || char === CLOSE_LIST) depth -= 1;
  }
  return deepest;
}

/** Cheap: whether the text can hold what `problemIn` looks for, plainly or with escapes. */
function mayBeOdd(text: string): boolean {
  return text.includes('__proto__') || text.includes('\\u') || /[eE]\+?\d{3}|\d{300}/.test(text);
}

function problemIn(value: unknown, takesProto: boolean): string | undefined {
  if (typeof value === 'number' && !Number.isFinite(value)) return 'a number is too large';
  if (typeof value !== 'object' || value === null) return undefined;
  if (!takesProto && Object.hasOwn(value, '__proto__')) return PROTO_NOT_TAKEN;
  for (const member of Object.values(value)) {
    const problem = problemIn(member, takesProto);
    if (problem !== undefined) return problem;
  }
  return undefined;
}
