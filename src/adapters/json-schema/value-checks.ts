import { notAmong } from '../../domain/allowed-values.ts';
import { isExpression } from '../../domain/forms/expression.ts';
import { isJsonObject } from '../../domain/json.ts';
import type { Place } from './place.ts';
import { isMultipleOf } from './decimal.ts';
import { formatTest } from './formats.ts';
import { patternOf } from './pattern.ts';
import type { Run } from './run.ts';
import { sameJson } from './same-json.ts';
import type { Check, MakeCheck } from './schema-node.ts';
import { FITS, OPEN, type Verdict } from './verdict.ts';

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  array: Array.isArray,
  boolean: (value) => typeof value === 'boolean',
  integer: Number.isInteger,
  null: (value) => value === null,
  number: Number.isFinite,
  object: isJsonObject,
  string: (value) => typeof value === 'string',
};

export const typeNames: readonly string[] = Object.keys(TYPES);

/** `nullable` is OpenAPI's; form libraries know it too. */
export const type: MakeCheck = (given, { nullable }) => {
  const names = (Array.isArray(given) ? given : [given]) as readonly string[];
  const wanted = nullable === true ? [...names, 'null'] : names;
  const tests = wanted.flatMap((name) => TYPES[name] ?? []);
  const otherwise = wanted.some(isExpression) ? OPEN : undefined;
  return ({ value, place, run }) =>
    tests.some((test) => test(value))
      ? FITS
      : (otherwise ?? run.breaks(place, `must be ${wanted.join()}`, value));
};

export const constant: MakeCheck = (given) => {
  if (containsExpression(given)) return () => OPEN;
  return ({ value, place, run }) =>
    sameJson(value, given) ? FITS : run.breaks(place, 'must be equal to constant', value);
};

export const enumeration: MakeCheck<readonly unknown[]> = (given) => {
  const known = given.filter((one) => !containsExpression(one));
  const otherwise = known.length < given.length ? OPEN : undefined;
  const primitives = new Set(known.filter((one) => typeof one !== 'object' || one === null));
  const others = known.filter((one) => typeof one === 'object' && one !== null);
  const message = notAmong(known);
  return ({ value, place, run }) =>
    primitives.has(value) || others.some((one) => sameJson(one, value))
      ? FITS
      : (otherwise ?? run.breaks(place, message, value));
};

function containsExpression(value: unknown): boolean {
  if (isJsonObject(value)) return Object.values(value).some(containsExpression);
  return Array.isArray(value) ? value.some(containsExpression) : isExpression(value);
}

function ofNumbers(test: (value: number) => boolean, message: string): Check {
  return ({ value, place, run }) =>
    typeof value !== 'number' || test(value) ? FITS : run.breaks(place, message, value);
}

/** In draft-04 a bound is exclusive where a boolean beside it says so. */
export const maximum: MakeCheck<number> = (limit, { exclusiveMaximum }) =>
  exclusiveMaximum === true ? less(limit) : ofNumbers((n) => n <= limit, `must be <= ${limit}`);
export const minimum: MakeCheck<number> = (limit, { exclusiveMinimum }) =>
  exclusiveMinimum === true ? more(limit) : ofNumbers((n) => n >= limit, `must be >= ${limit}`);
export const exclusiveMaximum: MakeCheck = (limit) =>
  typeof limit === 'number' ? less(limit) : undefined;
export const exclusiveMinimum: MakeCheck = (limit) =>
  typeof limit === 'number' ? more(limit) : undefined;

const less = (limit: number) => ofNumbers((n) => n < limit, `must be < ${limit}`);
const more = (limit: number) => ofNumbers((n) => n > limit, `must be > ${limit}`);

/** Decimals of hundreds of digits take as long as that many steps. */
const STEPS_OF_A_DIVISION = 20;

export const multipleOf: MakeCheck<number> = (divisor) => {
  const judge = ofNumbers((n) => isMultipleOf(n, divisor), `must be multiple of ${divisor}`);
  return (visit) => {
    visit.run.meter.spend(STEPS_OF_A_DIVISION);
    return judge(visit);
  };
};

function ofTexts(test: (text: string, run: Run) => boolean, message: string): Check {
  return ({ value, place, run }) =>
    typeof value !== 'string' || test(value, run) ? FITS : run.breaks(place, message, value);
}

export const maxLength: MakeCheck<number> = (limit) =>
  ofTexts(
    (text, run) => text.length <= limit || codePoints(text, run) <= limit,
    `must NOT have more than ${limit} characters`,
  );
export const minLength: MakeCheck<number> = (limit) =>
  ofTexts(
    (text, run) => text.length >= limit && codePoints(text, run) >= limit,
    `must NOT have fewer than ${limit} characters`,
  );

const CHARACTERS_A_STEP = 16;

function codePoints(text: string, run: Run): number {
  run.meter.spend(Math.ceil(text.length / CHARACTERS_A_STEP));
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

export const pattern: MakeCheck<string> = (source) => {
  const wanted = patternOf(source);
  return ofTexts((text, run) => wanted.matches(text, run.meter), `must match pattern "${source}"`);
};

/** Longer texts are no everyday dates and addresses, and some formats look at them more than once. */
const LONGEST_QUICK_TEXT = 4_096;

export const format: MakeCheck<string> = (name) => {
  const test = formatTest(name);
  if (!test) return undefined;
  return ({ value, place, run }) => judged(test, value, run, place, name);
};

function judged(
  test: (value: unknown) => boolean | undefined,
  value: unknown,
  run: Run,
  place: Place,
  name: string,
): Verdict {
  const long = typeof value === 'string' && value.length > LONGEST_QUICK_TEXT;
  const fits = long ? run.meter.unbounded(() => test(value) !== false) : test(value) !== false;
  return fits ? FITS : run.breaks(place, `must match format "${name}"`, value);
}
