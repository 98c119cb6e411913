/** Reads JSON text that nobody vouches for. */
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

/** The value, or what is wrong with the text. */
export function readJson(
  bytes: Uint8Array,
  { mostNesting, takesProto }: JsonRules = rulesOfApi,
): { readonly value: unknown } | Refusal<'MalformedBody'> {
  const text = decode(bytes);
  if (text === undefined) return malformedBody(NOT_UTF8);
  if (text.length > mostNesting && nestingOf(text) > mostNesting) {
    return malformedBody(`objects and arrays are nested more than ${String(mostNesting)} deep`);
  }
  try {
    const value: unknown = JSON.parse(text);
    const problem = mayBeOdd(text) ? problemIn(value, takesProto) : undefined;
    return problem === undefined ? { value } : malformedBody(problem);
  } catch {
    return malformedBody(jsonProblem(text) ?? 'the text is not JSON');
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

/** How deep the brackets outside of strings are nested. */
function nestingOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (inString) {
      if (char === '\\') at += 1;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{' || char === '[') deepest = Math.max(deepest, (depth += 1));
    else if (char === '}' || char === ']') depth -= 1;
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
  if (!takesProto && Object.hasOwn(value, '__proto__'))
    return 'the key "__proto__" is not accepted';
  for (const member of Object.values(value)) {
    const problem = problemIn(member, takesProto);
    if (problem !== undefined) return problem;
  }
  return undefined;
}
