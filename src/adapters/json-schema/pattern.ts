import { RE2JS } from 're2js';
import type { Meter } from './budget.ts';
import { SchemaProblem } from './schema-problem.ts';

/** A pattern of a schema: whether it is found in a text. */
export interface Pattern {
  matches(text: string, meter: Meter): boolean;
}

/** What it takes to compile one: those of large classes of characters are large themselves. */
const STEPS_AN_INSTRUCTION = 20;

/** Characters times instructions of a linear engine that take about as long as a step. */
const MATCHES_A_STEP = 64;

/**
 * The pattern, which is compiled with its first text. Throws when it is none.
 * A pattern of ECMA-262 runs on an engine of linear time if that knows all that is in it; lookarounds, back-references
 * and large bounds it does not, and then only a deadline bounds the search. What ECMA-262 does not know the linear
 * engine may (`(?i)`).
 */
export function patternOf(source: string): Pattern {
  const native = ecmaPattern(source);
  const linear = linearText(source);
  let engine: RE2JS | undefined;
  if (!native) engine = linearOnly(source, linear);
  let given = false;
  return {
    matches(text, meter) {
      if (linear !== undefined && !engine && !given) {
        meter.spend(source.length);
        engine = attempt(() => compiled(linear));
        given = true;
        meter.spend(STEPS_AN_INSTRUCTION * (engine?.programSize() ?? 0));
      }
      if (!engine) return meter.unbounded(() => native?.test(text) ?? false);
      meter.spend(Math.ceil((text.length * engine.programSize()) / MATCHES_A_STEP));
      return engine.test(text);
    },
  };
}

function linearOnly(source: string, linear: string | undefined): RE2JS {
  const engine = linear === undefined ? undefined : attempt(() => compiled(linear));
  if (!engine) throw new SchemaProblem(`the pattern ${source} is not valid`);
  return engine;
}

function compiled(source: string): RE2JS {
  return RE2JS.compile(RE2JS.translateRegExp(source));
}

/** With code points if it can be read that way; older patterns escape what need not be escaped. */
function ecmaPattern(source: string): RegExp | undefined {
  return attempt(() => new RegExp(source, 'u')) ?? attempt(() => new RegExp(source));
}

function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

/** The linear engine takes some of them for letters. */
const REFERENCE = /^\\[1-9k]$/;

const SPACES = String.raw`\t-\r \x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{feff}`;
const NO_LINE_END = String.raw`[^\n\r\x{2028}\x{2029}]`;

/**
 * The pattern as the linear engine has to read it to find what ECMA-262 finds: there `.` ends at four characters, and
 * `\s` knows the spaces of Unicode. Undefined where that cannot be said.
 */
function linearText(source: string): string | undefined {
  let text = '';
  let inClass = false;
  for (const token of source.match(/\\[^]|[^\\]/gu) ?? []) {
    if (inClass ? token === '\\S' : REFERENCE.test(token)) return undefined;
    if (token === '\\s') text += inClass ? SPACES : `[${SPACES}]`;
    else if (token === '\\S') text += `[^${SPACES}]`;
    else if (token === '.' && !inClass) text += NO_LINE_END;
    else text += token;
    if (token === '[') inClass = true;
    if (token === ']') inClass = false;
  }
  return text;
}
